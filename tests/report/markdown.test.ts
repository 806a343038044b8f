import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { LintResult } from '../../src/lint/result.js';
import markdown from '../../src/report/markdown.js';
import { context, hostileResults, hostileTexts, resultOf, resultWith } from './findings.js';

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const nodes = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
const all = (text: string, type: Nodes['type']) => nodes(parse(text)).filter((node) => node.type === type);
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const many = (amount: number, filePath: string): LintResult =>
  resultOf(
    Array.from({ length: amount }, (_, at) => ({
      ruleId: 'r',
      severity: 1,
      message: 'Mend it.',
      line: at + 1,
    })),
    filePath,
  );

test('lists what is quoted, what the reader hears and what to write', () => {
  const told = { message: 'Thank them instead: “you failed to” blames the reader.', instead: 'thanks' };
  const source = 'Hi,\n\nyou failed to pay.';
  const warning = resultWith(source, ['you failed to'], told);
  const error = resultWith(source, ['Hi'], { severity: 2, filePath: '/repo/b.md' });
  const notice = resultOf([{ ruleId: null, severity: 1, message: 'Not checked.' }], '/repo/c.md');
  expect(markdown([warning, error, notice, resultOf([])], context)).toBe(
    [
      '## supportlint: 3 places to look at in 3 files',
      '',
      '### `macros/refund.md`',
      '',
      '- Line 3: Thank them instead: **“you failed to”** blames the reader. `no-blame`',
      '  - Write “thanks”.',
      '',
      '### `b.md`',
      '',
      '- Line 1, error: **“Hi”** blames the reader. `no-blame`',
      '',
      '### `c.md`',
      '',
      '- Not checked.',
      '',
    ].join('\n'),
  );
});

test('says that there is nothing to change', () => {
  expect(markdown([resultOf([])], context)).toBe('## supportlint: Nothing to change\n\n1 file checked.\n');
});

describe('linted text', () => {
  const report = nodes(parse(markdown(hostileResults, context)));
  const every = (type: Nodes['type']) => report.filter((node) => node.type === type);

  test('makes no HTML, link, image or footnote', () => {
    for (const type of [
      'link',
      'linkReference',
      'image',
      'imageReference',
      'definition',
      'footnoteReference',
    ] as const) {
      expect(every(type)).toEqual([]);
    }
    const html = every('html').map(textOf);
    expect(html).toHaveLength(hostileResults.length * 2);
    for (const one of html)
      expect(one).toMatch(/^(<details><summary><code>[^<>]*<\/code>: 17 places<\/summary>|<\/details>)$/);
  });

  test('makes no heading, list, quote, code, emphasis or table', () => {
    expect(every('heading')).toHaveLength(1);
    expect(every('listItem')).toHaveLength(hostileResults.length * hostileTexts.length * 2);
    for (const type of [
      'blockquote',
      'code',
      'emphasis',
      'delete',
      'table',
      'thematicBreak',
      'break',
    ] as const) {
      expect(every(type)).toEqual([]);
    }
  });

  test('calls nobody and refers to nothing', () => {
    const texts = every('text').map(textOf).join('\n');
    expect(texts).not.toMatch(/@|[#!&%$]\d|\bGH-\d|www\.|:\/\//i);
    const codes = every('inlineCode').map(textOf);
    expect(codes).toEqual(
      expect.arrayContaining(['@team', 'owner/repo#12', '#12', 'GH-12', 'a@evil.example']),
    );
  });

  test('keeps a placeholder in one piece', () => {
    const placeholder = '{{ ticket.name | default: "a (b)" }}';
    const result = resultWith('a', ['a'], { message: `Mend “${placeholder}” and {%name,fallback=%}.` });
    const codes = all(markdown([result], context), 'inlineCode').map(textOf);
    expect(codes).toEqual(['macros/refund.md', placeholder, '{%name,fallback=%}', 'no-blame']);
  });

  test('reads as it was', () => {
    const items = every('listItem').map((item) => textOf(item));
    for (const text of [
      'a | b || c',
      '<script>alert(1)</script><img src=x onerror=y> <!-- --> </details> &amp; &#60;',
    ]) {
      expect(items).toContain(`Write “${text}”.`);
    }
    expect(items).toContain('Write “*a* _b_ **c** ~~d~~ [^1] $x$ \\”.');
  });

  test('in a path stays in its code', () => {
    const [path] = all(
      markdown([resultWith('a', ['a'], { filePath: '/repo/a`b``c|@team.md' })], context),
      'inlineCode',
    );
    expect(textOf(path!)).toBe('a`b``c|@team.md');
  });
});

describe('a long report', () => {
  test('folds long lists', () => {
    const report = markdown([many(11, '/repo/a.md'), many(2, '/repo/b.md')], context);
    expect(all(report, 'html')).toHaveLength(2);
    expect(report).toContain(
      '<details><summary><code>a.md</code>: 11 places</summary>\n\n- Line 1: Mend it.',
    );
    expect(report).toContain('\n\n</details>\n\n### `b.md`\n');
  });

  test('folds all lists when there are many', () => {
    const report = markdown(
      Array.from({ length: 31 }, (_, at) => many(1, `/repo/${at}.md`)),
      context,
    );
    expect(all(report, 'html')).toHaveLength(62);
    expect(all(report, 'heading')).toHaveLength(1);
  });

  test('fits into a comment, and says what is missing', () => {
    const report = markdown(
      Array.from({ length: 30 }, (_, at) => many(200, `/repo/${at}.md`)),
      context,
    );
    expect(report.length).toBeLessThan(65_536);
    const shown = report.match(/^<details>/gm)!.length;
    expect(shown).toBeGreaterThan(5);
    expect(report).toMatch(new RegExp(`More in ${30 - shown} files did not fit here\\.\n$`));
  });
});
