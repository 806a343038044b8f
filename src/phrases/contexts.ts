import type { Macro, Sentence } from '../macro/types.js';
import type { Expression } from './expression.js';
import { Matcher } from './matcher.js';
import type { Pattern } from './pattern.js';

/** Words `first` to `last`, last inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Handle of a list of patterns; see {@link ContextPhrases.add}. */
export type ListId = number;

interface Entry {
  readonly list: ListId;
  readonly pattern: Pattern;
  readonly notBefore: ListId | undefined;
  readonly notAfter: ListId | undefined;
}

/**
 * Phrases that decide whether a finding counts rather than being findings: conditions, neighbours, parts of a
 * reply. All lists share one matcher, which reads only the sentences that somebody asks about, each once.
 */
export class ContextPhrases {
  private readonly entries: Entry[] = [];
  private readonly lists = new Map<string, ListId>();
  private matcher: Matcher | undefined;
  private readonly read = new WeakMap<Macro, Map<number, ReadonlyMap<ListId, readonly WordRange[]>>>();

  /** Registers a list; equal lists share one handle. */
  add(patterns: readonly Pattern[]): ListId {
    const name = patterns.map(({ source }) => source).join('\n');
    const known = this.lists.get(name);
    if (known !== undefined) return known;
    const list = this.lists.size;
    this.lists.set(name, list);
    for (const pattern of patterns) this.entries.push({ list, pattern, ...this.neighbours(pattern) });
    this.matcher = undefined;
    return list;
  }

  /** Registers the `!(…)` parts of a pattern. */
  neighbours({ source, notBefore, notAfter }: Pattern): Pick<Entry, 'notBefore' | 'notAfter'> {
    const bare = (side: string, body: Expression | undefined) =>
      body && this.add([{ source: `${source} ${side}`, body, atStart: false, atEnd: false }]);
    return { notBefore: bare('!<', notBefore), notAfter: bare('!>', notAfter) };
  }

  /** Where the list's patterns stand in the sentence. */
  hits(list: ListId, macro: Macro, sentence: Sentence): readonly WordRange[] {
    const sentences = this.read.get(macro) ?? new Map<number, ReadonlyMap<ListId, readonly WordRange[]>>();
    this.read.set(macro, sentences);
    const hits = sentences.get(sentence.index) ?? this.scan(macro, sentence);
    sentences.set(sentence.index, hits);
    return hits.get(list) ?? [];
  }

  /** Whether a hit may stand where it stands: anchors and `!(…)` neighbours. */
  fits(
    range: WordRange,
    entry: Pick<Entry, 'pattern' | 'notBefore' | 'notAfter'>,
    macro: Macro,
    sentence: Sentence,
  ): boolean {
    const { pattern, notBefore, notAfter } = entry;
    if (pattern.atStart && range.first !== sentence.first) return false;
    if (pattern.atEnd && !endsSentence(range.last, macro, sentence)) return false;
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
    this.matcher ??= new Matcher(this.entries.map(({ pattern }) => pattern.body));
    const hits = new Map<ListId, WordRange[]>();
    const guarded: [Entry, WordRange][] = [];
    for (const { pattern, first, last } of this.matcher.scan(macro.words, sentence.first, sentence.last)) {
      const entry = this.entries[pattern]!;
      const bare = entry.notBefore === undefined && entry.notAfter === undefined;
      if (!bare || entry.pattern.atStart || entry.pattern.atEnd) guarded.push([entry, { first, last }]);
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
