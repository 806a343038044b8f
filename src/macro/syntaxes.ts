import { byHand } from './by-hand.js';
import { isBracketLabel } from './fill-ins.js';
import type { Surroundings } from './surroundings.js';
import type { PlaceholderKind } from './types.js';

/** What one token says, before its name is classified. */
export interface Reading {
  readonly name: string;
  readonly fallback?: string | undefined;
  /** Set where the syntax decides; otherwise the name does. */
  readonly kind?: PlaceholderKind;
}

/** One way of writing a placeholder. */
export interface Syntax {
  readonly name: string;
  /** First characters of its tokens. */
  readonly opens: string;
  /** Sticky. Linear: no two neighbouring repetitions can take the same character, and none runs past an opener. */
  readonly pattern: RegExp;
  /** Filled by the agent, not by the helpdesk; looked for whatever the helpdesk is. */
  readonly byHand?: true;
  /** `user` is the agent who writes. */
  readonly userIsAgent?: true;
  /** `undefined` where the match is something else after all. */
  read(match: RegExpExecArray, around: Surroundings): Reading | undefined;
}

const quoted = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’)$/;

function unquote(text: string): string {
  const inner = quoted.exec(text.trim());
  return inner ? (inner.slice(1).find((one) => one !== undefined) ?? '') : text.trim();
}

const defaulting = /\|[ \t]*(?:default|fallback)[ \t]*:[ \t]*("[^"]*"|'[^']*'|“[^”]*”|‘[^’]*’|[^|]*)/;
/** Liquid filters without arguments, which are no fallback. */
const filters = new Set(
  (
    'capitalize upcase downcase strip lstrip rstrip escape size first last date round titleize titlecase json safe ' +
    'default fallback'
  ).split(' '),
);

/** `path | filter: "x" | fallback: "there"`, `path || "there"`, and HubSpot's `path|there`. */
function readFilters(inner: string): Reading {
  const bar = inner.indexOf('|');
  if (bar < 0) return { name: inner.trim() };
  const name = inner.slice(0, bar).trim();
  const rest = inner.slice(bar + 1).trim();
  if (rest.startsWith('|')) return { name, fallback: unquote(rest.slice(1)) };
  const given = defaulting.exec(inner)?.[1];
  if (given !== undefined) return { name, fallback: unquote(given) };
  return /^[\p{L} ]*$/u.test(rest) && !filters.has(rest) ? { name, fallback: rest } : { name };
}

const control = (name: string): Reading => ({ name, kind: 'control' });
const partial = (name: string): Reading => ({ name, kind: 'block' });

function readLiquid(inner: string): Reading {
  const tag = /^-?[ \t]*(\w*)/.exec(inner)![1]!;
  return tag === 'include' || tag === 'render' ? partial(tag) : control(tag);
}

function readHandlebars(sign: string, rest: string): Reading {
  if (sign === '>') return partial(rest.trim());
  if (sign === '!') return control('comment');
  return control(sign === 'else' ? sign : sign + /^[ \t]*([\w-]*)/.exec(rest)![1]!);
}

/** `Contact.FirstName, Customer` and `BLANKVALUE(Contact.FirstName, "Customer")`. */
function readSalesforce(inner: string): Reading | undefined {
  const [, formula, given = ''] = /^([A-Z]+)\((.*)\)$/.exec(inner) ?? [];
  if (formula === undefined) {
    const [, name, fallback] = /^\$?(\w[\w.]*)(?:,(.*))?$/.exec(inner) ?? [];
    return name === undefined ? undefined : { name, fallback: fallback && unquote(fallback) };
  }
  const comma = formula === 'BLANKVALUE' ? given.indexOf(',') : -1;
  if (comma < 0) return { name: inner };
  return { name: given.slice(0, comma).trim(), fallback: unquote(given.slice(comma + 1)) };
}

/** TextExpander asks for `fill…` fields while it expands, so nothing of them is left to fill in. */
function readExpander([token]: RegExpExecArray): Reading {
  const name = /^%(\||\w*)/.exec(token)![1]!;
  if (!/^(?:fill(?:text|area|popup)|clipboard|date)$/.test(name)) return control(name);
  if (!name.startsWith('fill')) return { name };
  return { name: /:name=([^:%]*)/.exec(token)?.[1] ?? name, fallback: /:default=([^:%]*)/.exec(token)?.[1] };
}

/** `{first_name}`, `{Customer Name}`, `{contactfield=firstname|there}`: but no words in braces that name nothing. */
function readBrace(inner: string): Reading | undefined {
  const [, name, fallback] = /^ ?([A-Za-z][\w.=-]*(?: [A-Za-z][\w.]*)*)(?:\|([^|]*))? ?$/.exec(inner) ?? [];
  if (name === undefined || (name.includes(' ') && !isBracketLabel(name))) return undefined;
  return { name, fallback: fallback?.trim() };
}

