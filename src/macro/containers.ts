import type { Code, Heading, Root, RootContent } from 'mdast';

/** Where the reply stands in a file. */
export type Container = 'auto' | 'file' | 'heading' | 'blockquote' | 'fence';

/** One reply as a piece of the masked text, ready to parse. Its offsets count from `base`. */
export interface Body {
  readonly base: number;
  readonly text: string;
  /** Set when the piece is the whole text, so that it need not be parsed again. */
  readonly tree?: Root;
  /** Heading the reply stands under. */
  readonly title?: string;
}

/** Share of the text that has to stand in quotes or fences before they are taken for the replies. */
const share = 0.6;
const proseFence = new Set(['text', 'txt', 'md', 'markdown', 'plain', 'plaintext']);

/**
 * Finds the replies in a file; `masked` and `source` have equal length. `auto` looks at how the text is spread over quotes, fences and headings.
 */
export function findBodies(tree: Root, masked: string, source: string, container: Container): Body[] {
  const kind = container === 'auto' ? detect(tree, masked) : container;
  if (kind === 'file') return [{ base: 0, text: masked, tree }];
  if (kind === 'heading') return sections(tree, masked, source);
  let title: string | undefined;
  const bodies: Body[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') title = headingText(node, source);
    const piece = kind === 'fence' ? fenced(node, masked) : quoted(node, masked);
    if (piece) bodies.push({ ...piece, ...(title !== undefined && { title }) });
  }
  return bodies;
}

function detect(tree: Root, masked: string): Exclude<Container, 'auto'> {
  let quotes = 0;
  let fences = 0;
  let all = 0;
  for (const node of tree.children) {
    if (node.type === 'heading' || node.type === 'thematicBreak' || node.type === 'html') continue;
    const size = node.position!.end.offset! - node.position!.start.offset!;
    all += size;
    if (node.type === 'blockquote') quotes += size;
    else if (isProseFence(node)) fences += size;
  }
  if (all > 0 && fences / all >= share) return 'fence';
  if (all > 0 && quotes / all >= share) return 'blockquote';
  return splitLevel(tree, masked) > 0 ? 'heading' : 'file';
}

const isProseFence = (node: RootContent): node is Code =>
  node.type === 'code' && (!node.lang || proseFence.has(node.lang.toLowerCase()));

const marker = /^<!--\s*macro:\s*([^\s][^>]{0,80}?)\s*-->$/;

/**
 * Headings inside a reply are legitimate, so a file is split only at a level that repeats with rules between,
 * or at explicit `<!-- macro: id -->` comments (level 7).
 */
function splitLevel(tree: Root, masked: string): number {
  const { children } = tree;
  if (children.some((node) => node.type === 'html' && marker.test(node.value))) return 7;
  for (let level = 1; level <= 4; level += 1) {
    const at = children.flatMap((node, index) =>
      node.type === 'heading' && node.depth === level ? [index] : [],
    );
    const ruled = at.filter((index) => index > 0 && children[index - 1]!.type === 'thematicBreak').length;
    if (at.length > 1 && ruled >= at.length - 1 && masked.length > 0) return level;
  }
  return 0;
}

function sections(tree: Root, masked: string, source: string): Body[] {
  const level = splitLevel(tree, masked) || repeatedLevel(tree);
  if (level === 0) return [{ base: 0, text: masked, tree }];
  const bodies: Body[] = [];
  let open: { from: number; title: string } | undefined;
  const close = (to: number) => {
    if (open && masked.slice(open.from, to).trim())
      bodies.push({ base: open.from, text: masked.slice(open.from, to), title: open.title });
    open = undefined;
  };
  for (const node of tree.children) {
    const { start, end } = node.position!;
    const named = node.type === 'html' && level === 7 ? marker.exec(node.value)?.[1] : undefined;
    if (named !== undefined || (node.type === 'heading' && node.depth <= level && level < 7)) {
      close(start.offset!);
      const title =
        named ?? (node.type === 'heading' && node.depth === level ? headingText(node, source) : undefined);
      if (title !== undefined) open = { from: end.offset!, title };
    } else if (node.type === 'thematicBreak') close(start.offset!);
  }
  close(masked.length);
  return bodies;
}

function repeatedLevel(tree: Root): number {
  for (let level = 1; level <= 6; level += 1) {
    if (tree.children.filter((node) => node.type === 'heading' && node.depth === level).length > 1)
      return level;
  }
  return tree.children.find((node): node is Heading => node.type === 'heading')?.depth ?? 0;
}

function headingText(node: Heading, source: string): string {
  const [first] = node.children;
  const last = node.children.at(-1);
  return first && last ? source.slice(first.position!.start.offset!, last.position!.end.offset!) : '';
}

/** The inside of a code fence: its first and last line are the fence itself. */
function fenced(node: RootContent, masked: string): Body | undefined {
  if (!isProseFence(node)) return undefined;
  const start = node.position!.start.offset!;
  const raw = masked.slice(start, node.position!.end.offset!);
  const first = raw.indexOf('\n') + 1;
  const fence = /^(?:`{3,}|~{3,})/.exec(raw)?.[0];
  if (!fence || first === 0) return undefined;
  const last = raw.lastIndexOf('\n') + 1;
  const closed = last > first - 1 && raw.slice(last).trim().startsWith(fence);
  const text = raw.slice(first, closed ? last : raw.length);
  return text.trim() ? { base: start + first, text } : undefined;
}

/** The inside of a block quote, its marks turned to spaces. */
function quoted(node: RootContent, masked: string): Body | undefined {
  if (node.type !== 'blockquote') return undefined;
  const base = node.position!.start.offset!;
  const text = masked
    .slice(base, node.position!.end.offset!)
    .replace(/^[ \t]{0,3}> ?/gm, (mark) => ' '.repeat(mark.length));
  return text.trim() ? { base, text } : undefined;
}
