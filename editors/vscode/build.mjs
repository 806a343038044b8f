/** Bundles the extension, and puts supportlint beside it as npm would install it. Asks nothing of the network. */

import { execSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licences } from '../../src/dev/licences.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const server = join(here, 'dist/server');

if (!existsSync(join(root, 'dist/cli.cjs')))
  throw new Error('There is no supportlint to bundle: run npm ci in the root.');

rmSync(join(here, 'dist'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  external: ['vscode'],
  minify: true,
  metafile: true,
});
writeFileSync(join(here, 'dist/THIRD-PARTY-LICENSES.txt'), licences(metafile.inputs, here));

const [{ files }] = JSON.parse(
  execSync('npm pack --dry-run --json --ignore-scripts', { cwd: root, encoding: 'utf8' }),
);
for (const { path } of files)
  if (/^(bin|dist|rules)\/(?!types\/)|^(package\.json|LICENSE)$/.test(path))
    cpSync(join(root, path), join(server, path));

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
for (const [path, { dev, devOptional, optional }] of Object.entries(packages))
  if (path !== '' && !dev && !devOptional && !optional)
    cpSync(join(root, path), join(server, path), {
      recursive: true,
      filter: (file) => statSync(file).isDirectory() || /\.([cm]?js|json)$|^licen[cs]e/i.test(basename(file)),
    });

cpSync(join(root, 'LICENSE'), join(here, 'LICENSE'));
