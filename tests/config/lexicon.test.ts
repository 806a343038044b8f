import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import lexiconRule from '../../rules/lexicon/rule.js';
import { ConfigError } from '../../src/config/error.js';
import { createConfigLoader } from '../../src/config/load/index.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { createLinter } from '../../src/lint/linter.js';
import type { LintResult } from '../../src/lint/result.js';
import { failureIn, folderWith } from './files.js';

const rules = { lexicon: lexiconRule };
const rc = { '.supportlintrc': 'root: true\nlexicon: lexicon.yml\n' };
const ticket = '- use: conversation\n  avoid: ticket\n';

/** Findings for a text at a path of a folder with these files. */
async function messagesIn(
  files: Readonly<Record<string, string>>,
  path: string,
  text: string,
): Promise<LintResult['messages']> {
  const cwd = folderWith(files);
  const file = join(cwd, path);
  const chain = await (await createConfigLoader({ cwd, registry: rules })).forFile(file);
  const config = resolveConfig(chain, file, rules);
  return createLinter(rules, {}).lint(text, { path, filePath: file, config }).messages;
}

const found = async (files: Readonly<Record<string, string>>, path: string, text: string) =>
  (await messagesIn(files, path, text)).map(({ message }) => message);

describe('a lexicon comes from', () => {
  const expected = ['Use “conversation” instead of “ticket”.'];
  test.each([
    ['a file', rc, { 'lexicon.yml': ticket }],
    [
      'a JSON file',
      { '.supportlintrc': '{ "root": true, "lexicon": "words.json" }' },
      { 'words.json': '[{ "use": "conversation", "avoid": ["ticket"] }]' },
    ],
    [
      'a file in another folder',
      { '.supportlintrc': 'root: true\nlexicon: ./shared/words.yml' },
      { 'shared/words.yml': ticket },
    ],
    [
      'several files',
      { '.supportlintrc': 'root: true\nlexicon: [a.yml, b.yml]' },
      { 'a.yml': '- { use: email, avoid: e-mail }\n', 'b.yml': ticket },
    ],
    [
      'the config itself',
      { '.supportlintrc': 'root: true\nlexicon:\n  - use: conversation\n    avoid: ticket\n' },
      {},
    ],
    [
      'a config that is extended',
      { '.supportlintrc': 'root: true\nextends: ./base/voice.yml' },
      { 'base/voice.yml': 'lexicon: words.yml', 'base/words.yml': ticket },
    ],
  ])('%s', async (_, config, files) => {
    expect(await found({ ...config, ...files }, 'macros/a.md', 'Your ticket is open.')).toEqual(expected);
  });
});

describe('the level', () => {
  const level = async (config: string) =>
    (
      await messagesIn({ '.supportlintrc': config, 'lexicon.yml': ticket }, 'a.md', 'Your ticket is open.')
    ).map(({ severity }) => severity);
  test('is warn as soon as there is a lexicon', async () => {
    expect(await level('root: true\nlexicon: lexicon.yml')).toEqual([1]);
  });
  test('is what the config says', async () => {
    expect(await level('root: true\nlexicon: lexicon.yml\nrules: { lexicon: error }')).toEqual([2]);
    expect(await level('root: true\nlexicon: lexicon.yml\nrules: { lexicon: off }')).toEqual([]);
  });
});

describe('of lexicons in several folders', () => {
  const files = {
    ...rc,
    'lexicon.yml':
      '- { use: conversation, avoid: ticket }\n- { use: email, avoid: e-mail }\n- { use: call, avoid: ring }\n',
    'events/.supportlintrc': 'lexicon: words.yml',
    'events/words.yml': '- { use: seat, avoid: tickets }\n- { use: ring, avoid: call }\n',
  };
  const text = 'Your ticket came by e-mail, so call us or ring us.';
  test('each counts below its own folder', async () => {
    expect(await found(files, 'a.md', text)).toEqual([
      'Use “conversation” instead of “ticket”.',
      'Use “email” instead of “e-mail”.',
      'Use “call” instead of “ring”.',
    ]);
  });
  test('the nearer one wins, and the rest of the farther one stays', async () => {
    expect(await found(files, 'events/a.md', 'Your tickets came by e-mail, so call us or ring us.')).toEqual([
      'Use “seat” instead of “tickets”.',
      'Use “email” instead of “e-mail”.',
      'Use “ring” instead of “call”.',
    ]);
  });
  test('both count where they speak about different word classes', async () => {
    const both = {
      ...rc,
      'lexicon.yml': '- { use: sign-in, avoid: login, as: noun }\n',
      'chat/.supportlintrc': 'lexicon: [{ use: log in, avoid: login, as: verb }]',
    };
    expect(await found(both, 'chat/a.md', 'Your login works, so please login.')).toEqual([
      'Use “sign-in” instead of “login”.',
      'Use “log in” instead of “login”.',
    ]);
  });
  test('nothing comes from above a root', async () => {
    const config = { 'events/.supportlintrc': 'root: true\nlexicon: words.yml' };
    expect(await found({ ...files, ...config }, 'events/a.md', 'Send an e-mail.')).toEqual([]);
  });
});

