import { readTest, readWhen, type Test } from './assumptions.js';
import type { Placeholder, Span } from './types.js';

/** What a macro is made of: text, values to fill in, and choices between branches. */
export type TemplatePart =
  | ({ readonly kind: 'text' } & Span)
  | { readonly kind: 'value'; readonly token: Placeholder }
  | Choice;

/** `{% if … %}` to `{% endif %}`, a case, or a loop, which is a choice between once and never. */
export interface Choice {
  readonly kind: 'choice';
  /** Place among all choices of the macro, in order of their opening tags. */
  readonly index: number;
  readonly open: Placeholder;
  readonly close: Placeholder;
  readonly branches: readonly Branch[];
}

export interface Branch {
  /** The tag it stands behind, and the next one, which ends it. */
  readonly tag: Placeholder;
  readonly end: Placeholder;
  /** `undefined` for an else. */
  readonly test?: Test;
  readonly parts: readonly TemplatePart[];
}

export interface Template {
  readonly parts: readonly TemplatePart[];
  /** All choices, in order of their opening tags. */
  readonly choices: readonly Choice[];
}

/** Deeper than anybody nests. */
const deepest = 40;

type Tag =
  | { readonly role: 'open' | 'next'; readonly kind: string; readonly test?: Test }
  | { readonly role: 'case'; readonly kind: string; readonly subject: string }
  | { readonly role: 'when'; readonly text: string }
  | { readonly role: 'hide' | 'verbatim' | 'close'; readonly kind: string };

