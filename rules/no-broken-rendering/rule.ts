import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { renderings } from '../../src/macro/render.js';
import type { Placeholder } from '../../src/macro/types.js';
import { codeIn } from '../_shared/variables.js';
import { brokenSeams } from './branches.js';
import { holes } from './empty.js';
import { brokenEnds } from './ends.js';
import { advice, gets, readersOf, tagText } from './messages.js';
import { emptiness, isField } from './optional.js';

export default defineRule({
  summary: 'Write branches and placeholders so that every reader gets whole sentences.',
  category: 'placeholders',
  presets: { recommended: 'warn', strict: ['warn', { fields: true }] },
  yieldsTo: ['valid-placeholder', 'require-placeholder-fallback'],
  options: v.strictObject({
    optional: v.optional(
      v.pipe(v.array(v.string()), v.description('Further variables that are empty for some customers.')),
      [],
    ),
    fields: v.optional(
      v.pipe(v.boolean(), v.description('Whether fields of your own, filled in by agents, may be empty.')),
      false,
    ),
  }),
  *check(macro, { options }) {
    const isEmpty = (name: string) =>
      options.optional.includes(name) || (options.fields && isField(name)) ? 'often' : emptiness(name);
    const isControl = ({ kind }: Placeholder) => kind === 'control';
    if (!macro.placeholders.some((token) => isControl(token) || isEmpty(token.name))) return;
    const ways = renderings(macro, codeIn(macro));
    const typed = macro.channels.every((channel) => channel !== 'email');
    const sending = { typed, language: macro.language };
    const seen = new Set<number>();
    const isNew = (start: number) => !seen.has(start) && Boolean(seen.add(start));
    for (const way of ways) {
      for (const { token, fault, meeting, taken } of brokenSeams(macro, way, sending)) {
        if (!isNew(taken.choice.open.start)) continue;
        const message = `${readersOf(macro, taken)}, ${gets(fault, meeting)}: ${advice[fault]}.`;
        yield { start: token.start, end: token.end, messageId: fault, message };
      }
    }
    for (const { token, fault, meeting } of holes(macro, ways, isEmpty, sending)) {
      if (!isNew(token.start)) continue;
      const message = `Where “${tagText(macro, token)}” is empty, ${gets(fault, meeting)}: write a version without it, or give it a fallback.`;
      yield { start: token.start, end: token.end, messageId: fault, message };
    }
    if (ways.length < 2) return;
    for (const fault of brokenEnds(macro, ways)) if (isNew(fault.start)) yield fault;
  },
});