describe('says where entries contradict each other', () => {
  const failure = (text: string) => failureIn({ ...rc, 'lexicon.yml': text });

  test.each([
    [
      'the opposite',
      '- use: ticket\n  avoid: conversation\n- use: conversation\n  avoid: ticket\n',
      'lexicon.yml:1:3: it prefers "ticket" to "conversation", and lexicon.yml:3:3 says the opposite; keep one of the two.',
    ],
    [
      'a chain',
      '- { use: request, avoid: ticket }\n- { use: email, avoid: e-mail }\n- { use: conversation, avoid: [case, request] }\n',
      'lexicon.yml:1:3: it says to use "request", which lexicon.yml:3:38 avoids; use "conversation" here too, or remove the entry at lexicon.yml:3:3.',
    ],
    [
      'a circle',
      '- { use: b, avoid: a }\n- { use: c, avoid: b }\n- { use: a, avoid: c }\n',
      'lexicon.yml:1:3: these entries lead round in a circle, "b" → "c" → "a" → "b": this one, lexicon.yml:2:3, lexicon.yml:3:3; remove one of them.',
    ],
    [
      'another form of the preferred term',
      '- { use: ticket, avoid: case }\n- avoid: tickets\n',
      'lexicon.yml:1:3: it says to use "ticket", which lexicon.yml:2:3 avoids; remove the entry at lexicon.yml:2:3.',
    ],
    [
      'a word inside the preferred term',
      '- { use: support ticket, avoid: case }\n- { use: conversation, avoid: ticket }\n',
      /^lexicon\.yml:1:3: it says to use "support ticket", which lexicon\.yml:2:24 avoids/,
    ],
    [
      'the same phrase twice',
      '- { use: conversation, avoid: ticket }\n- avoid: Ticket\n  why: nobody likes it\n',
      'lexicon.yml:2:3: "Ticket" is already avoided at lexicon.yml:1:24; keep one of the two.',
    ],
    [
      'two forms of a phrase',
      '- use: conversation\n  avoid:\n    - case\n    - ticket\n- { use: messages, avoid: tickets }\n',
      'lexicon.yml:5:20: "tickets" finds the same words as "ticket" at lexicon.yml:4:7; keep one of the two.',
    ],
    [
      'two notations of a phrase',
      '- { use: invoice, avoid: bill }\n- { use: charge, avoid: (bill|fee) }\n',
      'lexicon.yml:2:18: "(bill|fee)" finds the same words as "bill" at lexicon.yml:1:19; keep one of the two.',
    ],
    [
      'an entry that avoids what it prefers',
      '- { use: email, avoid: [e-mail, email] }\n',
      'lexicon.yml:1:3: it avoids "email", the term that it prefers.',
    ],
    [
      'capitals alone',
      '- { use: GitHub, avoid: Github }\n',
      'lexicon.yml:1:3: it avoids "GitHub", the term that it prefers. If only the capitals are wrong, add case: exact.',
    ],
  ])('%s', async (_, text, message) => {
    const error = await failure(text);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  test('in two files', async () => {
    const files = {
      '.supportlintrc': 'lexicon: [a.yml, b/c.yml]',
      'a.yml': ticket,
      'b/c.yml': '# Ours\n- avoid: tickets\n',
    };
    expect((await failureIn(files)).message).toBe(
      'b/c.yml:2:3: "tickets" finds the same words as "ticket" at a.yml:2:3; keep one of the two.',
    );
  });

  test('in a config, and in one without lines', async () => {
    const entries = '[{ "avoid": "ticket" }, { "avoid": "tickets" }]';
    expect((await failureIn({ '.supportlintrc.json': `{\n  "lexicon": ${entries}\n}` })).message).toMatch(
      /^\.supportlintrc\.json:2:40: "tickets" .* at \.supportlintrc\.json:2:17;/,
    );
    expect(
      (await failureIn({ '.supportlintrc.mjs': `export default { lexicon: ${entries} };` })).message,
    ).toMatch(
      /^\.supportlintrc\.mjs lexicon\[1\]\.avoid: "tickets" .* at \.supportlintrc\.mjs lexicon\[0\]\.avoid;/,
    );
  });

  test.each([
    [
      'word classes apart',
      '- { use: log in, avoid: login, as: verb }\n- { use: login, avoid: log-in, as: noun }\n',
    ],
    ['places apart', '- { avoid: hello, in: closing }\n- { use: hi, avoid: hello, in: greeting }\n'],
    [
      'a longer phrase',
      '- { use: get in touch, avoid: reach out }\n- { use: get in touch with, avoid: reach out to }\n',
    ],
    ['a longer term of the same entry', '- { use: email address, avoid: email }\n'],
    ['a name and some of its wrong cases', '- { use: GitHub, avoid: [Github, git hub], case: exact }\n'],
    [
      'the right name inside another term',
      '- { use: GitHub, case: exact }\n- { use: GitHub account, avoid: GitHub login }\n',
    ],
    ['spaces and hyphens', '- { use: log in, avoid: log-in }\n- { use: check out, avoid: checkout }\n'],
  ])('but not where there is none: %s', async (_, text) => {
    await expect(failure(text)).rejects.toThrow('accepted');
  });
});

describe('says what is wrong with an entry', () => {
  test.each([
    [
      'an unknown key',
      '- use: conversation\n  avod: ticket\n',
      '2:3: unknown key "avod". Did you mean "avoid"?',
    ],
    ['an empty entry', '- avoid: ticket\n- {}\n', '2:3: the entry is empty; it needs at least "avoid".'],
    ['no entry', '- avoid: ticket\n-\n', /^2:2: expected an object, got null/],
    ['nothing to avoid', '- use: conversation\n', '1:3: "avoid" is missing: which words should not be used?'],
    ['an empty phrase', '- avoid: [ticket, ""]\n', '1:19: this text is empty.'],
    ['a number', '- avoid: 404\n', '1:3: expected a string or a list, got 404.'],
    [
      'an unknown word class',
      '- { avoid: login, as: vreb }\n',
      '1:19: expected "noun" or "verb", got "vreb". Did you mean "verb"?',
    ],
    [
      'an exact name that is missing',
      '- { avoid: Github, case: exact }\n',
      '1:3: "case" speaks about "use", which is missing.',
    ],
    [
      'a broken pattern',
      '- avoid:\n    - ticket\n    - (case|request\n',
      /^3:7: .*“\(case\|request”: a bracket is not closed/,
    ],
    ['no words', '- avoid: "::"\n', '1:3: "::" holds no words.'],
    ['signs that are no part of a word', '- avoid: C++\n', /^1:3: .*"C\+\+" would be read as "C"\.$/],
    ['a full stop inside', '- avoid: "yes. never"\n', /nothing can match "yes\. never"\.$/],
    ['a mistake in YAML', '- avoid: "ticket\n  use: x\n', /^\d:\d+: /],
    ['an object', 'use: conversation\navoid: ticket\n', /^1:1: expected a list, got an object\.$/],
    ['an empty file', '# Later\n', /the lexicon is empty; write at least one entry/],
  ])('%s', async (_, text, message) => {
    const error = await failureIn({ ...rc, 'lexicon.yml': text });
    expect(error).toBeInstanceOf(ConfigError);
    const shown = error.message.replace(/^lexicon\.yml:/, '');
    expect(shown).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  test('in every entry at once', async () => {
    const error = await failureIn({ ...rc, 'lexicon.yml': '- avoid: (a\n- avoid: b)\n' });
    expect(error.message.split('\n')).toHaveLength(2);
  });

  test('in the config', async () => {
    const config = 'root: true\nlexicon:\n  - avoid: ticket\n    because: it is cold\n';
    expect((await failureIn({ '.supportlintrc': config })).message).toMatch(
      /^\.supportlintrc:4 lexicon\[0\]\.because: unknown key "because"\./,
    );
  });
});

test('a lexicon file that is missing is named where the config names it', async () => {
  const error = await failureIn({
    '.supportlintrc': 'root: true\nlexicon: lexicon.yaml\n',
    'lexicon.yml': ticket,
  });
  expect(error.message).toBe(
    '.supportlintrc:2 lexicon: there is no lexicon file "lexicon.yaml". Did you mean "lexicon.yml"?',
  );
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../docs/lexicon.md', import.meta.url), 'utf8');
  const example = /^```yaml\n(.*?)^```$/ms.exec(guide)![1]!;
  const files = { ...rc, 'lexicon.yml': example };

  test('shows a lexicon that can be used, and what it says', async () => {
    const quoted = [...guide.matchAll(/^> (.+)$/gm)].map((line) => line[1]);
    const text = /A macro that says “(.+?)” then/.exec(guide)![1]!;
    expect(await found(files, 'a.md', text)).toEqual(quoted);
  });
  test('shows entries that all speak', async () => {
    const text = `Hey Sam,

Your cases and the booking reference are safe, and the log-in is new. Send us an e-mail in any color.
Open git hub on your IPhone. Your Starter plan ends. We utilized it and reached out, basically.`;
    expect(await found(files, 'a.md', text)).toHaveLength(12);
  });
});
