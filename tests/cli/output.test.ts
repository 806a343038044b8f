import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { run as runWithLibraryRules } from './library-rules.js';
import { asError, bad, good, results, supportlint } from './supportlint.js';

const esc = String.fromCharCode(27);

describe('--format', () => {
  test('json is ESLint’s array of results', async () => {
    const folder = folderWith({ 'a.md': bad });
    expect(await results(folder, [])).toEqual([
      {
        filePath: join(folder, 'a.md'),
        messages: [
          {
            ruleId: 'no-jargon',
            severity: 1,
            message: '“leverage” is a test; write something else.',
            messageId: 'office',
            line: 1,
            column: 4,
            endLine: 1,
            endColumn: 12,
          },
        ],
        suppressedMessages: [],
        errorCount: 0,
        fatalErrorCount: 0,
        warningCount: 1,
        fixableErrorCount: 0,
        fixableWarningCount: 0,
        source: bad,
        usedDeprecatedRules: [],
      },
    ]);
  });

  test('takes a formatter written for ESLint, by path', async () => {
    const format =
      'module.exports = (results, { cwd, rulesMeta }) => JSON.stringify([results.length, cwd, rulesMeta]);';
    const folder = folderWith({ 'a.md': good, 'tools/format.cjs': format });
    const { stdout } = await supportlint(folder, ['-f', './tools/format.cjs']);
    const [count, cwd, rulesMeta] = JSON.parse(stdout);
    expect([count, cwd]).toEqual([1, folder]);
    expect(rulesMeta['no-jargon']).toMatchObject({ docs: { description: 'Use plain words.' } });
  });

  test('tells it when there are too many warnings', async () => {
    const format =
      'export default async (_, { maxWarningsExceeded }) => JSON.stringify(maxWarningsExceeded);';
    const folder = folderWith({ 'a.md': bad, 'format.mjs': format });
    const { stdout } = await supportlint(folder, ['-f', './format.mjs', '--max-warnings', '0']);
    expect(JSON.parse(stdout)).toEqual({ maxWarnings: 0, foundWarnings: 1 });
  });

  test.each([
    ['tally', 'supportlint-formatter-tally'],
    ['supportlint-formatter-tally', 'supportlint-formatter-tally'],
    ['@team/tally', '@team/supportlint-formatter-tally'],
  ])('takes the package for %s', async (name, installed) => {
    const folder = folderWith({
      'a.md': good,
      [`node_modules/${installed}/package.json`]: '{ "type": "module", "exports": "./index.js" }',
      [`node_modules/${installed}/index.js`]: 'export default (results) => "files: " + results.length;',
    });
    expect(await supportlint(folder, ['-f', name])).toEqual({ code: 0, stdout: 'files: 1\n', stderr: '' });
  });

  test.each([
    ['stylsh', /^There is no formatter named “stylsh”\. Did you mean “stylish”\?/],
    ['tally', /“supportlint-formatter-tally” is not installed here/],
    ['./gone.mjs', /“\.\/gone\.mjs” could not be loaded/],
    ['./text.mjs', /“\.\/text\.mjs” has no function as its default export/],
    ['./fails.mjs', /“\.\/fails\.mjs” failed: oh no/],
    ['./silent.mjs', /“\.\/silent\.mjs” failed: it returned undefined instead of a string/],
  ])('%s cannot be used', async (name, message) => {
    const folder = folderWith({
      'a.md': good,
      'text.mjs': 'export default "text";',
      'fails.mjs': 'export default () => { throw new Error("oh no"); };',
      'silent.mjs': 'export default () => {};',
    });
    const { code, stdout, stderr } = await supportlint(folder, ['-f', name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('--output-file', () => {
  test('makes folders, replaces the file whole, and prints nothing', async () => {
    const folder = folderWith({ 'a.md': bad, 'out/report.json': 'an older report' });
    for (const file of ['out/report.json', 'new/er/report.json']) {
      const outcome = await supportlint(folder, ['-f', 'json', '-o', file]);
      expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toHaveLength(1);
    }
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.json']);
  });

  test('is written even when there is nothing to say, and never in color unless asked', async () => {
    const folder = folderWith({ 'a.md': good, 'b.md': bad });
    await supportlint(folder, ['-o', 'out.txt', 'a.md'], { terminal: 80 });
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('');
    await supportlint(folder, ['-o', 'out.txt'], { terminal: 80, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).not.toContain(esc);
    await supportlint(folder, ['-o', 'out.txt', '--color']);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain(esc);
  });

  test('follows a link', async () => {
    const folder = folderWith({ 'a.md': bad, 'real.txt': '' });
    symlinkSync('real.txt', join(folder, 'link.txt'));
    await supportlint(folder, ['-o', 'link.txt']);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toContain('no-jargon');
  });

  test.skipIf(process.platform === 'win32')('writes into a pipe instead of replacing it', async () => {
    const folder = folderWith({ 'a.md': bad });
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    onTestFinished(() => closeSync(reader));
    await supportlint(folder, ['-o', 'pipe']);
    expect(statSync(pipe).isFIFO()).toBe(true);
    const written = Buffer.alloc(1024);
    expect(written.toString('utf8', 0, readSync(reader, written))).toContain('no-jargon');
  });

  test('cannot be a folder', async () => {
    const folder = folderWith({ 'a.md': bad });
    mkdirSync(join(folder, 'out'));
    const { code, stderr } = await supportlint(folder, ['-o', 'out']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Cannot write the report to “.*out”: it is a folder\.\n$/);
  });
});

describe('--quiet', () => {
  const files = { 'a.md': bad, 'b.md': good };

  test('leaves warnings out, and files that have nothing else', async () => {
    expect(await supportlint(folderWith(files), ['--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await results(folderWith(files), ['--quiet'])).toEqual([]);
  });

  test('keeps errors', async () => {
    const [result, ...others] = await results(folderWith(files), ['--quiet', ...asError]);
    expect(result).toMatchObject({ errorCount: 1, warningCount: 0 });
    expect(others).toEqual([]);
  });
});

describe('color', () => {
  test.each([
    ['a terminal', [], { terminal: 80 }, true],
    ['a pipe', [], {}, false],
    ['a terminal and NO_COLOR', [], { terminal: 80, env: { NO_COLOR: '1' } }, false],
    ['a terminal and an empty NO_COLOR', [], { terminal: 80, env: { NO_COLOR: '' } }, true],
    ['a terminal that has none', [], { terminal: 80, env: { TERM: 'dumb' } }, false],
    ['a pipe and FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['a terminal and FORCE_COLOR=0', [], { terminal: 80, env: { FORCE_COLOR: '0' } }, false],
    ['a pipe and --color', ['--color'], { env: { NO_COLOR: '1' } }, true],
    ['a terminal and --no-color', ['--no-color'], { terminal: 80, env: { FORCE_COLOR: '1' } }, false],
  ])('%s', async (_, argv, world, expected) => {
    const { stdout } = await supportlint(folderWith({ 'a.md': bad }), argv, world);
    expect(stdout.includes(esc)).toBe(expected);
  });
});

describe('on a terminal', () => {
  test('says that all is well', async () => {
    const { stdout } = await supportlint(folderWith({ 'a.md': good }), ['--no-color'], { terminal: 80 });
    expect(stdout).toBe('✔ 1 file checked, no problems\n');
  });

  test('a long run shows how far it is, and clears that line', async () => {
    const folder = folderWith({ 'a.md': good, 'b.md': good });
    const seconds = [0, 1, 2, 3, 4, 5];
    const now = () => new Date((seconds.shift() ?? 6) * 1000);
    const { stderr } = await supportlint(folder, [], { terminal: 80, now });
    expect(stderr).toContain('Checking 1 of 2 files');
    expect(stderr.endsWith(`\r${esc}[K`)).toBe(true);
    expect(await supportlint(folder, [], { now })).toMatchObject({ stderr: '' });
    expect(await supportlint(folder, [], { terminal: 80 })).toMatchObject({ stderr: '' });
  });
});

test('on a terminal, single files come with a word about the rules that compare macros', async () => {
  const folder = folderWith({ 'a.md': good });
  const errors = async (argv: string[], isTTY = true) =>
    (await runWithLibraryRules(folder, argv, { isTTY })).stderr;
  expect(await errors(['a.md'])).toContain('Not run for single files: no-loner, no-twin.');
  expect(await errors(['.'])).toBe('');
  expect(await errors(['a.md', '--quiet'])).toBe('');
  expect(await errors(['a.md'], false)).toBe('');
});
