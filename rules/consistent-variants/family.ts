import { callNames, folderOf } from '../_shared/names.js';
import type { One } from './variant.js';

/** Macros and what they are variants of. */
export interface Families {
  /** Variant → original; `undefined` where no macro has that name. */
  readonly originals: ReadonlyMap<One, One | undefined>;
  /** Original → its translations, by locale. */
  readonly translations: ReadonlyMap<One, ReadonlyMap<string, One>>;
}

export function familiesOf(all: readonly One[]): Families {
  const named = new Map<string, One[]>();
  for (const one of all) {
    for (const name of callNames(one.path, one.data.id, one.data.title)) {
      const known = named.get(name);
      if (known) known.push(one);
      else named.set(name, [one]);
    }
  }
  const originals = new Map<One, One | undefined>();
  const translations = new Map<One, Map<string, One>>();
  for (const one of all) {
    if (!one.data.of) continue;
    const original = nearest(
      one,
      (named.get(one.data.of.name) ?? []).filter((other) => other !== one),
    );
    originals.set(one, original);
    const { locale } = one.data;
    if (!original || !locale || locale === original.data.locale) continue;
    const known = translations.get(original) ?? new Map<string, One>();
    translations.set(original, known.set(locale, one));
  }
  return { originals, translations };
}

/** Of macros of one name the one in the same folder, or else the first that is no variant itself. */
function nearest({ path }: One, named: readonly One[]): One | undefined {
  const folder = folderOf(path);
  return named.find((one) => folderOf(one.path) === folder) ?? named.find(({ data }) => !data.of) ?? named[0];
}
