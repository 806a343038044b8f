// biome-ignore-all lint/suspicious/noTemplateCurlyInString: some placeholders are written like that
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaceholders, maskBody, syntaxNames } from '../../src/macro/placeholders.js';
import { readFile } from '../../src/macro/read.js';

/** Each token with its syntax, kind, family, name and fallback, as one line. */
const read = (text: string, options = {}) =>
  findPlaceholders(text, options).map((one) =>
    [
      ...[text.slice(one.start, one.end), one.syntax, one.kind, one.family, one.name],
      ...(one.fallback === undefined ? [] : [`else “${one.fallback}”`]),
    ].join(' · '),
  );
const tokens = (text: string) => findPlaceholders(text).map(({ start, end }) => text.slice(start, end));
const mask = (text: string) => maskBody(text, findPlaceholders(text));

describe('helpdesk syntaxes', () => {
  test.each([
    // Zendesk, Freshdesk, Gorgias, Front, Chatwoot, Kustomer
    ['{{ticket.requester.first_name}}', 'curly · name · person · ticket.requester.first_name'],
    ['{{ ticket.id }}', 'curly · value · other · ticket.id'],
    ['{{current_user.name}}', 'curly · name · agent · current_user.name'],
    ['{{dc.refund_policy}}', 'curly · block · other · dc.refund_policy'],
    ['{{ticket.latest_private_comment}}', 'curly · block · other · ticket.latest_private_comment'],
    ['{{current_user.signature}}', 'curly · block · agent · current_user.signature'],
    ['{{survey}}', 'curly · block · other · survey'],
    [
      '{{ticket.customer.orders[0].total_price}}',
      'curly · value · money · ticket.customer.orders[0].total_price',
    ],
    ['{{order.processed_at|datetime_format("L")}}', 'curly · value · time · order.processed_at'],
    ['{{customer.FirstName}}', 'curly · name · person · customer.FirstName'],
    ['{{x | capitalize}}', 'curly · value · other · x'],
    ['{{ }}', 'curly · value · other · '],
    // Fallbacks of Zendesk's Liquid, Contact Center, Intercom, HubSpot
    ["{{first_name | default: 'there'}}", 'curly · name · person · first_name · else “there”'],
    ['{{contact.first_name || "there"}}', 'curly · name · person · contact.first_name · else “there”'],
    ['{{user.name | fallback: "Hi. There"}}', 'curly · name · person · user.name · else “Hi. There”'],
    ['{{name | capitalize | default: "}}"}}', 'curly · name · person · name · else “}}”'],
    ['{{contact.firstname|there}}', 'curly · name · person · contact.firstname · else “there”'],
    ['{{first_name | fallback: ""}}', 'curly · name · person · first_name · else “”'],
    ['{{first_name | fallback: “there”}}', 'curly · name · person · first_name · else “there”'],
    // Help Scout, FreeScout, UVdesk
    [
      '{%customer.firstName,fallback=there%}',
      'helpscout · name · person · customer.firstName · else “there”',
    ],
    ['{%customer.firstName,fallback=%}', 'helpscout · name · person · customer.firstName · else “”'],
    ['{%user.fullName%}', 'helpscout · name · agent · user.fullName'],
    ['{%subject%}', 'helpscout · value · other · subject'],
    // Liquid tags and Handlebars
    ['{% if ticket.vip == "yes" %}', 'liquid · control · other · if'],
    ['{%- elsif x -%}', 'liquid · control · other · elsif'],
    ['{% include "footer" %}', 'liquid · block · other · include'],
    ['{{#if vip}}', 'handlebars · control · other · #if'],
    ['{{else}}', 'handlebars · control · other · else'],
    ['{{/if}}', 'handlebars · control · other · /if'],
    ['{{> footer}}', 'handlebars · block · other · footer'],
    // Salesforce
    ['{{{Recipient.FirstName}}}', 'hml · name · person · Recipient.FirstName'],
    ['{!Contact.FirstName, Customer}', 'salesforce · name · person · Contact.FirstName · else “Customer”'],
    [
      '{!BLANKVALUE(Contact.FirstName, "there")}',
      'salesforce · name · person · Contact.FirstName · else “there”',
    ],
    ['{!User.Name}', 'salesforce · name · agent · User.Name'],
    ['{!TODAY()}', 'salesforce · value · time · TODAY()'],
    // Zammad, osTicket, Discourse, Zoho, LiveAgent
    ['#{ticket.customer.firstname}', 'hash · name · person · ticket.customer.firstname'],
    ['%{ticket.name.first}', 'percent · name · person · ticket.name.first'],
    ['%{reply_to_username,fallback:there}', 'percent · name · person · reply_to_username · else “there”'],
    ['${User.First Name}', 'dollar · name · agent · User.First Name'],
    ['${Contacts.Last Name}', 'dollar · name · person · Contacts.Last Name'],
    ['${Tickets.Ticket Id}', 'dollar · value · other · Tickets.Ticket Id'],
    ['{$ticket.admin_url}', 'smarty · url · link · ticket.admin_url'],
    ['{contactfield=firstname|there}', 'brace · name · person · contactfield=firstname · else “there”'],
    // TextExpander, Espanso
    ['%filltext:name=Name:default=there%', 'textexpander · name · person · Name · else “there”'],
    ['%clipboard', 'textexpander · value · other · clipboard'],
    ['%|', 'textexpander · control · other · |'],
    ['$|$', 'espanso · control · other · |'],
    // Plain ones, used by many teams
    ['{agent_name}', 'brace · name · agent · agent_name'],
    ['{amount}', 'brace · value · money · amount'],
    ['{timeframe}', 'brace · value · time · timeframe'],
    ['{Customer Name}', 'brace · name · person · Customer Name'],
    ['%first_name%', 'percent-word · name · person · first_name'],
    ['<<Client.LoginLink>>', 'double-angle · url · link · Client.LoginLink'],
  ])('%s', (token, expected) => {
    expect(read(`Before ${token} after`)).toEqual([`${token} · ${expected}`]);
  });

  test('a mention keeps its sign', () => {
    expect(tokens('Thanks @{{ author }}, see #{{ticket.id}}.')).toEqual(['{{ author }}', '{{ticket.id}}']);
  });

  test('a line break ends every token', () => {
    expect(tokens('{{a\nb}} {%if\nx%} %{a\n} [Your\nname] <your\nname>')).toEqual([]);
  });

  test('a broken token is left as text', () => {
    expect(tokens('{{name} {name}} {{ticket.id {{name}} {%if x}')).toEqual(['{{name}}']);
  });

  test.each([
    '{"id": 7, "name": "Sam"}',
    '{ color: red }',
    '{}',
    '{0}',
    '{see the page below}',
    '$5 {or so}',
    '100%|50%|x',
    'https://x.example/?q=%20your%20name%20and',
    '5 % of 10 %',
    '#{1}',
    'C# {',
    '${}',
    'a << b >> c',
  ])('no token in %s', (text) => {
    expect(tokens(text)).toEqual([]);
  });

  test('tokens are sorted, apart, and cut at exact offsets, also behind emoji and CRLF', () => {
    const text = '👋🏽 Hi {{name}}{{id}},\r\n[Order number] 👩‍👩‍👧 %{x}';
    expect(findPlaceholders(text).map(({ start, end }) => [start, end])).toEqual([
      [8, 16],
      [16, 22],
      [25, 39],
      [49, 53],
    ]);
  });

  test('nothing is found in comments', () => {
    const text = '<!-- {{a}} [Your name] -->{{b}}{% comment %}{{c}} TODO{% endcomment %}{{d}}<!-- {{e}}';
    expect(tokens(text)).toEqual(['{{b}}', '{% comment %}', '{% endcomment %}', '{{d}}', '{{e}}']);
  });
});

