import type { CheckContext, Report } from '../../src/lint/rule.js';
import type { Macro, Sentence } from '../../src/macro/types.js';
import { declares, holds, isPatchwork, saidIn } from './contents.js';
import { parts } from './parts.js';
import type { Need, Row } from './row.js';

/** One report for all that is missing, on the front matter key, or at the first sentence where there is none. */
export function* missingReport(
  macro: Macro,
  situation: string,
  { needs }: Row,
  { hits }: Pick<CheckContext<unknown>, 'hits'>,
): Generator<Report> {
  if (isPatchwork(macro)) return;
  const said = saidIn(macro);
  const missing = needs.filter(({ anyOf, within }) => {
    const where = within === undefined ? said : beginning(said, within);
    return !anyOf.some((id) => declares(macro, id) || holds(id, macro, where, hits));
  });
  const [first] = missing;
  if (!first) return;
  const start = (said[0] ?? macro).start;
  yield {
    ...(macro.metaSpan('situation') ?? { start, end: start }),
    messageId: 'missing',
    message: `A reply for “${situation}” has to ${listed(missing.map(nameOf))}: ${first.why}, so write something like “${first.say}”`,
  };
}

/** From the opener on, which courtesies precede. */
function beginning(said: readonly Sentence[], length: number): readonly Sentence[] {
  return said.slice(
    0,
    Math.max(
      0,
      said.findLastIndex(({ opens }) => opens),
    ) + length,
  );
}

function nameOf({ anyOf, within }: Need): string {
  const name = anyOf.map((id) => parts[id].name).join(' or ');
  return within === undefined ? name : `${name} in the first ${within} sentences`;
}

const listed = (names: readonly string[]) =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join('; ')}; and ${names.at(-1)}`;
