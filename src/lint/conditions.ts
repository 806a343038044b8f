import type { Macro, Sentence } from '../macro/types.js';
import type { ContextPhrases, WordRange } from '../phrases/match/contexts.js';
import type { CompiledCondition } from './compile.js';
import { remember } from './remember.js';

/** How many sentences after the match may still hold what makes it right. */
const lookAhead = 2;

/** A hit in its surroundings. */
export interface Situation {
  readonly macro: Macro;
  readonly sentence: Sentence;
  readonly range: WordRange;
  readonly contexts: ContextPhrases;
}

/** Whether every part of the condition holds for the hit. */
export function holds(
  condition: CompiledCondition,
  { macro, sentence, range, contexts }: Situation,
): boolean {
  const { meta } = macro;
  const given = (allowed: readonly string[] | undefined, ...values: (string | undefined)[]) =>
    !allowed || values.some((value) => value !== undefined && allowed.includes(value));
  if (!given(condition.situation, meta.situation)) return false;
  if (!given(condition.tone, meta.tone)) return false;
  if (!given(condition.audience, macro.audience)) return false;
  if (!given(condition.channel, ...macro.channels)) return false;
  if (!given(condition.tags, ...(meta.tags ?? []))) return false;
  if (condition.complete !== undefined && condition.complete !== macro.complete) return false;
  if (condition.question !== undefined && condition.question !== factsOf(macro, sentence).question)
    return false;
  if (condition.quoted !== undefined) {
    const words = macro.words.slice(range.first, range.last + 1);
    if (condition.quoted !== words.some(({ quoted }) => quoted)) return false;
  }
  if (condition.link !== undefined && condition.link !== factsOf(macro, sentence).link) return false;

  return condition.lists.every(([place, list]) => {
    const here = contexts.hits(list, macro, sentence);
    if (place === 'before') return here.some((one) => one.last === range.first - 1);
    if (place === 'after') return here.some((one) => one.first === range.last + 1);
    if (place === 'within') return here.some((one) => one.first >= range.first && one.last <= range.last);
    if (place === 'touching')
      return here.some((one) => one.first <= range.last + 1 && one.last >= range.first - 1);
    if (place === 'earlier') return here.some((one) => one.last < range.first);
    if (place === 'later') return here.some((one) => one.first > range.last);
    if (here.some((one) => one.last < range.first || one.first > range.last)) return true;
    if (place === 'sentence') return false;
    const around = neighbours(macro, sentence, place === 'nearby' ? 1 : 0);
    return around.some((other) => contexts.hits(list, macro, other).length > 0);
  });
}

function neighbours(macro: Macro, { index }: Sentence, back: number): Sentence[] {
  const around = [
    ...macro.sentences.slice(Math.max(0, index - back), index),
    ...macro.sentences.slice(index + 1, index + 1 + lookAhead),
  ];
  return around.filter(({ part }) => part === 'body' || part === 'list' || part === 'table');
}

interface Facts {
  readonly question: boolean;
  readonly link: boolean;
}
const known = new WeakMap<Sentence, Facts>();

/** What a sentence is, found out once however many hits it holds. */
function factsOf(macro: Macro, sentence: Sentence): Facts {
  return remember(known, sentence, () => ({
    question: isQuestion(sentence),
    link: hasLink(macro, sentence),
  }));
}

function isQuestion({ text }: Sentence): boolean {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}?]/u.test(text[end - 1]!)) end -= 1;
  return text[end - 1] === '?';
}

function hasLink(macro: Macro, sentence: Sentence): boolean {
  const block = macro.blocks[sentence.block]!;
  const words = macro.words.slice(sentence.first, sentence.last);
  if (words.some(({ key }) => key === '<url>' || key === '<email>' || key === '{link}')) return true;
  return block.links.some((link) => words.some(({ from }) => from >= link.start && from < link.end));
}
