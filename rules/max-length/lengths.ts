import type { Report } from '../../src/lint/rule.js';
import type { Macro, Part, Sentence } from '../../src/macro/types.js';
import { countWords } from '../_shared/count.js';

interface Limits {
  readonly sentence: number;
  readonly paragraph: number;
  readonly document: number;
  readonly ignoreLists: boolean;
}

const messages = {
  sentence: (count: number, max: number) =>
    `Consider splitting this sentence: ${count} words are hard to take in at one reading, up to ${max} are fine.`,
  paragraph: (count: number, max: number) =>
    `Consider a new paragraph from here on: ${count} words in one block look like work, up to ${max} are fine.`,
  document: (count: number, max: number) =>
    `Consider a shorter reply: it has ${count} words, and few people read on past word ${max}, which is here.`,
};
type Unit = keyof typeof messages;
/** A placeholder, a link's address and a stretch of code are one word each; so is "follow-up", but "and/or" is two. */
const between = '\u2013\u2014/';

/** What is longer than its limit: sentences as a whole, paragraphs and the reply where they pass it. */
export function* lengthReports(macro: Macro, limits: Limits): Generator<Report> {
  const parts: Part[] = limits.ignoreLists ? ['body'] : ['body', 'list'];
  const sentences = macro.sentences
    .filter(({ part }) => parts.includes(part))
    .map((sentence) => ({ sentence, words: countWords(sentence.text, between) }));
  const report = (unit: Unit, { start, end }: Sentence, count: number): Report => ({
    ...{ start, end, messageId: unit },
    message: messages[unit](count, limits[unit]),
  });

  const long = new Set<number>();
  for (const { sentence, words } of sentences) {
    if (words <= limits.sentence) continue;
    long.add(sentence.block);
    yield report('sentence', sentence, words);
  }
  const all = total(sentences);
  for (const paragraph of all > limits.paragraph ? paragraphs(sentences) : []) {
    const passing = pass(paragraph, limits.paragraph);
    // A paragraph of one long sentence is one fault.
    if (passing && !long.has(passing.sentence.block))
      yield report('paragraph', passing.sentence, total(paragraph));
  }
  const passing = pass(sentences, limits.document);
  if (passing) yield report('document', passing.sentence, all);
}

interface Counted {
  readonly sentence: Sentence;
  readonly words: number;
}

const total = (counted: readonly Counted[]) => counted.reduce((sum, { words }) => sum + words, 0);

function paragraphs(counted: readonly Counted[]): Counted[][] {
  const byBlock = new Map<number, Counted[]>();
  for (const one of counted) {
    const { block } = one.sentence;
    const paragraph = byBlock.get(block);
    if (paragraph) paragraph.push(one);
    else byBlock.set(block, [one]);
  }
  return [...byBlock.values()];
}

/** The sentence in which the sum passes the limit. */
function pass(counted: readonly Counted[], limit: number): Counted | undefined {
  let sum = 0;
  return counted.find(({ words }) => {
    sum += words;
    return sum > limit;
  });
}
