/** Bundles the command line and the library into dist/, and writes their types and the licences of what went in. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { licences } from './licences.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = join(root, 'dist');

const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: 'esm',
  target: 'node20.19',
  // jsonc-parser and others hold a CommonJS build that a bundle cannot follow.
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  define: { __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(hashOfSources()) },
  // The build of yaml that asks for no Node API, so that the core stays portable.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  metafile: true,
};

rmSync(dist, { recursive: true, force: true });
const library = await build({
  ...shared,
  entryPoints: {
    index: 'src/index.ts',
    config: 'src/define-config.ts',
    plugin: 'src/plugin.ts',
    testing: 'src/testing/index.ts',
  },
  splitting: true,
  platform: 'neutral',
});
const { classes, compileRules, pack, rules } = await import(pathToFileURL(join(dist, 'index.js')).href);
// Reading the compiled vocabularies takes milliseconds; compiling them takes longer than checking a macro.
writeFileSync(join(dist, 'rules.bin'), pack(compileRules(rules, classes)));
const cli = await build({
  ...shared,
  entryPoints: { cli: 'src/cli.ts', worker: 'src/run/threads/worker.ts' },
  splitting: true,
  platform: 'node',
  // Packages that load other modules by name at run time stay outside.
  external: Object.keys(dependencies ?? {}),
  // CommonJS packages inside the bundle ask for Node's own modules this way.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
  },
  plugins: [withoutVocabularies(rules)],
});
writeFileSync(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  licences({ ...cli.metafile.inputs, ...library.metafile.inputs }, root),
);
const types = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = types.status ?? 1;

/**
 * The command line reads its vocabularies compiled, so their sources need not be loaded: of the phrases of a group
 * one stays that shows whether it has replacements, and of the lists of rules with code nothing.
 */
function withoutVocabularies(rules) {
  const namespace = 'vocabulary';
  const ruleOf = (path) => rules[basename(dirname(path))];
  const outline = ({ phrases, when, unless, ...group }) => {
    const [pair] = Array.isArray(phrases) ? [] : Object.entries(phrases).filter(([, instead]) => instead);
    return { ...group, phrases: pair ? Object.fromEntries([pair]) : [] };
  };
  const outlines = (vocabulary) =>
    Object.fromEntries(Object.entries(vocabulary).map(([name, group]) => [name, outline(group)]));
  return {
    name: namespace,
    setup(builder) {
      builder.onResolve({ filter: /^\.\/(?:en|phrases|topics)\.js$/ }, ({ importer }) =>
        basename(importer) === 'rule.ts' ? { path: importer, namespace } : undefined,
      );
      builder.onLoad({ filter: /./, namespace }, ({ path }) => {
        const { find } = ruleOf(path);
        if (!find) return { contents: 'export const phrases = {};' };
        return { contents: `export default ${JSON.stringify(outlines(find.en))};` };
      });
    },
  };
}

/** Tells builds of the same version apart: a cache belongs to one. */
function hashOfSources() {
  const hash = createHash('sha1').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['src', 'rules'])
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort())
      if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest('base64url').slice(0, 12);
}
