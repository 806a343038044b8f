import { describe, expect, test } from 'vitest';
import { lintText } from '../../src/index.js';
import { folderWith } from '../config/files.js';
import { results, supportlint } from './supportlint.js';

const rules = `
no-synergy:
  message: "“{match}” is office talk: say what you do together."
  phrases: [~leverage, <teamwork>]
  classes:
    teamwork: [synergy, joint <work>]
prefer-message:
  message: "“{match}” is the system's word: write “{instead}”."
  phrases: { ~ticket: message }
  in: [closing]
  unless: { question: true }
`;
const config = (more = '') => `root: true\ncustomRules: ./phrases.yml\n${more}`;
const text = 'Our synergy and joint labor helps.\n\nWe closed your ticket.\n';

async function messagesIn(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const all = await results(folderWith({ 'phrases.yml': rules, ...files }), argv);
  return all.flatMap(({ messages }) =>
    messages.map(({ ruleId, severity, line, column }) => `${line}:${column} ${ruleId} ${severity}`),
  );
}
const all = ['1:5 no-synergy 1', '1:17 no-synergy 1', '3:16 prefer-message 1'];

describe('a custom rule', () => {
  test('warns once it is defined, in a file of its own or in the config', async () => {
    expect(await messagesIn({ 'a.md': text, '.supportlintrc': config() })).toEqual(all);
    const inside = `root: true\ncustomRules:${rules.replaceAll('\n', '\n  ')}`;
    expect(await messagesIn({ 'a.md': text, '.supportlintrc': inside })).toEqual(all);
  });

  test.each([
    [
      'a level',
      'rules: { no-synergy: error, prefer-message: off }',
      ['1:5 no-synergy 2', '1:17 no-synergy 2'],
    ],
    ['a level for some files', 'overrides: [{ files: "*.md", rules: { no-synergy: off } }]', [all[2]]],
    ['allow', 'rules: { no-synergy: [warn, { allow: [synergy, joint labor] }] }', [all[2]]],
    ['ignorePatterns', 'rules: { no-synergy: [warn, { ignorePatterns: [<teamwork> and] }] }', all.slice(1)],
    [
      'extra',
      'rules: { no-synergy: [warn, { extra: [helps] }] }',
      [...all.slice(0, 2), '1:29 no-synergy 1', all[2]],
    ],
    [
      'a preset, which does not touch it',
      'extends: strict\nrules: { no-synergy: error }',
      ['1:5 no-synergy 2', '1:17 no-synergy 2', all[2]],
    ],
  ])('takes %s', async (_, more, found) => {
    expect(await messagesIn({ 'a.md': text, '.supportlintrc': config(more) })).toEqual(found);
  });

  test('heeds comments, front matter and the command line', async () => {
    const front = `---\nsupportlint: { no-synergy: off }\n---\n${text}`;
    const comment = `${text.trim()} <!-- supportlint-disable-line prefer-message -->\n`;
    expect(await messagesIn({ 'a.md': front, '.supportlintrc': config() })).toEqual([
      '6:16 prefer-message 1',
    ]);
    expect(await messagesIn({ 'a.md': comment, '.supportlintrc': config() })).toEqual(all.slice(0, 2));
    const argv = ['--rule', 'no-synergy: off'];
    expect(await messagesIn({ 'a.md': text, '.supportlintrc': config() }, ...argv)).toEqual([all[2]]);
  });

  test('reads macros in any language, or in the one it names', async () => {
    const german = `---\nlocale: de\n---\n${text}`;
    const named = rules.replace('no-synergy:\n', 'no-synergy:\n  language: en\n');
    expect(await messagesIn({ 'a.md': german, '.supportlintrc': config() })).toHaveLength(3);
    const files = { 'a.md': german, '.supportlintrc': config(), 'phrases.yml': named };
    expect(await messagesIn(files)).toEqual(['6:16 prefer-message 1']);
  });

  test('proposes what it is told to', () => {
    const customRules = { 'no-x': { message: '“{match}”: {instead}', phrases: { '~ticket': 'message' } } };
    const [message] = lintText('We closed it. Ticket done.', { config: { customRules } }).messages;
    expect(message).toMatchObject({
      message: '“Ticket”: message',
      suggestions: [{ fix: { range: [14, 20], text: 'Message' } }],
    });
  });

  test('of two configs may share a word class by name only', async () => {
    const own = (name: string, word: string) =>
      `${name}:\n  message: m\n  phrases: [we <thing>]\n  when: { sentence: [<thing> now] }\n  classes: { thing: [${word}] }\n`;
    const files = {
      'a.md': 'We frob. We twiddle now, twiddle now. We frob now, frob now.\n',
      '.supportlintrc': config(),
      'phrases.yml': own('no-frob', 'frob') + own('no-twiddle', 'twiddle'),
    };
    expect(await messagesIn(files)).toEqual(['1:10 no-twiddle 1', '1:39 no-frob 1']);
  });
});

