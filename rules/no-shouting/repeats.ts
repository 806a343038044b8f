import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import type { Mark } from './marks.js';

/** More than one mark in a row. One is left: the question mark where there is one. */
export function* repeatReports(macro: Macro, marks: readonly Mark[]): Generator<Report> {
  for (const { passage, from, to, text } of marks) {
    if (text.length < 2) continue;
    const span = passage.block.span(from, to);
    const instead = text.includes('?') ? '?' : '!';
    const isPlain = macro.source.slice(span.start, span.end) === text;
    yield {
      ...span,
      messageId: 'repeated',
      message: `Write “${instead}”: “${text}” reads as a raised voice.`,
      ...(isPlain && { fix: { ...span, text: instead } }),
    };
  }
}
