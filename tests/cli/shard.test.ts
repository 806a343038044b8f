import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { run } from './library-rules.js';

const rules = '{"root": true, "extends": "recommended"}';
const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `macros/${at}.md`,
    at % 3 ? `We leverage ${at % 5}.\n` : 'We can help.\n',
  ]),
);
const library = () => folderWith({ '.supportlintrc': rules, ...files, 'macros/broken.md': 'a\0b' });

/** Runs all parts; returns their reports, the last first. */
async function parts(cwd: string, count: number, argv: readonly string[] = []): Promise<string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const name = `part-${index}.json`;
    const outcome = await run(cwd, ['--shard', `${index}/${count}`, '-o', name, ...argv]);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    names.unshift(name);
  }
  return names;
}

describe('parts put together are the run', () => {
  test.each([
    [1, 'json', []],
    [3, 'json', []],
    [4, 'stylish', []],
    [4, 'json-with-metadata', ['--max-warnings', '2']],
    [3, 'sarif', ['--quiet']],
    [20, 'junit', ['--exit-zero']],
    [2, 'json', ['--exit-on-fatal-error']],
  ])('%i parts, as %s', async (count, format, argv) => {
    const cwd = library();
    const whole = await run(cwd, ['-f', format, ...argv]);
    expect(await run(cwd, ['merge', '-f', format, ...argv, ...(await parts(cwd, count))])).toEqual(whole);
  });

  test('over the fixtures', async () => {
    const cwd = folderWith({});
    cpSync(join(import.meta.dirname, '../../fixtures/macros'), cwd, { recursive: true });
    const whole = await run(cwd, ['-f', 'json']);
    expect(await run(cwd, ['merge', '-f', 'json', ...(await parts(cwd, 3))])).toEqual(whole);
  });

  test('with accepted errors, some of which are gone', async () => {
    const cwd = library();
    await run(cwd, ['--suppress-rule', 'no-twin']);
    writeFileSync(join(cwd, 'macros/5.md'), 'Nobody else says so.\n');
    const whole = await run(cwd, ['-f', 'json']);
    expect(whole.code).toBe(2);
    expect(await run(cwd, ['merge', '-f', 'json', ...(await parts(cwd, 3))])).toEqual(whole);
  });

  test('with a cache', async () => {
    const cwd = library();
    const whole = await run(cwd, ['-f', 'json']);
    await parts(cwd, 3, ['--cache']);
    expect(await run(cwd, ['merge', '-f', 'json', ...(await parts(cwd, 3, ['--cache']))])).toEqual(whole);
  });
});

test('each macro is in one part, wherever others are', async () => {
  const namesIn = (cwd: string, name: string): string[] =>
    JSON.parse(readFileSync(join(cwd, name), 'utf8')).results.map(({ filePath }: { filePath: string }) =>
      filePath.slice(cwd.length),
    );
  const cwd = library();
  const before = (await parts(cwd, 3)).map((name) => namesIn(cwd, name));
  expect(before.flat().sort()).toEqual([...new Set(before.flat())].sort());
  expect(before.flat()).toHaveLength(13);
  writeFileSync(join(cwd, 'macros/new.md'), 'We can help.\n');
  const after = (await parts(cwd, 3)).map((name) => namesIn(cwd, name).filter((one) => !one.includes('new')));
  expect(after).toEqual(before);
});

describe('merge refuses', () => {
  test.each<[string, (names: string[], cwd: string) => string[], string]>([
    ['nothing', () => [], 'Name the reports of all parts: supportlint merge 1.json 2.json.'],
    ['a missing part', ([a, b]) => [a!, b!], 'Not all parts are here: 1/3 is missing.'],
    ['a part twice', ([a, b]) => [a!, b!, a!], '“part-3.json” and “part-3.json” are both part 3/3.'],
    ['a file that is not there', () => ['x.json'], '“x.json” does not exist.'],
    [
      'another report',
      (_, cwd) => {
        writeFileSync(join(cwd, 'x.json'), '[]');
        return ['x.json'];
      },
      '“x.json” is not the report of a part; write it with --shard 1/2 -f json-with-metadata.',
    ],
    [
      'a report that was cut off',
      (_, cwd) => {
        writeFileSync(join(cwd, 'x.json'), '{"results": [');
        return ['x.json'];
      },
      '“x.json” is not a whole report; write it with --shard 1/2 -f json-with-metadata.',
    ],
    ['flags about reading', (names) => ['--fix', ...names], '--fix means nothing to “supportlint merge”.'],
  ])('%s', async (_, change, message) => {
    const cwd = library();
    const argv = change(await parts(cwd, 3), cwd);
    expect(await run(cwd, ['merge', ...argv])).toEqual({ code: 2, stdout: '', stderr: `${message}\n` });
  });

  test.each(['0/4', '5/4', '1', 'a/b', '1/0'])('--shard %s', async (shard) => {
    const { code, stderr } = await run(folderWith({}), ['--shard', shard]);
    expect(code).toBe(2);
    expect(stderr).toContain('Write it like 1/4, up to 4/4.');
  });
});
