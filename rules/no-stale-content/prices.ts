import type { Macro, Span } from '../../src/macro/types.js';
import type { Passage } from '../_shared/passages.js';

const codes = '(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|SEK|NOK|DKK|JPY|INR)';
const behind = new RegExp(
  `^ ?(?:[€$£¥](?![\\w])|${codes}(?!\\w)|(?:euros?|dollars?|pounds?|cents|pence)(?!\\w))`,
);
const before = new RegExp(`(?:^|[^\\p{L}])(?:[€$£¥]|${codes}) ?$`, 'u');

/** Amounts of money, apart from those whose figure is in `known`. */
export function* pricesIn(
  macro: Macro,
  { sentence, block }: Passage,
  known: ReadonlySet<number>,
): Generator<Span> {
  const { text } = block;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = macro.words[at]!;
    if (!/^[$€£]?\d/.test(word.key) || word.key.endsWith('%') || word.quoted) continue;
    const sign = before.exec(text.slice(Math.max(0, word.from - 5), word.from))?.[0] ?? '';
    const unit = behind.exec(text.slice(word.to, word.to + 9))?.[0] ?? '';
    const lead = sign.search(/[^\s\p{P}]/u) < 0 ? '' : sign.slice(sign.search(/[\p{Lu}\p{Sc}]/u));
    if (/^\d/.test(word.key) && !lead && !unit) continue;
    const value = amountOf(word.key);
    if (value === 0 || known.has(value)) continue;
    yield { start: word.from - lead.length, end: word.to + unit.length };
  }
}

/** `1,200.50`, `1.200,50`, `$9` → a number. */
function amountOf(text: string): number {
  const figures = text.replace(/[^\d.,]/g, '');
  return Number(figures.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

/** Every figure in the facts that the team has written down. */
export const figuresOf = (facts: Readonly<Record<string, string>>): ReadonlySet<number> =>
  new Set(
    Object.values(facts).flatMap((fact) => (String(fact).match(/\d[\d.,]*\d|\d/g) ?? []).map(amountOf)),
  );

export function stalePrice({ block }: Passage, from: number, to: number) {
  const message = `Write a placeholder instead of “${block.text.slice(from, to)}”, or list the price under “facts” in the settings: once it changes, readers are told the old one.`;
  return { ...block.span(from, to), messageId: 'price', message };
}