const spaced = /^(?:\{%-?|\{\{~?[#/^]?)\s*|\s*(?:-?%\}|~?\}\})$/g;

function readTag(token: Placeholder, text: string): Tag | undefined {
  if (token.syntax !== 'liquid' && token.syntax !== 'handlebars') return undefined;
  const inner = text.replace(spaced, '');
  const [word = '', rest = ''] = splitWord(inner);
  return token.syntax === 'liquid'
    ? liquidTag(token.name, rest)
    : handlebarsTag(token.name, word, rest, inner);
}

const splitWord = (text: string): string[] => /^(\S*)\s*(.*)$/.exec(text)!.slice(1);

function liquidTag(name: string, rest: string): Tag | undefined {
  if (name === 'if' || name === 'unless')
    return { role: 'open', kind: name, test: readTest(rest, name === 'unless') };
  if (name === 'for' || name === 'tablerow')
    return { role: 'open', kind: name, test: readTest(/\bin\s+(\S+)/.exec(rest)?.[1] ?? rest) };
  if (name === 'elsif' || name === 'elseif' || name === 'elif')
    return { role: 'next', kind: 'if', test: readTest(rest) };
  if (name === 'else') return { role: 'next', kind: 'else' };
  if (name === 'case') return { role: 'case', kind: name, subject: rest };
  if (name === 'when') return { role: 'when', text: rest };
  if (name === 'comment' || name === 'capture') return { role: 'hide', kind: name };
  if (name === 'raw') return { role: 'verbatim', kind: name };
  return /^end\w/.test(name) ? { role: 'close', kind: name.slice(3) } : undefined;
}

/** Block helpers that ask about one value. */
const plainHelpers = new Set(['if', 'with', 'each', 'unless']);

function handlebarsTag(name: string, word: string, rest: string, inner: string): Tag | undefined {
  if (name === 'else' || name === '^') {
    const [next, test] = splitWord(rest);
    return next === 'if'
      ? { role: 'next', kind: 'if', test: readTest(test!) }
      : { role: 'next', kind: 'else' };
  }
  if (name.startsWith('/')) return { role: 'close', kind: name.slice(1) };
  if (!/^[#^]\w/.test(name)) return undefined;
  const inverted = name.startsWith('^') || word === 'unless';
  return {
    role: 'open',
    kind: name.slice(1),
    test: readTest(plainHelpers.has(word) ? rest : inner, inverted),
  };
}

interface Open {
  readonly token: Placeholder;
  readonly kind: string;
  readonly subject?: string;
  readonly index: number;
  readonly branches: Branch[];
  tag: Placeholder | undefined;
  test: Test | undefined;
  parts: TemplatePart[];
}

/**
 * Reads a range of the source as a template; comments and template comments are left out.
 *
 * @param tokens placeholders of the range, in order, without those that stand in code
 * @returns `undefined` where tags do not match up or nest deeper than anybody writes
 */
export function readTemplate(
  source: string,
  range: Span,
  tokens: readonly Placeholder[],
): Template | undefined {
  const top: TemplatePart[] = [];
  const choices: Choice[] = [];
  const stack: Open[] = [];
  let count = 0;
  let at = range.start;
  /** A tag whose content is not read: a comment, a capture, or raw text. */
  let closed: { readonly kind: string; readonly shown: boolean } | undefined;

  const into = () => stack.at(-1)?.parts ?? top;
  const put = (from: number, to: number) => {
    const current = stack.at(-1);
    if (!current || current.tag) into().push(...texts(source, from, to));
  };
  const turn = (token: Placeholder, test?: Test) => {
    const current = stack.at(-1)!;
    const { tag, parts } = current;
    if (tag) current.branches.push({ tag, end: token, parts, ...(current.test && { test: current.test }) });
    Object.assign(current, { tag: token, test, parts: [] });
  };

  for (const token of tokens) {
    const text = source.slice(token.start, token.end);
    const tag = token.kind === 'control' ? readTag(token, text) : undefined;
    if (closed) {
      if (tag?.role !== 'close' || tag.kind !== closed.kind) continue;
      if (closed.shown) put(at, token.start);
      closed = undefined;
      at = token.end;
      continue;
    }
    put(at, leftEnd(source, at, token, text));
    at = rightStart(source, token, text, range.end);
    if (token.kind !== 'control') into().push({ kind: 'value', token });
    if (!tag) continue;
    const current = stack.at(-1);
    if (tag.role === 'open' || tag.role === 'case') {
      if (stack.length >= deepest) return undefined;
      const opened = { token, kind: tag.kind, index: count++, branches: [], parts: [] };
      if (tag.role === 'case')
        stack.push({ ...opened, subject: tag.subject, tag: undefined, test: undefined });
      else stack.push({ ...opened, tag: token, test: tag.test });
    } else if (tag.role === 'hide' || tag.role === 'verbatim') {
      closed = { kind: tag.kind, shown: tag.role === 'verbatim' };
    } else if (!current) return undefined;
    else if (tag.role === 'close') {
      if (tag.kind !== current.kind) return undefined;
      turn(token);
      const { index, token: open, branches } = current;
      stack.pop();
      const choice: Choice = { kind: 'choice', index, open, close: token, branches };
      choices[index] = choice;
      into().push(choice);
    } else {
      if (current.tag && !current.test) return undefined;
      if (tag.role === 'when') turn(token, readWhen(current.subject ?? '', tag.text));
      else turn(token, tag.role === 'next' ? tag.test : undefined);
    }
  }
  if (stack.length > 0 || closed) return undefined;
  put(at, range.end);
  return { parts: top, choices };
}

/** `{%-` and `{{~` eat the white space before them, `-%}` and `~}}` that behind. */
function leftEnd(source: string, from: number, { start }: Placeholder, text: string): number {
  if (!/^\{(?:%-|\{~)/.test(text)) return start;
  while (start > from && /\s/.test(source[start - 1]!)) start -= 1;
  return start;
}

function rightStart(source: string, { end }: Placeholder, text: string, limit: number): number {
  if (!/(?:-%|~\})\}$/.test(text)) return end;
  while (end < limit && /\s/.test(source[end]!)) end += 1;
  return end;
}

function texts(source: string, from: number, to: number): TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (let open = source.indexOf('<!--', from); open >= 0 && open < to; open = source.indexOf('<!--', from)) {
    const close = source.indexOf('-->', open + 4);
    if (close < 0 || close >= to) break;
    if (open > from) parts.push({ kind: 'text', start: from, end: open });
    from = close + 3;
  }
  if (to > from) parts.push({ kind: 'text', start: from, end: to });
  return parts;
}
