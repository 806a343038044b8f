import { describe, expect, test } from 'vitest';
import { folderWith } from '../../config/files.js';
import { supportlint } from '../supportlint.js';

type Files = Readonly<Record<string, string>>;

async function doctor(files: Files, ...argv: string[]) {
  const { code, stdout, stderr } = await supportlint(folderWith(files), ['doctor', '--json', ...argv]);
  expect(stderr).toBe('');
  return { code, ...JSON.parse(stdout) };
}
const page = (files: Files, ...argv: string[]) => supportlint(folderWith(files), ['doctor', ...argv]);
const smells = async (files: Files, ...argv: string[]) => {
  const found: { kind: string; message: string }[] = (await doctor(files, ...argv)).smells;
  return found.map(({ message }) => message);
};

describe('which configuration applies', () => {
  const files = {
    '.supportlintrc':
      'extends: strict\noverrides: [{ files: "chat/**", extends: casual, rules: { no-jargon: off } }]\n',
    'chat/.supportlintrc.yml': 'rules: { no-erasing-but: error }\nsettings: { profile: zendesk }\n',
    'chat/a.md': '---\nsituation: outage\n---\nHello.\n',
    'b.md': '---\ntone: business\n---\nHello.\n',
  };

  test('to each file, in order, and what it changes', async () => {
    const { groups } = await doctor(files);
    expect(groups).toMatchObject([
      {
        files: ['b.md'],
        sources: ['the preset strict', '.supportlintrc'],
        tones: [{ value: 'business', from: 'the front matter', files: 1 }],
        levels: [
          { rule: 'no-jargon', value: 'error', recommended: 'warn', from: 'the preset strict' },
          { rule: 'no-erasing-but', value: 'warn', recommended: 'off', from: 'the preset strict' },
        ],
      },
      {
        files: ['chat/a.md'],
        sources: [
          ...['the preset strict', '.supportlintrc', 'the preset casual'],
          ...['.supportlintrc overrides[0]', 'chat/.supportlintrc.yml'],
        ],
        profile: { value: 'zendesk', from: 'chat/.supportlintrc.yml' },
        tones: [{ value: 'casual', from: 'the preset casual', files: 1 }],
        situations: [{ value: 'outage', from: 'the front matter', files: 1 }],
      },
    ]);
    expect(groups[1].levels).toContainEqual({
      ...{ rule: 'no-jargon', value: 'off', recommended: 'warn', from: '.supportlintrc overrides[0]' },
    });
  });

  test('in plain sentences', async () => {
    const { code, stdout } = await page(files, 'chat/a.md');
    expect(code).toBe(0);
    expect(stdout).toMatch(/What applies, later ones win: the preset strict → \.supportlintrc →/);
    expect(stdout).toMatch(/no-jargon +off instead of warn +\.supportlintrc overrides\[0\]/);
    expect(stdout).toContain('The helpdesk is Zendesk, from chat/.supportlintrc.yml.');
    expect(stdout).not.toContain('b.md');
  });

  test('by tag', async () => {
    const { groups } = await doctor({
      '.supportlintrc': 'extends: recommended\nsituations: { flood: { tags: [wet] } }\n',
      'a.md': '---\ntags: [wet]\n---\nHello.\n',
    });
    expect(groups[0].situations).toEqual([{ value: 'flood', from: 'a tag', files: 1 }]);
  });

  test('where there is none', async () => {
    const { stdout } = await page({ 'a.md': 'Hello.\n' });
    expect(stdout).toMatch(
      /No config applies, so the preset recommended does; supportlint init writes\s+one\./,
    );
    expect(stdout).toMatch(/What looks odd\n\n {2}✔ Nothing\.\n$/);
  });

  test('where there are no macros', async () => {
    expect(await page({})).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('There are no macros here.'),
    });
  });
});

describe('what the macros are made of', () => {
  test('kinds, and those that there are not', async () => {
    const { macros } = await doctor({
      'a.md': '---\nkind: replly\n---\nHello.\n',
      'b.md': '---\nkind: note\n---\nHello.\n',
      'c.md': 'Hi Ann,\n\nIt is done.\n',
    });
    expect(macros).toMatchObject({
      ...{ files: 3, macros: 3, declared: 1, kinds: { reply: 1, snippet: 1, note: 1 } },
      unknownKinds: [{ file: 'a.md', kind: 'replly', takenFor: 'snippet' }],
    });
  });

  test('files without a macro, and files that cannot be read', async () => {
    const files = {
      '.supportlintrc': 'extends: recommended\nsettings: { container: blockquote }\n',
      'a.md': 'No quote here.\n',
      'b.md': 'nul\0\n',
    };
    const { code, macros } = await doctor(files);
    expect(code).toBe(1);
    expect(macros).toMatchObject({
      empty: ['a.md'],
      unreadable: [{ file: 'b.md', reason: expect.any(String) }],
    });
    expect((await page(files)).stdout).toContain('a.md yields no macro');
  });

  test('placeholders that the helpdesk does not fill in', async () => {
    const { macros } = await doctor({
      '.supportlintrc': 'extends: recommended\nsettings: { profile: zendesk }\n',
      'a.md':
        'Hi {{ticket.requester.first_name}},\n\nYour case {{ticket.reqester.first_name}} #{ticket.id} [Date]\n',
    });
    expect(macros.placeholders).toMatchObject({
      syntaxes: [
        { name: 'curly', count: 2, example: '{{ticket.requester.first_name}}' },
        { name: 'hash', count: 1 },
      ],
      fillIns: 1,
      platform: { id: 'zendesk' },
    });
    expect(macros.strays).toMatchObject([
      { file: 'a.md', line: 3, text: '{{ticket.reqester.first_name}}' },
      { file: 'a.md', line: 3, text: '#{ticket.id}' },
    ]);
  });
});

