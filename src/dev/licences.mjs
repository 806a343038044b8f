import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licence texts of every package in a bundle, by name.
 *
 * @param {Record<string, unknown>} inputs of esbuild's metafile
 * @param {string} folder absolute, from which esbuild worked
 * @returns {string}
 */
export function licences(inputs, folder) {
  const packages = new Set(
    Object.keys(inputs).flatMap(
      (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? [],
    ),
  );
  const texts = [...packages].sort().map((name) => {
    const home = join(folder, name);
    const about = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const file = readdirSync(home).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(join(home, file), 'utf8').trim() : about.license;
    return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
  });
  return [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`);
}
