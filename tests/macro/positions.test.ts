import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/lint/linter.js';
import { defineRule } from '../../src/lint/rule.js';

/** A rule that looks for one phrase everywhere, so that every position can be checked. */
const probe = defineRule({
  summary: 'Find the probe.',
  category: 'wording',
  presets: { recommended: 'warn' },
  find: { en: { main: { message: '“{match}”.', phrases: ['zebra crossing'] } } },
  in: ['greeting', 'body', 'list', 'table', 'heading', 'quoted', 'sign-off', 'signature'],
});
const linter = createLinter({ probe }, {});

function ranges(source: string): string[] {
  const { messages, source: read = '' } = linter.lint(source, {
    ...{ path: 'a.md', filePath: '/a.md', inlineConfig: false },
    config: { settings: { container: 'file' }, rules: { probe: { severity: 1, options: {} } }, meta: {} },
  });
  const lines = read!.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = (line: number, column: number) => lines.slice(0, line - 1).join('').length + column - 1;
  return messages
    .filter(({ ruleId }) => ruleId === 'probe')
    .map((one) => read!.slice(offset(one.line!, one.column!), offset(one.endLine!, one.endColumn!)));
}

describe('the text under a finding is the matched text', () => {
  test.each([
    ['plain', 'A zebra crossing here.', 'zebra crossing'],
    ['bold across words', 'A **zebra** crossing here.', 'zebra** crossing'],
    ['bold inside a word', 'A ze**bra** crossing here.', 'ze**bra** crossing'],
    ['link', 'A [zebra crossing](https://x.example/zebra) here.', 'zebra crossing'],
    ['half in a link', 'A zebra [crossing](https://x.example) here.', 'zebra [crossing'],
    ['quote over two lines', '> A big zebra\n> crossing here.', 'zebra\n> crossing'],
    ['nested quote and list', '> - A big zebra\n>   crossing here.', 'zebra\n>   crossing'],
    ['lazy continuation', '> A big zebra\ncrossing here.', 'zebra\ncrossing'],
    ['CRLF', 'One line.\r\nA zebra\r\ncrossing here.', 'zebra\r\ncrossing'],
    ['lone CR', 'One line.\rA zebra\rcrossing here.', 'zebra\rcrossing'],
    ['hard break before', 'One line.  \nA zebra crossing here.', 'zebra crossing'],
    ['character reference', 'Fish &amp; chips, a zebra crossing.', 'zebra crossing'],
    ['numeric reference inside', 'A zebr&#97; crossing.', 'zebr&#97; crossing'],
    ['escape', 'A \\*zebra crossing\\* here.', 'zebra crossing'],
    ['emoji with modifier', '👩🏽‍💻 A zebra crossing 🎉.', 'zebra crossing'],
    ['combining marks', 'Cafe\u0301 zebra crossing.', 'zebra crossing'],
    ['byte order mark', '\uFEFFA zebra crossing.', 'zebra crossing'],
    ['front matter', '---\ntitle: x\n---\n\nA zebra crossing.', 'zebra crossing'],
    ['placeholder before', 'Hi {{ticket.requester.first_name}}, a zebra crossing.', 'zebra crossing'],
    ['table', '| a | b |\n| - | - |\n| x | a zebra crossing |', 'zebra crossing'],
    ['after an escaped pipe', '| a | b |\n| - | - |\n| x \\| y | a zebra crossing |', 'zebra crossing'],
    ['heading', '# A zebra crossing', 'zebra crossing'],
    ['setext heading', 'A zebra crossing\n===', 'zebra crossing'],
    ['tab indentation', '-\tA zebra\n\tcrossing', 'zebra\n\tcrossing'],
    ['footnote', 'Text[^1].\n\n[^1]: A zebra crossing.', 'zebra crossing'],
    ['strikethrough', 'A ~~zebra~~ crossing', 'zebra~~ crossing'],
    [
      'bracket before an address in a table',
      '| a | zebra crossing [http://x.example now |\n| - | - |',
      'zebra crossing',
    ],
    ['inline HTML', 'A <b>zebra</b> crossing', 'zebra</b> crossing'],
    ['NUL', 'a\u0000b zebra crossing', 'zebra crossing'],
  ])('%s', (_, source, match) => {
    expect(ranges(source)).toEqual([match]);
  });

  test('in generated Markdown of all kinds', { timeout: 60_000 }, () => {
    const word = fc.constantFrom(
      'plain',
      'Fish',
      '&amp;',
      '&#39;',
      '\\*',
      '🎉',
      '👍🏽',
      'naïve',
      '`code`',
      '**bold**',
      '*it*',
      '[a](https://b.example)',
      '{{name}}',
      '%{x.y}',
      '[Order number]',
      'it’s',
      '![i](j.png)',
      '<b>',
      '<!-- c -->',
      'a|b',
      '~~x~~',
      '\t',
      'e\u0301',
    );
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    const phrase = fc.constantFrom(
      'zebra crossing',
      '**zebra** crossing',
      'zebra *crossing*',
      '**zebra crossing**',
      '[zebra crossing](u)',
      'zebra\u00a0crossing',
    );
    const eol = fc.constantFrom('\n', '\r\n');
    const shape = fc.constantFrom(
      (line: string, nl: string) => line + nl,
      (line: string, nl: string) => `> ${line}${nl}> more${nl}`,
      (line: string, nl: string) => `- one${nl}- ${line}${nl}  - deep ${line}${nl}`,
      (line: string, nl: string) => `1. ${line}${nl}   next line ${line}${nl}`,
      (line: string, nl: string) => `## ${line}${nl}`,
      (line: string, nl: string) => `para${nl}${line}${nl}> ${line}${nl}`,
      (line: string, nl: string) => `| a | b |${nl}| - | - |${nl}| ${line.replaceAll('|', '/')} | c |${nl}`,
      (line: string, nl: string) => `---${nl}title: x${nl}---${nl}${line}${nl}`,
      (line: string, nl: string) => `{% if a %}${nl}${line}${nl}{% endif %}${nl}`,
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(shape, text, phrase, text), { minLength: 1, maxLength: 4 }),
        eol,
        fc.boolean(),
        (parts, nl, mark) => {
          const source = parts
            .map(([make, left, middle, right]) => make(`${left} ${middle} ${right}`.trim(), nl))
            .join(nl);
          for (const found of ranges((mark ? '\uFEFF' : '') + source)) {
            expect(found.replace(/[*[\]>~]|<\/?b>/g, '').replace(/\s+/g, ' ')).toBe('zebra crossing');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
