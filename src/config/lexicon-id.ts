/** The rule that lexicons speak through. */
export const lexiconId = 'lexicon';
