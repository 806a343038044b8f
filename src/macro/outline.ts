import { greetingLength, isSignature, isSignOff } from './lines.js';
import { hardBreak } from './text.js';
import type { Block, Part, Word } from './types.js';

/** A stretch of one block that belongs to one part of the message; sentences are cut inside it. */
export interface Stretch {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly part: Part;
}

export interface Outline {
  readonly stretches: readonly Stretch[];
  readonly hasGreeting: boolean;
  readonly hasSignOff: boolean;
}

interface Line extends Omit<Stretch, 'part'> {
  readonly text: string;
}

/** How many lines from the end a sign-off is looked for: room for a name, a team, links and a slogan. */
const signOffWindow = 8;

/** Finds greeting, sign-off and signature by lines; everything between is body, by kind of block. */
export function outline(blocks: readonly Block[], words: readonly Word[]): Outline {
  const lines = blocks.flatMap(linesOf);
  const isIn = (line: Line, word: Word) =>
    word.block === line.block && word.from >= line.from && word.to <= line.to;
  const names = words.filter(({ key }) => key === '{agent}' || key === '{person}' || key === ',');
  const only = (line: Line, key: string) =>
    names.some((word) => isIn(line, word)) &&
    words.every((word) => word.key === key || word.key === ',' || !isIn(line, word));

  const start = lines.find((line) => blocks[line.block]!.type !== 'heading' && !/^subject:/i.test(line.text));
  const greeted = start && blocks[start.block]!.type === 'paragraph' ? greetedLength(start, words) : 0;

  const end = quotedFrom(lines);
  const prose = lines.slice(0, end).filter((line) => blocks[line.block]!.type === 'paragraph');
  const tail = prose.slice(-signOffWindow);
  // A name alone in the last paragraph is the writer's, whoever the placeholder may stand for elsewhere.
  const isName = (line: Line) =>
    only(line, '{agent}') || (line.block === prose.at(-1)?.block && only(line, '{person}'));
  const found = tail.findLastIndex(
    (line) => isSignOff(line.text, isName(line)) && (line !== prose[0] || prose.length === 1),
  );
  // "Best," above a lone name signs off, not the name.
  const above = tail[found - 1];
  const signOff =
    above && above !== prose[0] && isSignOff(above.text, false) ? above : (tail[found] ?? signature(prose));
  const signed = signOff ? lines.indexOf(signOff) : -1;

  const stretches: Stretch[] = [];
  lines.forEach((line, index) => {
    const type = blocks[line.block]!.type;
    let part: Part = type === 'paragraph' ? 'body' : partOf[type];
    if (index >= end) part = 'quoted';
    else if (signed >= 0 && index >= signed && part === 'body') {
      part = index === signed ? 'sign-off' : /^p\.? ?s\b/i.test(line.text) ? 'body' : 'signature';
    }
    if (line === start && greeted > 0) {
      stretches.push({ block: line.block, from: line.from, to: line.from + greeted, part: 'greeting' });
      if (line.from + greeted < line.to)
        join(stretches, { block: line.block, from: line.from + greeted, to: line.to, part }, blocks);
    } else join(stretches, { block: line.block, from: line.from, to: line.to, part }, blocks);
  });
  return { stretches, hasGreeting: greeted > 0, hasSignOff: signed >= 0 };
}

/** Longest signature of names alone: a person, a role, a company. */
const mostNames = 3;

/** The first line of a last paragraph that holds nothing but names, after a paragraph that says something. */
function signature(prose: readonly Line[]): Line | undefined {
  const block = prose.at(-1)?.block;
  const lines = prose.filter((line) => line.block === block);
  const said = prose.findLast((line) => line.block !== block);
  if (!said || !/[.!?)\u201d]\s*$/u.test(said.text) || lines.length > mostNames) return undefined;
  return lines.every((line) => isSignature(line.text)) ? lines[0] : undefined;
}

const partOf = { heading: 'heading', 'list-item': 'list', 'table-cell': 'table', quote: 'quoted' } as const;

function greetedLength(line: Line, words: readonly Word[]): number {
  const first = words.find((word) => word.block === line.block && word.from >= line.from);
  // Control tags may stand before the greeting.
  const indent = Math.max(0, line.text.search(/[^\s\uE000]/));
  const named = first?.key === '{person}' && first.from <= line.from + indent;
  const length = greetingLength(line.text.slice(indent), named);
  return length && length + indent;
}

const lineBreak = new RegExp(`[\n${hardBreak}]`);

/** Lines of one block that hold something. */
function linesOf(block: Block, index: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const text of block.text.split(lineBreak)) {
    const to = from + text.length;
    if (text.trim() !== '') lines.push({ block: index, from, to, text });
    from = to + 1;
  }
  return lines;
}

/** A soft break does not end a sentence, so lines of one part are put together again; a hard break does. */
function join(stretches: Stretch[], { block, from, to, part }: Stretch, blocks: readonly Block[]): void {
  const last = stretches.at(-1);
  const soft = last?.block === block && last.part === part && blocks[block]!.text[last.to] !== hardBreak;
  if (soft && (part === 'body' || part === 'list' || part === 'quoted')) {
    stretches[stretches.length - 1] = { ...last, to };
  } else stretches.push({ block, from, to, part });
}

/** Index of the first line of a pasted thread ("On Monday, Sam wrote:"), or the number of lines. */
function quotedFrom(lines: readonly Line[]): number {
  const at = lines.findIndex((line) =>
    /^(?:on .{5,80} wrote:|-{3,} ?original message)/i.test(line.text.trim()),
  );
  return at < 0 ? lines.length : at;
}
