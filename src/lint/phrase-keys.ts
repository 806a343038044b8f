/** The keys of a condition that hold phrase patterns. */
export const phraseKeys = [
  'before',
  'after',
  'within',
  'touching',
  'sentence',
  'earlier',
  'later',
  'ahead',
  'nearby',
] as const;
export type PhraseKey = (typeof phraseKeys)[number];
