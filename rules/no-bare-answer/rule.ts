import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { countWords, isBare, saidIn } from './answer.js';

export default defineRule({
  summary: 'Give a reason or a next step along with a yes, a no or a link.',
  category: 'structure',
  advisory: true,
  presets: { recommended: 'warn' },
  languages: ['en'],
  options: v.strictObject({
    minWords: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.description('Fewest words of a complete reply, without greeting and sign-off.')),
      8,
    ),
    channels: v.optional(
      v.pipe(v.array(v.string()), v.description('Channels in which short answers are fine.')),
      ['chat', 'sms'],
    ),
  }),
  phrases: { verdict: ['^ (yes|no|nope|yep|yup|yeah|nah|sure|done|fixed|correct|right|sorted|indeed|true|false|affirmative|negative|agreed|exactly)'] },
  *check(macro, context) {
    const { minWords, channels } = context.options;
    if (macro.meta.kind === 'snippet' || macro.kind === 'note' || macro.channels.some((one) => channels.includes(one))) return;
    if (/-brief\b/.test(`${macro.path} ${macro.meta.id ?? ''} ${macro.meta.title ?? ''}`)) return;
    const said = saidIn(macro);
    const first = said[0];
    if (!first) return;
    const words = countWords(said);
    const isVerdict = context.hits('verdict', first).length > 0;
    if (!isBare(macro, said, isVerdict) && !(macro.complete && words < minWords)) return;
    yield {
      ...{ start: first.start, end: first.end },
      message: `Consider a reason or a next step: “${first.text}” alone sounds curt.`,
    };
  },
});
