import type { CheckContext } from '../../src/lint/rule.js';
import type { Macro, Sentence, Span } from '../../src/macro/types.js';
import { holds, saidIn } from './contents.js';
import type { FaultId } from './faults.js';

type Count = (macro: Macro, hits: CheckContext<unknown>['hits']) => Iterable<Span>;

/** More than an angry reader takes in at a stretch. */
const longest = 40;

const isQuestion = ({ text }: Sentence) => text.trimEnd().endsWith('?');
const asked = (macro: Macro) => saidIn(macro).filter(isQuestion);

/** Faults that no single phrase shows. */
export const counted: Partial<Record<FaultId, Count>> = {
  'long-opening': (macro) => {
    const [first] = saidIn(macro).filter(({ part }) => part === 'body');
    const block = first && macro.blocks[first.block]!;
    const words = macro.words.filter((word) => word.block === first?.block && word.key !== ',');
    return block && words.length > longest ? [{ start: block.start, end: block.end }] : [];
  },
  'questions-first': (macro, hits) => {
    const questions = asked(macro);
    const before = saidIn(macro).filter(
      (one) => questions[1] && one.index < questions[1].index && !isQuestion(one),
    );
    return questions[1] && !holds('action', macro, before, hits) ? [questions[1]] : [];
  },
  'several-questions': (macro) => asked(macro).slice(1, 2),
  'repeated-warning': (macro, hits) =>
    saidIn(macro)
      .filter((one) => hits('consequence', one).length > 0)
      .slice(1, 2),
};
