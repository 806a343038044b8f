import type { CheckContext } from '../../src/lint/rule.js';
import type { Macro, Sentence } from '../../src/macro/types.js';
import type { WordRange } from '../../src/phrases/match/contexts.js';
import { addressOf, mailboxes, phoneOf } from './addresses.js';
import type { Expectations } from './expected.js';
import type { Fact, MacroFacts, Value } from './fact.js';
import { readHours, rowOf } from './hours.js';
import type { FactOptions } from './options.js';
import { ownFacts } from './own.js';
import { limitedBy, qualifiersOf } from './qualifiers.js';
import type { Topic } from './topic.js';
import { listed } from './topics.js';
import { isUnit, isUnitOf, readFigure } from './values.js';

type Context = CheckContext<FactOptions>;
interface Found {
  readonly value: Value;
  /** Words of the value. */
  readonly at: WordRange;
}

/** Promises that one macro makes, in reading order; `undefined` where it makes none. */
export function factsOf(macro: Macro, context: Context, expected: Expectations): MacroFacts | undefined {
  const { meta } = macro;
  if (
    meta.variant_of !== undefined ||
    meta.status === 'retired' ||
    meta.tags?.some((tag) => passing.has(tag))
  )
    return undefined;
  const facts: Fact[] = [];
  for (const sentence of macro.sentences) {
    if (!(sentence.part === 'body' || sentence.part === 'list') || sentence.text.endsWith('?')) continue;
    const isTold =
      context.hits('any', sentence).length > 0 || expected.own.length > 0 || sentence.text.includes('@');
    if (!isTold || !mayState(macro, sentence) || context.hits('silent', sentence).length > 0) continue;
    facts.push(...inSentence(macro, sentence, context, expected));
  }
  if (facts.length === 0) return undefined;
  const region = /[-_]([A-Za-z]{2})$/.exec(meta.locale ?? '')?.[1]?.toLowerCase() ?? '';
  const scope = context.options.scopeBy
    .map((key) => String(meta[key] ?? ''))
    .join('\n')
    .trim();
  return { scope, region, facts };
}

/** Offers pass. */
const passing = new Set(['promo', 'promotion', 'campaign', 'sale', 'offer']);

/** Nothing is promised without a figure, a time, a link or an address: most sentences end here. */
function mayState(macro: Macro, { first, last, block, from, to }: Sentence): boolean {
  for (let at = first; at < last; at += 1) {
    const { key } = macro.words[at]!;
    const code = key.charCodeAt(0);
    if (isFigureSign(code) || isUnit(key) || key === '<url>' || key === '<email>') return true;
  }
  return macro.blocks[block]!.links.some(({ start, end }) => start < to && end > from);
}

/** A digit, `$`, `£` or `€`. */
const isFigureSign = (code: number) =>
  (code >= 48 && code <= 57) || code === 36 || code === 0xa3 || code === 0x20ac;

function* inSentence(
  macro: Macro,
  sentence: Sentence,
  context: Context,
  expected: Expectations,
): Generator<Fact> {
  const { options, settings } = context;
  const limits = limitedBy(macro);
  const company = new Set((settings.company ?? '').toLowerCase().split(/\s+/));
  if (options.kinds.includes('address')) yield* addressesIn(macro, sentence, limits);
  yield* ownFacts(macro, sentence, expected.own, options.checkUnits);
  const seen = new Set<string>();
  for (const { topic, frames, label, near } of listed) {
    if (!options.kinds.includes(topic.kind)) continue;
    // Who is told about an outage hears figures for this one.
    if (topic.kind !== 'address' && macro.meta.situation === 'outage') continue;
    for (const frame of widest([
      ...context.hits(frames, sentence),
      ...context.hits(label, sentence).filter((one) => isLabel(macro, sentence, one)),
    ])) {
      if (topic.near && !isNear(macro, sentence, near, context)) break;
      const found = macro.words[frame.first]!.quoted ? undefined : valueIn(macro, sentence, topic, frame);
      const key = `${topic.name} ${found?.at.last}`;
      if (!found || seen.has(key)) continue;
      const of = qualifiersOf(macro, sentence, { topic, frame, value: found.at }, company);
      if (!of || (topic.named && of.length === 0)) continue;
      seen.add(key);
      const fact = toFact(macro, sentence, topic.name, [...of, ...limits], found);
      const verdict = expected.judge(fact, options.checkUnits);
      if (verdict !== 'agrees') yield verdict ? { ...fact, expected: verdict.text } : fact;
    }
  }
}

