import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../src/macro/placeholders.js';

const tokens = (text: string) => findPlaceholders(text).map(({ start, end }) => text.slice(start, end));

describe('gaps that an agent is to fill', () => {
  test.each([
    // square brackets
    ...[
      '[Customer name]',
      '[Your Name]',
      '[FirstName]',
      '[tel_num]',
      '[tel\\_num]',
      '[ORDER NO]',
      '[REF]',
      '[date]',
    ],
    ...['[DATE + 5 WD]', '[8am–1pm / 1pm–6pm]', '[refund amount]', '[KB link if available]', '[insert date]'],
    ...[
      '[Insert Link]',
      '[add the meeting link and password]',
      '[mention delivery time, e.g. 3-5 days]',
      '[your order]',
    ],
    ...[
      '[ topic ]',
      '[first / second / third]',
      '[Support Team]',
      '[Account Number]',
      '[Start Date]',
      '[start date]',
    ],
    ...[
      '[X]',
      '[#]',
      '[Name]',
      '[link]',
      '[Recipient’s Name]',
      '[IT Company Name]',
      '[e.g. the missing points]',
    ],
    ...[
      'XX[Customer Name]XX',
      '\\[NAME\\]',
      '\\[NAME]',
      '[[first_name]]',
      '[phone number]',
      '[Last 4 Digits]',
    ],
    // angle brackets
    ...[
      '<name>',
      '<Customer Name>',
      '<tel_num>',
      '<insert link here>',
      '<ISSUE_NUMBER>',
      '<your-company>',
      '<address>',
    ],
    ...['<#number>', '<reporter>', '\\<name>', '&lt;name&gt;', '<link>', '<Your Support Team/Name>'],
    // and the rest
    ...['____', '\\_\\_\\_\\_', 'XXXXX', 'XXX-XXXX', 'TODO', 'TBD', 'FILLIN', 'Lorem ipsum'],
    ...['(insert link)', '(name here)', '(ORDER NUMBER)', '(customer name)', '(agent’s name)'],
  ])('%s', (token) => {
    expect(tokens(`This is ${token} for you`)).toEqual([token]);
  });

  test.each([
    ['Hi (name),', '(name)'],
    ['we deliver on DD/MM/YYYY', 'DD/MM/YYYY'],
    ['Name: ____', '____'],
    ['order #XXXXX', 'XXXXX'],
    ['@<reporter> in #<insert issue>', '<reporter>', '<insert issue>'],
    ['**[DATE]**', '[DATE]'],
    ['Dear [Name]:', '[Name]'],
    ['[t](INSERT URL)', '(INSERT URL)'],
    ['- [X] minutes\nin [X] minutes', '[X]'],
    ['press **[ORDER NUMBER]**', '[ORDER NUMBER]'],
    ['Best,<br>[Your Name] <b>Support</b>', '[Your Name]'],
    ['> [Your Name] > [Company Name]', '[Your Name]', '[Company Name]'],
    ['Track it: [tracking number] → shipped', '[tracking number]'],
  ])('%j', (text, ...expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test('all are fill-ins, and say what they stand for', () => {
    const found = findPlaceholders(
      '[Your Name] <order date> [AMOUNT] [link to the form] [reason] [Customer] <acc_num>',
    );
    expect(found.map(({ kind, family }) => `${kind} ${family}`)).toEqual(
      ['agent', 'time', 'money', 'link', 'reason', 'person', 'other'].map((family) => `fill-in ${family}`),
    );
  });
});

describe('ordinary writing', () => {
  test.each([
    // Markdown
    ...[
      '[text](https://x.example)',
      '[Order status](/orders)',
      '[Name][ref]',
      '[see this][1]',
      '![NAME](a.png)',
    ],
    ...['- [ ] call back', '- [x] done', '1. [X] done', '> - [x] done', 'a claim[^1]', '[^note]: see there'],
    ...['[NAME]: https://x.example', 'See [NAME].\n\n[name]: https://x.example', '> [!NOTE]\n> text'],
    ...['____', '- ____', '___\n\nText', '***bold*** ___bold___', '__init__', '[[1, 2]](x)'],
    // asides, tags, buttons, code
    ...[
      '[sic]',
      '[this page]',
      '[the app]',
      '[1]',
      '[2024]',
      '[...]',
      '[…]',
      '[]',
      '[edited]',
      '[citation needed]',
    ],
    ...[
      '[EXTERNAL] Your ticket',
      '[Action Required]',
      '[NOTE]',
      '[she/her]',
      '[and/or]',
      '[n/a]',
      '[A-Z]',
      '[a-z0-9]',
    ],
    ...[
      'Click [Save]',
      'Press [ENTER]',
      'tap on [Send Request]',
      '[Order Details] tab',
      '**Team > [name] > Documents**',
      'Settings → [your name] → Security',
      '[Learn More]',
      '[Sign In]',
    ],
    ...[
      '[View Order]',
      '[Contact Us]',
      'items[0]',
      'row[name]',
      '["foo"]',
      "['name']",
      '[i]',
      '[internal note: x]',
    ],
    ...[
      '[we will look at it as soon as the team is back]',
      '[see below]',
      '[not yet]',
      '[laughs]',
      '[Spotify]',
    ],
    // tags, links, keys, comparisons
    ...[
      '<br>',
      '<br/>',
      '</p>',
      '<b>',
      '<a href="x">',
      '<details>',
      '<Steps>one</Steps>',
      '<https://x.example>',
    ],
    ...[
      '<me@x.example>',
      '<mailto:me@x.example>',
      '<@1234>',
      '<#1234>',
      '<:smile:1234>',
      'a < b and c > d',
      '<3',
    ],
    ...[
      'List<String>',
      'Press <Enter>',
      "<class 'int'>",
      '<code>x</code>',
      '<time>now</time>',
      '<!-- [NAME] -->',
    ],
    // the rest
    ...[
      'your date of birth (DD/MM/YYYY)',
      'size XXL',
      'XX',
      'card XXXX-XXXX-XXXX-1234',
      '1234-XXXX',
      'on your todo list',
    ],
    ...[
      '#TODO',
      'Todo',
      'TBDs',
      '(see here)',
      '(click here)',
      '(optional)',
      '(order number)',
      '(your name)',
      '(UK TIME)',
    ],
    ...['(if you have the order number)', '(NEW ZEALAND)', '(API)', '(more details here)'],
  ])('%j', (text) => {
    expect(tokens(text)).toEqual([]);
  });
});
