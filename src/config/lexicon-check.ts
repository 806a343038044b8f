import { ConfigError, type ConfigProblem } from './error.js';
import { type AvoidedPhrase, type LexiconTerm, sequenceOf } from './lexicon-term.js';

interface Avoided {
  readonly term: LexiconTerm;
  readonly phrase: AvoidedPhrase;
}

/**
 * Checks that entries of one lexicon do not contradict each other.
 *
 * @throws ConfigError with every duplicate, and every term that one entry prefers and another avoids
 */
export function checkTerms(terms: readonly LexiconTerm[]): void {
  const avoided = new Map<string, Avoided[]>();
  const problems = terms.flatMap((term) => duplicates(term, avoided));
  const reported = new Set<LexiconTerm>();
  for (const term of terms) {
    const problem = reported.has(term) ? undefined : contradiction(term, avoided, reported);
    if (problem) problems.push(problem);
  }
  const [first, ...others] = problems;
  if (first) throw new ConfigError([first, ...others]);
}

/** Enters what a term avoids into the index; what stands there already is avoided twice. */
function duplicates(term: LexiconTerm, avoided: Map<string, Avoided[]>): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (const phrase of term.avoided) {
    let twin: Avoided | undefined;
    for (const words of phrase.finds) {
      const known = avoided.get(words) ?? [];
      twin ??= known.find((one) => meet(one.term, term) && one.phrase.problem !== phrase.problem);
      avoided.set(words, [...known, { term, phrase }]);
    }
    if (twin) problems.push(phrase.problem(twice(phrase, twin)));
  }
  return problems;
}

function twice({ source }: AvoidedPhrase, { phrase }: Avoided): string {
  const where = placeOf(phrase.problem(''));
  return source.toLowerCase() === phrase.source.toLowerCase()
    ? `"${source}" is already avoided at ${where}; keep one of the two.`
    : `"${source}" finds the same words as "${phrase.source}" at ${where}; keep one of the two.`;
}

/** Entries about different word classes or places speak about different words. */
export function meet({ entry: one }: LexiconTerm, { entry: other }: LexiconTerm): boolean {
  if (one.as && other.as && one.as !== other.as) return false;
  const places = [other.in ?? []].flat();
  return !one.in || !other.in || [one.in].flat().some((place) => places.includes(place));
}

/** Follows "use" from entry to entry: where it leads to a word that is avoided, the advice takes itself back. */
function contradiction(
  term: LexiconTerm,
  avoided: ReadonlyMap<string, readonly Avoided[]>,
  reported: Set<LexiconTerm>,
): ConfigProblem | undefined {
  const trail = [term];
  for (let at: LexiconTerm | undefined = term; at; ) {
    const next: LexiconTerm | undefined = avoiding(at, avoided)?.term;
    if (!next) break;
    const start = trail.indexOf(next);
    if (start < 0) trail.push(next);
    else {
      const circle = trail.slice(start);
      if (circle.some((one) => reported.has(one))) return undefined;
      for (const one of circle) reported.add(one);
      return circle.length === 1 ? selfMade(circle[0]!) : circular(circle);
    }
    at = next;
  }
  return trail.length === 1 ? undefined : leading(trail, avoiding(term, avoided)!);
}

/** The first entry recommends what the second avoids; the last one knows the word to use. */
function leading(trail: readonly LexiconTerm[], { phrase }: Avoided): ConfigProblem {
  const [first, second] = trail;
  const last = trail.at(-1)!.entry.use;
  const others = trail.length > 2 ? 'those entries' : `the entry at ${placeOf(second!.problem(''))}`;
  const remedy = last === undefined ? `remove ${others}` : `use "${last}" here too, or remove ${others}`;
  const where = placeOf(phrase.problem(''));
  return first!.problem(`it says to use "${first!.entry.use}", which ${where} avoids; ${remedy}.`);
}

function selfMade(term: LexiconTerm): ConfigProblem {
  const { use = '', avoid = [] } = term.entry;
  const capitals = [avoid]
    .flat()
    .some((phrase) => phrase !== use && phrase.toLowerCase() === use.toLowerCase());
  const hint = capitals ? ' If only the capitals are wrong, add case: exact.' : '';
  return term.problem(`it avoids "${use}", the term that it prefers.${hint}`);
}

function circular(circle: readonly LexiconTerm[]): ConfigProblem {
  const [first, ...others] = circle;
  const terms = circle.map(({ entry }) => `"${entry.use}"`);
  const places = others.map((term) => placeOf(term.problem('')));
  if (circle.length === 2) {
    return first!.problem(
      `it prefers ${terms[0]} to ${terms[1]}, and ${places[0]} says the opposite; keep one of the two.`,
    );
  }
  const round = [...terms, terms[0]].join(' → ');
  return first!.problem(
    `these entries lead round in a circle, ${round}: this one, ${places.join(', ')}; remove one of them.`,
  );
}

/** The entry that avoids what a term prefers: all of it, or words inside it. */
function avoiding(term: LexiconTerm, avoided: ReadonlyMap<string, readonly Avoided[]>): Avoided | undefined {
  const { use } = term.entry;
  if (use === undefined) return undefined;
  const words = sequenceOf(use).split(' ');
  const forms = term.avoided.flatMap(({ wordings }) => wordings.flatMap(({ instead }) => instead ?? []));
  const whole = [...new Set([use, ...forms].flatMap((form) => [form.toLowerCase(), sequenceOf(form)]))];
  const found = whole.flatMap((form) => avoided.get(form) ?? []).find((one) => speaksOf(one, term, use));
  if (found) return found;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const inner = to - from < words.length ? (avoided.get(words.slice(from, to).join(' ')) ?? []) : [];
      const one = inner.find(
        (other) => other.term !== term && other.term.except.length === 0 && speaksOf(other, term, use),
      );
      if (one) return one;
    }
  }
  return undefined;
}

/** Whether a phrase would really be reported in the preferred term. */
function speaksOf({ term: other, phrase }: Avoided, term: LexiconTerm, use: string): boolean {
  if (!meet(other, term) || (other.entry.as && !term.entry.as)) return false;
  if (other.entry.case) return !use.includes(other.entry.use!);
  // What differs from the preferred term in hyphens or spaces alone is another spelling, not the term.
  if (other === term) return phrase.source.toLowerCase() === use.toLowerCase();
  return phrase.spelled === 'any' || /-/.test(use) === /-/.test(phrase.source);
}

/** `lexicon.yml:3:5`, or file and key where the line is not known. */
function placeOf({ file, line, column, keyPath }: ConfigProblem): string {
  if (line === undefined) return keyPath === undefined ? file : `${file} ${keyPath}`;
  return [file, line, column].join(':');
}
