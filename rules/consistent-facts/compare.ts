import type { CompareReport, Extract } from '../../src/lint/rule.js';
import type { Fact, MacroFacts } from './fact.js';
import type { FactOptions } from './options.js';
import { sameValue } from './same.js';

type Of = Extract<MacroFacts, FactOptions>;
interface Place {
  readonly macro: Of;
  readonly fact: Fact;
  /** Place in the order of reading. */
  readonly order: number;
}
/** Places that say the same in the same words of value. */
interface Party {
  readonly places: Place[];
}

/** With more figures than this, the words stand for many facts and not for one. */
const mostValues = 12;

/** Reports every place that promises something else than another one does, in order of path and position. */
export function conflicts(all: readonly Of[]): CompareReport<MacroFacts>[] {
  const found: { readonly order: number; readonly report: CompareReport<MacroFacts> }[] = [];
  const groups = new Map<string, Place[]>();
  let order = 0;
  for (const macro of all) {
    for (const fact of macro.data.facts) {
      const place = { macro, fact, order };
      order += 1;
      if (fact.expected !== undefined) found.push({ order: place.order, report: unexpected(place) });
      else {
        const unit = 'n' in fact.value ? fact.value.unit : '';
        const key = [fact.topic, fact.of, unit, macro.data.scope].join('\0');
        const group = groups.get(key);
        if (group) group.push(place);
        else groups.set(key, [place]);
      }
    }
  }
  for (const group of groups.values()) {
    for (const { place, others } of disputed(group))
      found.push({ order: place.order, report: report(place, others) });
  }
  return found.sort((a, b) => a.order - b.order).map((one) => one.report);
}

function* disputed(group: readonly Place[]): Generator<{ place: Place; others: Place[] }> {
  const parties = new Map<string, Party>();
  for (const place of group) {
    const key = JSON.stringify([place.fact.value, place.macro.data.region]);
    const party = parties.get(key) ?? { places: [] };
    parties.set(key, party);
    party.places.push(place);
  }
  if (parties.size < 2 || parties.size > mostValues) return;
  const torn = selfContradicting(group);
  const sides = [...parties.values()].map(({ places }) => places.filter(({ macro }) => !torn.has(macro)));
  for (const side of sides) {
    const others = sides.filter((other) => side[0] && other[0] && !agree(side[0], other[0])).flat();
    if (others.length === 0) continue;
    others.sort((a, b) => a.order - b.order);
    for (const place of side) yield { place, others };
  }
}

/** A macro that states two values knows what sets them apart, even where the words do not show it. */
function selfContradicting(group: readonly Place[]): ReadonlySet<Of> {
  const torn = new Set<Of>();
  group.forEach((place, index) => {
    const before = group[index - 1];
    if (before?.macro === place.macro && !agree(before, place)) torn.add(place.macro);
  });
  return torn;
}

function agree(a: Place, b: Place): boolean {
  const [regionA, regionB] = [a.macro.data.region, b.macro.data.region];
  if (regionA && regionB && regionA !== regionB) return true;
  return sameValue(a.fact.value, b.fact.value, a.macro.options.checkUnits && b.macro.options.checkUnits);
}

const nameOf = ({ topic, of }: Fact) => (of ? `${topic} (${of})` : topic);

function report({ macro, fact }: Place, others: readonly Place[]): CompareReport<MacroFacts> {
  const { maxNamed } = macro.options;
  const said = new Map<string, string[]>();
  for (const other of others.slice(0, maxNamed)) {
    const { text, start } = other.fact;
    said.set(text, [...(said.get(text) ?? []), `${other.macro.path}:${other.macro.lineOf(start)}`]);
  }
  const named = [...said].map(([text, places]) => `“${text}” in ${listed(places)}`).join('; ');
  const rest = others.length > maxNamed ? `, and ${others.length - maxNamed} more` : '';
  return {
    about: macro,
    ...{ start: fact.start, end: fact.end, messageId: 'conflict' },
    message: `Settle on one ${nameOf(fact)}: readers are told “${fact.text}” here, but ${named}${rest}.`,
  };
}

function unexpected({ macro, fact }: Place): CompareReport<MacroFacts> {
  return {
    about: macro,
    ...{ start: fact.start, end: fact.end, messageId: 'expected' },
    message: `Write “${fact.expected}”: your settings give that as the ${nameOf(fact)}, and readers are told “${fact.text}” here.`,
  };
}

const listed = (places: readonly string[]) =>
  places.length < 2 ? places.join('') : `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;
