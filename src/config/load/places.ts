/** Where a folder may keep its config; the first that exists counts. */
export const searchPlaces: readonly string[] = [
  'package.json',
  '.supportlintrc',
  ...['json', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((end) => `.supportlintrc.${end}`),
  ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'json', 'yaml'].map((end) => `supportlint.config.${end}`),
];