/** Longer than any variable with its filters. */
const longest = 300;

/** Takes what the first group of a pattern holds; with `shape`, its name and fallback. */
const inside =
  (read: (inner: string) => Reading | undefined): Syntax['read'] =>
  ([, inner = '']) =>
    inner.length > longest ? undefined : read(inner);
const shaped = (shape: RegExp) =>
  inside((inner) => {
    const [, name, fallback] = shape.exec(inner) ?? [];
    return name === undefined ? undefined : { name: name.trim(), fallback: fallback?.trim() };
  });

const path = shaped(/^[ \t]*([A-Za-z_]\w*(?:\.\w+)*)[ \t]*(?:,[ \t]*fallback:(.*))?$/);
const spacedPath = shaped(/^[ \t]?([A-Za-z][\w. -]*)$/);

/** Every syntax, in the order in which they are tried at one place. */
export const syntaxes: readonly Syntax[] = [
  {
    ...{ name: 'helpscout', opens: '{', userIsAgent: true },
    pattern: /\{%[ \t]*((?:subject|[A-Za-z]\w*(?:\.\w+)+)[ \t]*(?:,[ \t]*fallback=[^%{}\r\n]*)?)%\}/y,
    read: shaped(/^([\w.]+)[ \t]*(?:,[ \t]*fallback=(.*))?$/),
  },
  {
    ...{ name: 'liquid', opens: '{' },
    pattern: /\{%([^%{\r\n]*(?:(?:%(?!\})|\{(?!%))[^%{\r\n]*)*)%\}/y,
    read: inside(readLiquid),
  },
  {
    ...{ name: 'hml', opens: '{', userIsAgent: true },
    pattern: /\{\{\{([^{}\r\n]*)\}\}\}/y,
    read: inside(readFilters),
  },
  {
    ...{ name: 'handlebars', opens: '{' },
    pattern: /\{\{~?[ \t]*([#/^!>]|else\b)([^{}\r\n]*)\}\}/y,
    read: ([, sign = '', rest = '']) => readHandlebars(sign, rest),
  },
  {
    // One quoted text in it may hold braces.
    ...{ name: 'curly', opens: '{' },
    pattern: /\{\{([^"'{}|\r\n]*\|[^"'{}\r\n]*(?:"[^"\r\n]*"|'[^'\r\n]*')[^"'{}\r\n]*)\}\}/y,
    read: inside(readFilters),
  },
  {
    ...{ name: 'curly', opens: '{' },
    pattern: /\{\{([^{}\r\n]*)\}\}/y,
    read: inside(readFilters),
  },
  {
    ...{ name: 'salesforce', opens: '{', userIsAgent: true },
    pattern: /\{!([^{}\r\n]+)\}/y,
    read: inside(readSalesforce),
  },
  {
    ...{ name: 'smarty', opens: '{' },
    pattern: /\{\$([A-Za-z_][^{}\r\n]*)\}/y,
    read: inside((inner) => (/^[\w.[\]>-]+[ \t]*(?:\||$)/.test(inner) ? readFilters(inner) : undefined)),
  },
  {
    ...{ name: 'brace', opens: '{' },
    pattern: /(?<![{$%#\\])\{([^{}\r\n]+)\}(?!\})/y,
    read: inside(readBrace),
  },
  { name: 'percent', opens: '%', pattern: /%\{([^{}\r\n]+)\}/y, read: path },
  {
    ...{ name: 'textexpander', opens: '%' },
    pattern:
      /(?<![\d%])%(?:\||clipboard\b|(?:fill(?:text|area|popup|part|top)|date|key|snippet):[^%\r\n]+%?|fillpartend%)/y,
    read: readExpander,
  },
  {
    name: 'percent-word',
    opens: '%',
    pattern: /(?<![\w%/=&?])%([A-Za-z][A-Za-z_.]+)%(?![\w%])/y,
    read: path,
  },
  { name: 'hash', opens: '#\\', pattern: /\\?#\{([^{},\r\n]+)\}/y, read: path },
  { name: 'dollar', opens: '$', pattern: /\$\{([^{}\r\n]+)\}/y, userIsAgent: true, read: spacedPath },
  { name: 'espanso', opens: '$', pattern: /\$\|\$/y, read: () => control('|') },
  { name: 'double-angle', opens: '<', pattern: /<<([^<>\r\n]+)>>/y, read: shaped(/^([A-Za-z][\w. -]*\w)$/) },
  ...byHand,
];
