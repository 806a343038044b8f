import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { passages } from '../_shared/passages.js';
import { isUpset, upsetSituations } from '../_shared/situations.js';
import { emojiReports } from './emoji.js';
import { movingPictures } from './gifs.js';
import { phrases } from './phrases.js';
import { wordReports } from './words.js';

const texts = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()));

export default defineRule({
  summary: 'Keep jokes, cheerful words and happy emoji out of replies to someone who has a problem.',
  category: 'empathy',
  fixable: true,
  presets: { recommended: 'error' },
  options: v.strictObject({
    upsetSituations: v.optional(
      v.pipe(
        texts,
        v.description('Situations in which the reader has a problem; `mood: upset` always counts.'),
      ),
      [...upsetSituations],
    ),
    allowEmoji: v.optional(v.pipe(texts, v.description('Emoji and emoticons that are never reported.')), []),
  }),
  phrases,
  *check(macro, context) {
    if (!isUpset(macro, context.options.upsetSituations)) return;
    yield* movingPictures(macro);
    for (const passage of passages(macro)) {
      yield* emojiReports(macro, passage, context.options.allowEmoji);
      if (macro.language === 'en') yield* wordReports(macro, passage, context);
    }
  },
});
