/**
 * English contractions, so that a vocabulary may write "we will not" and find "we won't".
 * Negated auxiliaries become one word: a phrase that says "we can" must not find "we can't".
 */

const auxiliaries = [
  ...['am', 'is', 'are', 'was', 'were', 'do', 'does', 'did', 'have', 'has', 'had', 'can', 'could'],
  ...['will', 'would', 'shall', 'should', 'must', 'might', 'may', 'need'],
];
const irregular: Record<string, string> = { can: "can't", will: "won't", shall: "shan't", am: "amn't" };

/** Auxiliary → its negated form: `is` → `isn't`. */
export const negated: ReadonlyMap<string, string> = new Map([
  ...auxiliaries.map((word): [string, string] => [word, irregular[word] ?? `${word}n't`]),
  ["'s", "'sn't"],
  ["'d", "'dn't"],
]);

/** Ending after the apostrophe → the word it stands for. `'d` and `'s` have two readings and stay as they are. */
export const endings: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['d', "'d"],
]);

/** Words after which `'s` is a verb rather than a possessive. */
export const verbalS: ReadonlySet<string> = new Set(
  'it that there here what who where when how why he she this everything nothing something one'.split(' '),
);

/** What a short form with two readings may stand for. */
export const readings: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has']],
  ["'d", ['would', 'had']],
  ["'sn't", ["isn't", "hasn't"]],
  ["'dn't", ["wouldn't", "hadn't"]],
]);

const noApostrophe = ['dont', 'cant', 'wont', 'doesnt', 'didnt', 'isnt', 'arent', 'wasnt', 'werent'].concat([
  'couldnt',
  'wouldnt',
  'shouldnt',
  'hasnt',
  'havent',
  'hadnt',
]);

/** Spellings that lost their apostrophe, and one-word forms → keys. */
export const spellings: ReadonlyMap<string, readonly string[]> = new Map<string, string[]>([
  ...noApostrophe.map((word): [string, string[]] => [word, [`${word.slice(0, -1)}'t`]]),
  ['cannot', ["can't"]],
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
  ['youre', ['you', 'are']],
  ['youve', ['you', 'have']],
  ['thats', ['that', "'s"]],
  ['lets', ['let', 'us']],
  ["let's", ['let', 'us']],
  ['asap', ['as', 'soon', 'as', 'possible']],
]);
