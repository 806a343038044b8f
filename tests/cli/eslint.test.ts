import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, flagsOfEslint, shape, twins, unspell } from './eslint.js';
import { supportlint } from './supportlint.js';

type Case = [name: string, files: Files, argv: readonly string[], stdin: 'error' | undefined];

/** Exit code and JSON report of both, which have to be equal. */
const alike: (readonly [string, Files, readonly string[], 'error'?])[] = [
  ['nothing found', { a: 'clean' }, []],
  ['warnings', { a: 'warning' }, []],
  ['errors and warnings, in order of path', { b: 'both', a: 'error', 'c/d': 'warning' }, []],
  ['a file that cannot be read', { a: 'broken', b: 'error' }, []],
  ['--exit-on-fatal-error', { a: 'broken' }, ['--exit-on-fatal-error']],
  ['as many warnings as --max-warnings', { a: 'warning' }, ['--max-warnings', '1']],
  ['more warnings than --max-warnings', { a: 'warning', b: 'warning' }, ['--max-warnings', '1']],
  ['--max-warnings 0 beside --quiet', { a: 'warning' }, ['--max-warnings', '0', '--quiet']],
  ['--quiet', { a: 'both', b: 'warning' }, ['--quiet']],
  ['--rule', { a: 'both' }, ['--rule', 'FIXABLE: warn', '--rule', 'OTHER: [error]']],
  ['a disable comment', { a: 'disabled' }, []],
  ['--no-inline-config', { a: 'disabled', b: 'unused' }, ['--no-inline-config']],
  ['an unused disable comment', { a: 'unused' }, []],
  ['--report-unused-disable-directives', { a: 'unused' }, ['--report-unused-disable-directives']],
  ...['off', 'warn', 'error', '0', '1', '2'].map((level) => {
    const flag = '--report-unused-disable-directives-severity';
    return [`${flag} ${level}`, { a: 'unused' }, [flag, level]] as const;
  }),
  ['an ignored file that is named', { 'ignored/a': 'error' }, ['ignored/a.EXT']],
  ['the same with --no-warn-ignored', { 'ignored/a': 'error' }, ['ignored/a.EXT', '--no-warn-ignored']],
  ['the same with --no-ignore', { 'ignored/a': 'error' }, ['ignored/a.EXT', '--no-ignore']],
  ['--ignore-pattern', { a: 'error', b: 'error' }, ['--ignore-pattern', 'a.EXT']],
  ['a glob', { 'x/a': 'error', 'y/a': 'error' }, ['x/*.EXT']],
  ['--no-error-on-unmatched-pattern', {}, ['gone.EXT', '--no-error-on-unmatched-pattern']],
  ['--fix-dry-run', { a: 'both', b: 'clean' }, ['--fix-dry-run']],
  ['--fix-dry-run of an unused comment', { a: 'unused' }, ['--fix-dry-run']],
  [
    '--fix-dry-run --fix-type directive',
    { a: 'unused', b: 'error' },
    ['--fix-dry-run', '--fix-type', 'directive'],
  ],
  [
    '--fix-dry-run --fix-type suggestion',
    { a: 'unused', b: 'error' },
    ['--fix-dry-run', '--fix-type', 'suggestion'],
  ],
  ['--fix-dry-run --fix-type layout', { a: 'unused', b: 'error' }, ['--fix-dry-run', '--fix-type', 'layout']],
  ['standard input', {}, ['--stdin'], 'error'],
  ['standard input with a name', {}, ['--stdin', '--stdin-filename', 'x/a.EXT'], 'error'],
  ['standard input with an ignored name', {}, ['--stdin', '--stdin-filename', 'ignored/a.EXT'], 'error'],
  ['standard input and --fix-dry-run', {}, ['--stdin', '--fix-dry-run'], 'error'],
];

describe('the report and the exit code are those of ESLint', () => {
  test.each(alike.map(([name, files, argv, stdin]): Case => [name, files, argv, stdin]))(
    '%s',
    async (_, files, argv, stdin) => {
      const { run, cwd } = twins(files);
      const outcome = await run(['-f', 'json', ...argv], stdin);
      expect(outcome.supportlint.code).toBe(outcome.eslint.code);
      expect(shape('supportlint', outcome.supportlint, cwd.supportlint)).toEqual(
        shape('eslint', outcome.eslint, cwd.eslint),
      );
    },
  );
});

test('every flag of ESLint works here as well, or says what to do instead', async () => {
  const strangers: string[] = [];
  const { stdout: help } = await supportlint('/', ['--help']);
  for (const flag of flagsOfEslint()) {
    if (new RegExp(`${flag}(?![\\w-])`).test(help)) continue;
    const { stderr } = await supportlint('/', [flag, 'value']);
    if (!stderr.startsWith(`supportlint has no ${flag}, which ESLint has: `)) strangers.push(flag);
  }
  expect(strangers).toEqual([]);
});

