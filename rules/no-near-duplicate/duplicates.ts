import type { CompareReport } from '../../src/lint/rule.js';
import { callNames, familyOf, plainTitle } from '../_shared/names.js';
import { similarPairs } from './pairs.js';
import { groupOf, type One, type Shape } from './shape.js';

/** Made to be alike: declared variants, and files whose names differ only in language, channel or length. */
function areVariants(a: One, b: One): boolean {
  if (a.data.variantOf !== undefined && a.data.variantOf === b.data.variantOf) return true;
  if (isVariantOf(a, b) || isVariantOf(b, a)) return true;
  return a.path !== b.path && familyOf(a.path) === familyOf(b.path);
}

function isVariantOf({ data: { variantOf } }: One, { path, data: { id, title } }: One): boolean {
  return variantOf !== undefined && callNames(path, id?.text, title).includes(variantOf);
}

const placeIn = (one: One, { start }: { start: number }) => `${one.path}:${one.lineOf(start)}`;

/** Ids and titles that an earlier macro has already. */
export function* sharedNames(all: readonly One[]): Generator<CompareReport<Shape>> {
  const taken = new Map<string, One>();
  for (const about of all) {
    const { id, title, shelf, realm, start, end } = about.data;
    if (!about.options.checkTitles) continue;
    const sameId = id && claim(taken, `id ${id.text} ${realm}`, about);
    if (sameId && sameId.path !== about.path)
      yield {
        about,
        ...{ start: id.start, end: id.end, messageId: 'id' },
        message: `Give this macro an id of its own: “${id.text}” is that of ${placeIn(sameId, sameId.data.id!)} too, and links by id find only one of them.`,
      };
    const plain = plainTitle(title ?? '');
    const sameTitle = plain && claim(taken, `title ${plain} ${shelf} ${groupOf(about)}`, about);
    if (sameTitle)
      yield {
        about,
        ...{ start, end, messageId: 'title' },
        message: `Give this macro a title of its own: “${title}” is that of ${placeIn(sameTitle, sameTitle.data)} too, and agents cannot tell which to send.`,
      };
  }
}

/** The macro that has the name already, unless the two are variants. */
function claim(taken: Map<string, One>, name: string, one: One): One | undefined {
  const other = taken.get(name);
  if (!other) taken.set(name, one);
  return other && !areVariants(other, one) ? other : undefined;
}

/** Macros that say nearly what an earlier one says. */
export function* nearDuplicates(all: readonly One[]): Generator<CompareReport<Shape>> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    if (one.data.body === undefined) continue;
    const group = groups.get(groupOf(one));
    if (group) group.push(one);
    else groups.set(groupOf(one), [one]);
  }
  const found = new Map<One, Alike[]>();
  for (const group of groups.values()) {
    const bodies = group.map(({ data }) => data.body!);
    const threshold = group.reduce((least, { options }) => Math.min(least, options.threshold), 1);
    for (const { earlier, later, share } of similarPairs(bodies, threshold)) {
      const [one, about] = [group[earlier]!, group[later]!];
      if (share < about.options.threshold || areVariants(one, about)) continue;
      const alike = found.get(about);
      if (alike) alike.push({ one, share });
      else found.set(about, [{ one, share }]);
    }
  }
  for (const about of all) if (found.has(about)) yield toReport(about, found.get(about)!);
}

interface Alike {
  readonly one: One;
  readonly share: number;
}

function toReport(about: One, others: readonly Alike[]): CompareReport<Shape> {
  const { maxNamed } = about.options;
  const named = others.slice(0, maxNamed).map(({ one, share }) => {
    // Rounded down: 100% means word for word.
    return `${placeIn(one, one.data)} (${Math.floor(share * 100)}% the same)`;
  });
  const rest = others.length > maxNamed ? ` and ${others.length - maxNamed} more` : '';
  const isCopy = others[0]!.share === 1;
  const how = isCopy ? '' : ', with a placeholder for what differs';
  return {
    about,
    ...{ start: about.data.start, end: about.data.end, messageId: isCopy ? 'copy' : 'similar' },
    message: `Consider merging this macro with ${named.join(', ')}${rest}${how}: of two that say the same, one goes out of date unnoticed.`,
  };
}
