import { describe, expect, test } from 'vitest';
import type { LexiconEntry } from '../../src/config/lexicon-entry.js';
import { lintText } from '../../src/index.js';

const lint = (text: string, ...lexicon: LexiconEntry[]) => lintText(text, { config: { lexicon } }).messages;
const said = (text: string, ...lexicon: LexiconEntry[]) =>
  lint(text, ...lexicon).map(({ message }) => message);

/** The text once every proposed edit is made; `—` where none is. */
function edited(text: string, ...lexicon: LexiconEntry[]): string {
  return lint(text, ...lexicon).reduceRight((now, { fix, suggestions = [] }) => {
    const edit = fix ?? suggestions[0]?.fix;
    return edit ? now.slice(0, edit.range[0]) + edit.text + now.slice(edit.range[1]) : `${now} —`;
  }, text);
}

const ticket = { use: 'conversation', avoid: 'ticket' };

describe('a message', () => {
  test('names both words in the same form, and the reason', () => {
    expect(said('Two tickets are open.', { ...ticket, why: 'customers talk to people' })).toEqual([
      'Use “conversations” instead of “tickets”: customers talk to people.',
    ]);
  });
  test('ends in one full stop, whether the reason does or not', () => {
    expect(said('A ticket.', { ...ticket, why: 'It is cold.' })).toEqual([
      'Use “conversation” instead of “ticket”: It is cold.',
    ]);
  });
  test('about a name says how it is written', () => {
    expect(said('Open Github.', { use: 'GitHub', case: 'exact' })).toEqual([
      'Write “GitHub” instead of “Github”.',
    ]);
  });
  test('about words that nothing replaces says so', () => {
    expect(said('It is basically done.', { avoid: 'basically', why: 'it says nothing' })).toEqual([
      'Leave out “basically”: it says nothing.',
    ]);
  });
});

describe('the replacement', () => {
  test.each<[string, string, LexiconEntry]>([
    ['Two tickets. Tickets!', 'Two conversations. Conversations!', ticket],
    [
      "The ticket’s status and the ticket's age.",
      "The conversation’s status and the conversation's age.",
      ticket,
    ],
    ['PLEASE OPEN A TICKET.', 'PLEASE OPEN A CONVERSATION.', ticket],
    [
      'An application and the application.',
      'A program and the program.',
      { use: 'program', avoid: 'application' },
    ],
    [
      'Open a case. A case is open.',
      'Open an enquiry. An enquiry is open.',
      { use: 'enquiry', avoid: 'case' },
    ],
    ['It took a period.', 'It took an hour.', { use: 'hour', avoid: 'period' }],
    ['Ask a client.', 'Ask a user.', { use: 'user', avoid: 'client' }],
    [
      'We utilized it, utilizing what he utilizes.',
      'We used it, using what he uses.',
      { use: 'use', avoid: 'utilize' },
    ],
    [
      'We ring you. We rang. Ringing helps.',
      'We call you. We called. Calling helps.',
      { use: 'call', avoid: 'ring', as: 'verb' },
    ],
    [
      'Log on now. She logged on while logging on.',
      'Sign in now. She signed in while signing in.',
      { use: 'sign in', avoid: 'log on' },
    ],
    ['We e-mailed you two e-mails.', 'We emailed you two emails.', { use: 'email', avoid: 'e-mail' }],
    ['Its colors are recolored.', 'Its colours are recolored.', { use: 'colour', avoid: 'color' }],
    [
      'Your passwords are lost.',
      'Your sign-in details are lost.',
      { use: 'sign-in details', avoid: 'password' },
    ],
    ['Send us remarks.', 'Send us feedback.', { use: 'feedback', avoid: 'remark' }],
    [
      'Your ETA is near. ETA: noon.',
      'Your arrival time is near. Arrival time: noon.',
      { use: 'arrival time', avoid: 'ETA' },
    ],
    ['You have the Starter Plan.', 'You have the free plan.', { use: 'free plan', avoid: 'Starter Plan' }],
    ['It is basically done. Basically, it is.', 'It is done. It is.', { avoid: 'basically' }],
    [
      'Github, github and GITHUB’s page.',
      'GitHub, GitHub and GitHub’s page.',
      { use: 'GitHub', case: 'exact' },
    ],
    ['Iphone users with an IPhone.', 'iPhone users with an iPhone.', { use: 'iPhone', case: 'exact' }],
    ['Run node.js or NodeJS.', 'Run Node.js or Node.js.', { use: 'Node.js', avoid: 'nodejs', case: 'exact' }],
    ['We can not help.', 'We cannot help.', { use: 'cannot', avoid: 'can not' }],
  ])('%s', (before, after, entry) => {
    expect(edited(before, entry)).toBe(after);
  });

  test('is left to the writer where the form depends on the sentence', () => {
    expect(edited('They finalized it.', { use: 'write', avoid: 'finalize' })).toBe('They finalized it. —');
    expect(said('They finalized it.', { use: 'write', avoid: 'finalize' })).toEqual([
      'Use “write” instead of “finalized”.',
    ]);
  });
  test('is a fix only where the entry says so', () => {
    const [suggested] = lint('A ticket.', ticket);
    const [fixed] = lint('A ticket.', { ...ticket, fix: true });
    expect([suggested?.fix, fixed?.suggestions]).toEqual([undefined, undefined]);
    expect(fixed?.fix).toEqual({ range: [2, 8], text: 'conversation' });
  });
  test('is no noun less, unless the team says that this is safe', () => {
    expect(edited('Open a ticket.', { avoid: 'ticket' })).toBe('Open a ticket. —');
    expect(edited('Thanks a bunch.', { avoid: 'a bunch', fix: true })).toBe('Thanks.');
  });
});

