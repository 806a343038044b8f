import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { lintText } from '../../src/index.js';

const folder = new URL('../../fixtures/macros/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);
const markdown = unified().use(remarkParse).use(remarkGfm);

/** The shape of a document: what stands in what, without the words. */
function shape(node: Nodes): unknown {
  if (!('children' in node)) return node.type === 'text' ? [] : [node.type];
  return [node.type, ...node.children.map(shape).filter((child) => (child as unknown[]).length > 0)];
}

/** Rules whose advice is another structure. */
const restructuring = new Set(['prefer-numbered-steps', 'no-internal-leak']);

interface Remedy {
  readonly file: string;
  readonly rule: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly message: string;
}

const remedies: Remedy[] = files.sort().flatMap((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8').replace(/^\uFEFF/, '');
  const config = { extends: 'strict' };
  return lintText(text, { path: file, config }).messages.flatMap(
    ({ ruleId, message, fix, suggestions = [] }) =>
      [...(fix ? [{ desc: 'fix', fix }] : []), ...suggestions].map((one) => ({
        ...{ file, rule: ruleId ?? '', label: one.desc, before: text, message },
        after: text.slice(0, one.fix.range[0]) + one.fix.text + text.slice(one.fix.range[1]),
      })),
  );
});

describe('what is proposed can be accepted', () => {
  test('there is something to try', () => {
    expect(remedies.length).toBeGreaterThan(20);
  });
  test.each(remedies)('$file: $rule: $label', ({ file, rule, before, after, message }) => {
    if (!restructuring.has(rule)) expect(shape(markdown.parse(after))).toEqual(shape(markdown.parse(before)));
    const same = (text: string) =>
      lintText(text, { path: file, config: { extends: 'strict' } }).messages.filter(
        (one) => one.ruleId === rule && one.message === message,
      ).length;
    expect(same(after)).toBeLessThan(same(before));
    const scars = (text: string) => text.match(/ {2}[a-z]| [,.](?:\s|$)|\.\.(?!\.)/g)?.length ?? 0;
    expect(scars(after)).toBeLessThanOrEqual(scars(before));
  });
});
