import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { run } from './library-rules.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that packages outside the bundle are found. Threads need a built program.
const bundle = mkdtempSync(join(root, 'node_modules', '.threads-'));

beforeAll(async () => {
  await build({
    ...{
      absWorkingDir: root,
      outdir: bundle,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
    },
    entryPoints: { cli: 'src/cli.ts', worker: 'src/run/threads/worker.ts' },
    ...{ external: ['cosmiconfig', 'jiti'], mainFields: ['module', 'main'] },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
    },
  });
  writeFileSync(join(bundle, 'package.json'), '{"type": "module"}');
  writeFileSync(join(bundle, 'worker.cjs'), "import('./worker.js');");
  writeFileSync(
    join(bundle, 'main.js'),
    `import { main } from './cli.js';
     const { argv, env, stdin, stdout, stderr } = process;
     process.exitCode = await main({ argv: argv.slice(2), env, stdin, stdout, stderr, cwd: process.cwd(), now: () => new Date(0) });`,
  );
}, 120_000);
afterAll(() => rmSync(bundle, { recursive: true }));

/** Runs the bundle in a process of its own. */
const supportlint = (cwd: string, argv: readonly string[]) =>
  new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
    const options = { cwd, maxBuffer: 1e9 };
    execFile(process.execPath, [join(bundle, 'main.js'), ...argv], options, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

const library = (config: unknown = { root: true, extends: 'strict' }) => {
  const text = (at: number) =>
    `Hi,\n\nYou failed to pay bill ${at % 7}. Per our policy, nothing can be done.\n${at % 5 ? '' : '<!-- supportlint-disable-next-line no-blame -->\nYou forgot it.\n'}`;
  const macros = Array.from({ length: 60 }, (_, at) => [`macros/${at}.md`, text(at)]);
  return folderWith({
    ...Object.fromEntries(macros),
    'broken.md': 'a\0b',
    'marked.md': `\ufeff${text(1)}`,
    '.supportlintrc': JSON.stringify(config),
  });
};

describe('threads', { timeout: 120_000 }, () => {
  test('find the same, byte for byte, whatever their number', async () => {
    const cwd = library();
    const alone = await supportlint(cwd, ['-f', 'json', '--concurrency', 'off']);
    expect(
      JSON.parse(alone.stdout).flatMap((one: { messages: unknown[] }) => one.messages).length,
    ).toBeGreaterThan(60);
    for (const number of ['2', '5', 'auto'])
      expect(await supportlint(cwd, ['-f', 'json', '--concurrency', number])).toEqual(alone);
    expect(await supportlint(cwd, ['-f', 'json', '--concurrency', '3', '--cache'])).toEqual(alone);
    expect(await supportlint(cwd, ['-f', 'json', '--cache'])).toEqual(alone);
  });

  test('end the run as one alone does, with the same words', async () => {
    const cwd = library({ root: true, rules: { 'no-jargon': ['warn', { extra: ['(a|b'] }] } });
    const alone = await supportlint(cwd, ['--concurrency', 'off']);
    expect(alone).toMatchObject({ code: 2, stdout: '' });
    expect(await supportlint(cwd, ['--concurrency', '3'])).toEqual(alone);
  });

  test('measure times as one alone does', async () => {
    const cwd = library();
    const { stdout } = await supportlint(cwd, ['-f', 'json', '--concurrency', '3', '--stats']);
    const pass = { parse: { total: expect.any(Number) }, fix: { total: 0 }, total: expect.any(Number) };
    const [first, second] = JSON.parse(stdout);
    expect(first.stats).toEqual({ fixPasses: 0, times: { passes: [] } });
    expect(second.stats).toEqual({ fixPasses: 0, times: { passes: [pass] } });
  });
});

test.each(['0', '-1', 'many', '1.5'])('--concurrency %s is refused', async (value) => {
  const { code, stderr } = await run(folderWith({}), [`--concurrency=${value}`]);
  expect(code).toBe(2);
  expect(stderr).toContain('It must be a number, auto or off.');
});
