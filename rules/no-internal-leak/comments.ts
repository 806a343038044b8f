import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { codeIn } from '../_shared/variables.js';

/** Comments, for helpdesks that send them. Those that steer this linter are taken out before. */
export function* comments(macro: Macro): Generator<Report> {
  const inCode = codeIn(macro);
  const { source, end } = macro;
  for (let start = source.indexOf('<!--', macro.start); start >= 0 && start < end; ) {
    const close = source.indexOf('-->', start + 4);
    if (close < 0) return;
    const text = source.slice(start + 4, close).trim();
    if (!inCode(start) && !text.startsWith('supportlint-') && !text.startsWith('macro:'))
      yield {
        ...{ start, end: close + 3, messageId: 'comment' },
        message:
          'Move this comment into the front matter: your helpdesk sends it along, and the customer would read it.',
      };
    start = source.indexOf('<!--', close + 3);
  }
}