describe('a lexicon is silent', () => {
  test.each<[string, string, LexiconEntry]>([
    ['in code', 'Run `ticket list`.', ticket],
    ['in addresses', 'See https://example.com/ticket and ticket@example.com.', ticket],
    ['in placeholders', 'Your number is {{ticket.id}} or [Ticket number].', ticket],
    ['in quotation marks', 'The page says "ticket closed".', ticket],
    ['on labels in bold', 'Then choose **Ticket** at the top.', ticket],
    ['in names', 'Open the Ticket Center.', ticket],
    [
      'in handles, tags, paths and file names',
      'Ask @ticket or #ticket, in /help/ticket or ticket_list.',
      ticket,
    ],
    ['in words with hyphens', 'Your e-ticket is a ticket-like thing.', ticket],
    ['in other words', 'A ticketing system and a thicket.', ticket],
    [
      'in phrases that the entry excepts',
      'Your concert tickets are at the ticket office.',
      { ...ticket, except: ['concert ticket', 'ticket office'] },
    ],
    [
      'where the preferred term holds the avoided one',
      'Your email address, please.',
      { use: 'email address', avoid: 'email' },
    ],
    ['where the preferred term stands already', 'A follow-up.', { use: 'follow-up', avoid: 'follow up' }],
    ['on names in the right case', 'GitHub, an iPhone and npm.', { use: 'npm', case: 'exact' }],
    ['on a word that begins a sentence', 'Npm runs.', { use: 'npm', case: 'exact' }],
    [
      'on handles and paths of a name',
      'See @github, github.com/a/b and `github`.',
      { use: 'GitHub', case: 'exact' },
    ],
  ])('%s', (_, text, entry) => {
    expect(said(text, entry)).toEqual([]);
  });

  test('outside the places that the entry names', () => {
    const text = 'Hello Sam,\n\nHello again.';
    expect(lint(text, { avoid: 'hello', in: 'greeting' }).map(({ line }) => line)).toEqual([1]);
    expect(lint(text, { avoid: 'hello', in: ['body', 'list'] }).map(({ line }) => line)).toEqual([3]);
  });
  test('in notes for colleagues', () => {
    expect(said('---\nkind: note\n---\nClose the ticket first.', ticket)).toEqual([]);
  });
  test('in other languages, except about names', () => {
    const german = '---\nlocale: de\n---\nIhr Ticket liegt auf Github.';
    expect(said(german, { use: 'conversation', avoid: 'Ticket' }, { use: 'GitHub', case: 'exact' })).toEqual([
      'Write “GitHub” instead of “Github”.',
    ]);
  });
});

describe('names count', () => {
  const name: LexiconEntry = { use: 'GitHub', case: 'exact' };
  test.each([
    ['on labels', 'Then choose **Github** at the top.'],
    ['inside a sentence, in capitals', 'Then open Github first.'],
    ['with a hyphen', 'It is Github-hosted.'],
    ['in signatures', 'All is well.\n\nBest regards,\nThe Github team'],
    ['in headings', '# About Github\n\nAll is well.'],
  ])('%s', (_, text) => {
    expect(said(text, name)).toEqual(['Write “GitHub” instead of “Github”.']);
  });
  test('in capitals also where an entry avoids them', () => {
    expect(said('You are on the Starter Plan.', { avoid: 'Starter plan' })).toEqual([
      'Leave out “Starter Plan”.',
    ]);
  });
});

