import { after, before, isWord, type Neighbor } from './neighbors.js';

/** How a text can break where something is left out of it, or put into it. */
export type Fault =
  | ('greeting' | 'marks' | 'space' | 'stray' | 'pair' | 'link' | 'glued' | 'doubled' | 'item' | 'label')
  | ('cut' | 'lower' | 'run-on' | 'sign' | 'dangling');

/** A place in a text, with what stands on both sides of it. */
export interface Meeting {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly left: Neighbor;
  readonly right: Neighbor;
}

/** What comes to stand side by side where `from` to `to` holds nothing. */
export const meetingAt = (text: string, from: number, to = from): Meeting => ({
  ...{ text, from, to },
  left: before(text, from),
  right: after(text, to),
});

const bareGreeting =
  /^[ \t>*_]*(?:hi|hey|hiya|hello|dear|greetings|good (?:morning|afternoon|evening|day))[*_]*\s*$/i;
/** Abbreviations whose full stop may stand before another mark. Source: our own list. */
const abbreviated =
  /(?:^|[^\p{L}])(?:etc|e\.g|i\.e|inc|ltd|co|corp|no|approx|vs|a\.m|p\.m|[ap]m|jr|sr|u\.s|u\.k)\.$/iu;
/** Words that lead to another word. Source: our own list. */
const leading =
  /(?:^|[^\p{L}’'-])(?:an?|the|your|our|my|of|to|for|at|on|in|by|with|from|until|and|or|is|are|was|were|called|named|#)$/iu;

/** How the text is sent: with its spaces as typed, and in which language. */
export interface Sending {
  readonly typed: boolean;
  readonly language: string;
}

/** The way in which a text breaks at a meeting, seen without the rest of the macro. */
export function collision(meeting: Meeting, sending: Sending): Fault | undefined {
  const { text, from, to, left, right } = meeting;
  const gap = left.spaces + right.spaces + (to > from ? 1 : 0);
  const sameLine = left.sameLine && right.sameLine;
  if (left.kind === 'item' && right.kind === 'edge') return 'item';
  if (left.char === '(' && right.char === ')') return text[left.at - 1] === ']' ? 'link' : 'pair';
  if (left.char === '“' && right.char === '”') return 'pair';
  if (!sameLine) return undefined;
  const line = text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - 30), from);
  if (bareGreeting.test(line)) {
    if (right.kind === 'mark' && (gap > 0 || /dear/i.test(line))) return 'greeting';
    if (right.kind === 'edge' && /dear/i.test(line)) return 'greeting';
  }
  if (right.kind === 'mark') {
    if (left.kind === 'edge' || left.kind === 'item') return 'stray';
    if (left.kind === 'mark' || left.kind === 'stop') return clash(meeting, gap) ? 'marks' : undefined;
    const french = sending.language === 'fr' && '!?;:'.includes(right.char);
    return gap > 0 && !french && (isWord(left) || left.char === '#') ? 'space' : undefined;
  }
  if (gap === 0 && isGlued(meeting)) return 'glued';
  const isPlain = (isWord(left) || left.kind === 'mark' || left.kind === 'stop') && isWord(right);
  return sending.typed && gap > 1 && isPlain ? 'doubled' : undefined;
}

function clash({ text, left, right }: Meeting, gap: number): boolean {
  if (left.char === ':' && right.char !== '.' && right.char !== ',') return false;
  if (left.kind === 'mark') return true;
  if (text[left.at - 1] === '.' || left.char === '…' || !'.!?'.includes(left.char)) return false;
  if (left.char === '.' && abbreviated.test(text.slice(Math.max(0, left.at - 8), left.at + 1))) return false;
  return gap > 0 || !('!?'.includes(left.char) && '!?'.includes(right.char));
}

/** Two words, or a mark and a word, without a space; inside an address or a code that is as it should be. */
function isGlued({ text, left, right }: Meeting): boolean {
  const letters = right.kind === 'lower' || right.kind === 'capital';
  if (!letters) return false;
  const around = runAround(text, left.at);
  if (/[/@=&\\#`]|\w\.\w+\.\w/.test(around)) return false;
  if (left.kind === 'lower' || left.kind === 'capital') return true;
  if (left.char === '.') return right.kind === 'capital' && /\p{Ll}/u.test(text[left.at - 1] ?? '');
  return ',;!?'.includes(left.char) && left.char !== '';
}

/** Up to 60 characters on each side, without white space. */
function runAround(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 60 && !/\s/.test(text[from - 1]!)) from -= 1;
  return text.slice(from, at) + /^\S*/.exec(text.slice(at, at + 60))![0];
}

const signs = '#№$€£@';
const longestLabel = 30;

/** The way in which a text breaks where a value is empty that was to complete it. */
export function hole(meeting: Meeting, sending: Sending): Fault | undefined {
  const { text, from, left, right } = meeting;
  if (
    left.char !== '' &&
    signs.includes(left.char) &&
    left.spaces === 0 &&
    !(isWord(right) && right.spaces === 0)
  )
    return 'sign';
  const found = collision(meeting, sending);
  if (found && found !== 'glued' && found !== 'doubled') return found;
  if (right.kind === 'edge' && left.sameLine) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', left.at) + 1, from - 60), left.at + 1);
    if (left.char === ':' && line.length <= longestLabel) return 'label';
    if (leading.test(line)) return 'dangling';
  }
  const starts = left.kind === 'edge' || left.kind === 'stop';
  return starts && right.kind === 'lower' && isPlainWord(text, right.at) ? 'lower' : undefined;
}

/** Not "iPhone", not an address. */
export const isPlainWord = (text: string, at: number): boolean =>
  /^\p{Ll}[\p{Ll}’'-]{0,30}(?:[\s,;:.!?)]|$)(?!\w)/u.test(text.slice(at, at + 33));
