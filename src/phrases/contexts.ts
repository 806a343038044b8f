import type { Macro, Sentence } from '../macro/types.js';
import { type Automaton, compile } from './automaton.js';
import type { Expression } from './expression.js';
import { type Hit, Matcher, type Memory } from './matcher.js';
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
  readonly atStart?: true;
  readonly atEnd?: true;
  readonly notBefore?: ListId;
  readonly notAfter?: ListId;
}

/** All lists, compiled; plain data. */
export interface ContextData {
  /** Pattern → the list it belongs to and where it may stand. */
  readonly entries: readonly (Fit & { readonly list: ListId })[];
  /** Finds the patterns of all lists, and before them some of another owner. */
  readonly automaton: Automaton;
  /** What a build has found out about the automaton. */
  readonly memory?: Memory;
  /** How many patterns are another owner's; see {@link ContextPhrases.others}. */
  readonly others: number;
  /** Lists that matter only where one of the others was found, such as those of the `!(…)` parts. */
  readonly asides?: ContextData;
}

/** Collects lists of phrases that decide whether a finding counts; equal lists of the same `scope` are one. */
export class ContextCompiler {
  private readonly entries: (Fit & { list: ListId })[] = [];
  private readonly bodies: Expression[] = [];
  private readonly lists = new Map<string, ListId>();
  private asides: ContextCompiler | undefined;

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

  /** Adds a list for {@link ContextPhrases.asides}. */
  addAside(patterns: readonly Pattern[], scope = ''): ListId {
    this.asides ??= new ContextCompiler();
    return this.asides.add(patterns, scope);
  }

  /** Anchors of a pattern, and its `!(…)` parts as lists. */
  fitOf({ source, atStart, atEnd, notBefore, notAfter }: Pattern, scope = ''): Fit {
    const bare = (side: string, body: Expression) =>
      this.addAside([{ source: `${source} ${side}`, body, atStart: false, atEnd: false }], scope);
    return {
      ...(atStart && { atStart }),
      ...(atEnd && { atEnd }),
      ...(notBefore && { notBefore: bare('!<', notBefore) }),
      ...(notAfter && { notAfter: bare('!>', notAfter) }),
    };
  }

  /** @param others patterns of another owner, to be found in the same pass */
  compile(others: readonly Expression[] = []): ContextData {
    const asides = this.asides?.compile();
    return {
      entries: this.entries,
      automaton: compile([...others, ...this.bodies]),
      others: others.length,
      ...(asides && { asides }),
    };
  }
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

  /** @param lengths whether a gap counts at every length, as conditions want it, or only the longest hit does. */
  constructor(
    private readonly data: ContextData,
    private readonly lengths: 'all' | 'longest',
  ) {}

  /** Where the list's patterns stand in the sentence. */
  hits(list: ListId, macro: Macro, sentence: Sentence): readonly WordRange[] {
    return this.readOnce(macro, sentence).lists?.get(list) ?? none;
  }

  /** Where the other owner's patterns stand in the sentence. */
  others(macro: Macro, sentence: Sentence): readonly Hit[] {
    return this.readOnce(macro, sentence).others;
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
    this.read[sentence.index] ??= this.scan(macro, sentence);
    return this.read[sentence.index]!;
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

  private scan(macro: Macro, sentence: Sentence): Read {
    this.matcher ??= new Matcher(this.data.automaton, this.data.memory);
    const others: Hit[] = [];
    let lists: Map<ListId, WordRange[]> | undefined;
    for (const hit of this.matcher.scan(macro.words, sentence, this.lengths)) {
      const entry = this.data.entries[hit.pattern - this.data.others];
      if (!entry) others.push(hit);
      else if (this.fits(hit, entry, macro, sentence)) {
        lists ??= new Map();
        push(lists, entry.list, hit);
      }
    }
    return { others, lists };
  }
}

/** What a sentence holds. */
interface Read {
  readonly others: readonly Hit[];
  readonly lists: ReadonlyMap<ListId, readonly WordRange[]> | undefined;
}
const none: readonly WordRange[] = [];

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
