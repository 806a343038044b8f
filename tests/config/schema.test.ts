import { describe, expect, test } from 'vitest';
import { validateConfig } from '../../src/config/schema.js';
import { registry } from './registry.js';

function issuesOf(raw: unknown): string[] {
  const validation = validateConfig(raw, registry);
  return validation.ok ? [] : validation.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('accepts', () => {
  test.each([
    ['nothing', {}],
    [
      'levels by name and by number',
      { rules: { 'no-jargon': 'off', 'no-shouting': 2, 'no-erasing-but': 0 } },
    ],
    ['a level in a list', { rules: { 'no-jargon': ['warn'] } }],
    [
      'every option of a phrase rule',
      {
        rules: {
          'no-jargon': [
            'warn',
            {
              allow: ['SLA'],
              ignorePatterns: ['(key )?metric'],
              extra: ['synergy'],
              in: ['opener'],
              classes: { slang: true },
            },
          ],
        },
      },
    ],
    [
      'common options beside those of a rule with code',
      { rules: { 'no-shouting': [1, { allow: ['NASA'], limit: 0 }] } },
    ],
    ['several forms of one option', { rules: { 'no-shouting': [1, { scope: ['body'] }] } }],
    ['names that only a loader can judge', { extends: ['recommended', 'acme', './base.json'] }],
    [
      'one pattern or several',
      { ignorePatterns: 'drafts/', overrides: [{ files: '*.chat.md', excludedFiles: ['a/**'] }] },
    ],
    ['negated groups in globs', { overrides: [{ files: '!(draft).md' }] }],
    [
      'all there is to set',
      {
        $schema: './schema.json',
        root: true,
        settings: {
          profile: 'zendesk',
          container: 'heading',
          syntaxes: ['curly'],
          company: 'Acme',
          facts: { refund: '30 days' },
        },
        overrides: [
          { files: 'chat/', extends: 'casual', settings: {}, rules: {}, situation: 'refund', tone: 'casual' },
        ],
      },
    ],
  ])('%s', (_, raw) => {
    expect(issuesOf(raw)).toEqual([]);
  });

  test('and returns the config as it was written', () => {
    const raw = { rules: { 'no-shouting': ['warn', { limit: 1 }] } };
    expect(validateConfig(raw, registry)).toEqual({ ok: true, config: raw });
  });
});

describe('names what is unknown, and what was probably meant', () => {
  test.each([
    [{ rule: {} }, 'rule: unknown key "rule". Did you mean "rules"?'],
    [{ rules: { 'no-jargn': 'warn' } }, 'rules.no-jargn: unknown rule "no-jargn". Did you mean "no-jargon"?'],
    [
      { rules: { toString: 'warn' } },
      'rules.toString: unknown rule "toString". Known here: no-jargon, no-shouting, no-erasing-but.',
    ],
    [
      { rules: { 'no-jargon': ['warn', { alow: [] }] } },
      'rules.no-jargon.1.alow: unknown option "alow". Did you mean "allow"?',
    ],
    [
      { rules: { 'no-jargon': ['warn', { limit: 3 }] } },
      'rules.no-jargon.1.limit: unknown option "limit". Known here: allow, ignorePatterns, extra, in, classes.',
    ],
    [
      { rules: { 'no-shouting': ['warn', { extra: [] }] } },
      'rules.no-shouting.1.extra: unknown option "extra". Known here: allow, ignorePatterns, limit, acronyms, scope.',
    ],
    [
      { rules: { 'no-jargon': ['warn', { classes: { slangs: true } }] } },
      'rules.no-jargon.1.classes.slangs: unknown class "slangs". Did you mean "slang"?',
    ],
    [{ settings: { facs: {} } }, 'settings.facs: unknown setting "facs". Did you mean "facts"?'],
    [
      { overrides: [{ files: '*', exclude: '*' }] },
      'overrides.0.exclude: unknown key "exclude". Known here: files, excludedFiles, extends, settings, rules, situation, tone.',
    ],
  ])('%j', (raw, message) => {
    expect(issuesOf(raw)).toEqual([message]);
  });
});

describe('says what was expected', () => {
  test.each([
    [[], 'rules: expected an object, got a list.', 'rules'],
    [['no-jargon'], 'rules: expected an object, got a list.', 'rules'],
    ['strict', 'rules: expected an object, got "strict".', 'rules'],
    ['yes', 'root: expected true or false, got "yes".', 'root'],
    [{ a: 1 }, 'overrides: expected a list, got an object.', 'overrides'],
    [[{}], 'overrides.0: "files" is missing.', 'overrides'],
    [5, 'extends: expected a string or a list, got 5.', 'extends'],
    [['recommended', 5], 'extends.1: expected a string, got 5.', 'extends'],
    [{ facts: { days: 30 } }, 'settings.facts.days: expected a string, got 30.', 'settings'],
    [
      { container: 'headings' },
      'settings.container: expected "auto", "file", "heading", "blockquote" or "fence", got "headings". Did you mean "heading"?',
      'settings',
    ],
    [
      [{ files: '*', tone: 'Casual' }],
      'overrides.0.tone: expected "casual", "business" or "concierge", got "Casual". Did you mean "casual"?',
      'overrides',
    ],
  ])('%j', (value, message, key) => {
    expect(issuesOf({ [key]: value })).toEqual([message]);
  });

  test.each([['a list'], [[]], [7], [null]])('of a whole config: %j', (raw) => {
    expect(issuesOf(raw)).toEqual([expect.stringMatching(/^: expected an object, got /)]);
  });
});

describe('judges rule settings', () => {
  test.each([
    [
      'warning',
      ': expected "off", "warn" or "error", alone or with options as in ["warn", { … }]. Did you mean "warn"?',
    ],
    [true, ': expected "off", "warn" or "error", alone or with options as in ["warn", { … }].'],
    [3, ': expected "off", "warn" or "error", alone or with options as in ["warn", { … }].'],
    [['wran', {}], '.0: expected "off", "warn", "error", 0, 1 or 2, got "wran". Did you mean "warn"?'],
    [['warn', {}, {}], '.2: one entry too many.'],
    [['warn', 'all'], '.1: expected an object, got "all".'],
    [['warn', { limit: '3' }], '.1.limit: expected a number, got "3".'],
    [['warn', { limit: -1 }], '.1.limit: expected at least 0, got -1.'],
    [['warn', { acronyms: 'ID' }], '.1.acronyms: expected a list, got "ID".'],
    [
      ['warn', { scope: ['bdy'] }],
      '.1.scope.0: expected "body" or "closing", got "bdy". Did you mean "body"?',
    ],
    [['warn', { scope: 'body' }], '.1.scope: expected "all" or a list, got "body".'],
  ])('%j', (setting, message) => {
    expect(issuesOf({ rules: { 'no-shouting': setting } })).toEqual([`rules.no-shouting${message}`]);
  });
});

describe('judges globs', () => {
  test.each([
    ['!*.md', 'a pattern cannot begin with "!"; use "excludedFiles" for exceptions.'],
    ['/macros/*.md', 'a pattern is relative to the folder of the config and cannot leave it.'],
    ['../macros/*.md', 'a pattern is relative to the folder of the config and cannot leave it.'],
    ['', 'a pattern cannot be empty.'],
  ])('%s', (files, message) => {
    expect(issuesOf({ overrides: [{ files }] })).toEqual([`overrides.0.files: ${message}`]);
    expect(issuesOf({ overrides: [{ files: ['*.md', files] }] })).toEqual([
      `overrides.0.files.1: ${message}`,
    ]);
  });
});

test('reports everything at once', () => {
  expect(
    issuesOf({
      rots: true,
      rules: { a: 'warn', 'no-jargon': 'on', b: 'warn' },
      overrides: [{}, { files: 1 }],
    }),
  ).toHaveLength(6);
});
