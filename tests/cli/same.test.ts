import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The labelled replies, where they are at hand. */
const corpus = join(root, '../shared/corpora/dev');
/** supportlint from its sources, without any of its short ways. */
const thorough = mkdtempSync(join(root, 'node_modules', '.thorough-'));

/** Module → what makes it take the short way, and what takes none. */
const shortWays: Readonly<Record<string, readonly [string, string]>> = {
  'src/macro/parse.ts': ['parseAround(masked, parseWhole)', 'parseWhole(masked)'],
  'src/macro/frontmatter.ts': ['readPlain(', '(() => undefined)('],
  'src/macro/english.ts': ['blankLine.test(text)', 'true'],
  'src/macro/equality.ts': ['return this.filter(text);', 'return true;'],
};

const withoutShortWays: Plugin = {
  name: 'without-short-ways',
  setup(builder) {
    builder.onLoad(
      { filter: /[\\/]src[\\/]macro[\\/](?:parse|frontmatter|english|equality)\.ts$/ },
      ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const [short, long] = shortWays[path.slice(root.length).replaceAll('\\', '/')]!;
        if (!text.includes(short)) throw new Error(`${path} takes another short way now`);
        return { contents: text.replaceAll(short, long), loader: 'ts' };
      },
    );
  },
};

beforeAll(async () => {
  await build({
    ...{
      absWorkingDir: root,
      outfile: join(thorough, 'cli.js'),
      bundle: true,
      format: 'esm',
      platform: 'node',
    },
    entryPoints: ['src/cli.ts'],
    ...{ external: ['cosmiconfig', 'jiti'], mainFields: ['module', 'main'], plugins: [withoutShortWays] },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
    },
  });
  writeFileSync(join(thorough, 'package.json'), '{"type": "module"}');
  writeFileSync(
    join(thorough, 'main.js'),
    readFileSync(join(root, 'bin/supportlint.js'), 'utf8')
      .replace("load('cli.cjs')", "import('./cli.js')")
      .replace('../dist', join(root, 'dist')),
  );
}, 120_000);
afterAll(() => rmSync(thorough, { recursive: true }));

const report = (program: string, cwd: string, argv: readonly string[]) =>
  new Promise<string>((done, fail) => {
    const options = { cwd, maxBuffer: 1e9 };
    const args = [program, '.', '-f', 'json', '--exit-zero', ...argv];
    execFile(process.execPath, args, options, (error, stdout) => (error ? fail(error) : done(stdout)));
  });
const built = (cwd: string, ...argv: string[]) => report(join(root, 'bin/supportlint.js'), cwd, argv);

describe.each([
  ['the fixtures', join(root, 'fixtures/macros')],
  ['the labelled replies', corpus],
])('%s', (_, library) => {
  test.skipIf(!existsSync(library)).each(['recommended', 'strict'])(
    'show the same in %s, byte for byte, however they are read',
    async (preset) => {
      const cwd = folderWith({ '.supportlintrc': `root: true\nextends: ${preset}` });
      cpSync(library, cwd, { recursive: true });
      const alone = await built(cwd, '--concurrency', 'off');
      expect(
        JSON.parse(alone).flatMap(({ messages }: { messages: unknown[] }) => messages).length,
      ).toBeGreaterThan(50);
      expect(await built(cwd, '--concurrency', '3')).toBe(alone);
      for (const strategy of ['content', 'metadata']) {
        const cache = ['--cache', '--cache-strategy', strategy, '--cache-location', `.cache-${strategy}`];
        expect(await built(cwd, ...cache)).toBe(alone);
        expect(await built(cwd, ...cache)).toBe(alone);
        expect(await built(cwd, ...cache, '--concurrency', '2')).toBe(alone);
      }
      expect(await report(join(thorough, 'main.js'), cwd, ['--concurrency', 'off'])).toBe(alone);
    },
    300_000,
  );
});
