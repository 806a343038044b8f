import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { fixingConfig, plain, wordy } from './fixing.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that packages outside the bundle are found.
const bundle = mkdtempSync(join(root, 'node_modules', '.killed-'));
const kills = Number(process.env.SUPPORTLINT_KILLS ?? 25);
const names = Array.from({ length: 30 }, (_, index) => `${index}.md`);
const [before, after] = [wordy, plain].map((sentence) => `Hi,\n\n${sentence}`);

beforeAll(async () => {
  await build({
    ...{ absWorkingDir: root, entryPoints: ['tests/cli/killed.child.ts'], outdir: bundle },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', outExtension: { '.js': '.mjs' } },
    external: ['cosmiconfig', 'jiti'],
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
    },
  });
});
afterAll(() => rmSync(bundle, { recursive: true }));

/** Runs `--fix`; with a delay, kills it so many milliseconds after it began to write. Resolves with how long it wrote. */
async function fix(cwd: string, delay?: number): Promise<number> {
  const child = spawn(process.execPath, [join(bundle, 'killed.child.mjs'), '--fix'], {
    ...{ cwd, stdio: ['ignore', 'pipe', 'inherit'] },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise((resolve) => child.stdout!.once('data', resolve));
  const start = performance.now();
  if (delay !== undefined) await wait(delay).then(() => child.kill('SIGKILL'));
  await ended;
  return performance.now() - start;
}

test(`a --fix that is killed leaves every file whole (${kills} times)`, {
  timeout: 60_000 + kills * 20_000,
}, async () => {
  const folder = folderWith({ '.supportlintrc': fixingConfig });
  const reset = () => {
    for (const name of names) writeFileSync(join(folder, name), before!);
  };
  reset();
  const duration = await fix(folder);
  const texts = () => names.map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(new Set(texts())).toEqual(new Set([after]));

  const tally = { untouched: 0, halfway: 0, done: 0, litter: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    reset();
    await fix(folder, Math.random() * duration);
    const fixed = texts().filter((text) => {
      expect([before, after]).toContain(text);
      return text === after;
    });
    tally[fixed.length === 0 ? 'untouched' : fixed.length < names.length ? 'halfway' : 'done'] += 1;
    const litter = readdirSync(folder).filter((name) => !names.includes(name) && name !== '.supportlintrc');
    for (const name of litter) {
      expect(name).toMatch(/^\..*\.supportlint-tmp$/);
      utimesSync(join(folder, name), 1, 1);
    }
    tally.litter += litter.length;
  }
  if (process.env.SUPPORTLINT_KILLS) console.info(tally);

  reset();
  await fix(folder);
  expect(new Set(texts())).toEqual(new Set([after]));
  expect(readdirSync(folder).sort()).toEqual(['.supportlintrc', ...names].sort());
});
