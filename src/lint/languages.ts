/** Stands for every language where a rule has a vocabulary for each. */
export const anyLanguage = '*';

/** Whether a vocabulary is for macros in a language. */
export const isFor = (vocabulary: string, language: string): boolean =>
  vocabulary === language || vocabulary === anyLanguage;
