import type { WordClasses } from '../phrases/notation/pattern.js';
import { ConfigError, keyPathOf } from './error.js';
import { checkTerms } from './lexicon-check.js';
import type { PlacedEntry } from './lexicon-entry.js';
import { type LexiconTerm, readTerms } from './lexicon-term.js';
import type { Config } from './types.js';

/**
 * A team's lexicon: the words it prefers and those it avoids.
 *
 * @param entries of one config, in the order of writing
 * @param classes word classes that the phrases may name
 * @throws ConfigError for phrases that cannot be read, and for entries that contradict each other
 */
export function readLexicon(entries: readonly PlacedEntry[], classes: WordClasses): LexiconTerm[] {
  const terms = readTerms(entries, classes);
  checkTerms(terms);
  return terms;
}

/**
 * The lexicon of a config that is not a file.
 *
 * @throws ConfigError as {@link readLexicon}, and for paths: there is nothing that they could count from
 */
export function inlineLexicon(setting: NonNullable<Config['lexicon']>, classes: WordClasses): LexiconTerm[] {
  const placed = [setting].flat().map((entry, index): PlacedEntry => {
    const problem: PlacedEntry['problem'] = (path, reason) => {
      return { file: 'config', keyPath: keyPathOf(['lexicon', index, ...path]), reason };
    };
    if (typeof entry !== 'string') return { entry, problem };
    throw new ConfigError([problem([], `the file "${entry}" is not read here; give its entries.`)]);
  });
  return readLexicon(placed, classes);
}
