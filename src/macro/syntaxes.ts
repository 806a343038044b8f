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
  /** Sticky. Linear: every repetition is bounded, and no two neighbours can take the same character. */
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
const filters = new Set(
  'capitalize upcase downcase strip lstrip rstrip escape size first last date round titleize titlecase json safe'.split(
    ' ',
  ),
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
function readSalesforce([, formula, args = '', name = '', fallback]: RegExpExecArray): Reading {
  if (formula === undefined) return { name, fallback: fallback && unquote(fallback) };
  const comma = args.indexOf(',');
  if (formula !== 'BLANKVALUE' || comma < 0) return { name: `${formula}(${args})` };
  return { name: args.slice(0, comma).trim(), fallback: unquote(args.slice(comma + 1)) };
}

/** TextExpander asks for `fill…` fields while it expands, so nothing of them is left to fill in. */
function readExpander([token]: RegExpExecArray): Reading {
  const name = /^%(\||\w*)/.exec(token)![1]!;
  if (!/^(?:fill(?:text|area|popup)|clipboard|date)$/.test(name)) return control(name);
  if (!name.startsWith('fill')) return { name };
  return { name: /:name=([^:%]*)/.exec(token)?.[1] ?? name, fallback: /:default=([^:%]*)/.exec(token)?.[1] };
}

/** `{first_name}`, `{Customer Name}`, `{contactfield=firstname|there}`: but no words in braces that name nothing. */
function readBrace([, name = '', fallback]: RegExpExecArray): Reading | undefined {
  return !name.includes(' ') || isBracketLabel(name) ? { name, fallback: fallback?.trim() } : undefined;
}

const named = ([, name = '', fallback]: RegExpExecArray): Reading => ({
  name: name.trim(),
  fallback: fallback?.trim(),
});

/** Every syntax, in the order in which they are tried at one place. */
export const syntaxes: readonly Syntax[] = [
  {
    name: 'helpscout',
    opens: '{',
    pattern:
      /\{%[ \t]{0,3}(subject|[A-Za-z]\w{0,40}(?:\.\w{1,40}){1,4})[ \t]{0,3}(?:,[ \t]{0,3}fallback=([^%}\r\n]{0,200}))?%\}/y,
    userIsAgent: true,
    read: named,
  },
  {
    name: 'liquid',
    opens: '{',
    pattern: /\{%((?:[^%{\r\n]|%(?!\})|\{(?!%)){0,400})%\}/y,
    read: ([, inner = '']) => readLiquid(inner),
  },
  {
    name: 'hml',
    opens: '{',
    pattern: /\{\{\{([^{}\r\n]{0,200})\}\}\}/y,
    userIsAgent: true,
    read: ([, inner = '']) => readFilters(inner),
  },
  {
    name: 'handlebars',
    opens: '{',
    pattern: /\{\{~?[ \t]{0,3}([#/^!>]|else\b)([^{}\r\n]{0,300})\}\}/y,
    read: ([, sign = '', rest = '']) => readHandlebars(sign, rest),
  },
  {
    name: 'curly',
    opens: '{',
    pattern:
      /\{\{(?!\{)(?:((?:[^"'{}\r\n]|"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}'){0,400})|([^{}\r\n]{0,400}))\}\}/y,
    read: ([, strict, loose]) => readFilters(strict ?? loose ?? ''),
  },
  {
    name: 'salesforce',
    opens: '{',
    pattern:
      /\{!(?:([A-Z]{2,40})\(([^{}\r\n]{0,200})\)|(\$?[A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,4})(?:,([^{}\r\n]{0,100}))?)\}/y,
    userIsAgent: true,
    read: readSalesforce,
  },
  {
    name: 'smarty',
    opens: '{',
    pattern: /\{\$([A-Za-z_][\w.[\]>-]{0,100}(?:[ \t]{0,3}\|[^{}\r\n]{0,100})?)\}/y,
    read: ([, inner = '']) => readFilters(inner),
  },
  {
    name: 'brace',
    opens: '{',
    pattern:
      /(?<![{$%#\\])\{[ \t]?([A-Za-z][\w.-]{0,60}(?:[ =][A-Za-z][\w.]{0,30}){0,4})(?:\|([^{}|\r\n]{0,60}))?[ \t]?\}(?!\})/y,
    read: readBrace,
  },
  {
    name: 'percent',
    opens: '%',
    pattern:
      /%\{[ \t]{0,3}([A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,8})[ \t]{0,3}(?:,[ \t]{0,3}fallback:([^}\r\n]{0,200}))?\}/y,
    read: named,
  },
  {
    name: 'textexpander',
    opens: '%',
    pattern:
      /(?<![\d%])%(?:\||clipboard\b|(?:fill(?:text|area|popup|part|top)|date|key|snippet):[^%\r\n]{1,200}%?|fillpartend%)/y,
    read: readExpander,
  },
  {
    name: 'percent-word',
    opens: '%',
    pattern: /(?<![\w%/=&?])%([A-Za-z][A-Za-z_.]{1,40})%(?![\w%])/y,
    read: named,
  },
  {
    name: 'hash',
    opens: '#\\',
    pattern: /\\?#\{[ \t]{0,3}([A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,8})[ \t]{0,3}\}/y,
    read: named,
  },
  {
    name: 'dollar',
    opens: '$',
    pattern: /\$\{([A-Za-z][\w. -]{0,100})\}/y,
    userIsAgent: true,
    read: named,
  },
  { name: 'espanso', opens: '$', pattern: /\$\|\$/y, read: () => control('|') },
  {
    name: 'double-angle',
    opens: '<',
    pattern: /<<[ \t]?([A-Za-z][\w.]{0,60}(?: [A-Za-z]\w{0,30}){0,4})[ \t]?>>/y,
    read: named,
  },
  ...byHand,
];
