import type { Macro } from '../../src/macro/types.js';

/** What variants of one macro add to its file name. Source: our own list, and ISO 639-1 for the languages. */
const suffixes = new Set(
  (
    'formal informal brief short long full casual business concierge chat email sms social twitter whatsapp phone web push body ' +
    'html text plain ' +
    'ar bg cs da de el en es et fi fr he hr hu id it ja ko lt lv nb nl no pl pt ro ru sk sl sv th tr uk vi zh ' +
    'us gb br mx at ch tw cn'
  ).split(' '),
);

/** `refunds/card-brief.md` → `card-brief`. */
export const stemOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The file name without what sets variants apart: `refunds/card-brief.de.md` → `card`. */
export function familyOf(path: string): string {
  const parts = stemOf(path).toLowerCase().split(/[-_.]/);
  while (parts.length > 1 && suffixes.has(parts.at(-1)!)) parts.pop();
  return parts.join('-');
}

/** A title as it looks at a glance: without case, punctuation and emoji. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Everything `variant_of` may call a macro by, lower case: id, file name, path, title. */
export function callNames(path: string, id: string | undefined, title: string | undefined): string[] {
  const names = [id, stemOf(path), path, path.replace(/\.[a-z]+$/i, ''), title];
  return [...new Set(names.flatMap((name) => (name ? [name.toLowerCase()] : [])))];
}

/** Where a finding about the whole macro stands: the front matter key, or the first thing it says. */
export function placeOf(macro: Macro, key: string): { start: number; end: number } | undefined {
  const span =
    macro.metaSpan(key) ??
    macro.sentences.find(({ part }) => part === 'body' || part === 'list') ??
    macro.sentences[0];
  return span && { start: span.start, end: span.end };
}
