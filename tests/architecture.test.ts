import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
  });
const sources = [...files('src'), ...files('rules')].filter((file) => !file.startsWith(join('src', 'dev')));
const importsOf = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import\b[^']*|export\b[^']*\bfrom |\} from )'([^']+)';?$/gm),
  ].map(([, name]) => {
    return name!.startsWith('.') ? normalize(join(dirname(file), name!)).replace(/\.js$/, '.ts') : name!;
  });

/** Folder → what its files may import. The order is the direction in which a macro flows. */
const allowed: [folder: string, ...may: RegExp[]][] = [
  ['src/start', /^node:/],
  ['src/macro', /^src\/macro\//, /^(unified|remark-|retext-|micromark|yaml$|mdast|nlcst|unist|vfile)/],
  ['src/phrases/match', /^src\/macro\/types\.ts$/],
  ['src/phrases/notation', /^src\/macro\/(types|words|contractions)\.ts$/],
  ['src/phrases/compile', /^src\/phrases\/(notation|match)\//, /^src\/macro\/contractions\.ts$/],
  ['src/lint', /^src\/(lint|phrases|macro)\//, /^src\/config\/types\.ts$/, /^valibot$/],
  [
    'src/report',
    /^src\/report\//,
    /^src\/lint\/(result|finding|rule|lines)\.ts$/,
    /^src\/version\.ts$/,
    /^(chalk|diff|string-width|mdast|mdast-util-gfm|mdast-util-to-markdown|sarif)$/,
  ],
  ['src/editor', /^src\/(editor|lint|macro)\//, /^src\/config\/[\w-]+\.ts$/, /^vscode-languageserver-types$/],
  [
    'rules',
    /^src\/lint\/(rule|voice|finding)\.ts$/,
    /^src\/macro\/(types|equality|render|lines)\.ts$/,
    /^src\/phrases\/(notation\/pattern|match\/contexts)\.ts$/,
    /^valibot$/,
    /^rules\/_shared\//,
  ],
];
const pure =
  /^(src\/(macro|phrases|lint|report|testing|editor)|rules)\/|^src\/(index|plugin|define-config|config\/[\w-]+)\.ts$/;

describe('imports point one way', () => {
  test.each(allowed)('%s', (folder, ...may) => {
    const strays = sources
      .filter((file) => file.startsWith(join(folder, '/')) && file !== 'rules/index.ts')
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => dirname(name) !== dirname(file) && !may.some((one) => one.test(name)))
          .map((name) => `${file} imports ${name}`),
      );
    expect(strays).toEqual([]);
  });
});

test('the core runs without Node', () => {
  const impure = sources.filter((file) => {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return pure.test(file) && /from 'node:|\bprocess\.|\bBuffer\b|__dirname/.test(text);
  });
  expect(impure).toEqual([]);
});

test('files stay small enough to read at once', () => {
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length;
  const limit = (file: string) => (file.endsWith('/rule.ts') && file.startsWith('rules') ? 60 : 220);
  const generated = /equality-words\.ts$|rules\/index\.ts$/;
  expect(sources.filter((file) => !generated.test(file) && lines(file) > limit(file))).toEqual([]);
});
