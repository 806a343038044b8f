import type { Macro, Sentence } from '../../src/macro/types.js';
import type { WordRange } from '../../src/phrases/match/contexts.js';
import type { Address } from './fact.js';

/** Words between the name of a page and its address: "the status page is at …". */
const between = new Set(['at', 'on', 'is', 'via', 'under', 'here', ',']);
/** Fewest digits of a phone number that works from everywhere. */
const shortestNumber = 7;

interface Read {
  readonly address: Address;
  readonly value: WordRange;
}

/** The address that a page's name links to, or that stands right behind it. */
export function addressOf(macro: Macro, sentence: Sentence, frame: WordRange): Read | undefined {
  const { words } = macro;
  const block = macro.blocks[sentence.block]!;
  const { from } = words[frame.first]!;
  const { to } = words[frame.last]!;
  const link = block.links.find(({ start, end }) => start <= from && end >= to);
  if (link) {
    const inside = (at: number) =>
      at < sentence.last && words[at]!.from >= link.start && words[at]!.to <= link.end;
    let { first, last } = frame;
    while (first > sentence.first && inside(first - 1)) first -= 1;
    while (inside(last + 1)) last += 1;
    return asAddress(link.url, { first, last });
  }
  let at = frame.last + 1;
  while (at < Math.min(sentence.last, frame.last + 4) && between.has(words[at]!.key)) at += 1;
  const word = at < sentence.last ? words[at] : undefined;
  if (!word) return undefined;
  const target = block.links.find(({ start, end }) => start <= word.from && end >= word.to)?.url;
  const url = word.key === '<url>' ? (target ?? block.text.slice(word.from, word.to)) : undefined;
  return url === undefined ? undefined : asAddress(url, { first: at, last: at });
}

const asAddress = (url: string, value: WordRange): Read | undefined => {
  const at = bareAddress(url);
  return at === undefined ? undefined : { address: { at }, value };
};

/**
 * Without scheme, `www`, query, fragment and closing slash: what is left tells pages apart. `undefined` where it names
 * no host, or a placeholder stands in it (which shows as filler letters).
 */
export function bareAddress(url: string): string | undefined {
  if (/^(?:mailto|tel):/i.test(url)) return undefined;
  const [bare = ''] = url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .split(/[?#]/);
  const at = bare.split('/').filter(Boolean).join('/');
  const host = /^[^/@]+\.[a-z]{2,}(?=[/:]|$)/.test(at);
  return host && !at.includes('xxx') ? at : undefined;
}

/** The digits behind "call us on". */
export function phoneOf(macro: Macro, sentence: Sentence, frame: WordRange): Read | undefined {
  const { words } = macro;
  let last = frame.last;
  let digits = '';
  for (let at = frame.last + 1; at < sentence.last && /^[\d.]+$/.test(words[at]!.key); at += 1) {
    digits += words[at]!.key.replaceAll('.', '');
    last = at;
  }
  if (digits.length < shortestNumber) return undefined;
  return { address: { at: `tel:${digits.replace(/^0+/, '')}` }, value: { first: frame.last + 1, last } };
}

/** Whether two addresses lead to one place. A longer path of the same host is a page of the same site. */
export function sameAddress({ at: a }: Address, { at: b }: Address): boolean {
  if (a.startsWith('tel:')) return a.endsWith(b.slice(-9)) || b.endsWith(a.slice(-9));
  if (a.startsWith('@')) return a === b || !isMoved(a, b);
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/**
 * One company under two domains: they share a name, as `@acme.com` and `@acme.io`. Those of two countries
 * (`@acme.de`) are both in use, and domains without a common name belong to two brands.
 */
function isMoved(a: string, b: string): boolean {
  const [namesA, namesB] = [a, b].map((domain) => domain.slice(1).split('.'));
  const ends = [namesA!.pop()!, namesB!.pop()!];
  if (ends[0] !== ends[1] && ends.some((end) => end.length === 2 && end !== 'io' && end !== 'co'))
    return false;
  return namesA!.some((name) => name.length > 2 && namesB!.includes(name));
}

/** Mailboxes that a company has one of. */
const roles = new Set(
  'support help info hello contact service care customerservice customercare billing sales returns privacy team'.split(
    ' ',
  ),
);

/** E-mail addresses of such mailboxes in a sentence, with the name of the box. */
export function* mailboxes(
  { words, blocks }: Macro,
  { first, last, block }: Sentence,
): Generator<Read & { readonly box: string }> {
  for (let at = first; at < last; at += 1) {
    const { key, from, to } = words[at]!;
    const [box = '', domain] =
      key === '<email>' ? blocks[block]!.text.slice(from, to).toLowerCase().split('@') : [];
    if (domain && roles.has(box) && !domain.includes('xxx'))
      yield { box, address: { at: `@${domain}` }, value: { first: at, last: at } };
  }
}
