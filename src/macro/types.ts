/**
 * The macro model: what every later stage reads. Plain values only; no syntax-tree type leaks out.
 * Every `start` and `end` is a UTF-16 offset into {@link Macro.source}, end exclusive.
 */

/** A half-open range of the source, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a placeholder reads inside a sentence: a person, one noun, a link, unknown paragraphs, nothing, or a gap the agent fills. */
export type PlaceholderKind = 'name' | 'value' | 'url' | 'block' | 'control' | 'fill-in';

/** What a placeholder means, and so which part of a reply it can stand for. */
export type PlaceholderFamily =
  | 'person'
  | 'time'
  | 'money'
  | 'solution'
  | 'reason'
  | 'link'
  | 'agent'
  | 'other';

/** One template tag, such as `{{ticket.requester.first_name}}` or `[Order number]`. */
export interface Placeholder extends Span {
  /** Syntax family, e.g. `curly`, `liquid`, `helpscout`, `percent`, `bracket`. */
  readonly syntax: string;
  readonly kind: PlaceholderKind;
  readonly family: PlaceholderFamily;
  /** Variable path or label without delimiters, fallback and filters. */
  readonly name: string;
  /** Text shown when the value is empty; `undefined` where none is given. */
  readonly fallback?: string;
}

/** Who reads the macro, and how complete a message it is. */
export type MacroKind = 'reply' | 'snippet' | 'note';
export type Channel = 'email' | 'chat' | 'sms' | 'social' | 'plain';
export type Audience = 'customer' | 'technical' | 'internal';
export type Tone = 'casual' | 'business' | 'concierge';

/** Front matter with aliases resolved, lists split and dates kept as strings. Unknown keys are kept as they are. */
export interface Meta {
  readonly title?: string;
  readonly id?: string;
  readonly platform?: string;
  readonly situation?: string;
  readonly tone?: string;
  readonly topic?: string;
  readonly channel?: readonly string[];
  readonly locale?: string;
  readonly audience?: string;
  readonly status?: string;
  readonly kind?: string;
  readonly tags?: readonly string[];
  readonly placeholders?: readonly string[];
  readonly fill_ins?: readonly string[];
  readonly variant_of?: string;
  readonly owner?: string;
  readonly reviewed?: string;
  readonly review_by?: string;
  readonly expires?: string;
  readonly mood?: string;
  readonly scope?: string;
  readonly evergreen?: boolean;
  readonly attachments?: readonly string[];
  readonly includes?: readonly string[];
  readonly provides?: readonly string[];
  /** Rule levels for this file, as in config `rules`. */
  readonly supportlint?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

export type BlockType = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'quote';

/** The readable text of one leaf block, with a way back to the source. */
export interface Block extends Span {
  readonly type: BlockType;
  /** Text as read: markup gone, placeholders as filler letters, code and images as U+FFFC. */
  readonly text: string;
  /** Source range of `text.slice(from, to)`. */
  span(from: number, to: number): Span;
  /** Offset in `text` of a source offset, -1 where the text does not show it. */
  at(source: number): number;
  /** Ranges of `text` in bold. */
  readonly bold: readonly Span[];
  /** Ranges of `text` that are links, with their targets. */
  readonly links: readonly (Span & { readonly url: string })[];
}

/** What part of the message a sentence belongs to. */
export type Part = 'greeting' | 'body' | 'list' | 'table' | 'heading' | 'quoted' | 'sign-off' | 'signature';

/** Where a rule may look: a part, or the first or last thing said in it. */
export type Place = Part | 'opener' | 'closing';

/** One sentence of one block. `start` and `end` are source offsets. */
export interface Sentence extends Span {
  /** Index into {@link Macro.sentences}. */
  readonly index: number;
  /** Index into {@link Macro.blocks}. */
  readonly block: number;
  readonly part: Part;
  /** Stands before or is the first thing said after the greeting and courtesies. */
  readonly opens: boolean;
  /** Is the last thing said before the sign-off. */
  readonly closes: boolean;
  readonly text: string;
  /** Range in the block's text. */
  readonly from: number;
  readonly to: number;
  /** Range of {@link Macro.words}, end exclusive. */
  readonly first: number;
  readonly last: number;
}

/** A comment in the source (`<!-- … -->`), with its inner text. */
export interface Comment extends Span {
  readonly text: string;
}

/** One word, placeholder, code span or comma as the matcher sees it. */
export interface Word {
  /**
   * Lower case, straight apostrophes, contractions split ("we'll" is `we`, `will`) and negated auxiliaries
   * joined ("can not" and "cannot" are `can't`). A placeholder is `{family}`, a link `<url>`, code `<code>`.
   */
  readonly key: string;
  /** Index into {@link Macro.blocks}. */
  readonly block: number;
  /** Range in the block's text. */
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
  /** A full stop, colon, dash, bracket or block end stands before this word: no phrase crosses into it. */
  readonly breaks: boolean;
  /** Inside quotation marks: another voice than the writer's. */
  readonly quoted: boolean;
}

/** One canned reply. A file holds one or more. */
export interface Macro extends Span {
  /** POSIX path of the file, as shown to the user. */
  readonly path: string;
  /** The whole file without its byte order mark: every offset counts in it. */
  readonly source: string;
  readonly meta: Meta;
  readonly kind: MacroKind;
  readonly hasGreeting: boolean;
  readonly hasSignOff: boolean;
  /** Has a greeting or sign-off, or declares `kind: reply`. */
  readonly complete: boolean;
  readonly channels: readonly Channel[];
  readonly audience: Audience;
  /** First subtag of the locale, lower case; `en` where none is declared. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly placeholders: readonly Placeholder[];
  readonly words: readonly Word[];
  /** Built on first use; see `english.ts`. */
  readonly sentences: readonly Sentence[];
  /** Where the front matter writes a key; `undefined` where it does not, or speaks for several macros. */
  metaSpan(key: string): Span | undefined;
}