describe('options', () => {
  test('`syntaxes` narrows the helpdesk syntaxes, not the fill-ins', () => {
    const text = '{{a}} {b} %{c} [Your name]';
    expect(read(text, { syntaxes: ['curly'] }).map((one) => one.split(' ')[0])).toEqual(['{{a}}', '[Your']);
  });

  test('with a profile the syntaxes of other helpdesks are found as well, so that they can be reported', () => {
    expect(read('{{a}} {b}', { profile: 'zendesk', syntaxes: ['curly'] })).toHaveLength(2);
  });

  test('`user` is the agent in Front, the customer in Intercom', () => {
    expect(read('{{user.name}}', { profile: 'front' })[0]).toContain('agent');
    expect(read('{{user.name}}', { profile: 'intercom' })[0]).toContain('person');
  });

  test('syntax names are those that tokens carry', () => {
    const found = findPlaceholders('{{a}}{%if x%}{b}[Name]<name>XXXX').map(({ syntax }) => syntax);
    expect(found).toEqual(['curly', 'liquid', 'brace', 'bracket', 'angle', 'xs']);
    expect(syntaxNames).toEqual(expect.arrayContaining(found));
  });
});

describe('masking', () => {
  test.each([
    ['{{user._n_}} and {{a*b}} … {{c*d}}', 'Xxxxxxxxxxxx and Xxxxxxx … Xxxxxxx'],
    ['[t]({{ url }}) and <{{url}}>', '[t](Xxxxxxxxx) and <xx:xxxx>'],
    ['| {{x | fallback: "y"}} | b |', `| X${'x'.repeat(20)} | b |`],
    ['<name>\nHello', 'Xxxxxx\nHello'],
    ['  {% if vip %}  \nHello\n{% endif %}', `${' '.repeat(16)}\nHello\n${' '.repeat(11)}`],
    ['Hi{% if vip %}!', `Hi${'\uE000'.repeat(12)}!`],
    ['- {% if vip %}', `- ${'\uE000'.repeat(12)}`],
    ['a {% comment %}b\nc{% endcomment %} d', `a ${'\uE000'.repeat(14)}\n${'\uE000'.repeat(17)} d`],
    ['{% comment %}\n- x\n{% endcomment %}\nHi', '             \n   \n                \nHi'],
    ['{{#if a}}{{/if}}\r\nHi', `${' '.repeat(16)}\r\nHi`],
  ])('%j', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test('length and line breaks stay, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '{{a}}',
        '{{',
        '}}',
        '{% if x %}',
        '{% comment %}',
        '{% endcomment %}',
        '{%',
        '%}',
        '{b}',
        '%{c}',
        '[Name]',
      ],
      ...[
        '[',
        ']',
        '<name>',
        '<',
        '>',
        '\\',
        '`',
        '&amp;',
        '&quot;',
        '&#128075;',
        '\\*',
        '\n',
        '\r\n',
        '\r',
        '👋🏽',
      ],
      ...[
        'XXXX',
        '____',
        '\\_',
        ' ',
        'a',
        '(insert name)',
        '<!--',
        '-->',
        'TODO',
        '$|$',
        '%|',
        '"',
        "'",
        '|',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = findPlaceholders(text);
        const masked = maskBody(text, found);
        expect(masked).toHaveLength(text.length);
        expect(masked.replace(/[^\r\n]/g, ' ')).toBe(text.replace(/[^\r\n]/g, ' '));
        found.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ...[
      '{{',
      '{{a|"',
      '{% a ',
      '%{a.',
      '[A ',
      '[a/',
      '<a ',
      '&lt;a ',
      '(A ',
      '\\_',
      '` \\`',
      'XXX-',
      '<!--',
      '{$a[',
    ],
  ])('a line of nothing but %s is read through', (opener) => {
    const text = `${opener.repeat(200_000 / opener.length)}1`;
    expect(mask(text)).toHaveLength(text.length);
  });
});

test('no phrase runs from one branch of a conditional into the next', () => {
  const text = 'Sorry for the delay{% else %} caused by snow. {{#if a}}Yes{{else}} No{{/if}} we can.';
  const { words } = readFile(text, { path: 'a.md' }).macros[0]!;
  expect(words.filter(({ breaks }) => breaks).map(({ key }) => key)).toEqual([
    'sorry',
    'caused',
    'yes',
    'no',
  ]);
});
