import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import type { Desk } from '../_shared/desks.js';
import { codeIn, isVariable, written } from '../_shared/variables.js';

/** Parts of a name that say who may read it. Source: our own list, after the variables of several helpdesks. */
const restricted =
  /(?:^|[._ ])(?:private|internal|confidential|(?:admin|agent|staff)_(?:url|link|notes?)|staff_only|auth_token)(?:$|[._ ])/;
const spaced = (name: string) => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

/** Variables that bring along what colleagues wrote, or a page that only they can open. */
export function* privateVariables(
  macro: Macro,
  desk: Desk | undefined,
  further: readonly string[],
): Generator<Report> {
  const inCode = codeIn(macro);
  for (const token of macro.placeholders) {
    const { start, end, name } = token;
    if (!isVariable(token) || inCode(start)) continue;
    if (!restricted.test(spaced(name)) && !desk?.internal?.test(name) && !further.includes(name)) continue;
    yield {
      ...{ start, end, messageId: 'variable' },
      message: `Take out “${written(macro, token)}”: it is for colleagues, and the customer would read what it holds.`,
    };
  }
}
