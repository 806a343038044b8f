import { CompletionItemKind } from 'vscode-languageserver-types';
import { metaKeys } from '../macro/keys.js';
import { canonicalKey, isListKey } from '../macro/meta.js';
import type { Span } from '../macro/types.js';
import { type Known, valuesOf } from './known.js';
import { type Proposal, ruleProposals } from './proposal.js';

const opening = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/;
/** The closing line, or the blank line that ends front matter which is not closed yet. */
const closing = /^(?:---[ \t]*|[ \t]*)$/m;

/** The front matter that an offset stands in, without its two lines; it need not be complete. */
export function frontMatterAt(text: string, offset: number): Span | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined || offset < start) return undefined;
  const closed = /^---[ \t]*$/m.exec(text.slice(start));
  const end = start + (closed ?? closing.exec(text.slice(start)) ?? { index: text.length - start }).index;
  return offset <= end ? { start, end } : undefined;
}

/** Keys that are not there yet, the values of a key, and the rules under `supportlint`. */
export function completeFrontMatter(text: string, offset: number, front: Span, known: Known): Proposal[] {
  const lines = text.slice(front.start, offset).split(/\r\n|\r|\n/);
  const line = lines.at(-1)!;
  if (/^[\w-]*$/.test(line)) return keyProposals(text.slice(front.start, front.end), offset - line.length);
  const inline = /^([\w-]+):([ \t]*)(.*)$/.exec(line);
  const key = inline?.[1] ?? keyAbove(lines);
  if (key === undefined) return [];
  if (canonicalKey(key) === 'supportlint') return levelProposals(inline ? inline[3]! : line, offset, known);
  if (!inline) {
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line);
    return item ? valueProposals(key, offset - item[1]!.length, '', known) : [];
  }
  const [, , space, written] = inline;
  const last = isListKey(key) ? /[^[\],\s]*$/.exec(written!)![0] : written!;
  return valueProposals(key, offset - last.length, space === '' ? ' ' : '', known);
}

function keyProposals(front: string, from: number): Proposal[] {
  const taken = new Set([...front.matchAll(/^([\w-]+):/gm)].map(([, key]) => canonicalKey(key!)));
  return Object.entries(metaKeys)
    .filter(([key]) => !taken.has(key))
    .map(([key, { about }]) => ({
      ...{ label: key, text: `${key}: `, from, detail: about, kind: CompletionItemKind.Property },
    }));
}

function valueProposals(key: string, from: number, before: string, known: Known): Proposal[] {
  return valuesOf(key, known).map(({ value, about }) => ({
    ...{ label: value, text: before + value, from, detail: about, kind: CompletionItemKind.EnumMember },
  }));
}

/** The key whose lines these are. */
function keyAbove(lines: readonly string[]): string | undefined {
  const line = lines.slice(0, -1).findLast((one) => !/^[ \t]|^$/.test(one) && !/^-[ \t]/.test(one));
  return /^([\w-]+):[ \t]*$/.exec(line ?? '')?.[1];
}

const levels = ['off', 'warn', 'error'];

/** `{ no-jargon: off`, in one line or in several: rules, and behind a rule its level. */
function levelProposals(written: string, offset: number, { rules }: Known): Proposal[] {
  const level = /:[ \t]+(\w*)$/.exec(written);
  if (level) {
    const from = offset - level[1]!.length;
    return levels.map((label) => ({ label, from, kind: CompletionItemKind.EnumMember }));
  }
  const id = /(?:^[ \t]+|[{,][ \t]*)([\w/@-]*)$/.exec(written);
  return id ? ruleProposals(rules, offset - id[1]!.length, ': ') : [];
}
