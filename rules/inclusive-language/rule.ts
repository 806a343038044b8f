import { defineRule } from '../../src/lint/rule.js';
import { advice } from './advice.js';
import { contexts, findersFor, hitsIn, phraseLists } from './hits.js';
import { options } from './options.js';
import { isSpoken } from './voice.js';

export default defineRule({
  summary: 'Choose words that leave no reader out.',
  category: 'inclusive',
  advisory: true,
  presets: { recommended: 'warn' },
  yieldsTo: ['no-impersonal-greeting'],
  languages: ['en'],
  options,
  phrases: phraseLists,
  contexts,
  *check(macro, context) {
    const finders = findersFor(macro, context.options);
    for (const sentence of macro.sentences) {
      if (sentence.part === 'quoted' || sentence.part === 'signature') continue;
      for (const hit of hitsIn(macro, sentence, context, finders)) {
        if (isSpoken(macro, sentence, hit)) yield advice(macro, hit);
      }
    }
  },
});
