import { Assumptions } from './assumptions.js';
import { readFile } from './read.js';
import { type Branch, type Choice, readTemplate, type Template, type TemplatePart } from './template.js';
import type { Macro, Placeholder, Span } from './types.js';

export type { Branch, Choice, TemplatePart } from './template.js';

/** Ranges `from` to `to` count in {@link Rendering.text}. */
interface Output {
  readonly from: number;
  readonly to: number;
}

/** The branch that a rendering takes of a choice; `undefined` where none applies. */
export interface Taken extends Output {
  readonly choice: Choice;
  readonly branch: Branch | undefined;
}

/** A value as it stands in a rendering: as typed where it is filled, nothing or its fallback where it is empty. */
export interface Value extends Output {
  readonly token: Placeholder;
  readonly empty: boolean;
}

/** A macro as one reader gets it: the branches settled, Markdown and filled placeholders as typed. */
export interface Rendering {
  readonly text: string;
  /** Choices met, in order of their opening tags. */
  readonly taken: readonly Taken[];
  readonly values: readonly Value[];
  /** A variable has none of the values that the macro asks about, which may be all there are. */
  readonly unforeseen: boolean;
  /** Source range of a range of the text; what lies between pieces is left out at both ends. */
  span(from: number, to: number): Span;
  /** The text read as a macro of its own, whose offsets count in `text`; `undefined` where it is none. */
  read(): Macro | undefined;
}

/** At most so many renderings of one macro, and so much text in all of them; no reply is as long as the longest. */
const mostRenderings = 32;
const mostText = 120_000;
const longest = 20_000;

/**
 * The ways in which a macro can be sent: all of them where there are few; otherwise every branch in turn, and each two
 * choices with both of their ends. Time and number are bounded whatever the macro is.
 *
 * @param inCode whether an offset of the source lies in code, where tags are plain text
 * @returns nothing where tags do not match up, or the macro is longer than 20,000 characters
 */
export function renderings(macro: Macro, inCode: (offset: number) => boolean): Rendering[] {
  const length = macro.end - macro.start;
  if (length === 0 || length > longest) return [];
  const tokens = macro.placeholders.filter(({ start }) => !inCode(start));
  const template = readTemplate(macro.source, macro, tokens);
  if (!template) return [];
  const most = Math.min(mostRenderings, Math.floor(mostText / length));
  const found = new Map<string, Rendering>();
  const compared = comparedIn(template.choices);
  for (const plan of plans(template.choices.map(ways), most)) {
    const rendering = render(macro, template, plan, compared);
    if (!found.has(rendering.text)) found.set(rendering.text, rendering);
  }
  return [...found.values()];
}

/** Branches, and none of them unless there is an else. */
const ways = ({ branches }: Choice) =>
  branches.length + (branches.length === 0 || branches.at(-1)!.test ? 1 : 0);

/** Index of a choice → the way to take there. */
type Plan = (index: number) => number;

function* plans(counts: readonly number[], most: number): Generator<Plan> {
  let all = 1;
  for (const count of counts) all = Math.min(all * count, most + 1);
  if (all <= most) {
    for (let number = 0; number < all; number += 1) {
      let rest = number;
      const digits = counts.map((count) => {
        const digit = rest % count;
        rest = Math.floor(rest / count);
        return digit;
      });
      yield (index) => digits[index]!;
    }
    return;
  }
  const widest = Math.min(
    most,
    counts.reduce((a, b) => Math.max(a, b), 1),
  );
  for (let way = 0; way < widest; way += 1) yield (index) => way % counts[index]!;
  for (let bit = 0, left = most - widest; left > 0 && 1 << bit <= counts.length; bit += 1, left -= 2) {
    const last = (index: number) => counts[index]! - 1;
    yield (index) => ((index >> bit) & 1 ? last(index) : 0);
    if (left > 1) yield (index) => ((index >> bit) & 1 ? 0 : last(index));
  }
}

function render(
  macro: Macro,
  { parts }: Template,
  plan: Plan,
  compared: ReadonlyMap<string, ReadonlySet<string>>,
): Rendering {
  const assumptions = new Assumptions();
  const branches = new Map<Choice, Branch | undefined>();
  // A tag at the end may tell that a value at the beginning is empty.
  const settle = (part: TemplatePart): void => {
    if (part.kind !== 'choice') return;
    const branch = choose(part, plan(part.index), assumptions);
    branches.set(part, branch);
    branch?.parts.forEach(settle);
  };
  parts.forEach(settle);

  const pieces: { at: number; source: number; length: number }[] = [];
  const taken: Taken[] = [];
  const values: Value[] = [];
  let text = '';

  const put = (start: number, end: number) => {
    pieces.push({ at: text.length, source: start, length: end - start });
    text += macro.source.slice(start, end);
  };
  const walk = (part: TemplatePart): void => {
    const from = text.length;
    if (part.kind === 'text') put(part.start, part.end);
    else if (part.kind === 'value') {
      const { token } = part;
      const empty = assumptions.isEmpty(token.name);
      if (!empty) put(token.start, token.end);
      else text += token.fallback ?? '';
      values.push({ token, empty: empty && !token.fallback, from, to: text.length });
    } else {
      const branch = branches.get(part);
      const place = taken.push({ choice: part, branch, from, to: from }) - 1;
      branch?.parts.forEach(walk);
      taken[place] = { choice: part, branch, from, to: text.length };
    }
  };
  parts.forEach(walk);

  return {
    ...{ text, taken, values },
    unforeseen: [...compared].some(([subject, values]) => assumptions.isNoneOf(subject, values)),
    span(from, to) {
      const first = pieces.find(({ at, length }) => at + length > from);
      const last = pieces.findLast(({ at }) => at < to);
      if (!first || !last) return { start: macro.start, end: macro.start };
      const start = first.source + Math.max(0, from - first.at);
      return { start, end: Math.max(start, last.source + Math.min(last.length, to - last.at)) };
    },
    read: () => readAgain(macro, text),
  };
}

function choose({ branches }: Choice, wanted: number, assumptions: Assumptions): Branch | undefined {
  for (const [index, branch] of branches.entries()) {
    if (!branch.test) return branch;
    const known = assumptions.holds(branch.test);
    if (known === undefined) assumptions.assume(branch.test, index === wanted);
    if (known ?? index === wanted) return branch;
  }
  return undefined;
}

/** Variables that tags compare with several values, and these. */
function comparedIn(choices: readonly Choice[]): ReadonlyMap<string, ReadonlySet<string>> {
  const compared = new Map<string, Set<string>>();
  for (const { branches } of choices) {
    for (const { subject, values = [] } of branches.flatMap(({ test }) => test?.questions ?? [])) {
      const known = compared.get(subject) ?? new Set();
      for (const value of values) known.add(value);
      compared.set(subject, known);
    }
  }
  return new Map([...compared].filter(([, values]) => values.size > 1));
}

function readAgain(macro: Macro, text: string): Macro | undefined {
  const { macros } = readFile(text, { path: macro.path, defaults: macro.meta });
  return macros.length === 1 ? macros[0] : undefined;
}
