import type { Macro, Sentence } from '../macro/types.js';
import { type Automaton, compile } from './automaton.js';
import type { Expression } from './expression.js';
import { Matcher } from './matcher.js';
import type { Pattern } from './pattern.js';

/** Words `first` to `last`, last inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Handle of a list of patterns; see {@link ContextCompiler.add}. */
export type ListId = number;

/** Where a phrase may stand: its anchors, and the lists that must not stand right beside it. */
export interface Fit {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly notBefore?: ListId;
  readonly notAfter?: ListId;
}

/** All lists, compiled; plain data. */
export interface ContextData {
  /** Pattern → the list it belongs to and where it may stand. */
  readonly entries: readonly (Fit & { readonly list: ListId })[];
  readonly automaton: Automaton;
}

/** Collects lists of phrases that decide whether a finding counts; equal lists of the same `scope` are one. */
export class ContextCompiler {
  private readonly entries: (Fit & { list: ListId })[] = [];
  private readonly bodies: Expression[] = [];
  private readonly lists = new Map<string, ListId>();

  /** @param scope whose word classes the patterns name; the same words may mean something else in another one */
  add(patterns: readonly Pattern[], scope = ''): ListId {
    const name = [scope, ...patterns.map(({ source }) => source)].join('\n');
    const known = this.lists.get(name);
    if (known !== undefined) return known;
    const list = this.lists.size;
    this.lists.set(name, list);
    for (const pattern of patterns) {
      const fit = this.fitOf(pattern, scope);
      this.bodies.push(pattern.body);
      this.entries.push({ list, ...fit });
    }
    return list;
  }

  /** Anchors of a pattern, and its `!(…)` parts as lists. */
  fitOf({ source, atStart, atEnd, notBefore, notAfter }: Pattern, scope = ''): Fit {
    const bare = (side: string, body: Expression) =>
      this.add([{ source: `${source} ${side}`, body, atStart: false, atEnd: false }], scope);
    return {
      ...{ atStart, atEnd },
      ...(notBefore && { notBefore: bare('!<', notBefore) }),
      ...(notAfter && { notAfter: bare('!>', notAfter) }),
    };
  }

  compile(): ContextData {
    return { entries: this.entries, automaton: compile(this.bodies) };
  }
}

/**
 * Phrases that decide whether a finding counts rather than being findings: conditions, neighbours, parts of a
 * reply. All lists share one matcher, which reads only the sentences that somebody asks about, each once.
 */
export class ContextPhrases {
  private matcher: Matcher | undefined;
  private readonly read = new WeakMap<Macro, Map<number, ReadonlyMap<ListId, readonly WordRange[]>>>();

  /** @param lengths whether a gap counts at every length, as conditions want it, or only the longest hit does. */
  constructor(
    private readonly data: ContextData,
    private readonly lengths: 'all' | 'longest',
  ) {}

  /** Where the list's patterns stand in the sentence. */
  hits(list: ListId, macro: Macro, sentence: Sentence): readonly WordRange[] {
    const sentences = this.read.get(macro) ?? new Map<number, ReadonlyMap<ListId, readonly WordRange[]>>();
    this.read.set(macro, sentences);
    const hits = sentences.get(sentence.index) ?? this.scan(macro, sentence);
    sentences.set(sentence.index, hits);
    return hits.get(list) ?? [];
  }

  /** Whether a hit may stand where it stands: anchors and `!(…)` neighbours. */
  fits(range: WordRange, entry: Fit, macro: Macro, sentence: Sentence): boolean {
    const { atStart, atEnd, notBefore, notAfter } = entry;
    if (atStart && range.first !== sentence.first) return false;
    if (atEnd && !endsSentence(range.last, macro, sentence)) return false;
    if (
      notBefore !== undefined &&
      this.hits(notBefore, macro, sentence).some((one) => one.last === range.first - 1)
    )
      return false;
    return (
      notAfter === undefined ||
      !this.hits(notAfter, macro, sentence).some((one) => one.first === range.last + 1)
    );
  }

  private scan(macro: Macro, sentence: Sentence): ReadonlyMap<ListId, readonly WordRange[]> {
    this.matcher ??= new Matcher(this.data.automaton);
    const hits = new Map<ListId, WordRange[]>();
    const guarded: [ContextData['entries'][number], WordRange][] = [];
    for (const { pattern, first, last } of this.matcher.scan(macro.words, sentence, this.lengths)) {
      const entry = this.data.entries[pattern]!;
      const bare = entry.notBefore === undefined && entry.notAfter === undefined;
      if (!bare || entry.atStart || entry.atEnd) guarded.push([entry, { first, last }]);
      else push(hits, entry.list, { first, last });
    }
    // Neighbours are bare lists, so they are all in place now.
    this.read.get(macro)!.set(sentence.index, hits);
    for (const [entry, range] of guarded)
      if (this.fits(range, entry, macro, sentence)) push(hits, entry.list, range);
    return hits;
  }
}

function push(hits: Map<ListId, WordRange[]>, list: ListId, range: WordRange): void {
  const known = hits.get(list);
  if (known) known.push(range);
  else hits.set(list, [range]);
}

/** A name after the last comma ("…, Sam.") does not count. */
function endsSentence(last: number, macro: Macro, sentence: Sentence): boolean {
  if (last === sentence.last - 1) return true;
  const rest = macro.words.slice(last + 1, Math.min(sentence.last, last + 4));
  return rest[0]?.key === ',' && rest.length <= 2 && (rest[1] === undefined || rest[1].capital);
}
