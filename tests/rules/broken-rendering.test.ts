import { describe, expect, test } from 'vitest';
import { classes } from '../../rules/_shared/classes.js';
import rule from '../../rules/no-broken-rendering/rule.js';
import { createProbe } from '../../src/testing/probe.js';

const probe = createProbe('no-broken-rendering', rule, classes);
const lint = (text: string, options = {}) => probe({ text, options });
const found = (text: string) => lint(text).map(({ start, end }) => text.slice(start, end));
const messages = (text: string) => lint(text).map(({ message }) => message);

describe('branches', () => {
  test('are read as the reader gets them', () => {
    expect(messages('Hi {% if name %}{{name}}{% endif %}, welcome.')[0]).toContain('“Hi , welcome.”');
    expect(messages('We ship {% if eu %}today.{% endif %} Track it in the app.')[0]).toContain(
      '“We ship  Track it in the app.”',
    );
  });

  test.each([
    [
      'an unless',
      'The room{% unless quiet %} , on the street{% endunless %} is yours.',
      '{% unless quiet %}',
    ],
    ['a case', 'It is {% case a %}{% when 1 %}here.{% when 2 %}there{% endcase %} Come in.', '{% endcase %}'],
    ['an elsif', 'Go {% if a %}left{% elsif b %},{% else %}right{% endif %}, then on.', '{% elsif b %}'],
    ['a loop', 'You have:{% for one in all %} {{one}},{% endfor %}, and a bag.', '{% endfor %}'],
    ['an inner branch', 'A{% if a %} b{% if c %} d {% endif %}, e{% endif %}.', '{% endif %}'],
    ['a section', 'Seats {{#seats}}( {{row}} ){{/seats}}, please.', '{{#seats}}'],
    ['an inverted section', 'Hi {{^known}}there{{/known}}, welcome.', '{{^known}}'],
    ['a chain', 'It is {{#if a}}on.{{else if b}}off.{{else}}dim{{/if}} Look up.', '{{/if}}'],
  ])('of %s', (_, text, tag) => {
    expect(found(text)).toEqual([tag]);
  });

  test('that ask the same get the same answer', () => {
    expect(
      found('{% if a %}Hi Sam,{% endif %}{% unless a %}Hi,{% endunless %}\n\nYour key is here.'),
    ).toEqual([]);
    expect(
      found(
        'Hi{% if n != blank %} {{n}}{% endif %},\n\nThanks{% if n == nil %}!{% else %}, {{n}}!{% endif %}',
      ),
    ).toEqual([]);
    expect(
      found("{% if lang == 'en' %}Hello,{% endif %}{% if lang == 'de' %}Hallo,{% endif %}\n\nAll is well."),
    ).toEqual([]);
  });

  test('leave out what they comment out, capture and eat', () => {
    expect(found('Your key{% comment %} , {% endcomment %} is here<!-- , -->.')).toEqual([]);
    expect(found('{% capture x %} , , {% endcapture %}Your key is here.')).toEqual([]);
    expect(found('Your key {%- if a %} is here{% endif -%} .')).toEqual([]);
    expect(found('Your key{% raw %} {% if a %} , {% endraw %} is here.')).toEqual(['{% raw %}'].slice(1));
  });

  test('that do not match up are left to another rule', () => {
    expect(found('Hi {% if name %}{{name}}, welcome.')).toEqual([]);
    expect(found('Hi {% if name %}{{name}}{% endunless %}, welcome.')).toEqual([]);
    expect(found('Hi {% if a %}x{% else %}y{% else %}{% endif %}, welcome.')).toEqual([]);
  });

  test('are found at their place behind front matter, with Windows line ends, in quotes', () => {
    const text =
      '---\r\ntitle: Key\r\n---\r\n\r\nGood day,\r\n\r\nyour key {% if cut %}(new){% endif %}.\r\n';
    expect(found(text)).toEqual(['{% if cut %}']);
    expect(found('> Hi {% if name %}{{name}}{% endif %},\n>\n> welcome.')).toEqual(['{% if name %}']);
  });
});

describe('values', () => {
  test('that a tag asks about elsewhere may be empty', () => {
    expect(found('Hi {{name}},\n\nwelcome{% if name %}, {{name}}{% endif %}!')).toEqual(['{{name}}']);
  });

  test('with a fallback are never empty', () => {
    expect(found('We call you on {{phone | default: "your number"}}.')).toEqual([]);
  });

  test('without a name of their kind are taken to be there', () => {
    expect(found('Your order #{{order_number}} leaves on {{date}}.')).toEqual([]);
  });
});

describe('however many branches there are', () => {
  test('every one is looked at, up to a limit', () => {
    const fine = '{% if x %}Yes.{% else %}No.{% endif %}\n\n'.replace('x', 'a');
    const many = Array.from({ length: 60 }, (_, at) => fine.replace('if a', `if a${at}`)).join('');
    expect(found(`${many}Hi {% if name %}{{name}}{% endif %}, welcome.\n\n${many}`)).toContain(
      '{% if name %}',
    );
  });

  test.each([
    ['nested deep', `${'{% if a %}x '.repeat(200)}${'{% endif %}'.repeat(200)}`],
    [
      'side by side',
      Array.from({ length: 400 }, (_, at) => `{% if a${at} %}One.{% else %}Two.{% endif %}\n\n`).join(''),
    ],
    ['in one case', `{% case a %}${'{% when 1 %}One.'.repeat(2000)}{% endcase %}`],
  ])('they are read quickly: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('nested as far as anybody nests, they are read', () => {
    const opens = Array.from({ length: 38 }, (_, at) => `Text {% if a${at} %}more `).join('');
    expect(found(`${opens}${'. {% endif %}'.repeat(38)}`).length).toBeGreaterThan(0);
  });
});
