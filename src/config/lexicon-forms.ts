import { distance } from 'fastest-levenshtein';
import { isVerb, pluralOf, verbForms } from '../phrases/notation/inflect.js';
import type { LexiconEntry } from './lexicon-entry.js';

/** One form of an avoided phrase, and what stands in its place. */
export interface Wording {
  readonly pattern: string;
  /** Missing where nothing is preferred, or where it depends on the sentence. */
  readonly instead?: string | undefined;
  /** The form may belong to the other word class: "logins". */
  readonly doubtful: boolean;
}

type Kind = 'noun' | 'verb' | 'both';
/** What a form says → the form, usual spelling first. */
type Forms = Readonly<Record<string, readonly string[]>>;

/** Whether a phrase is in pattern notation; otherwise it is plain words. */
export const isNotation = (phrase: string): boolean => /[()|?<>$!~*^]/.test(phrase);

/**
 * An avoided phrase in all its forms, each with the preferred term in the same form: "tickets" → "conversations",
 * "reached out" → "wrote". Plain words are inflected, and so is the one word of a pattern that has a `~`.
 */
export function wordingsOf(phrase: string, { use, as, case: letters }: LexiconEntry): Wording[] {
  const words = phrase.split(/\s+/);
  const marked = words.findIndex((word) => /^~[\p{L}'-]+$/u.test(word));
  if (isNotation(phrase) && (marked < 0 || phrase.split('~').length > 2)) {
    return [{ pattern: phrase, instead: use, doubtful: as !== undefined }];
  }
  const plain = words.map((word) => word.replace(/^~/, ''));
  const name = letters === 'exact' || plain.some((word) => word !== word.toLowerCase());
  const kind = as ?? (name && marked < 0 ? 'noun' : kindOf(plain, use, marked));
  const avoided = inflected(plain, kind, marked);
  const preferred = use === undefined ? {} : preferredForms(use.split(/\s+/), kind);

  const wordings = new Map<string, Wording>();
  for (const [form, patterns] of Object.entries(avoided)) {
    const [past, participle] = [preferred.past?.[0], preferred.participle?.[0]];
    const isOpen = past !== participle && avoided.past?.[0] === avoided.participle?.[0];
    const instead = isOpen && (form === 'past' || form === 'participle') ? undefined : preferred[form]?.[0];
    const doubtful = as !== undefined && (form === 'base' || form === 's');
    for (const pattern of patterns)
      if (!wordings.has(pattern)) wordings.set(pattern, { pattern, instead, doubtful });
  }
  return [...wordings.values()];
}

/** The word that changes: of a verb the first ("logs in"), of a noun the last ("credit notes"). */
function inflected(words: readonly string[], kind: Kind, marked: number): Forms {
  const at = marked >= 0 ? marked : kind === 'verb' ? 0 : words.length - 1;
  const head = words[at]!;
  const rest = (form: string) => words.with(at, form).join(' ');
  const all = Object.entries(formsOf(head, kind)).map(([name, forms]) => [name, forms.map(rest)] as const);
  return Object.fromEntries(all);
}

function preferredForms(words: readonly string[], kind: Kind): Forms {
  if (kind !== 'both' || words.length === 1) return inflected(words, kind, -1);
  return { ...inflected(words, 'verb', -1), ...inflected(words, 'noun', -1) };
}

function formsOf(word: string, kind: Kind): Forms {
  const base = { base: [word] };
  if (!/^[\p{L}][\p{L}'-]+$/u.test(word) || word === 'be') return base;
  const noun = { s: [pluralOf(word)], own: [`${word}'s`] };
  if (kind === 'noun') return { ...base, ...noun };
  const { third, past, participle, gerund } = verbForms(word);
  const verb = { s: [third], past, participle, gerund };
  return kind === 'verb' ? { ...base, ...verb } : { ...base, ...noun, ...verb };
}

const particles = new Set(
  'in on up out off down over back away through along around to with into'.split(' '),
);
/** Irregular verbs that are hardly ever nouns; of the others, nobody can tell without being told. */
const alsoNouns = new Set(
  `read let set reset cost cut hit split deal fall lead mean show shut stand hold drive run break sell ship stop
  transfer permit regret cancel log drop plan chat tap ban control ring rise draw throw steal feed fly stick
  hang hurt swap wake catch win beat`.split(/\s+/),
);
const isPlainVerb = (word: string) =>
  (isVerb(word) && !alsoNouns.has(word)) || /^\p{L}{3,}(?:ize|ify|[lnt]ise)$/u.test(word);

function kindOf(words: readonly string[], use: string | undefined, marked: number): Kind {
  const preferred = use?.split(/\s+/) ?? [];
  if ([words, preferred].some(isVerbal) || (marked >= 0 && marked < words.length - 1)) return 'verb';
  if (marked >= 0) return 'both';
  return words.length === 1 && preferred.length === 1 && isVariant(words[0]!, preferred[0]!)
    ? 'both'
    : 'noun';
}

/** "find out", "speed up": a verb, or a verb and a particle. */
function isVerbal([first = '', ...others]: readonly string[]): boolean {
  return isPlainVerb(first) || particles.has(others.at(-1) ?? '');
}

/** Two spellings of one word: "color" and "colour", "e-mail" and "email". */
function isVariant(word: string, other: string): boolean {
  return word[0] === other[0] && Math.min(word.length, other.length) > 3 && distance(word, other) <= 2;
}
