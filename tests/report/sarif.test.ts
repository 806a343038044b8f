import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import type { LintResult } from '../../src/lint/result.js';
import type { FormatterContext } from '../../src/report/formatter.js';
import { rulesMeta } from '../../src/report/rules-meta.js';
import sarif from '../../src/report/sarif.js';
import { context, hostilePaths, hostileResults, hostileTexts, resultOf, resultWith } from './findings.js';

const load = createRequire(import.meta.url);
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isLog = ajv.compile(load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

async function runOf(results: readonly LintResult[], more: Partial<FormatterContext> = {}) {
  const log: Log = JSON.parse(await sarif(results, { ...context, ...more }));
  return log.runs[0]!;
}
const source = 'Hi,\n\nyou failed to pay, and 👩‍👩‍👧 you ignored us.';
const notice = (severity: 1 | 2, fatal: boolean) =>
  resultOf([{ ruleId: null, severity, fatal, message: 'Not checked.' }]);

describe('is valid', () => {
  test.each([
    ['without findings', []],
    ['with hostile findings', hostileResults],
    ['with notices', [notice(2, true), notice(1, false)]],
  ])('%s', async (_, results) => {
    isLog(JSON.parse(await sarif(results, { ...context, rulesMeta: rulesMeta(rules) })));
    expect(isLog.errors ?? []).toEqual([]);
  });
});

describe('a result', () => {
  test('says what, where and how bad', async () => {
    const { results } = await runOf([resultWith(source, ['you ignored'], { severity: 2 })]);
    expect(results).toEqual([
      {
        ruleId: 'no-blame',
        ruleIndex: 0,
        level: 'error',
        message: { text: '“you ignored” blames the reader.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'macros/refund.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 33, endLine: 3, endColumn: 44 },
            },
          },
        ],
        partialFingerprints: {
          primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/),
          'supportlint/v1': expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
    expect((await runOf([])).columnKind).toBe('utf16CodeUnits');
  });

  test('has a full region even where the message gives only a line', async () => {
    const { results } = await runOf([resultOf([{ ruleId: null, severity: 1, message: 'm', line: 7 }])]);
    const region = { startLine: 7, startColumn: 1, endLine: 7, endColumn: 1 };
    expect(results).toMatchObject([{ ruleId: 'supportlint', locations: [{ physicalLocation: { region } }] }]);
  });

  test('is left out where it was suppressed', async () => {
    const { messages, ...rest } = resultWith(source, ['you ignored']);
    const suppressions = [{ kind: 'directive' as const, justification: 'so' }];
    const suppressedMessages = messages.map((message) => ({ ...message, suppressions }));
    expect((await runOf([{ ...rest, messages: [], suppressedMessages }])).results).toEqual([]);
  });

  test('keeps every text, but for what UTF-8 cannot hold', async () => {
    const { results = [] } = await runOf(hostileResults.slice(0, 1));
    expect(results.map(({ message }) => message.text)).toEqual(
      hostileTexts.map((text) => text.replace(/\p{Surrogate}/gu, '\ufffd')),
    );
  });
});

describe('fingerprints', () => {
  const prints = async (text: string, ...words: string[]) =>
    (await runOf([resultWith(text, words)])).results!.map(({ partialFingerprints }) => partialFingerprints);
  const hashes = async (text: string, lines: number) => {
    const messages = Array.from({ length: lines }, (_, at) => {
      return { ruleId: 'r', severity: 1 as const, message: 'm', line: at + 1, column: 1 };
    });
    const { results = [] } = await runOf([resultOf(messages, '/repo/a.md', text)]);
    return results.map(({ partialFingerprints }) => partialFingerprints!.primaryLocationLineHash);
  };

  test('stay when lines move', async () => {
    const moved = source.replaceAll('\n', '\r\n');
    expect(await prints(`Dear reader,\n\n${moved}`, 'you ignored')).toEqual(
      await prints(source, 'you ignored'),
    );
  });

  test('differ on one line', async () => {
    const [first, second] = await prints(source, 'you failed to', 'you ignored');
    expect(first).not.toEqual(second);
  });

  // The values that github/codeql-action expects of its own algorithm.
  test('of lines are those that code scanning computes', async () => {
    const expected = ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'];
    expect(await hashes(' a\nb\n  \t\tc\n d', 4)).toEqual(expected);
    expect(await hashes('', 1)).toEqual(['c129715d7a2bc9a3:1']);
    const like = await hashes(`${'x'.repeat(200)}\n`.repeat(3), 3);
    expect(like.map((hash) => hash!.replace(/^.*:/, ''))).toEqual(['1', '2', '3']);
  });
});

describe('paths', () => {
  const uris = async (results: readonly LintResult[], more: Partial<FormatterContext> = {}) =>
    (await runOf(results, more)).results!.map(
      ({ locations }) => locations![0]!.physicalLocation!.artifactLocation!,
    );

  test('are URIs relative to the checkout, and lead back to the file', async () => {
    const locations = await uris(hostilePaths.map((filePath) => resultWith('a', ['a'], { filePath })));
    const inside = locations.filter(({ uriBaseId }) => uriBaseId === '%SRCROOT%').map(({ uri }) => uri!);
    expect(inside[0]).toBe('with%20space/%C3%BCber%20%231%2050%25.md');
    expect(inside.map((uri) => decodeURIComponent(new URL(uri, 'file:///repo/').pathname))).toEqual(
      hostilePaths.slice(0, -1).map((path) => path.replace('\ud83d', '\ufffd')),
    );
    expect(locations.at(-1)).toEqual({ uri: 'file:///elsewhere/macro.md' });
  });

  test('of Windows', async () => {
    const filePath = 'C:\\repo\\my macros\\a.md';
    const more = { cwd: 'C:\\repo\\my macros', root: 'C:\\repo' };
    const [location] = await uris([resultWith('a', ['a'], { filePath })], more);
    expect(location).toMatchObject({ uri: 'my%20macros/a.md' });
    expect((await runOf([], more)).originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///C:/repo/' } });
  });
});

describe('rules', () => {
  let described: Awaited<ReturnType<typeof runOf>>['tool']['driver'];
  beforeAll(async () => {
    described = (await runOf([], { rulesMeta: rulesMeta(rules) })).tool.driver;
  });

  test('are all there, with the texts that code scanning shows', () => {
    expect(described.name).toBe('supportlint');
    expect(described.semanticVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(described.rules!.map(({ id }) => id)).toEqual([...Object.keys(rules), 'supportlint']);
    for (const { shortDescription, fullDescription, help } of described.rules!) {
      for (const text of [shortDescription?.text, fullDescription?.text, help?.text, help?.markdown]) {
        expect(text?.trim()).toBeTruthy();
      }
    }
    expect(
      described.rules!.flatMap(({ properties }) => properties?.tags?.length ?? 0).every((n) => n <= 20),
    ).toBe(true);
  });

  test('say how bad and how sure they are', async () => {
    const [blame, closing] = (await runOf([])).tool.driver.rules!;
    expect(blame).toMatchObject({
      defaultConfiguration: { level: 'warning', enabled: true },
      properties: { tags: ['wording'], precision: 'high', 'problem.severity': 'warning' },
    });
    expect(closing).toMatchObject({
      helpUri: 'https://example.com/require-open-closing',
      defaultConfiguration: { level: 'warning', enabled: false },
      properties: {
        tags: ['closing', 'advisory'],
        precision: 'medium',
        'problem.severity': 'recommendation',
      },
    });
  });

  test('say what the reader hears, and how to keep a sentence', async () => {
    const { help } = (await runOf([])).tool.driver.rules![0]!;
    expect(help!.text).toContain('- “…” blames the reader');
    expect(help!.markdown).toContain('say what \\<b\\>helps\\</b\\>');
    expect(help!.markdown).toContain('`<!-- supportlint-disable-next-line no-blame -- why -->`');
  });
});

test('a file that could not be checked is a notification', async () => {
  const { results, invocations } = await runOf([notice(2, true), notice(1, false)]);
  expect(results).toEqual([]);
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'Not checked.' } },
        { level: 'warning' },
      ],
    },
  ]);
  expect((await runOf([notice(1, false)])).invocations).toMatchObject([{ executionSuccessful: true }]);
});
