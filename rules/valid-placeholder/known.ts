import type { Macro, Placeholder } from '../../src/macro/types.js';
import { type Desk, isNameOn } from '../_shared/desks.js';

/** Tells which variables do not exist, as far as that is known. */
export interface Known {
  /** `undefined` where the name may well exist; otherwise which one was probably meant. */
  judge(token: Placeholder): { readonly meant?: string | undefined } | undefined;
}

/** Shorter names are like each other without being misspelled. */
const shortest = 8;

/**
 * With a helpdesk, names of people have to be its own and other names must not be slips for one that it has. Without
 * one, a list in the front matter or the configuration holds every name there is.
 */
export function knownNames(macro: Macro, desk: Desk | undefined, variables: readonly string[]): Known {
  const listed = [...variables, ...(macro.meta.placeholders ?? [])];
  const made = madeHere(macro);
  const exact = new Set([...listed, ...(desk?.variables ?? []), ...made]);
  const candidates = [...exact, ...(desk?.firstName ? [desk.firstName] : [])];
  return {
    judge(token) {
      const { name } = token;
      if (exact.has(name) || (desk && isNameOn(desk, name)) || made.has(name.split('.', 1)[0]!))
        return undefined;
      if (!/^[A-Za-z_][\w.-]*$/.test(name) || /custom_|_field_|(?:^|[._])cf_|^dc\./.test(name))
        return undefined;
      const meant = candidates.find((one) => one !== name && isSlip(name, one));
      if (meant) return { meant };
      if (!desk) return listed.length > 0 ? {} : undefined;
      if (!desk.names || !desk.syntaxes.includes(token.syntax) || !isPerson(token)) return undefined;
      return { meant: token.family === 'person' ? desk.firstName : undefined };
    },
  };
}

const isPerson = ({ kind, family }: Placeholder) =>
  kind === 'name' && (family === 'person' || family === 'agent');

/** What the macro itself assigns or counts through: `{% assign total = … %}`, `{% for item in … %}`. */
function madeHere(macro: Macro): ReadonlySet<string> {
  const made = macro.placeholders.flatMap(({ syntax, kind, start, end }) => {
    if (syntax !== 'liquid' || kind !== 'control') return [];
    return (
      /^\{%-?\s*(?:assign|capture|for|increment|decrement)\s+(\w+)/.exec(
        macro.source.slice(start, end),
      )?.[1] ?? []
    );
  });
  return new Set(made);
}

const fold = (name: string) => name.toLowerCase().replace(/_/g, '');

/** The same name in another spelling, or but for up to two neighboring letters. */
function isSlip(name: string, meant: string): boolean {
  if (fold(name) === fold(meant)) return true;
  const shorter = Math.min(name.length, meant.length);
  if (shorter < shortest || name.split('.').length !== meant.split('.').length) return false;
  let from = 0;
  while (from < shorter && name[from] === meant[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && name.at(-1 - behind) === meant.at(-1 - behind)) behind += 1;
  return Math.max(name.length, meant.length) - from - behind <= 2;
}
