import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { category, ceremony, mergedName, mismatch } from './greetings.js';
import { phrases } from './phrases.js';

export default defineRule({
  summary: 'Greet a person, not a category.',
  category: 'openers',
  presets: { recommended: 'warn' },
  languages: ['en'],
  options: v.strictObject({}),
  phrases,
  *check(macro, { hits }) {
    const { tone } = macro.meta;
    for (const sentence of macro.sentences) {
      const isGreeting = sentence.part === 'greeting';
      if ((!isGreeting && !sentence.opens) || sentence.first === sentence.last) continue;
      const [word] = [...hits('category', sentence)].sort((a, b) => b.last - a.last);
      const [bow] = hits('ceremony', sentence);
      if (word) yield category(macro, sentence, word, tone);
      else if (bow) yield ceremony(macro, bow, tone);
      else if (isGreeting) {
        const titled = hits('title', sentence).length > 0;
        const report = mergedName(macro, sentence, titled) ?? mismatch(macro, sentence, tone);
        if (report) yield report;
      }
    }
  },
});
