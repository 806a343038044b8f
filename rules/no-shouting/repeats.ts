import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { type Mark, startOfWord } from './marks.js';

/** More than one mark in a row. One is left: the question mark where there is one. */
export function* repeatReports(macro: Macro, all: readonly Mark[]): Generator<Report> {
  for (const { passage, from, to, text } of all) {
    if (text.length < 2) continue;
    const marks = passage.block.span(from, to);
    const start = startOfWord(passage.block.text, from);
    const instead = text.includes('?') ? '?' : '!';
    const isPlain = macro.source.slice(marks.start, marks.end) === text;
    yield {
      ...passage.block.span(start, to),
      messageId: 'repeated',
      message: `Write “${instead}” instead of “${text}”: it reads as a raised voice.`,
      ...(isPlain && { fix: { ...marks, text: instead } }),
    };
  }
}
