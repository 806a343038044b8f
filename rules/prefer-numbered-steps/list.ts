import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import type { Passage } from '../_shared/passages.js';
import type { Step } from './steps.js';

type Suggestion = NonNullable<Report['suggestions']>[number];

/**
 * The steps as a numbered list, where they follow each other without a gap up to the end of the paragraph. Items are
 * cut from the source, so they keep their markup.
 */
export function asList(macro: Macro, { block }: Passage, steps: readonly Step[]): Suggestion | undefined {
  const [first, last] = [steps[0]!, steps.at(-1)!];
  if (block.type !== 'paragraph' || !first.opens || block.text.slice(last.to).trim() !== '') return undefined;
  const gaps = steps.slice(1).map((step, index) => block.text.slice(steps[index]!.to, step.from));
  if (gaps.some((gap) => !/^[\s,;.]*$/.test(gap))) return undefined;

  let { start } = block.span(first.from, first.verb + 1);
  const items = steps.map((step, index) => {
    const next = steps[index + 1];
    const end = next ? block.span(next.from, next.from + 1).start : block.end;
    return item(macro.source.slice(block.span(step.verb, step.verb + 1).start, end), index + 1);
  });
  const line = macro.source.slice(macro.source.lastIndexOf('\n', start) + 1, start);
  if (/^[ \t]*>/.test(line) || items.includes(undefined)) return undefined;
  while (first.from > 0 && macro.source[start - 1] === ' ') start -= 1;
  const text = (first.from > 0 ? '\n\n' : '') + items.join('\n');
  return { start, end: block.end, text, label: 'Make it a numbered list.' };
}

/** Undefined where the cut went through markup or a line. */
function item(written: string, number: number): string | undefined {
  const text = written.trim().replace(/[\s,;]{1,9}$/, '');
  const isWhole =
    !text.includes('\n') &&
    text.split('**').length % 2 === 1 &&
    text.split('[').length === text.split(']').length;
  return isWhole
    ? `${number}. ${text[0]!.toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
    : undefined;
}
