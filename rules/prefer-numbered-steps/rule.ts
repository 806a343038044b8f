import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import type { Part } from '../../src/macro/types.js';
import { wholeNumber } from '../_shared/options.js';
import { stretches } from '../_shared/passages.js';
import { readable } from '../_shared/signs.js';
import { asList } from './list.js';
import { hasPaths, isShortPath, pathSign, stepsIn } from './steps.js';
import { holdsVerbs, knownVerbs } from './verbs.js';

const parts: readonly Part[] = ['body'];
export default defineRule({
  summary: 'Number the steps when there are several to follow.',
  category: 'clarity',
  advisory: true,
  presets: { recommended: 'warn' },
  languages: ['en'],
  options: v.strictObject({
    min: v.optional(wholeNumber(2, 'Steps in one paragraph that call for a list.'), 3),
    verbs: v.optional(
      v.pipe(v.array(v.string()), v.description('Further verbs that are steps, in their base form.')),
      [],
    ),
  }),
  *check(macro, { options }) {
    const known = knownVerbs(options.verbs);
    const mayHoldSteps = holdsVerbs(macro, { first: 0, last: macro.words.length }, known, options.min);
    for (const paragraph of mayHoldSteps ? stretches(macro, parts) : []) {
      if (!holdsVerbs(macro, paragraph.sentence, known, options.min)) continue;
      const steps = stepsIn(macro, paragraph, known);
      if (steps.length < options.min || isShortPath(paragraph.block.text, steps)) continue;
      const suggestion = asList(macro, paragraph, steps);
      yield {
        ...paragraph.block.span(steps[0]!.from, steps.at(-1)!.to),
        message: `Consider a numbered list: ${steps.length} steps in one paragraph are easy to lose track of.`,
        ...(suggestion && { suggestions: [suggestion] }),
      };
    }
    if (!pathSign.test(readable(macro))) return;
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