describe('both end with 2, say why and print no report', () => {
  test.each<[argv: string[], stdin?: 'error']>([
    [['--nope']],
    [['gone.EXT']],
    [['gone/*.EXT']],
    [['-f', 'gone']],
    [['-c', 'gone.json']],
    [['--max-warnings', 'many']],
    [['--report-unused-disable-directives-severity', 'loud']],
    [['--report-unused-disable-directives', '--report-unused-disable-directives-severity', 'warn']],
    [['--fix', '--fix-dry-run']],
    [['--fix-type', 'layout']],
    [['--fix', '--fix-type', 'layuot']],
    [['--fix', '--stdin'], 'error'],
    [['--suppress-all', '--suppress-rule', 'FIXABLE']],
    [['--suppress-all', '--prune-suppressions']],
    [['--suppress-rule', 'FIXABLE', '--prune-suppressions']],
    [['--suppress-all', '--stdin'], 'error'],
    [['--suppressions-location', 'gone.json']],
    [['--print-config', 'a.EXT', 'a.EXT']],
    [['--parser', 'gone']],
  ])('%j', async (argv, stdin) => {
    const { run } = twins({ a: 'error' });
    const { eslint, supportlint } = await run(argv, stdin);
    expect([eslint.code, eslint.stdout]).toEqual([2, '']);
    expect([supportlint.code, supportlint.stdout]).toEqual([2, '']);
    expect(supportlint.stderr).toMatch(/\S/);
  });
});

test('--pass-on-no-patterns: both do nothing', async () => {
  const { run } = twins({ a: 'error' });
  const { eslint, supportlint } = await run(['--pass-on-no-patterns']);
  expect(supportlint).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(eslint).toEqual(supportlint);
});

describe('--fix leaves the same behind', () => {
  const files = { a: 'error', b: 'both', c: 'unused', d: 'clean' } as const;
  test.each([
    [[]],
    [['--quiet']],
    [['--fix-type', 'directive']],
    [['--fix-type', 'problem']],
    [['--fix-type', 'suggestion']],
  ])('%j', async (argv) => {
    const { run, fixedFiles } = twins(files);
    const outcome = await run(['--fix', ...argv]);
    expect(outcome.supportlint.code).toBe(outcome.eslint.code);
    expect(fixedFiles('supportlint')).toEqual(fixedFiles('eslint'));
  });
});

describe('suppressions', () => {
  const files = { a: 'errors', b: 'both', 'c/d': 'clean' } as const;

  /** Runs both through the same steps; after each, exit code, report and file have to be equal. */
  async function steps(...all: (readonly string[] | ((write: ReturnType<typeof twins>['write']) => void))[]) {
    const { run, cwd, write } = twins(files);
    for (const step of all) {
      if (typeof step === 'function') {
        step(write);
        continue;
      }
      const outcome = await run(['-f', 'json', ...step]);
      expect([step, outcome.supportlint.code]).toEqual([step, outcome.eslint.code]);
      expect(shape('supportlint', outcome.supportlint, cwd.supportlint)).toEqual(
        shape('eslint', outcome.eslint, cwd.eslint),
      );
      expect(accepted('supportlint', cwd.supportlint)).toEqual(accepted('eslint', cwd.eslint));
    }
    return accepted('supportlint', cwd.supportlint);
  }
  const accepted = (tool: 'eslint' | 'supportlint', cwd: string) => {
    const found = readdirSync(cwd).filter((name) => name.endsWith('.json'));
    return found.map((name) => [unspell(name, tool), unspell(readFileSync(join(cwd, name), 'utf8'), tool)]);
  };

  test.each<[string, Parameters<typeof steps>]>([
    ['all, then what is new', [['--suppress-all'], [], (write) => write('c/d', 'error'), []]],
    ['all, then more of the same', [['--suppress-all'], (write) => write('b', 'errors'), []]],
    ['one rule', [['--suppress-rule', 'FIXABLE'], [], ['--rule', 'OTHER: error']]],
    ['several rules', [['--rule', 'OTHER: error', '--suppress-rule', 'FIXABLE', '--suppress-rule', 'OTHER']]],
    ['nothing to accept', [['c', '--suppress-all']]],
    [
      'leftovers',
      [
        ['--suppress-all'],
        (write) => write('a', 'error'),
        [],
        ['--pass-on-unpruned-suppressions'],
        ['b.EXT'],
        ['b.EXT', '--prune-suppressions'],
        ['--prune-suppressions'],
        [],
      ],
    ],
    ['a rule that is off', [['--suppress-all'], ['--rule', 'FIXABLE: off'], ['--rule', 'FIXABLE: warn']]],
    ['a file that is gone', [['--suppress-all'], (write) => write('a'), [], ['--prune-suppressions']]],
    ['--quiet', [['--suppress-all', '--quiet'], ['--quiet']]],
    ['--max-warnings', [['--suppress-all', '--max-warnings', '0']]],
    [
      'a place of its own',
      [
        ['--suppress-all', '--suppressions-location', 'own.json'],
        ['--suppressions-location', 'own.json'],
        [],
      ],
    ],
    ['--prune-suppressions without a file', [['--prune-suppressions']]],
    ['--fix', [['--suppress-all'], ['--fix', '--prune-suppressions']]],
    ['a comment that becomes unused', [['--suppress-all'], (write) => write('c/d', 'unused'), []]],
  ])('%s', async (_, all) => {
    expect(await steps(...all)).not.toEqual([]);
  });
});

