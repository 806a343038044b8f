import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { read, run } from './library-rules.js';

const one = 'We leverage it.\n';
const two = 'We can help.\n';
const more = '\nWe leverage more.\n';
const dated = 'Until 2026-07-01.\n';
const files = {
  '.supportlintrc': '{"root": true, "extends": "recommended", "ignorePatterns": ["old/"]}',
  'a.md': one,
  'b/c.md': two,
  'b/d.md': one,
  'date.md': dated,
  'old/e.md': one,
  'silenced.md': '<!-- supportlint-disable-next-line no-jargon -- agreed -->\nWe leverage that.\n',
};
const cached = ['--cache', '-f', 'json'];
const write = (folder: string, path: string, text: string) => writeFileSync(join(folder, path), text);

/** Runs with the cache, and checks that the report is that of a run without. Tells which texts were read anew. */
async function again(folder: string, argv: readonly string[] = [], now?: string) {
  const plain = await run(folder, ['-f', 'json', ...argv], now === undefined ? {} : { now });
  const outcome = await run(folder, [...cached, ...argv], now === undefined ? {} : { now });
  const seen = [...read].sort();
  expect(outcome).toEqual(plain);
  return seen;
}

test('what did not change is not read again, and the report is the same', async () => {
  const folder = folderWith(files);
  expect(await again(folder)).toHaveLength(5);
  const before = statSync(join(folder, '.supportlintcache')).ino;
  expect(await again(folder)).toEqual([]);
  expect(statSync(join(folder, '.supportlintcache')).ino).toBe(before);
});

describe('read again is', () => {
  test.each<[string, (folder: string) => void, string[]]>([
    ['a macro that changed', (folder) => write(folder, 'b/c.md', `${two}${more}`), [`${two}${more}`]],
    // Once to see that macros have to be compared afresh, and once with them.
    ['a macro that begins otherwise', (folder) => write(folder, 'b/c.md', one), [one, one]],
    [
      'a few macros that changed',
      (folder) => {
        write(folder, 'a.md', `${one}${more}`);
        write(folder, 'silenced.md', `${files['silenced.md']}${more}`);
      },
      [`${files['silenced.md']}${more}`, `${one}${more}`],
    ],
    ['a new macro', (folder) => write(folder, 'n.md', two), [two]],
    ['nothing where a macro is gone', (folder) => rmSync(join(folder, 'a.md')), []],
    ['a macro with another name', (folder) => renameSync(join(folder, 'a.md'), join(folder, 'z.md')), [one]],
    ['nothing where only times changed', (folder) => utimesSync(join(folder, 'a.md'), 1, 1), []],
    [
      'what stands below a new config',
      (folder) => write(folder, 'b/.supportlintrc', '{"rules": {"no-jargon": "error"}}'),
      [two, one],
    ],
    [
      'nothing where a config says the same in other words',
      (folder) => write(folder, '.supportlintrc', `${files['.supportlintrc']}\n`),
      [],
    ],
    [
      'what is no longer ignored',
      (folder) => write(folder, '.supportlintrc', '{"root": true, "extends": "recommended"}'),
      [one],
    ],
    ['nothing where a macro is ignored', (folder) => write(folder, '.supportlintignore', 'a.md'), []],
  ])('%s', async (_, change, expected) => {
    const folder = folderWith(files);
    await again(folder);
    change(folder);
    expect(await again(folder)).toEqual([...expected].sort());
    expect(await again(folder)).toEqual([]);
  });

  test('everything, with other settings', async () => {
    const folder = folderWith(files);
    await again(folder);
    expect(await again(folder, ['--rule', 'no-jargon: error'])).toHaveLength(5);
    expect(await again(folder, ['--no-inline-config'])).toHaveLength(5);
  });

  test('on another day, only what depends on it', async () => {
    const folder = folderWith(files);
    await again(folder);
    expect(await again(folder, [], '2026-06-16')).toEqual([dated]);
    expect(await again(folder, [], '2026-08-01')).toEqual([dated]);
  });

  test('what a plugin checks, when its code changes', async () => {
    const plugin = (word: string) =>
      `export default { name: 'acme', rules: { 'no-x': { summary: 'Say it.', category: 'wording',
       presets: { recommended: 'warn' }, *check(macro) { yield* found(macro); } } } };
       import { find } from './find-${word}.mjs'; const found = (macro) => find(macro);`;
    const finder = (word: string) =>
      `export function* find(macro) { const start = macro.source.indexOf('${word}');
       if (start >= 0) yield { start, end: start + 3, message: 'Found ${word}.' }; }`;
    const folder = folderWith({
      'a.md': one,
      'find-lev.mjs': finder('lev'),
      'find-age.mjs': finder('age'),
      'plugin.mjs': plugin('lev'),
      '.supportlintrc':
        '{"root": true, "extends": ["recommended", "acme/recommended"], "plugins": ["./plugin.mjs"]}',
    });
    await run(folder, cached);
    expect((await run(folder, cached)).stdout).toContain('Found lev.');
    expect(read).toEqual([]);
    write(folder, 'find-lev.mjs', finder('lever'));
    await run(folder, cached);
    expect(read).toEqual([one]);
  });
});

