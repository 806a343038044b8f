import type { CheckContext, Report } from '../../src/lint/rule.js';
import type { Macro, Sentence, Span } from '../../src/macro/types.js';
import { type SpokenHit, spokenHits } from '../_shared/hits.js';
import { type Passage, passages, type TextRange } from '../_shared/passages.js';
import { holds, saidIn } from './contents.js';
import { counted } from './counted.js';
import { type Fault, type FaultId, faults } from './faults.js';
import type { Row } from './row.js';

type Context = Pick<CheckContext<unknown>, 'hits'>;

/** Reports what a reply in this situation should leave out, where it stands. */
export function* faultReports(macro: Macro, row: Row, context: Context): Generator<Report> {
  const reported: Span[] = [];
  for (const id of [...row.faults, ...row.discouraged.filter((one) => countsForAll(faults[one], macro))]) {
    const fault: Fault = faults[id];
    if (fault.unlessTechnical && macro.audience === 'technical') continue;
    for (const span of counted[id]?.(macro, context.hits) ?? wordsOf(id, fault, macro, context)) {
      if (reported.some((other) => other.start < span.end && other.end > span.start)) continue;
      reported.push(span);
      yield report(macro, id, fault, span);
    }
  }
}

const countsForAll = ({ whenAll }: Fault, { meta }: Macro) => whenAll === true && meta.scope === 'all';

function* wordsOf(id: FaultId, fault: Fault, macro: Macro, context: Context): Generator<Span> {
  for (const passage of passages(macro, ['body', 'list', 'table'])) {
    const { sentence, block } = passage;
    if (fault.opening && !sentence.opens) continue;
    if (fault.unlessAsked && sentence.text.trimEnd().endsWith('?')) continue;
    const hits = spokenHits(macro, passage, context, [id]);
    if (hits.length === 0 || isExcused(fault, macro, passage, context)) continue;
    if (fault.whole) yield sentence;
    else for (const { from, to } of joined(hits)) yield block.span(from, to);
  }
}

/** So few words between two hits do not part them. */
const between = 3;

function joined(hits: readonly SpokenHit<FaultId>[]): TextRange[] {
  const ranges: { from: number; to: number; last: number }[] = [];
  for (const { from, to, first, last } of hits) {
    const open = ranges.at(-1);
    if (open && first - open.last <= between + 1) Object.assign(open, { to, last });
    else ranges.push({ from, to, last });
  }
  return ranges;
}

function isExcused({ unless }: Fault, macro: Macro, { sentence }: Passage, { hits }: Context): boolean {
  if (!unless) return false;
  const said = saidIn(macro);
  const at = said.indexOf(sentence);
  const around: Record<typeof unless.where, readonly Sentence[]> = {
    before: said.slice(0, at + 1),
    ahead: said.slice(at, at + 3),
    nearby: said.slice(Math.max(0, at - 1), at + 2),
    anywhere: said.filter((one) => one !== sentence),
  };
  return holds(unless.part, macro, around[unless.where], hits);
}

function report({ source }: Macro, id: FaultId, { message }: Fault, { start, end }: Span): Report {
  const match = source.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, messageId: id, message: message.replace('{match}', () => match) };
}
