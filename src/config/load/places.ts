import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const manifest = 'package.json';

/** Where a folder may keep its config; the first that exists counts. */
export const searchPlaces: readonly string[] = [
  manifest,
  '.supportlintrc',
  ...['json', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((end) => `.supportlintrc.${end}`),
  ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'json', 'yaml'].map((end) => `supportlint.config.${end}`),
];

/** Whether a folder may hold a config: another file than a manifest that is not about us. */
export async function holdsConfig(folder: string): Promise<boolean> {
  const names = new Set(await readdir(folder).catch(() => []));
  const places = searchPlaces.filter((place) => names.has(place));
  return places.some((place) => place !== manifest) || (places.length > 0 && (await isAboutUs(folder)));
}

/** Most are not, and what is wrong with those is for others to say. */
async function isAboutUs(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, manifest), 'utf8').catch(() => undefined);
  return text === undefined || text.includes('"supportlint"');
}
