import { audiences, channels, kinds } from './keys.js';
import { type Outline, outline } from './outline.js';
import { sentencesOf } from './sentences.js';
import type {
  Audience,
  Block,
  Channel,
  Macro,
  MacroKind,
  Meta,
  Placeholder,
  Sentence,
  Word,
} from './types.js';
import { scanWords } from './words.js';

type Parts = Pick<
  Macro,
  'path' | 'source' | 'meta' | 'blocks' | 'placeholders' | 'start' | 'end' | 'metaSpan'
>;

/** A macro whose outline and sentences are built when first asked for. */
export class MacroModel implements Macro {
  readonly path: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly meta: Meta;
  readonly blocks: readonly Block[];
  readonly placeholders: readonly Placeholder[];
  readonly words: readonly Word[];
  readonly metaSpan: Macro['metaSpan'];
  private outlined?: Outline;
  private cut?: readonly Sentence[];

  constructor(parts: Parts) {
    this.path = parts.path;
    this.source = parts.source;
    this.start = parts.start;
    this.end = parts.end;
    this.meta = parts.meta;
    this.blocks = parts.blocks;
    this.placeholders = parts.placeholders;
    this.metaSpan = parts.metaSpan;
    this.words = wordsOf(parts.blocks, parts.placeholders);
  }

  get sentences(): readonly Sentence[] {
    this.cut ??= sentencesOf(this.blocks, this.words, this.outline);
    return this.cut;
  }

  get hasGreeting(): boolean {
    return this.outline.hasGreeting;
  }

  get hasSignOff(): boolean {
    return this.outline.hasSignOff;
  }

  get complete(): boolean {
    return (
      this.meta.kind === 'reply' || (this.meta.kind === undefined && (this.hasGreeting || this.hasSignOff))
    );
  }

  get kind(): MacroKind {
    const { kind } = this.meta;
    if (this.audience === 'internal') return 'note';
    if (kind !== undefined && isOne(kinds, kind)) return kind;
    return this.complete || this.sentences.filter(({ part }) => part === 'body').length >= 3
      ? 'reply'
      : 'snippet';
  }

  get channels(): readonly Channel[] {
    const named = (this.meta.channel ?? []).filter((name): name is Channel => isOne(channels, name));
    return named.length > 0 ? named : ['email'];
  }

  get audience(): Audience {
    const { audience } = this.meta;
    if (this.meta.kind === 'note') return 'internal';
    return audience !== undefined && isOne(audiences, audience) ? audience : 'customer';
  }

  get language(): string {
    return this.meta.locale?.split(/[-_]/)[0]?.toLowerCase() || 'en';
  }

  private get outline(): Outline {
    this.outlined ??= outline(this.blocks, this.words);
    return this.outlined;
  }
}

const isOne = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

function wordsOf(blocks: readonly Block[], placeholders: readonly Placeholder[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  blocks.forEach((block, index) => {
    const units = [];
    const branches: number[] = [];
    while (next < placeholders.length && placeholders[next]!.start < block.start) next += 1;
    for (; next < placeholders.length && placeholders[next]!.start < block.end; next += 1) {
      const { start, end, kind, family, name } = placeholders[next]!;
      if (kind === 'control' && branch.test(name)) branches.push(end);
      const from = block.at(start);
      if (from < 0 || kind === 'control') continue;
      const to = block.at(end - 1) + 1;
      if (to > from) units.push({ from, to, key: `{${family}}` });
    }
    const first = words.length;
    scanWords(block.text, index, units, words);
    separate(words, first, block, branches);
  });
  return words;
}

/** A tag behind which another branch begins. */
const branch = /^(?:else|elsif|elif|elseif|when)\b/;

/** No phrase runs from one branch of a conditional into the next: the reader gets only one of them. */
function separate(words: Word[], first: number, block: Block, branches: readonly number[]): void {
  let next = 0;
  for (let at = first; at < words.length && next < branches.length; at += 1) {
    const word = words[at]!;
    const { start } = block.span(word.from, word.to);
    if (start < branches[next]!) continue;
    words[at] = { ...word, breaks: true };
    while (next < branches.length && branches[next]! <= start) next += 1;
  }
}
