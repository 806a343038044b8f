import type { CompareReport } from '../../src/lint/rule.js';
import type { Macro, Part, Span } from '../../src/macro/types.js';
import { isVariable, written } from '../_shared/variables.js';
import { groupOf, type One, type Shape } from './shape.js';

const habits = ['greeting', 'signOff', 'placeholders'] as const;
type Habit = (typeof habits)[number];
/** How a macro does what every macro does: greet, sign off, write placeholders. */
export type Style = Readonly<Partial<Record<Habit, { readonly way: string } & Span>>>;

/** A habit is one where so many macros, and so large a share of them, have it. */
const fewest = 5;
const share = 0.8;

export function styleOf(macro: Macro): Style {
  const greeting = wayOf(macro, 'greeting');
  const signOff = wayOf(macro, 'sign-off');
  const placeholder = macro.placeholders.find(isVariable);
  return {
    ...(greeting && { greeting }),
    ...(signOff && { signOff }),
    ...(placeholder && {
      placeholders: {
        way: /^[^\p{L}\p{N}\s]{0,3}/u.exec(written(macro, placeholder))![0],
        ...{ start: placeholder.start, end: placeholder.end },
      },
    }),
  };
}

/** The words of a greeting or sign-off, up to the name. */
function wayOf(macro: Macro, part: Part): ({ way: string } & Span) | undefined {
  const sentence = macro.sentences.find((one) => one.part === part);
  if (!sentence) return undefined;
  let last = sentence.first - 1;
  const words: string[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { key, capital } = macro.words[at]!;
    if (key.startsWith('{') || key === ',' || (capital && at > sentence.first)) break;
    words.push(key);
    last = at;
  }
  const [first = ''] = words;
  if (!first) return undefined;
  const way = [first.charAt(0).toUpperCase() + first.slice(1), ...words.slice(1)].join(' ');
  const span = macro.blocks[sentence.block]!.span(macro.words[sentence.first]!.from, macro.words[last]!.to);
  return { way, start: span.start, end: span.end };
}

/** Macros that do not do as most of their kind do. */
export function* departures(all: readonly One[]): Generator<CompareReport<Shape>> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    if (!one.data.style || !one.options.checkConventions) continue;
    const group = groups.get(groupOf(one));
    if (group) group.push(one);
    else groups.set(groupOf(one), [one]);
  }
  for (const group of groups.values()) for (const habit of habits) yield* departing(group, habit);
}

function* departing(group: readonly One[], habit: Habit): Generator<CompareReport<Shape>> {
  const having = group.filter(({ data }) => data.style?.[habit]);
  const counts = new Map<string, number>();
  for (const { data } of having) {
    const { way } = data.style![habit]!;
    counts.set(way, (counts.get(way) ?? 0) + 1);
  }
  const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < fewest || count < share * having.length) return;
  for (const about of having) {
    const { way, start, end } = about.data.style![habit]!;
    if (way === usual) continue;
    const message = messages[habit](usual, `${count} of ${having.length} macros`, way);
    yield { about, start, end, messageId: habit, message };
  }
}

const messages: Readonly<Record<Habit, (usual: string, most: string, way: string) => string>> = {
  greeting: (usual, most, way) =>
    `Consider “${usual}” here: ${most} greet with it, and with “${way}” the team sounds like several.`,
  signOff: (usual, most, way) =>
    `Consider “${usual}” here: ${most} sign off with it, and with “${way}” the team sounds like several.`,
  placeholders: (usual, most, way) =>
    `Consider “${usual}” for placeholders: ${most} begin them so, and one with “${way}” may reach the reader as it stands.`,
};
