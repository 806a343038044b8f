import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { deskOf } from '../_shared/desks.js';
import { codeIn, written } from '../_shared/variables.js';
import { badFallback } from './bad.js';
import { customerNames } from './names.js';

export default defineRule({
  summary: "Say what stands in for the customer's name where it is not known.",
  category: 'placeholders',
  presets: { recommended: 'warn' },
  options: v.strictObject({
    profile: v.optional(
      v.pipe(v.string(), v.description('Helpdesk whose fallback syntax is used, such as `intercom`.')),
    ),
    fallbacks: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Words to greet with where the name is not known; the first is offered.'),
      ),
      ['there'],
    ),
  }),
  *check(macro, { options }) {
    if (macro.placeholders.length === 0) return;
    const desk = deskOf(macro, options.profile);
    const text = options.fallbacks[0] ?? 'there';
    const inCode = codeIn(macro);
    for (const { token, inGreeting, isGuarded } of customerNames(macro)) {
      const { start, end, name, fallback, syntax } = token;
      const found = written(macro, token);
      if (inCode(start)) continue;
      if (fallback === undefined) {
        if (!desk?.fallback || isGuarded || syntax !== desk.syntaxes[0]) continue;
        const whole = desk.fallback(filtered(found) ?? name, text);
        yield {
          ...{ start, end, messageId: 'missing' },
          message: `Give “${found}” a fallback, as in “${whole}”: where the name is not known, the reader gets a gap.`,
          ...(inGreeting && { suggestions: [{ start, end, text: whole, label: `Write “${whole}”.` }] }),
        };
        continue;
      }
      if (options.fallbacks.includes(fallback) || !badFallback(fallback)) continue;
      const at = start + found.lastIndexOf(fallback);
      const span = fallback === '' ? { start, end } : { start: at, end: at + fallback.length };
      yield {
        ...{ ...span, messageId: fallback === '' ? 'empty' : 'odd' },
        message:
          fallback === ''
            ? `Write “${text}” as the fallback of “${found}”: it is empty, so a missing name leaves a gap.`
            : `Write “${text}” instead of “${fallback}”: a reader whose name is not known is called that.`,
        ...(fallback !== '' && inGreeting && { suggestions: [{ ...span, text, label: `Write “${text}”.` }] }),
      };
    }
  },
});

/** `{{name | capitalize}}` keeps its filter. */
const filtered = (found: string) => /^\{\{([^|{}]+\|[^|{}]+)\}\}$/.exec(found)?.[1]?.trim();
