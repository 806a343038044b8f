import type { Rendering, Value } from '../../src/macro/render.js';
import type { Macro, Placeholder } from '../../src/macro/types.js';
import { isVariable, written } from '../_shared/variables.js';
import { type Fault, hole, type Meeting, meetingAt, type Sending } from './collisions.js';

/** A value whose absence breaks the text. */
export interface Hole {
  readonly token: Placeholder;
  readonly fault: Fault;
  readonly meeting: Meeting;
}

/** Nobody overlooks these, whatever stands around. */
const striking = new Set<Fault>(['pair', 'link', 'sign', 'item']);
/** A loop or a section brings its values along. */
const asks = /^#?(?:if|unless|case)$/;
/** More variables than a reply has. */
const most = 40;

/**
 * Values that may be empty and would leave a hole. One that a tag around it asks about is there; one under a tag that
 * asks about something else may be missing, as one may that is so `sometimes`: of these, only striking holes count.
 */
export function* holes(
  macro: Macro,
  ways: readonly Rendering[],
  isEmpty: (name: string) => 'often' | 'sometimes' | undefined,
  sending: Sending,
): Generator<Hole> {
  const looked = new Set<number>();
  for (const { text, taken, values } of ways) {
    for (const value of values) {
      const { token, empty, from, to } = value;
      if (empty) {
        // A tag elsewhere in the macro asks whether there is such a value.
        const meeting = meetingAt(text, from, to);
        const fault = hole(meeting, sending);
        if (fault) yield { token, fault, meeting };
        continue;
      }
      if (looked.has(token.start) || looked.size >= most || !isVariable(token)) continue;
      const around = taken.filter((one) => one.from <= from && to <= one.to);
      const how = isEmpty(token.name);
      if (token.fallback !== undefined || (!how && around.length === 0)) continue;
      looked.add(token.start);
      if (around.some(({ choice }) => !asks.test(choice.open.name))) continue;
      const tags = around.flatMap(({ choice }) => choice.branches.map(({ tag }) => written(macro, tag)));
      if (tags.some((tag) => asksAbout(tag, token) || (!how && isAkin(tag, token)))) continue;
      const meeting = without(text, value);
      const fault = hole(meeting, sending);
      if (fault && (how === 'often' || striking.has(fault))) yield { token, fault, meeting };
    }
  }
}

const without = (text: string, { from, to }: Value): Meeting =>
  meetingAt(text.slice(0, from) + text.slice(to), from);

/** Whether a tag names the variable, or what it belongs to. */
const asksAbout = (tag: string, { name }: Placeholder): boolean =>
  (tag.match(/[\w.[\]-]+/g) ?? []).some((path) => path === name || name.startsWith(`${path}.`));

/** Whether a tag asks about something of the same name or owner: who has a `plan.id` has a `plan.url`. */
function isAkin(tag: string, { name }: Placeholder): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const own = words(name);
  return words(tag).some((word) => own.includes(word));
}
