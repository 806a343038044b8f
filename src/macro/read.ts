import { readBlocks } from './blocks.js';
import { type Body, type Container, findBodies } from './containers.js';
import { splitFrontMatter } from './frontmatter.js';
import { MacroModel } from './model.js';
import { parseMarkdown } from './parse.js';
import { findPlaceholders, maskBody } from './placeholders.js';
import type { Comment, Macro, Meta, Placeholder, Span } from './types.js';

/** How a file is to be read. */
export interface ReadOptions {
  /** POSIX path, as shown to the user. */
  readonly path: string;
  readonly container?: Container;
  /** Helpdesk whose placeholder syntaxes apply; default: all syntaxes. */
  readonly profile?: string;
  readonly syntaxes?: readonly string[];
  /** Stand in for front matter keys that the file does not set. */
  readonly defaults?: Partial<Meta>;
  /** Tag → situation of macros that have the tag and declare no situation. */
  readonly situationOfTag?: Readonly<Record<string, string>>;
}

/** Something about the file itself that the writer should know, at a place in it. */
export interface Problem extends Span {
  readonly message: string;
  /** The file could not be read as macros at all. */
  readonly fatal?: true;
}

/** More quote and list marks before the text than anybody writes: the parser's time grows with their square. */
const tooDeep = /^(?![-*_ \t]+\r?$)(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){101}/m;

/** A file, read. All offsets count in `source`, which has no byte order mark. */
export interface MacroFile {
  readonly source: string;
  readonly meta: Meta;
  readonly macros: readonly Macro[];
  /** Every comment of the file outside code, in order. */
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
  /** Source range of a front matter key. */
  keySpan(key: string): Span | undefined;
}

/** Text of a file → its macros: front matter, placeholders, Markdown, containers, blocks, words. */
export function readFile(text: string, options: ReadOptions): MacroFile {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const front = splitFrontMatter(source);
  const meta: Meta = { ...options.defaults, ...taggedSituation(front.meta, options), ...front.meta };
  const body = source.slice(front.bodyStart);
  const placeholders = findPlaceholders(body, options);
  const masked = maskBody(body, placeholders);
  const deep = tooDeep.exec(masked);
  if (deep) return unreadable(source, meta, front.bodyStart + deep.index);
  const tree = parseMarkdown(masked);
  const bodies = findBodies(
    tree,
    masked,
    body,
    meta.kind === 'note' ? 'file' : (options.container ?? 'auto'),
  );

  const comments = new Map<number, Comment>();
  const metaSpan = bodies.length === 1 ? front.keySpan : () => undefined;
  const macros = bodies.map((one) => {
    const { macro, comments: found } = toMacro(one, {
      source,
      front: front.bodyStart,
      meta,
      metaSpan,
      placeholders,
      path: options.path,
    });
    for (const comment of found) comments.set(comment.start, comment);
    return macro;
  });
  if (bodies.length !== 1 || !bodies[0]!.tree) {
    for (const one of readBlocks(tree, masked, source, front.bodyStart).comments)
      comments.set(one.start, one);
  }

  const problems: Problem[] = [];
  if (front.error)
    problems.push({ message: front.error.message, start: front.error.offset, end: front.error.offset });
  if (macros.length === 0 && body.trim()) {
    problems.push({
      message:
        'No macro found here: set `container` in the settings if the replies stand in quotes or fences.',
      start: 0,
      end: 0,
    });
  }
  return {
    ...{ source, meta, macros, problems },
    comments: [...comments.values()].sort((a, b) => a.start - b.start),
    keySpan: front.keySpan,
  };
}

function taggedSituation({ tags = [] }: Meta, { situationOfTag = {} }: ReadOptions): Partial<Meta> {
  const tag = tags.find((one) => Object.hasOwn(situationOfTag, one));
  return tag === undefined ? {} : { situation: situationOfTag[tag]! };
}

function unreadable(source: string, meta: Meta, start: number): MacroFile {
  const message = 'This line nests more than 100 quotes or lists: a reply needs one or two.';
  const problems: Problem[] = [{ message, start, end: start, fatal: true }];
  return { source, meta, macros: [], comments: [], problems, keySpan: () => undefined };
}

interface Surroundings {
  readonly source: string;
  /** Offset at which the body starts, after the front matter. */
  readonly front: number;
  readonly meta: Meta;
  readonly metaSpan: Macro['metaSpan'];
  readonly placeholders: readonly Placeholder[];
  readonly path: string;
}

function toMacro(body: Body, { source, front, meta, metaSpan, placeholders, path }: Surroundings) {
  const base = front + body.base;
  const tree = body.tree ?? parseMarkdown(body.text);
  const { blocks, comments } = readBlocks(tree, body.text, source, base);
  const inside = placeholders
    .filter(({ start, end }) => start >= body.base && end <= body.base + body.text.length)
    .map((one) => ({ ...one, start: one.start + front, end: one.end + front }));
  const macro = new MacroModel({
    ...{ path, source, blocks, placeholders: inside, start: base, end: base + body.text.length },
    ...{ meta: body.title === undefined ? meta : { ...meta, title: body.title }, metaSpan },
  });
  return { macro, comments };
}