function* addressesIn(macro: Macro, sentence: Sentence, limits: readonly string[]): Generator<Fact> {
  for (const { box, address, value } of mailboxes(macro, sentence)) {
    const named = toFact(macro, sentence, 'address of the mailbox', [box, ...limits], {
      value: address,
      at: value,
    });
    yield { ...named, text: `${box}${address.at}` };
  }
}

/** Of the hits that share words the longest. */
function widest(hits: readonly WordRange[]): WordRange[] {
  const inOrder = [...hits].sort((a, b) => a.first - b.first || b.last - a.last);
  return inOrder.filter((one, index) => !inOrder.slice(0, index).some(({ last }) => last >= one.last));
}

/** How many sentences back a message may have been acknowledged. */
const lookBack = 2;

function isNear({ sentences }: Macro, { index }: Sentence, near: string, context: Context): boolean {
  const around = sentences.slice(Math.max(0, index - lookBack), index + 1);
  return around.some((one) => context.hits(near, one).length > 0);
}

/** "Refund window:" with the value behind it. */
function isLabel(macro: Macro, sentence: Sentence, { first, last }: WordRange): boolean {
  const next = macro.words[last + 1];
  if (last + 1 >= sentence.last || !next?.breaks) return false;
  const { text } = macro.blocks[sentence.block]!;
  return text.slice(macro.words[last]!.to, next.from).trim().startsWith(':') && first - sentence.first < 3;
}

/** Most words between somebody who can be reached and the hours. */
const reach = 7;
/** Behind a figure: it is a difference or an age. */
const relative = new Set([
  'more',
  'less',
  'extra',
  'off',
  'cheaper',
  'longer',
  'later',
  'earlier',
  'sooner',
  'ago',
  'old',
]);

function valueIn(macro: Macro, sentence: Sentence, topic: Topic, frame: WordRange): Found | undefined {
  const { words } = macro;
  const after = { from: frame.last + 1, to: sentence.last };
  if (topic.kind === 'address') {
    const read = (topic.name === 'phone number' ? phoneOf : addressOf)(macro, sentence, frame);
    return read && { value: read.address, at: read.value };
  }
  if (topic.kind === 'hours') {
    const read = readHours(rowOf(macro), after.from, after.to);
    return read && read.first - frame.last <= reach ? { value: read.hours, at: read } : undefined;
  }
  const inFrame = readFigure(words, frame.first, frame.last + 1);
  const read = inFrame ?? (words[after.from]?.breaks ? readFigure(words, after.from, after.to) : undefined);
  if (!read || !isUnitOf(topic.kind, read.figure) || !inRange(topic, read.figure.n)) return undefined;
  // With two figures in one frame nobody can tell which is promised.
  if (inFrame && readFigure(words, read.last + 1, frame.last + 1)) return undefined;
  if (!inFrame && read.first > after.from + 2) return undefined;
  if (relative.has(words[read.last + 1]?.key ?? '')) return undefined;
  return { value: read.figure, at: read };
}

const inRange = ({ range }: Topic, n: number) => !range || (n >= range[0] && n <= range[1]);

function toFact(
  macro: Macro,
  sentence: Sentence,
  topic: string,
  limits: readonly string[],
  { value, at }: Found,
): Fact {
  const block = macro.blocks[sentence.block]!;
  const { from } = macro.words[at.first]!;
  const { to } = macro.words[at.last]!;
  const of = [...new Set(limits)].sort().join(' ');
  const text =
    'at' in value ? value.at.replace(/^tel:/, '') : block.text.slice(from, to).replace(/\s+/g, ' ');
  return { topic, of, value, text, ...block.span(from, to) };
}