test('macros are compared afresh', async () => {
  const folder = folderWith({ 'a.md': one, 'b.md': two });
  await again(folder);
  write(folder, 'c.md', two);
  expect((await run(folder, cached)).stdout).toContain('Twin of c.md:1');
  rmSync(join(folder, 'c.md'));
  expect((await run(folder, cached)).stdout).not.toContain('Twin');
});

test('what comparing said, or did not say, holds when a single macro changes', async () => {
  const folder = folderWith({ 'a.md': 'Friends 1.\n', 'b.md': 'Friends 2.\n' });
  await again(folder);
  write(folder, 'b.md', 'Friends 2.\nMore.\n');
  expect(await again(folder)).toEqual(['Friends 2.\nMore.\n']);

  const other = folderWith({ 'a.md': 'Friends 1.\n', 'see.md': 'Friends\nA\nB.\n' });
  await again(other);
  // What macros are compared by is the same, but the line that is named has moved.
  write(other, 'see.md', 'Friends\nA B.\n');
  await again(other);
});

test('part of the macros leaves the rest in the cache', async () => {
  const folder = folderWith(files);
  await again(folder);
  write(folder, 'a.md', two);
  expect(await again(folder, ['a.md'])).toEqual([two]);
  expect(await again(folder)).toEqual([]);
});

test('with metadata, a file of the same time and size is the same', async () => {
  const folder = folderWith({ 'a.md': one, 'b.md': two });
  const argv = ['--cache-strategy', 'metadata'];
  await again(folder, argv);
  utimesSync(join(folder, 'a.md'), 1, 1);
  expect(await again(folder, argv)).toEqual([one]);
});

describe('a cache that is of no use is written anew', () => {
  const whole = async () => {
    const folder = folderWith(files);
    await run(folder, cached);
    return { folder, file: join(folder, '.supportlintcache') };
  };
  test.each<[string, (bytes: Buffer) => Buffer | string]>([
    ['empty', () => ''],
    ['foreign', () => '{"some": "json"}\n'],
    ['truncated', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['cut after its first line', (bytes) => bytes.subarray(0, bytes.indexOf(10) + 1)],
    ['damaged', (bytes) => bytes.toString().replace('leverage', 'leverbge')],
    ['from another build', (bytes) => bytes.toString().replace('-cache ', '-cache 0')],
  ])('%s', async (_, damage) => {
    const { folder, file } = await whole();
    writeFileSync(file, damage(readFileSync(file)));
    expect(await again(folder)).toHaveLength(5);
    expect(await again(folder)).toEqual([]);
  });

  test('a folder in its place, or a place that cannot be: never an error', async () => {
    const folder = folderWith({ ...files, 'cache/x': '' });
    await again(folder, ['--cache-location', 'cache']);
    expect(readdirSync(join(folder, 'cache')).filter((name) => /^\.cache_\w+$/.test(name))).toHaveLength(1);
    expect(await again(folder, ['--cache-location', 'cache'])).toEqual([]);
    expect(await again(folder, ['--cache-location', 'a.md/x'])).toHaveLength(5);
    expect(await again(folder, ['--cache-file', 'made/here'])).toHaveLength(5);
    expect(existsSync(join(folder, 'made/here'))).toBe(true);
  });
});

test('runs at the same time do not disturb each other', async () => {
  const folder = folderWith(files);
  await Promise.all(Array.from({ length: 8 }, () => run(folder, cached)));
  expect(await again(folder)).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
});

test('fixes what the cache remembers', async () => {
  const config = JSON.stringify({
    root: true,
    customRules: {
      plain: { message: '“{match}” is long; write “{instead}”.', phrases: { utilize: 'use' }, fixable: true },
    },
  });
  const folder = folderWith({ '.supportlintrc': config, 'a.md': 'You can utilize it.\n' });
  await run(folder, cached);
  await run(folder, ['--cache', '--fix']);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('You can use it.\n');
  expect(await again(folder)).toEqual([]);
});