describe('--print-config', () => {
  test('both print JSON with the rules and their levels as numbers', async () => {
    const { run } = twins({ a: 'error' });
    const { eslint, supportlint } = await run(['--print-config', 'a.EXT', '--rule', 'OTHER: off']);
    expect([eslint.code, supportlint.code]).toEqual([0, 0]);
    expect(JSON.parse(eslint.stdout).rules['no-var']).toEqual([2]);
    expect(JSON.parse(supportlint.stdout)).toMatchObject({
      configs: ['.supportlintrc'],
      rules: { plain: [2, {}] },
    });
  });
});

describe('where supportlint differs on purpose', () => {
  test('a rule that is off is not printed: what remains is what applies', async () => {
    const { run } = twins({ a: 'error' });
    const { eslint, supportlint } = await run(['--print-config', 'a.EXT', '--rule', 'OTHER: off']);
    expect(JSON.parse(eslint.stdout).rules['no-alert'][0]).toBe(0);
    expect(JSON.parse(supportlint.stdout).rules).not.toHaveProperty('calm');
  });

  test('that a named file is ignored does not count toward --max-warnings', async () => {
    const { run } = twins({ 'ignored/a': 'error' });
    const { eslint, supportlint } = await run(['ignored/a.EXT', '--max-warnings', '0']);
    expect([eslint.code, supportlint.code]).toEqual([1, 0]);
  });

  test('what is accepted in a file that cannot be read is not taken for gone', async () => {
    const { run, write } = twins({ a: 'error' });
    await run(['--suppress-all']);
    write('a', 'broken');
    const { eslint, supportlint } = await run([]);
    expect([eslint.code, supportlint.code]).toEqual([2, 1]);
  });

  test('--quiet keeps files that were fixed, so that a dry run shows all of it', async () => {
    const { run } = twins({ a: 'error' });
    const { eslint, supportlint } = await run(['-f', 'json', '--fix-dry-run', '--quiet']);
    expect([JSON.parse(eslint.stdout), JSON.parse(supportlint.stdout)]).toMatchObject([[], [{}]]);
  });

  test('--suppress-rule knows the rules', async () => {
    const { run } = twins({ a: 'error' });
    const { eslint, supportlint } = await run(['--suppress-rule', 'gone']);
    expect([eslint.code, supportlint.code]).toEqual([1, 2]);
  });

  test('a folder as --suppressions-location holds a file of the usual name', async () => {
    const { run, cwd } = twins({ a: 'error' });
    const { supportlint } = await run(['--suppress-all', '--suppressions-location', 'ci/']);
    expect(supportlint.code).toBe(0);
    expect(readdirSync(join(cwd.supportlint, 'ci'))).toEqual(['supportlint-suppressions.json']);
  });
});

describe('with a cache, both see every change', () => {
  const argv = ['--cache', '--cache-location', 'cache/', '--cache-strategy', 'content', '-f', 'json'];

  test('of a text, of the rules and of the files there are', async () => {
    const { run, cwd, write } = twins({ a: 'warning', b: 'error' });
    const step = async (...more: string[]) => {
      const { eslint, supportlint } = await run([...argv, ...more]);
      expect(supportlint.code).toBe(eslint.code);
      const shown = shape('supportlint', supportlint, cwd.supportlint);
      expect(shown).toEqual(shape('eslint', eslint, cwd.eslint));
      return JSON.stringify(shown);
    };
    const first = await step();
    expect(await step()).toBe(first);
    write('b', 'clean');
    const mended = await step();
    expect(mended).not.toBe(first);
    expect(await step('--rule', 'OTHER: error')).not.toBe(mended);
    expect(await step()).toBe(mended);
    write('a');
    expect(await step()).not.toBe(mended);
  });
});
