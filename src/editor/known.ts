import { hint } from '../config/explain.js';
import { nearest } from '../config/nearest.js';
import { type MetaKey, metaKeys } from '../macro/keys.js';
import { canonicalKey, isKnownKey } from '../macro/meta.js';

/** A helpdesk as far as an editor has to know it. */
export interface Helpdesk {
  readonly id: string;
  readonly title: string;
  /** Syntaxes of its placeholders, see `src/macro/syntaxes.ts`. */
  readonly syntaxes: readonly string[];
  readonly variables: readonly string[];
}

/** What rules and configuration know about, where a document stands. */
export interface Known {
  readonly rules: readonly { readonly id: string; readonly summary: string }[];
  /** Situation → what it is; empty for those of the configuration. */
  readonly situations: Readonly<Record<string, string>>;
  readonly helpdesks: readonly Helpdesk[];
  /** The helpdesk of the configuration; the front matter counts for more. */
  readonly profile?: string | undefined;
  /** Finds a helpdesk by its name, however that is spelled. */
  findHelpdesk(name: string): Helpdesk | undefined;
  /** Variables that the configuration lists. */
  readonly variables: readonly string[];
}

/** A value of a front matter key, and what it means. */
export interface Value {
  readonly value: string;
  readonly about?: string | undefined;
}

/** The values that mean something under a key, however it is spelled. */
export function valuesOf(
  key: string,
  { situations, helpdesks }: Pick<Known, 'situations' | 'helpdesks'>,
): Value[] {
  const name = canonicalKey(key);
  if (name === 'situation') return Object.entries(situations).map(([value, about]) => ({ value, about }));
  if (name === 'platform') return helpdesks.map(({ id, title }) => ({ value: id, about: title }));
  const entry: MetaKey | undefined = Object.hasOwn(metaKeys, name)
    ? metaKeys[name as keyof typeof metaKeys]
    : undefined;
  return (entry?.values ?? []).map((value) => ({ value }));
}

/** How to begin, where a value under a key means nothing to anybody. Other keys may hold what they like. */
const complaints: Readonly<Record<string, (value: string) => string>> = {
  platform: (value) => `There is no helpdesk "${value}".`,
  situation: (value) => `No rule or config knows the situation "${value}".`,
  tone: (value) => `There is no tone "${value}".`,
  kind: (value) => `There is no kind of macro "${value}".`,
};

/** What to say about a front matter value that no rule understands; `undefined` where some rule may. */
export function strangeValue(key: string, value: string, known: Known): string | undefined {
  const complaint = Object.hasOwn(complaints, key) ? complaints[key] : undefined;
  const values = valuesOf(key, known).map((one) => one.value);
  if (!complaint || values.includes(value) || (key === 'platform' && known.findHelpdesk(value)))
    return undefined;
  return `${complaint(value)}${hint(value, values)}`;
}

/** The key that a key which nobody reads was meant to be. Teams have keys of their own: one letter may differ, in a long one. */
export function meantKey(key: string): string | undefined {
  if (key.length < 5 || isKnownKey(key)) return undefined;
  return nearest(key, Object.keys(metaKeys), 1);
}
