import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { wholeNumber } from '../_shared/options.js';
import { isBare, isExempt, lengthOf, saidIn } from './answer.js';

/** A "no" of so many words has not yet said what is the case instead. */
const curt = 5;

export default defineRule({
  summary: 'Give a reason or a next step along with a yes, a no or a link.',
  category: 'structure',
  advisory: true,
  presets: { recommended: 'warn' },
  languages: ['en'],
  options: v.strictObject({
    minWords: v.optional(
      wholeNumber(0, 'Fewest words of a complete reply, without greeting and sign-off.'),
      8,
    ),
    channels: v.optional(
      v.pipe(v.array(v.string()), v.description('Channels in which short answers are fine.')),
      ['chat', 'sms'],
    ),
  }),
  phrases: {
    verdict: [
      '^ (yes|no|nope|yep|yup|yeah|nah|sure|done|fixed|correct|right|sorted|indeed|true|false|affirmative|negative|agreed|exactly)',
    ],
    no: ['^ (no|nope|nah)'],
    refusal: ['<not>', 'no (longer|plans|way)', '(closed|full|sold out|over|gone|unavailable|impossible)'],
  },
  *check(macro, { options, hits }) {
    if (isExempt(macro, options.channels)) return;
    const said = saidIn(macro);
    const first = said[0];
    if (!first) return;
    const words = lengthOf(said, Math.max(curt + 1, options.minWords));
    // "No, your photos stay where they are" says all there is to say.
    const reassures = hits('no', first).length > 0 && hits('refusal', first).length === 0 && words > curt;
    const isVerdict = hits('verdict', first).length > 0 && !reassures;
    if (!isBare(macro, said, isVerdict) && !(macro.complete && words < options.minWords)) return;
    yield {
      ...{ start: first.start, end: first.end },
      message: `Consider a reason or a next step: “${first.text}” alone sounds curt.`,
    };
  },
});
