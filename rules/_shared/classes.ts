import type { WordClasses } from '../../src/phrases/notation/pattern.js';
import { people } from './classes/people.js';
import { smallWords } from './classes/small-words.js';
import { texts } from './classes/texts.js';
import { time } from './classes/time.js';
import { verbs } from './classes/verbs.js';

/**
 * English word classes that vocabularies name in angle brackets. A class says what its words have in common, so
 * that one phrase stands for its paraphrases. One string may hold several alternatives, with `|` between.
 */
export const classes: WordClasses = { ...people, ...smallWords, ...time, ...verbs, ...texts };
