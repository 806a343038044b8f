import { append, builtIn, type Expression, formsOf, keysOf, merged } from './expression.js';

/** Name → the phrases it stands for, in pattern notation. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** One pattern, read. */
export interface Pattern {
  readonly source: string;
  readonly body: Expression;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Must not stand right before or right after the match. */
  readonly notBefore?: Expression;
  readonly notAfter?: Expression;
}

/** What is wrong with a pattern. */
export interface PatternFault {
  /** The pattern, or the phrase of a word class that it names. */
  readonly source: string;
  /** Where in `source` reading stopped, in UTF-16 units. */
  readonly at: number;
  /** A sentence without its full stop, beginning in lower case. */
  readonly reason: string;
  /** The word class that nobody knows, if that is the fault. */
  readonly unknownClass?: string;
}

/** A pattern that cannot be read; `message` is one sentence that quotes it. */
export class PatternError extends Error {
  override readonly name = 'PatternError';

  /** @param place such as `rules.no-jargon.office` */
  constructor(
    readonly fault: PatternFault,
    place?: string,
  ) {
    const { source, at, reason } = fault;
    const rest = at > 0 && at < source.length ? `, at “${source.slice(at)}”` : '';
    super(`${place === undefined ? '' : `${place}: `}Phrase pattern “${source}”${rest}: ${reason}.`);
  }
}

/** Names that patterns may always put in angle brackets; no class can have them. */
export const builtInClasses: readonly string[] = [...builtIn.keys()];

const longestGap = 12;

/**
 * Reads the pattern notation (docs/patterns.md):
 * `word`, `~verb` (every form), `<class>`, `(a|b c)`, `x?`, `*` one word, `*3` up to three, `**3` the same
 * across commas, `,`, `^` and `$` for the start and end of a sentence, `!(x)` in front or behind for
 * "not next to x".
 *
 * @throws PatternError when the notation is broken or names an unknown class.
 */
export function parsePattern(source: string, classes: WordClasses): Pattern {
  const reader = new Reader(source, classes);
  return reader.pattern();
}

/** Classes read so far: hundreds of phrases name the same few. */
const known = new WeakMap<WordClasses, Map<string, Expression>>();

class Reader {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly classes: WordClasses,
    private readonly open: readonly string[] = [],
  ) {}

  pattern(): Pattern {
    const atStart = this.take('^');
    const notBefore = this.take('!(') ? this.choice() : undefined;
    this.skip();
    if (this.source[this.at] === '*') this.fail('a phrase starts with a word, not with a gap');
    const body = this.sequence();
    const notAfter = this.take('!(') ? this.choice() : undefined;
    const atEnd = this.take('$');
    this.skip();
    if (this.at < this.source.length) this.fail(`“${this.source[this.at]}” cannot stand here`);
    return {
      ...{ source: this.source, body, atStart, atEnd },
      ...(notBefore && { notBefore }),
      ...(notAfter && { notAfter }),
    };
  }

  /** Items up to `|`, `)`, `$`, `!(` or the end. */
  sequence(): Expression {
    const items: Expression[] = [];
    for (;;) {
      this.skip();
      const rest = this.source[this.at];
      if (
        rest === undefined ||
        rest === '|' ||
        rest === ')' ||
        rest === '$' ||
        this.source.startsWith('!(', this.at)
      )
        break;
      for (const item of this.item()) append(items, item);
    }
    if (items.length === 0) this.fail('a phrase is empty');
    return items.length === 1 ? items[0]! : { type: 'sequence', items };
  }

  /** Alternatives after an opening bracket, up to and with the closing one. */
  choice(): Expression {
    const from = this.at - 1;
    const items = this.alternatives();
    if (!this.take(')')) this.fail('a bracket is not closed', from);
    return items.length === 1 ? items[0]! : merged(items);
  }

  alternatives(): Expression[] {
    const items = [this.sequence()];
    while (this.take('|')) items.push(this.sequence());
    return items;
  }

  private item(): Expression[] {
    if (this.take('*')) return this.gap();
    if (this.take('(')) return [this.maybe(this.choice())];
    if (this.take('<')) return [this.maybe(this.named())];
    if (this.take('~')) return [this.maybe(formsOf(this.chunk()))];
    const from = this.at;
    const words = keysOf(this.chunk());
    if (words.length === 0) this.fail(`“${this.source.slice(from, this.at)}” is not a word`, from);
    return [...words.slice(0, -1), this.maybe(words.at(-1)!)];
  }

  private gap(): Expression[] {
    const from = this.at - 1;
    const wide = this.take('*');
    const digits = /^(?:(\d{1,2})-)?(\d{1,2})/.exec(this.source.slice(this.at, this.at + 5));
    if (digits) this.at += digits[0].length;
    const most = digits ? Number(digits[2]) : 1;
    const least = digits ? Number(digits[1] ?? 0) : 1;
    if (most > longestGap || least > most) this.fail(`a gap holds at most ${longestGap} words`, from);
    let gap: Expression | undefined;
    for (let n = most; n > 0; n -= 1) {
      const one: Expression = { type: 'gap', wide };
      const more: Expression = gap ? { type: 'sequence', items: [one, gap] } : one;
      gap = n > least ? { type: 'optional', item: more } : more;
    }
    return gap ? [gap] : [];
  }

  private named(): Expression {
    const from = this.at - 1;
    const end = this.source.indexOf('>', this.at);
    if (end < 0) this.fail('an angle bracket is not closed', from);
    const name = this.source.slice(this.at, end).trim();
    this.at = end + 1;
    const keys = builtIn.get(name);
    return keys ? { type: 'word', keys } : this.readClass(name, from);
  }

  private readClass(name: string, from: number): Expression {
    const read = known.get(this.classes) ?? new Map<string, Expression>();
    known.set(this.classes, read);
    const before = read.get(name);
    if (before) return before;
    const phrases = Object.hasOwn(this.classes, name) ? this.classes[name] : undefined;
    if (!phrases) this.fail(`<${name}> is not a known word class`, from, name);
    if (this.open.includes(name)) this.fail(`<${name}> contains itself`, from);
    const items = phrases.flatMap((phrase) => {
      const reader = new Reader(phrase, this.classes, [...this.open, name]);
      const alternatives = reader.alternatives();
      if (reader.at < phrase.length) reader.fail('a class holds plain phrases only');
      return alternatives;
    });
    const choice = merged(items);
    read.set(name, choice);
    return choice;
  }

  private maybe(item: Expression): Expression {
    return this.source[this.at] === '?' && ++this.at ? { type: 'optional', item } : item;
  }

  private chunk(): string {
    const from = this.at;
    while (this.at < this.source.length && !' ()|?<>$!~*^'.includes(this.source[this.at]!)) this.at += 1;
    if (from === this.source.length) this.fail('a word is missing at the end');
    if (from === this.at) this.fail(`“${this.source[from]}” cannot stand here`);
    return this.source.slice(from, this.at);
  }

  private take(sign: string): boolean {
    this.skip();
    if (!this.source.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private skip(): void {
    while (this.source[this.at] === ' ') this.at += 1;
  }

  fail(reason: string, at = this.at, unknownClass?: string): never {
    throw new PatternError({ source: this.source, at, reason, ...(unknownClass && { unknownClass }) });
  }
}
