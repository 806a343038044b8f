import type { Macro, Sentence } from '../../macro/types.js';
import { each, type Hit, type Hits } from './hits.js';
import type { Wanted } from './live-states.js';
import { Matcher, type Memory } from './matcher.js';
import type { Automaton } from './tables.js';

/** Words `first` to `last`, last inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Handle of a list of patterns; see `ContextCompiler.add`. */
export type ListId = number;

/** Where a phrase may stand: its anchors, and the lists that must not stand right beside it. */
export interface Fit {
  readonly atStart?: true;
  readonly atEnd?: true;
  readonly notBefore?: ListId;
  readonly notAfter?: ListId;
}

/** All lists, compiled; plain data. */
export interface ContextData {
  /** The patterns of list `n` are those from `listsFrom[n]` up to `listsFrom[n + 1]`. */
  readonly listsFrom: readonly number[];
  /** Pattern of a list → where it may stand, unless that is anywhere. */
  readonly fits: Readonly<Record<number, Fit>>;
  /** Finds the patterns of all lists, and before them some of another owner. */
  readonly automaton: Automaton;
  /** What a build has found out about the automaton. */
  readonly memory?: Memory;
  /** How many patterns are another owner's; see {@link ContextPhrases.others}. */
  readonly others: number;
  /** Lists that matter only where one of the others was found, such as those of the `!(…)` parts. */
  readonly asides?: ContextData;
}

/**
 * Lists of phrases that somebody asks about: conditions, neighbours, parts of a reply. All lists share one matcher
 * with the patterns of another owner; it reads only the sentences that somebody asks about, each once.
 */
export class ContextPhrases {
  private matcher: Matcher | undefined;
  private apart: ContextPhrases | undefined;
  /** The macro that was last asked about, and what its sentences hold: rules take one macro after the other. */
  private macro: Macro | undefined;
  private read: Read[] = [];
  private wanted: Wanted | undefined;

  /** @param lengths whether a gap counts at every length, as conditions want it, or only the longest hit does. */
  constructor(
    private readonly data: ContextData,
    private readonly lengths: 'all' | 'longest',
  ) {}

  /** Patterns of all lists, and those of the other owner before them. */
  get patternCount(): number {
    return this.data.listsFrom.at(-1)!;
  }

  /** The patterns of a list: the first, and the one behind the last. */
  patternsOf(list: ListId): [from: number, to: number] {
    return [this.data.listsFrom[list]!, this.data.listsFrom[list + 1]!];
  }

  /** Whose hits matter from now on; before it is said, all do. */
  attend(wanted: Wanted): void {
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.macro = undefined;
  }

  /** Where the list's patterns stand in the sentence. */
  hits(list: ListId, macro: Macro, sentence: Sentence): readonly WordRange[] {
    const { hits, lists } = this.readOnce(macro, sentence);
    if (hits.length === 0) return none;
    const known = lists.get(list);
    if (known) return known;
    const { fits } = this.data;
    const [from, to] = this.patternsOf(list);
    let found: WordRange[] | undefined;
    for (let at = 0; at < hits.length; at += 3) {
      const pattern = hits[at]!;
      if (pattern < from || pattern >= to) continue;
      const range = { first: hits[at + 1]!, last: hits[at + 2]! };
      const fit = fits[pattern];
      if (fit && !this.fits(range, fit, macro, sentence)) continue;
      found ??= [];
      found.push(range);
    }
    lists.set(list, found ?? none);
    return found ?? none;
  }

  /** Where the other owner's patterns stand in the sentence. */
  others(macro: Macro, sentence: Sentence): readonly Hit[] {
    const { hits } = this.readOnce(macro, sentence);
    return each(hits, this.data.others);
  }

  /** {@link ContextData} with what the texts so far have shown about its automaton. */
  experienced(): ContextData {
    const { asides, ...data } = this.data;
    const memory = this.matcher?.memory();
    return {
      ...data,
      ...(memory && { memory }),
      ...(asides && { asides: this.asides.experienced() }),
    };
  }

  private readOnce(macro: Macro, sentence: Sentence): Read {
    if (macro !== this.macro) {
      this.macro = macro;
      this.read = [];
    }
    const known = this.read[sentence.index];
    if (known) return known;
    this.matcher ??= new Matcher(this.data.automaton, this.data.memory);
    const hits = this.matcher.scan(macro.words, sentence, this.lengths, this.wanted);
    const read = { hits, lists: new Map() };
    this.read[sentence.index] = read;
    return read;
  }

  /** The lists that matter only where one of the others was found. */
  get asides(): ContextPhrases {
    this.apart ??= new ContextPhrases(this.data.asides!, this.lengths);
    return this.apart;
  }

  /** Whether a hit may stand where it stands: anchors and `!(…)` neighbours. */
  fits(range: WordRange, { atStart, atEnd, notBefore, notAfter }: Fit, macro: Macro, sentence: Sentence) {
    if (atStart && range.first !== sentence.first) return false;
    if (atEnd && !endsSentence(range.last, macro, sentence)) return false;
    const beside = (list: ListId, stands: (one: WordRange) => boolean) =>
      this.asides.hits(list, macro, sentence).some(stands);
    if (notBefore !== undefined && beside(notBefore, ({ last }) => last === range.first - 1)) return false;
    return notAfter === undefined || !beside(notAfter, ({ first }) => first === range.last + 1);
  }
}

/** What a sentence holds. */
interface Read {
  readonly hits: Hits;
  /** The lists that somebody asked for. */
  readonly lists: Map<ListId, readonly WordRange[]>;
}
const none: readonly WordRange[] = [];

/** A name after the last comma ("…, Sam.") does not count. */
function endsSentence(last: number, macro: Macro, sentence: Sentence): boolean {
  if (last === sentence.last - 1) return true;
  const rest = macro.words.slice(last + 1, Math.min(sentence.last, last + 4));
  return rest[0]?.key === ',' && rest.length <= 2 && (rest[1] === undefined || rest[1].capital);
}
