import { describe, expect, test } from 'vitest';
import { createChain } from '../../src/config/chain.js';
import { resolveConfig } from '../../src/config/resolve.js';
import type { Config, LoadedConfig, RuleSettings } from '../../src/config/types.js';
import { registry } from './registry.js';

function loaded(config: Config, dir = '/repo', extended: Record<string, LoadedConfig> = {}): LoadedConfig {
  return { name: `${dir}/.supportlintrc`, dir, config, extended: new Map(Object.entries(extended)) };
}

function resolve(cascade: readonly LoadedConfig[], path = '/repo/macros/refund.md', last?: RuleSettings) {
  return resolveConfig(createChain(cascade, registry, last), path, registry);
}

/** Rule id → severity. */
function levels(cascade: readonly LoadedConfig[], path?: string, last?: RuleSettings) {
  const { rules } = resolve(cascade, path, last);
  return Object.fromEntries(Object.entries(rules).map(([id, { severity }]) => [id, severity]));
}

const shouting = (config: Config) => resolve([loaded(config)]).rules['no-shouting'];

describe('presets', () => {
  test('without any config, recommended applies', () => {
    expect(levels([])).toEqual({ 'no-jargon': 1, 'no-shouting': 2 });
  });

  test('strict speaks about every rule, and repeats recommended where a rule has no word on it', () => {
    expect(levels([loaded({ extends: 'strict' })])).toEqual({
      'no-jargon': 2,
      'no-shouting': 2,
      'no-erasing-but': 1,
    });
    expect(shouting({ extends: 'strict' })?.options.limit).toBe(2);
  });

  test('a tone alone turns on the rules it names and no others', () => {
    expect(levels([loaded({ extends: 'casual' })])).toEqual({ 'no-shouting': 1 });
    expect(levels([loaded({ extends: 'business' })])).toEqual({});
  });

  test('a tone after recommended adjusts it', () => {
    expect(levels([loaded({ extends: ['recommended', 'casual'] })])).toEqual({
      'no-jargon': 1,
      'no-shouting': 1,
    });
    expect(shouting({ extends: ['recommended', 'casual'] })?.options.limit).toBe(3);
    expect(shouting({ extends: ['recommended', 'concierge'] })).toMatchObject({
      severity: 2,
      options: { limit: 2 },
    });
  });

  test('a config without extends turns on what it names and no more', () => {
    expect(levels([loaded({ rules: { 'no-jargon': 'error' } })])).toEqual({ 'no-jargon': 2 });
    expect(levels([loaded({})])).toEqual({});
  });
});

describe('rule settings', () => {
  test('levels may be ESLint’s numbers', () => {
    expect(levels([loaded({ rules: { 'no-jargon': 2, 'no-shouting': [1], 'no-erasing-but': 0 } })])).toEqual({
      'no-jargon': 2,
      'no-shouting': 1,
    });
  });

  test('defaults are filled in', () => {
    const { rules } = resolve([loaded({ rules: { 'no-jargon': 1, 'no-shouting': [1, { acronyms: [] }] } })]);
    expect(rules['no-jargon']?.options).toEqual({
      allow: [],
      ignorePatterns: [],
      extra: [],
      classes: { office: true, slang: false },
    });
    expect(rules['no-shouting']?.options).toEqual({
      ...{ allow: [], ignorePatterns: [] },
      ...{ limit: 5, acronyms: [], scope: 'all' },
    });
  });

  test('one class can be switched without naming the others', () => {
    const { rules } = resolve([
      loaded({ rules: { 'no-jargon': ['warn', { classes: { slang: true }, in: ['list'] }] } }),
    ]);
    expect(rules['no-jargon']?.options).toMatchObject({
      classes: { office: true, slang: true },
      in: ['list'],
    });
  });

  test('a level alone keeps the options given before', () => {
    expect(shouting({ extends: 'recommended', rules: { 'no-shouting': 'warn' } })).toMatchObject({
      severity: 1,
      options: { limit: 2 },
    });
  });

  test('a rule that was off in between keeps them too', () => {
    const farthest = loaded({ rules: { 'no-shouting': ['warn', { limit: 0 }] } });
    const between = loaded({ rules: { 'no-shouting': 'off' } }, '/repo/macros');
    const nearest = loaded({ rules: { 'no-shouting': 'error' } }, '/repo/macros');
    expect(resolve([farthest, between, nearest]).rules['no-shouting']).toMatchObject({
      severity: 2,
      options: { limit: 0 },
    });
  });

  test('new options replace all the old ones', () => {
    expect(
      shouting({ extends: 'recommended', rules: { 'no-shouting': ['warn', { acronyms: [] }] } })?.options
        .limit,
    ).toBe(5);
  });
});