describe('what looks odd', () => {
  const macro = { 'a.md': 'Hello.\n' };
  const config = (text: string) => ({ ...macro, '.supportlintrc': text });

  test.each<[string, Files, RegExp]>([
    [
      'options of a rule that is off',
      config('extends: recommended\nrules: { no-jargon: [off, { allow: [x] }] }'),
      /^\.supportlintrc turns no-jargon off and gives it options/,
    ],
    [
      'an override without files',
      config('extends: recommended\noverrides: [{ files: ["chat/**", x.md], tone: casual }]'),
      /^\.supportlintrc overrides\[0\] applies to no file: nothing matches "chat\/\*\*", "x\.md"/,
    ],
    [
      'an ignore pattern without files',
      config('extends: recommended\nignorePatterns: [drafts/, "!drafts/x.md"]'),
      /^The pattern "drafts\/" in \.supportlintrc leaves out no macro/,
    ],
    [
      'the same in an ignore file',
      { ...macro, '.supportlintignore': '# old\n\nold/\n' },
      /^The pattern "old\/" in \.supportlintignore leaves out no macro/,
    ],
    ['a tone alone', config('extends: casual'), /^The preset casual stands alone/],
    [
      'a situation that nobody knows',
      { 'a.md': '---\nsituation: outtage\n---\nHello.\n', 'b.md': '---\nsituation: outtage\n---\nHello.\n' },
      /"outtage"\. Did you mean "outage"\? It stands in a\.md and 1 more\.$/,
    ],
    [
      'a tone that there is not',
      { 'a.md': '---\ntone: busines\n---\nHello.\n' },
      /"busines"\. Did you mean "business"\?/,
    ],
    [
      'a helpdesk that there is not',
      config('extends: recommended\nsettings: { profile: zendesck }'),
      /"zendesck"\. Did you mean "zendesk"\?/,
    ],
    [
      'a helpdesk that is not set',
      { 'a.md': 'Hi {{ticket.requester.first_name}}.\n' },
      /"profile": "zendesk" under "settings"/,
    ],
    [
      'a lexicon entry that no macro meets',
      config('extends: recommended\nlexicon: [{ use: conversation, avoid: ticket }]'),
      /^No macro holds any word of the lexicon entry "conversation", "ticket"\.$/,
    ],
  ])('%s', async (_, files, message) => {
    expect(await smells(files)).toEqual([expect.stringMatching(message)]);
  });

  test.each<[string, Files]>([
    ['an override for a file', config('extends: recommended\noverrides: [{ files: a.md, tone: casual }]')],
    [
      'a pattern that leaves a file out',
      { ...config('extends: recommended\nignorePatterns: b.md'), 'b.md': '' },
    ],
    ['a tone after a preset', config('extends: [recommended, casual]')],
    [
      'a situation of the team',
      {
        ...config('extends: recommended\nsituations: { flood: {} }'),
        'a.md': '---\nsituation: flood\n---\nHi.\n',
      },
    ],
    [
      'a lexicon entry whose words occur',
      { ...config('extends: recommended\nlexicon: [{ use: x, avoid: ticket }]'), 'a.md': 'Two tickets.\n' },
    ],
    [
      'an override that a nearer config takes part in',
      {
        ...config('extends: recommended\noverrides: [{ files: "b/**", tone: casual }]'),
        'b/.supportlintrc': 'rules: {}',
        'b/c.md': 'Hello.\n',
      },
    ],
  ])('not %s', async (_, files) => {
    expect(await smells(files)).toEqual([]);
  });

  test('nor what only other files than the named ones need', async () => {
    const files = config(
      'extends: recommended\noverrides: [{ files: "chat/**", tone: casual }]\nignorePatterns: drafts/',
    );
    expect(await smells(files, 'a.md')).toEqual([]);
  });
});

test('a config that cannot be used stops it', async () => {
  const files = { 'a.md': '', '.supportlintrc': 'rules: { no-jragon: off }' };
  expect(await page(files)).toMatchObject({ code: 2, stderr: expect.stringContaining('no-jargon') });
});
