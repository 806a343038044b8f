import { greetingLength, isSignOff } from '../../src/macro/lines.js';
import type { Rendering, Taken } from '../../src/macro/render.js';
import type { Macro, Placeholder, Sentence, Span } from '../../src/macro/types.js';
import { readersOf } from './messages.js';

/** A greeting, a sign-off or the answer itself that some readers get twice or not at all. */
export interface EndFault extends Span {
  readonly messageId: string;
  readonly message: string;
}

interface Version {
  readonly rendering: Rendering;
  readonly macro: Macro;
}

/** Compares what different readers get at the beginning, in the middle and at the end. */
export function* brokenEnds(macro: Macro, ways: readonly Rendering[]): Generator<EndFault> {
  const versions = representative(ways).flatMap((rendering) => {
    const read = rendering.read();
    return read ? [{ rendering, macro: read }] : [];
  });
  yield* emptyAnswers(macro, versions, ways);
  yield* missing(macro, versions, 'greeting');
  yield* missing(macro, versions, 'sign-off');
  yield* twice(versions);
}

/** As few renderings as show every branch: to read one again takes time. */
function representative(ways: readonly Rendering[]): Rendering[] {
  const seen = new Set<unknown>();
  return ways.filter(({ taken }) => {
    const before = seen.size;
    for (const { choice, branch } of taken) seen.add(branch ?? choice);
    return seen.size > before;
  });
}

const bodyOf = ({ sentences }: Macro) =>
  sentences.filter(({ part }) => part === 'body' || part === 'list' || part === 'table' || part === 'quoted');

/** A choice with nothing in it leaves nothing to say, though the reply has a greeting or a sign-off. */
function* emptyAnswers(
  macro: Macro,
  versions: readonly Version[],
  ways: readonly Rendering[],
): Generator<EndFault> {
  if (!macro.complete || !versions.some((one) => bodyOf(one.macro).length > 0)) return;
  const bare = versions.find((one) => !one.rendering.unforeseen && bodyOf(one.macro).length === 0)?.rendering;
  const rendering = bare ?? ways.find(({ text, unforeseen }) => !unforeseen && text.trim() === '');
  const taken = rendering?.taken.find(({ from, to }) => rendering.text.slice(from, to).trim() === '');
  if (!taken) return;
  const { start, end } = taken.branch?.tag ?? taken.choice.open;
  const message = `${readersOf(macro, taken)}, the reader gets a reply without an answer: write one there too.`;
  yield { start, end, messageId: 'no-answer', message };
}

/** One branch greets or signs off and another one, which has words of its own, does not. */
function* missing(
  macro: Macro,
  versions: readonly Version[],
  part: 'greeting' | 'sign-off',
): Generator<EndFault> {
  const whole = versions.find((one) => partOf(one.macro, part));
  if (!whole) return;
  const { start } = spanOf(whole, partOf(whole.macro, part)!);
  for (const one of versions) {
    if (one.rendering.unforeseen || partOf(one.macro, part) || bodyOf(one.macro).length === 0) continue;
    const taken = one.rendering.taken.find(
      ({ choice }) => choice.open.start < start && start < choice.close.end,
    );
    if (
      !taken ||
      !(hasWords(one.rendering, taken, part) || (part === 'greeting' && asksForName(macro, taken)))
    )
      continue;
    const tag = taken.branch?.tag ?? taken.choice.open;
    const what = part === 'greeting' ? 'begins without a greeting' : 'ends without a sign-off';
    yield {
      ...{ start: tag.start, end: tag.end, messageId: `no-${part}` },
      message: `${readersOf(macro, taken)}, the reply ${what}: write one there too${part === 'greeting' ? ', such as “Hi there,”' : ''}.`,
    };
    return;
  }
}

const partOf = ({ sentences }: Macro, part: string): Sentence | undefined =>
  sentences.find((sentence) => sentence.part === part);
const spanOf = ({ rendering }: Version, { start, end }: Span): Span => rendering.span(start, end);

/** Whether the branch has something to say, with no greeting or sign-off in another language at its end. */
function hasWords({ text }: Rendering, { from, to }: Taken, part: 'greeting' | 'sign-off'): boolean {
  const lines = text
    .slice(from, to)
    .trim()
    .split(/\s*\n\s*/);
  if (!lines.some((line) => /\p{L}{2}.*\s.*\p{L}{2}/u.test(line))) return false;
  const end = part === 'greeting' ? lines[0]! : lines.slice(-2).find((line) => wordsIn(line) < 4);
  return end === undefined || (part === 'greeting' && !(wordsIn(end) < 6 && /[,!:]$/.test(end)));
}

const wordsIn = (line: string) => line.split(/\s+/).length;

/** Whether the choice is about having a name, so that nobody can mean to leave the greeting out. */
function asksForName({ placeholders }: Macro, { choice }: Taken): boolean {
  const subjects = new Set(choice.branches[0]?.test?.questions.map(({ subject }) => subject));
  const isName = ({ name, kind, family }: Placeholder) =>
    subjects.has(name) && kind === 'name' && family === 'person';
  return placeholders.some(isName);
}

interface Line extends Span {
  readonly kind: 'greeting' | 'sign-off';
}

const within = 3;

/** Lines that only greet, at the top; and lines that sign off, at the bottom. */
function linesOf({ macro }: Version): Line[] {
  const lines: Line[] = [];
  const { blocks } = macro;
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const isTop = index < within;
    const isBottom = index >= blocks.length - within - 1;
    let from = 0;
    for (const text of block.text.split(/[\n\u2028]/)) {
      const size = text.trimEnd().length;
      const to = from + size;
      if (isTop && size > 0 && greetingLength(text.slice(0, size), false) === size)
        lines.push({ kind: 'greeting', ...block.span(from, to) });
      else if (isBottom && isSignOff(text, false) && !/^thanks?\b|^thank you|^cheers/i.test(text))
        lines.push({ kind: 'sign-off', ...block.span(from, to) });
      from += text.length + 1;
    }
  }
  return lines;
}

/** Two greetings or sign-offs that stand in different branches meet in one reply; the second is reported. */
function* twice(versions: readonly Version[]): Generator<EndFault> {
  const done = new Set<string>();
  for (const version of versions) {
    const { rendering } = version;
    const lines = linesOf(version);
    for (const kind of ['greeting', 'sign-off'] as const) {
      const [first, second] = lines.filter((line) => line.kind === kind);
      if (done.has(kind) || !first || !second || home(rendering, first) === home(rendering, second)) continue;
      done.add(kind);
      const words = (line: Line) => rendering.text.slice(line.start, line.end);
      yield {
        ...rendering.span(second.start, second.end),
        messageId: `two-${kind}s`,
        message: `Keep one of “${words(first)}” and “${words(second)}”: some readers get both.`,
      };
    }
  }
}

/** The innermost branch that a place stands in. */
function home({ taken }: Rendering, { start }: Span): Taken | undefined {
  return taken.findLast(({ from, to }) => from <= start && start < to);
}