describe('the cascade', () => {
  const top = loaded({
    extends: 'recommended',
    settings: { company: 'Acme', profile: 'zendesk', facts: { refunds: '30 days', hours: '9 to 5' } },
    overrides: [{ files: '*.md', rules: { 'no-jargon': 'error' } }],
  });

  test('a nearer config wins over a farther one, its overrides included', () => {
    const near = loaded({ rules: { 'no-jargon': 'off' } }, '/repo/macros');
    expect(levels([top, near])).toEqual({ 'no-shouting': 2 });
  });

  test('settings and facts merge key by key', () => {
    const near = loaded({ settings: { profile: 'front', facts: { hours: 'all day' } } }, '/repo/macros');
    expect(resolve([top, near]).settings).toEqual({
      company: 'Acme',
      profile: 'front',
      facts: { refunds: '30 days', hours: 'all day' },
    });
  });

  test('rules from the command line win over everything', () => {
    expect(levels([top], undefined, { 'no-jargon': 'off', 'no-erasing-but': 'warn' })).toEqual({
      'no-shouting': 2,
      'no-erasing-but': 1,
    });
    expect(levels([], undefined, { 'no-jargon': 'error' })).toEqual({ 'no-jargon': 2, 'no-shouting': 2 });
  });
});

describe('extended configs', () => {
  const base = loaded(
    { rules: { 'no-jargon': 'warn' }, overrides: [{ files: 'chat/*', rules: { 'no-jargon': 'off' } }] },
    '/node_modules/x',
  );

  test('come first, in the order of extends', () => {
    const other = loaded({ rules: { 'no-jargon': 'error', 'no-erasing-but': 'error' } }, '/other');
    const config = loaded({ extends: ['x', './other'], rules: { 'no-erasing-but': 'warn' } }, '/repo', {
      x: base,
      './other': other,
    });
    expect(levels([config])).toEqual({ 'no-jargon': 2, 'no-erasing-but': 1 });
  });

  test('have their globs count from the folder of the config that extends them', () => {
    const config = loaded({ extends: 'x' }, '/repo', { x: base });
    expect(levels([config], '/repo/chat/hello.md')).toEqual({});
    expect(levels([config], '/repo/mail/hello.md')).toEqual({ 'no-jargon': 1 });
  });

  test('of an override hold only for its files', () => {
    const config = loaded({ overrides: [{ files: 'macros/**', extends: ['strict', 'x'] }] }, '/repo', {
      x: base,
    });
    expect(levels([config], '/repo/docs/a.md')).toEqual({});
    expect(levels([config], '/repo/macros/a.md')).toEqual({
      'no-jargon': 1,
      'no-shouting': 2,
      'no-erasing-but': 1,
    });
  });

  test('that nobody loaded are an error', () => {
    expect(() => createChain([loaded({ extends: 'x' })], registry)).toThrow(
      '/repo/.supportlintrc extends: "x" is not a preset.',
    );
  });
});