describe('what is wrong is said, and where', () => {
  const fail = async (files: Readonly<Record<string, string>>) => {
    const { code, stderr } = await supportlint(folderWith({ 'a.md': text, ...files }), []);
    expect(code).toBe(2);
    return stderr.trimEnd().split('\n');
  };
  const rule = (body: string) => ({ '.supportlintrc': config(), 'phrases.yml': `no-x:\n${body}` });

  test.each([
    [
      'a file that is missing',
      { '.supportlintrc': config() },
      ['.supportlintrc:2 customRules: there is no file "./phrases.yml" with rules.'],
    ],
    [
      'a key',
      rule('  mesage: m\n  phrases: [a]'),
      [
        'phrases.yml:1 no-x: "message" is missing.',
        'phrases.yml:2 no-x.mesage: unknown key "mesage". Did you mean "message"?',
      ],
    ],
    [
      'a place, a condition, a remedy',
      rule('  message: m\n  phrases: [a]\n  in: [openr]\n  when: { befor: [b] }\n  suggest: { drop: it }'),
      [
        expect.stringMatching(/^phrases\.yml:4 no-x\.in\[0\]: .*Did you mean "opener"\?$/),
        'phrases.yml:5 no-x.when.befor: unknown condition "befor". Did you mean "before"?',
        expect.stringMatching(/^phrases\.yml:6 no-x\.suggest\.drop: expected "words" or "sentence"/),
      ],
    ],
    [
      'a phrase, a word class, a condition',
      rule(
        '  message: m\n  phrases:\n    - we (will|may help\n    - <wrk> hard\n  when:\n    later: ["*3 soon"]',
      ),
      [
        'phrases.yml:4 no-x.phrases[0]: the phrase “we (will|may help” cannot be read at “(will|may help”: a bracket is not closed.',
        'phrases.yml:5 no-x.phrases[1]: the phrase “<wrk> hard” cannot be read: <wrk> is not a known word class. Did you mean <work>?',
        'phrases.yml:7 no-x.when.later[0]: the phrase “*3 soon” cannot be read: a phrase starts with a word, not with a gap.',
      ],
    ],
    [
      'a word class of its own',
      rule('  message: m\n  phrases: [<mine> a]\n  classes:\n    person: [a]\n    mine: [<work> (a]'),
      [
        'phrases.yml:5 no-x.classes.person: <person> is built in; give your word class another name.',
        'phrases.yml:6 no-x.classes.mine: the phrase “<work> (a” cannot be read at “(a”: a bracket is not closed.',
      ],
    ],
    [
      'a name',
      { '.supportlintrc': config(), 'phrases.yml': 'No Tickets: { message: m, phrases: [a] }' },
      [
        'phrases.yml:1 ["No Tickets"]: a rule is named in lower case, with hyphens and no slash, as in "no-tickets".',
      ],
    ],
    [
      'the name of a built-in rule',
      { '.supportlintrc': 'customRules:\n  no-jargon: { message: m, phrases: [a] }' },
      [
        '.supportlintrc:2 no-jargon: there is a built-in rule "no-jargon" already; choose another name, or give it your phrases: "no-jargon": ["warn", {"extra": ["…"]}].',
      ],
    ],
    [
      'a setting of a rule that nobody defines',
      { '.supportlintrc': config('rules: { no-synergi: warn }'), 'phrases.yml': rules },
      ['.supportlintrc:3 rules.no-synergi: unknown rule "no-synergi". Did you mean "no-synergy"?'],
    ],
  ])('%s', async (_, files, lines) => {
    expect(await fail(files)).toEqual(lines);
  });

  test('in the library, too', () => {
    const customRules = { 'no-x': { message: 'm', phrases: ['a ('] } };
    expect(() => lintText('', { config: { customRules } })).toThrow(/^customRules\.no-x\.phrases\[0\]: /);
    expect(() => lintText('', { config: { customRules: './a.yml' } })).toThrow('no file is read here');
  });
});