describe('a word class', () => {
  const verb: LexiconEntry = { use: 'log in', avoid: 'login', as: 'verb' };
  test.each([
    'Please login again.',
    'To login, open the app.',
    'You can login with your phone.',
    'You can always login here.',
    'Login to your account.',
    '- Login with your phone',
    'Open the app and login to your account.',
    'She logins into the portal.',
    'If you login, it works.',
    'Don’t login twice.',
  ])('finds the verb: %s', (text) => {
    expect(lint(text, verb)).toHaveLength(1);
    expect(lint(text, { ...verb, as: 'noun' })).toEqual([]);
  });
  test.each([
    'Your login to the portal has ended.',
    'The login failed.',
    'Go to login page two.',
    'Every new login is logged.',
    'This customer’s login works.',
    'We saw two logins to your account.',
    'Login and password are the same.',
    'You lost access to login data.',
    'Reach us by phone and login to talk.',
  ])('finds the noun: %s', (text) => {
    expect(lint(text, verb)).toEqual([]);
    expect(lint(text, { ...verb, as: 'noun' })).toHaveLength(1);
  });
});

test('a form that only verbs have needs no neighbors, unless it is an adjective', () => {
  const verb: LexiconEntry = { use: 'ask for', avoid: 'request', as: 'verb' };
  expect(edited('All that customers requested.', verb)).toBe('All that customers asked for.');
  expect(edited('This is the requested invoice.', verb)).toBe('This is the requested invoice.');
});

describe('a phrase may be a pattern', () => {
  test('with its own inflection', () => {
    const entry = { use: 'call you', avoid: '~reach out to (you|ya)' };
    expect(edited('We reached out to you. We’ll be reaching out to ya.', entry)).toBe(
      'We called you. We’ll be calling you.',
    );
  });
  test('with neighbors and anchors', () => {
    const entry = { use: 'issue', avoid: 'problem !(solved|solving)' };
    expect(said('Your problem is here. Problem solved.', entry)).toEqual([
      'Use “issue” instead of “problem”.',
    ]);
  });
  test('with word classes', () => {
    expect(
      said('It takes <b>5</b> biz days.', { use: 'working days', avoid: '<number> biz days' }),
    ).toHaveLength(1);
  });
});

test('the options of every phrase rule hold', () => {
  const config = (options: object) => ({ lexicon: [ticket], rules: { lexicon: ['error', options] } });
  const found = (options: object) =>
    lintText('# A ticket\n\nYour ticket and a ticket sale.', { config: config(options) }).messages.map(
      ({ line, severity }) => [line, severity],
    );
  expect(found({})).toEqual([
    [3, 2],
    [3, 2],
  ]);
  expect(found({ in: ['heading'] })).toEqual([[1, 2]]);
  expect(found({ ignorePatterns: ['ticket sale'] })).toEqual([[3, 2]]);
  expect(found({ allow: ['ticket'] })).toEqual([]);
});

test('without a config file there are no paths', () => {
  expect(() => lintText('A ticket.', { config: { lexicon: 'lexicon.yml' } })).toThrow(
    new TypeError('config lexicon[0]: the file "lexicon.yml" is not read here; give its entries.'),
  );
  expect(() => lintText('A ticket.', { config: { lexicon: [ticket, ticket] } })).toThrow(TypeError);
});

test('a comment silences an entry as it silences any rule', () => {
  expect(said('Your ticket. <!-- supportlint-disable-line lexicon -->', ticket)).toEqual([]);
});

test('where another rule reports just the same words, the team speaks', () => {
  const rulesIn = (lexicon: LexiconEntry[], level: string) =>
    lintText('Please utilize it.', {
      config: { lexicon, rules: { 'no-stiff-formality': level } },
    }).messages.map(({ ruleId }) => ruleId);
  const utilize = { use: 'use', avoid: 'utilize' };
  expect(rulesIn([], 'warn')).toEqual(['no-stiff-formality']);
  expect(rulesIn([utilize], 'warn')).toEqual(['lexicon']);
  expect(rulesIn([utilize], 'error')).toEqual(['lexicon', 'no-stiff-formality']);
});
