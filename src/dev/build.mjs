/** Bundles the command line and the library into dist/, and writes their types and the licences of what went in. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { inChunks, onDemand, withoutSubprograms, withoutVocabularies } from './bundle.mjs';
import { licences } from './licences.mjs';
import { ownTexts } from './own-texts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = join(root, 'dist');

const output = {
  dir: dist,
  format: 'esm',
  chunkFileNames: '[name]-[hash].js',
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
};
const shared = {
  cwd: root,
  resolve: {
    // jsonc-parser and others hold a CommonJS build that a bundle cannot follow.
    mainFields: ['module', 'main'],
    // The build of yaml that asks for no Node API, so that the core stays portable.
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  },
  transform: {
    target: 'node20.19',
    define: { __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(hashOfSources()) },
  },
  checks: { ineffectiveDynamicImport: false, pluginTimings: false },
};

rmSync(dist, { recursive: true, force: true });
const library = await build({
  ...shared,
  input: {
    index: 'src/index.ts',
    config: 'src/define-config.ts',
    plugin: 'src/plugin.ts',
    testing: 'src/testing/index.ts',
  },
  platform: 'neutral',
  output,
});
const { classes, compileRules, experienced, pack, rules } = await import(
  pathToFileURL(join(dist, 'index.js')).href
);
// Reading the compiled vocabularies takes milliseconds; compiling them takes longer than checking a macro.
const compiled = experienced(rules, compileRules(rules, classes), ownTexts(root));
writeFileSync(join(dist, 'rules.bin'), pack(compiled));

/** Modules, most with heavy packages, that most runs need none of; their exports are functions. */
const heavy = [
  ...['src/macro/parse-fully.ts', 'src/macro/parse-gfm.ts', 'src/macro/front-yaml.ts'],
  ...['src/macro/english-parser.ts', 'src/macro/equality-search.ts', 'src/config/globs.ts'],
  // Phrases of a configuration are compiled in the run.
  ...['src/lint/compile.ts', 'src/config/lexicon-rule.ts'],
  'src/config/load/import-module.ts',
  // Single files are not compared, and few macros have branches or a situation.
  ...['rules/consistent-facts/extract.ts', 'rules/consistent-facts/compare.ts'],
  ...['rules/no-near-duplicate/duplicates.ts', 'src/macro/render.ts'],
  ...['branches', 'empty', 'ends'].map((name) => `rules/no-broken-rendering/${name}.ts`),
  ...['rules/require-situation-parts/missing.ts', 'rules/require-situation-parts/found.ts'],
];
/** What a run loads: one file each is faster than many. With a cache, `lint` waits for texts that it does not know. */
const chunks = {
  run: ['src/cli/options.ts', 'src/run.ts', 'src/run/check.ts', 'src/report/stylish.ts'],
  cache: ['src/run/cache/replay.ts'],
  lint: [
    ...['src/run/session.ts', 'src/lint/linter.ts', 'src/lint/packed.ts'],
    ...['rules/index.ts', 'rules/_shared/classes.ts'],
  ],
};
const demand = onDemand(heavy, root);
const chunking = inChunks(chunks, root);
const cli = await build({
  ...shared,
  input: { cli: 'src/cli.ts', worker: 'src/run/threads/worker.ts', ...demand.input },
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  // Packages that load other modules by name at run time stay outside.
  external: Object.keys(dependencies ?? {}),
  plugins: [withoutVocabularies(rules), withoutSubprograms(), demand.plugin, chunking.plugin],
  output: {
    ...output,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: chunking.codeSplitting,
  },
});

for (const { fileName, code = '' } of cli.output)
  if (/(?<![.\w{])import\(/.test(code) && !fileName.endsWith('/import-module.cjs'))
    throw new Error(`${fileName} imports by itself: kept code cannot (see importModule)`);

const start = await build({
  ...shared,
  input: { start: 'src/start/index.ts' },
  platform: 'node',
  output: { ...output, codeSplitting: false },
});

const bundled = [...library.output, ...cli.output, ...start.output].flatMap(
  ({ moduleIds = [] }) => moduleIds,
);
writeFileSync(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  licences(Object.fromEntries(bundled.map((id) => [relative(root, id), {}])), root),
);
const types = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = types.status ?? 1;

/** Tells builds of the same version apart: a cache belongs to one. */
function hashOfSources() {
  const hash = createHash('sha1').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['src', 'rules'])
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort())
      if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest('base64url').slice(0, 12);
}