describe('supportlint test-rules', () => {
  const rule = (examples: string) =>
    `no-synergy:\n  message: m\n  phrases: [synergy, ~leverage]\n${examples}`;
  const run = (phrases: string, ...argv: string[]) =>
    supportlint(folderWith({ '.supportlintrc': config(), 'phrases.yml': phrases }), ['test-rules', ...argv]);

  test('says that all examples are as expected', async () => {
    const examples =
      '  examples:\n    bad: [Our ==synergy==., "Synergy, ==leveraged=="]\n    good: [We help.]\n';
    expect(await run(rule(examples).replace('"Synergy, ', '"'))).toEqual({
      code: 0,
      stdout: '✔ 1 custom rule, 3 examples, all as expected\n',
      stderr: '',
    });
  });

  test('reports examples that are not, and rules without, at their lines', async () => {
    const examples =
      '  examples:\n    bad:\n      - Our ==synergies==.\n      - Our synergy ==leverages==.\n      - Half a ==mark.\n    good:\n      - Leverage.\n';
    const { code, stdout } = await run(`${rule(examples)}no-y: { message: m, phrases: [y] }\n`);
    expect(code).toBe(1);
    expect(stdout.split('\n').filter((line) => /^ +\d/.test(line))).toEqual([
      expect.stringMatching(/^ +6:9 +error .*==synergies==.* but nothing is/),
      expect.stringMatching(/^ +7:9 +error .*but this is: Our ==synergy== ==leverages==/),
      expect.stringMatching(/^ +8:9 +error .*A mark is not closed/),
      expect.stringMatching(/^ +10:9 +error .*but this is: ==Leverage==/),
      expect.stringMatching(/^ +11:1 +warning .*no examples.* no-y$/),
    ]);
  });

  test('tries what a rule proposes', async () => {
    const phrases = `no-x:\n  message: m\n  phrases: { ~ticket: the ticket }\n  examples: { bad: [Your ==ticket==.] }\n`;
    expect((await run(phrases)).stdout).toContain('still has something to say: Your the ==ticket==');
  });

  test('takes a config, a format, and asks for rules', async () => {
    const folder = folderWith({ 'b.yml': 'customRules: ./phrases.yml', 'phrases.yml': rule('') });
    const { code, stdout } = await supportlint(folder, ['test-rules', 'b.yml', '-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { warningCount: 1, messages: [{ ruleId: 'no-synergy', line: 1 }] },
    ]);
    const none = await supportlint(folderWith({ '.supportlintrc': 'root: true' }), ['test-rules']);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('no custom rules to test') });
  });

  test('is listed in the help, and has its own', async () => {
    expect((await supportlint('/', ['--help'])).stdout).toMatch(
      /\nCommands:\n(?: .*\n)*? +test-rules \[config\] /,
    );
    const help = await supportlint('/', ['test-rules', '--help']);
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: supportlint test-rules') });
    expect(await supportlint('/', ['test-rules', '--nope'])).toMatchObject({ code: 2 });
  });
});
