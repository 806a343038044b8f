import type { CompareReport } from '../../src/lint/rule.js';
import { folderOf } from '../_shared/names.js';
import { type Families, familiesOf } from './family.js';
import type { One, Variant } from './variant.js';

/** Fewest siblings that have a translation before a macro without one stands out, and how many may lack it. */
const fewest = 3;
const mostLacking = 0.1;

export function* compareVariants(all: readonly One[]): Generator<CompareReport<Variant>> {
  if (!all.some(({ data }) => data.of)) return;
  const families = familiesOf(all);
  yield* orphans(all, families);
  yield* untranslated(all, families);
  yield* outdated(families);
}

/** Names of originals that no macro has. Where most originals are missing, they were simply not read. */
function* orphans(all: readonly One[], { originals }: Families): Generator<CompareReport<Variant>> {
  const lost = [...originals].filter(([, original]) => !original);
  const withOriginals = new Set(all.filter(({ data }) => !data.of).map(({ path }) => folderOf(path)));
  const mostAreRead = lost.length * 2 < originals.size;
  for (const [about] of lost) {
    const { shown, start, end } = about.data.of!;
    if (!mostAreRead && !withOriginals.has(folderOf(about.path))) continue;
    const message = `Name the macro that this is a variant of: none of those checked has the id, title or file name “${shown}”, so a change to it will not reach this one.`;
    yield { about, start, end, messageId: 'orphan', message };
  }
}

/** Macros without a translation that nearly all others of the folder have. */
function* untranslated(all: readonly One[], { translations }: Families): Generator<CompareReport<Variant>> {
  const folders = new Map<string, One[]>();
  for (const one of all) {
    if (one.data.of || !one.options.checkMissing) continue;
    const folder = folders.get(folderOf(one.path)) ?? [];
    folders.set(folderOf(one.path), folder);
    folder.push(one);
  }
  for (const folder of folders.values()) {
    const locales = new Set(folder.flatMap((one) => [...(translations.get(one)?.keys() ?? [])]));
    for (const locale of [...locales].sort()) {
      const lacking = folder.filter(
        (one) => !translations.get(one)?.has(locale) && one.data.locale !== locale,
      );
      const having = folder.length - lacking.length;
      if (having < fewest || lacking.length > Math.max(1, mostLacking * folder.length)) continue;
      for (const about of lacking) {
        const message = `Add a translation for “${locale}”: ${having} of the ${folder.length} macros beside this one have it, and its readers there get nothing.`;
        yield { about, ...spanOf(about.data), messageId: 'missing', message };
      }
    }
  }
}

/** Translations whose original was looked at, and perhaps changed, long after them. */
function* outdated({ translations }: Families): Generator<CompareReport<Variant>> {
  for (const [original, byLocale] of translations) {
    const changed = original.data.reviewed;
    if (!changed) continue;
    for (const about of byLocale.values()) {
      const { reviewed } = about.data;
      if (!reviewed || daysBetween(reviewed.day, changed.day) <= about.options.maxLagDays) continue;
      const place = `${original.path}:${original.lineOf(changed.start)}`;
      const message = `Compare this translation with its original again: it is from ${reviewed.day}, and ${place} says ${changed.day}, so readers may be told what no longer holds.`;
      yield { about, ...spanOf(reviewed), messageId: 'outdated', message };
    }
  }
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
