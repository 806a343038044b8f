/** Bundles the command line and the library into dist/, and writes their types and the licences of what went in. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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
});
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
// Reading the compiled vocabularies takes milliseconds; compiling them takes longer than checking a macro.
const { classes, compileRules, rules } = await import(pathToFileURL(join(dist, 'index.js')).href);
writeFileSync(join(dist, 'rules.json'), JSON.stringify(compileRules(rules, classes)));
writeFileSync(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  licences({ ...cli.metafile.inputs, ...library.metafile.inputs }),
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

/** Tells builds of the same version apart: a cache belongs to one. */
function hashOfSources() {
  const hash = createHash('sha1').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['src', 'rules'])
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort())
      if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest('base64url').slice(0, 12);
}

/** The licence texts of every bundled package, by name. */
function licences(inputs) {
  const packages = new Map();
  for (const input of Object.keys(inputs)) {
    const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (folder) packages.set(folder, join(root, folder));
  }
  const texts = [...packages.values()].sort().map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const text =
      file && existsSync(join(folder, file))
        ? readFileSync(join(folder, file), 'utf8').trim()
        : about.license;
    return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
  });
  return [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`);
}
