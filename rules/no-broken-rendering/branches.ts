import { greetingLength, isSignOff } from '../../src/macro/lines.js';
import type { Branch, Rendering, Taken, TemplatePart } from '../../src/macro/render.js';
import type { Macro, Placeholder } from '../../src/macro/types.js';
import { collision, type Fault, isPlainWord, type Meeting, meetingAt, type Sending } from './collisions.js';
import { after, before, type Neighbor, type NeighborKind } from './neighbors.js';

/** A break in one rendering, and the tag at which it happens. */
export interface Broken {
  readonly token: Placeholder;
  readonly fault: Fault;
  readonly meeting: Meeting;
  readonly taken: Taken;
}

/** Where the branches of a choice do not join with the text around them. */
export function* brokenSeams(macro: Macro, rendering: Rendering, sending: Sending): Generator<Broken> {
  const seen = new Set<string>();
  for (const taken of rendering.taken) {
    const isFilled = rendering.text.slice(taken.from, taken.to).trim() !== '';
    for (const broken of (isFilled ? filled : empty)(macro, rendering, taken, sending)) {
      const { left, right } = broken.meeting;
      const key = `${left.at} ${right.at}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield broken;
    }
  }
}

function* empty(
  macro: Macro,
  { text, taken: all }: Rendering,
  taken: Taken,
  sending: Sending,
): Generator<Broken> {
  const { choice, branch, from, to } = taken;
  const meeting = meetingAt(text, from, to);
  const others = edgesOfOthers(macro, taken);
  const fault = collision(meeting, sending) ?? atEmpty(meeting, others);
  if (!fault || (fault === 'glued' && choice.branches.some((one) => isAffix(rawText(macro, one))))) return;
  // Of several branches in a row, somebody gets one, as the writer knows.
  if (fault !== 'greeting' && hasEmptyNeighbor(meeting, taken, all)) return;
  yield { token: branch?.tag ?? choice.open, fault, meeting, taken };
}

function* filled(macro: Macro, { text }: Rendering, taken: Taken, sending: Sending): Generator<Broken> {
  const { branch, from, to } = taken;
  const inner = text.slice(from, to);
  const others = edgesOfOthers(macro, taken);
  const start = from + inner.length - inner.trimStart().length;
  const end = to - (inner.length - inner.trimEnd().length);
  const head = meetingAt(text, from);
  const tail = meetingAt(text, to);
  const left = collision(head, sending) ?? atHead(head, { others, ends: before(text, end) });
  if (left && !(left === 'glued' && isAffix(firstWord(inner))))
    yield { token: branch!.tag, fault: left, meeting: head, taken };
  const right = collision(tail, sending) ?? atTail(tail, { others, starts: after(text, start) });
  if (right && !(right === 'glued' && isAffix(inner)))
    yield { token: branch!.end, fault: right, meeting: tail, taken };
}

/** An ending such as the plural's, or a beginning such as "un". */
const isAffix = (text: string) =>
  /^(?:e?s|ies|e?d|ing|e?n|e?r|ly|y|un|in|im|dis|non|re|pre|over|auto)$/.test(text);
const firstWord = (text: string) => /^\S*/.exec(text)![0];
const rawText = ({ source }: Macro, { tag, end }: Branch) => source.slice(tag.end, end.start);

const hasEmptyNeighbor = ({ left, right }: Meeting, taken: Taken, all: readonly Taken[]) =>
  all.some((one) => one !== taken && one.from === one.to && one.from > left.at && one.to <= right.at);

interface Edges {
  readonly first: NeighborKind | undefined;
  readonly last: NeighborKind | undefined;
}

/** How the branches that were not taken begin and end. */
function edgesOfOthers({ source }: Macro, { choice, branch }: Taken): Edges[] {
  return choice.branches
    .filter((one) => one !== branch)
    .map(({ parts }) => ({
      first: kindOf(parts, source, after),
      last: kindOf(parts.toReversed(), source, before),
    }));
}

function kindOf(
  parts: readonly TemplatePart[],
  source: string,
  look: (text: string, offset: number) => Neighbor,
): NeighborKind | undefined {
  for (const part of parts) {
    if (part.kind === 'value') return 'value';
    if (part.kind === 'choice') return undefined;
    const text = source.slice(part.start, part.end);
    if (text.trim()) return look(text.trim(), look === after ? 0 : text.trim().length).kind;
  }
  return undefined;
}

const goesOn = (kind: NeighborKind | undefined) =>
  kind === 'lower' || kind === 'capital' || kind === 'digit' || kind === 'value';
const continues = (kind: NeighborKind | undefined) =>
  kind === 'lower' || kind === 'digit' || kind === 'value' || kind === 'mark';

/** Another branch ends the sentence that this one, being empty, leaves open; or leads into the one behind. */
function atEmpty({ text, left, right }: Meeting, others: readonly Edges[]): Fault | undefined {
  const ends = others.some(({ first, last }) => last === 'stop' && continues(first));
  if (ends && isOpen(text, left) && isOver(text, right)) return 'cut';
  const leads = others.some(({ first, last }) => first === 'capital' && (goesOn(last) || last === 'mark'));
  const starts = left.kind === 'edge' || left.kind === 'stop';
  return leads && starts && right.kind === 'lower' && isPlainWord(text, right.at) ? 'lower' : undefined;
}

function atHead(
  { text, left, right }: Meeting,
  { others, ends }: { readonly others: readonly Edges[]; readonly ends: Neighbor },
): Fault | undefined {
  const starts = left.kind === 'edge' || left.kind === 'stop';
  if (starts && right.kind === 'lower' && isPlainWord(text, right.at))
    return others.some(({ first }) => first === 'capital') ? 'lower' : undefined;
  const opens = opener.test(text.slice(right.at, right.at + 12));
  const sameLine = left.sameLine && right.sameLine;
  return opens && sameLine && ends.kind === 'stop' && isOpen(text, left) ? 'run-on' : undefined;
}

function atTail(
  { text, left, right }: Meeting,
  { others, starts }: { readonly others: readonly Edges[]; readonly starts: Neighbor },
): Fault | undefined {
  if (left.kind === 'value' || starts.kind === 'value') return undefined;
  return others.some(({ last }) => last === 'stop') && isOpen(text, left) && isOver(text, right)
    ? 'cut'
    : undefined;
}

/** Pronouns that open a sentence; a capital makes them do so. Source: our own list. */
const opener = /^(?:We|You|It|They|He|She|This|That|There|These|If|Please)\b/;

/** The middle of a sentence: not a list item, a greeting or a sign-off, which need no full stop. */
function isOpen(text: string, left: Neighbor): boolean {
  if (left.kind !== 'lower' && left.kind !== 'capital' && left.kind !== 'digit' && left.char !== ',')
    return false;
  const line = text.slice(text.lastIndexOf('\n', left.at) + 1, left.at + 1);
  if (line.length > 200) return true;
  if (/^[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]|\|/.test(line)) return false;
  return greetingLength(line, line.startsWith('{')) !== line.length && !isSignOff(line, false);
}

/** The paragraph ends, or another sentence begins. */
function isOver(text: string, { kind, at }: Neighbor): boolean {
  return kind === 'edge' || (kind === 'capital' && !/^I\b/.test(text.slice(at, at + 2)));
}
