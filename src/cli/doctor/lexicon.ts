import { wordingsOf } from '../../config/lexicon-forms.js';
import type { LexiconTerm } from '../../config/lexicon-term.js';
import type { LoadedConfig } from '../../config/types.js';
import type { Macro } from '../../macro/types.js';
import { compile } from '../../phrases/compile/automaton.js';
import { each } from '../../phrases/match/hits.js';
import { Matcher } from '../../phrases/match/matcher.js';
import { parsePattern, type WordClasses } from '../../phrases/notation/pattern.js';

/** Every term of the lexicons of these configs, and of the configs that they extend. */
export function termsOf(configs: Iterable<LoadedConfig>): LexiconTerm[] {
  return [...configs].flatMap(({ lexicon = [], extended }) => [...termsOf(extended.values()), ...lexicon]);
}

/** The terms of which no macro holds any word, be it the preferred or an avoided one. */
export function termsNeverMet(
  terms: readonly LexiconTerm[],
  macros: readonly Macro[],
  classes: WordClasses,
): LexiconTerm[] {
  const patterns = terms.flatMap((term) => {
    const { use } = term.entry;
    const preferred = use === undefined ? [] : wordingsOf(use, {});
    return [...term.avoided.flatMap(({ wordings }) => wordings), ...preferred].map(({ pattern }) => ({
      term,
      body: parsePattern(pattern, classes).body,
      atStart: false,
    }));
  });
  const matcher = new Matcher(compile(patterns));
  const met = new Set<LexiconTerm>();
  for (const { words } of macros) {
    for (const { pattern } of each(matcher.scan(words, { first: 0, last: words.length }, 'longest'))) {
      met.add(patterns[pattern]!.term);
    }
  }
  return terms.filter((term) => !met.has(term));
}
