import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { stretches } from '../_shared/passages.js';
import { asList } from './list.js';
import { hasPaths, type Step, stepsIn } from './steps.js';
import { verbs } from './verbs.js';

/** A path of so many words in one sentence can be kept in mind. */
const shortPath = 16;

export default defineRule({
  summary: 'Number the steps when there are several to follow.',
  category: 'clarity',
  advisory: true,
  presets: { recommended: 'warn' },
  languages: ['en'],
  options: v.strictObject({
    min: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(2),
        v.description('Steps in one paragraph that call for a list.'),
      ),
      3,
    ),
    verbs: v.optional(
      v.pipe(v.array(v.string()), v.description('Further verbs that are steps, in their base form.')),
      [],
    ),
  }),
  *check(macro, { options }) {
    const known = new Set([...verbs, ...options.verbs.map((verb) => verb.toLowerCase())]);
    for (const paragraph of stretches(macro, ['body'])) {
      const steps = stepsIn(macro, paragraph, known);
      if (steps.length < options.min || isShortPath(paragraph.block.text, steps)) continue;
      const suggestion = asList(macro, paragraph, steps);
      yield {
        ...paragraph.block.span(steps[0]!.from, steps.at(-1)!.to),
        message: `Consider a numbered list: ${steps.length} steps in one paragraph are easy to lose track of.`,
        ...(suggestion && { suggestions: [suggestion] }),
      };
    }
    for (const { start, end, text, part } of macro.sentences) {
      if (part === 'body' && hasPaths(text))
        yield {
          start,
          end,
          message: 'Consider a numbered list: two paths through menus in one sentence are easy to mix up.',
        };
    }
  },
});

/** Three clicks named in one breath. */
function isShortPath(text: string, steps: readonly Step[]): boolean {
  const said = text.slice(steps[0]!.from, steps.at(-1)!.to - 1);
  return steps.length <= 3 && !/[.!?]\s/.test(said) && said.split(/\s+/).length <= shortPath;
}