describe('overrides', () => {
  const fits = (override: { files: string | string[]; excludedFiles?: string | string[] }, path: string) =>
    'no-jargon' in resolve([loaded({ overrides: [{ ...override, rules: { 'no-jargon': 1 } }] })], path).rules;

  test.each([
    ['*.md', '/repo/macros/chat/hello.md'],
    ['hello.md', '/repo/macros/chat/hello.md'],
    ['macros/**', '/repo/macros/chat/hello.md'],
    ['macros/*/hello.md', '/repo/macros/chat/hello.md'],
    ['**/chat/*.md', '/repo/macros/chat/hello.md'],
    ['./macros/**', '/repo/macros/chat/hello.md'],
    ['macros/', '/repo/macros/chat/hello.md'],
    ['*.{txt,md}', '/repo/hello.md'],
    ['!(draft).md', '/repo/hello.md'],
    ['macros/**', '/repo/macros/.archive/.hello.md'],
    ['*.md', '/repo/.hello.md'],
    ['*.md', '/elsewhere/hello.md'],
  ])('%s fits %s', (files, path) => {
    expect(fits({ files }, path)).toBe(true);
  });

  test.each([
    ['*.md', '/repo/hello.txt'],
    ['macros', '/repo/macros/hello.md'],
    ['chat/*.md', '/repo/macros/chat/hello.md'],
    ['macros/*.md', '/repo/macros/chat/hello.md'],
    ['macros/', '/repo/old/macros/hello.md'],
    ['!(draft).md', '/repo/draft.md'],
    ['macros/**', '/repository/macros/hello.md'],
    ['macros/**', '/elsewhere/repo/macros/hello.md'],
  ])('%s does not fit %s', (files, path) => {
    expect(fits({ files }, path)).toBe(false);
  });

  test('leave excluded files out', () => {
    const override = { files: ['*.md', '*.txt'], excludedFiles: ['drafts/**', '*.old.md'] };
    expect(fits(override, '/repo/a.txt')).toBe(true);
    expect(fits(override, '/repo/a.old.md')).toBe(false);
    expect(fits(override, '/repo/drafts/a.md')).toBe(false);
  });

  test('in a config at the top of the file system', () => {
    const config = loaded({ overrides: [{ files: 'macros/*', rules: { 'no-jargon': 1 } }] }, '/');
    expect(levels([config], '/macros/a.md')).toEqual({ 'no-jargon': 1 });
  });

  test('later ones win', () => {
    const overrides = [
      { files: '*.md', rules: { 'no-jargon': 1 }, tone: 'casual', situation: 'refund' },
      { files: 'legal/*', rules: { 'no-jargon': 2 }, tone: 'business' },
    ] as const;
    const { rules, meta } = resolve([loaded({ overrides })], '/repo/legal/a.md');
    expect(rules['no-jargon']?.severity).toBe(2);
    expect(meta).toEqual({ situation: 'refund', tone: 'business' });
  });

  test('files that meet the same overrides share one result', () => {
    const chain = createChain(
      [loaded({ overrides: [{ files: 'chat/**' }, { files: '*.old.md' }] })],
      registry,
    );
    const of = (path: string) => resolveConfig(chain, path, registry);
    expect(of('/repo/chat/a.md')).toBe(of('/repo/chat/deep/b.md'));
    expect(of('/repo/a.md')).toBe(of('/repo/mail/b.md'));
    expect(of('/repo/a.md')).not.toBe(of('/repo/chat/a.md'));
    expect(of('/repo/chat/a.old.md')).not.toBe(of('/repo/chat/a.md'));
  });
});

test('ignore patterns are listed from the nearest config, each with those it extends', () => {
  const base = loaded({ ignorePatterns: 'vendor/' }, '/node_modules/x');
  const top = loaded(
    { extends: ['recommended', 'x'], ignorePatterns: ['drafts/', '!drafts/ok.md'] },
    '/repo',
    { x: base },
  );
  const near = loaded({ ignorePatterns: '*.old.md' }, '/repo/macros');
  expect(createChain([top, near], registry).ignores).toEqual([
    { base: '/repo/macros', patterns: ['*.old.md'], origin: '/repo/macros/.supportlintrc' },
    { base: '/repo', patterns: ['vendor/', 'drafts/', '!drafts/ok.md'], origin: '/repo/.supportlintrc' },
  ]);
});
