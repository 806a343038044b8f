import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { createChain } from '../../src/config/chain.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { lintText } from '../../src/index.js';

const lint = (text: string, config: object) =>
  lintText(text, { config }).messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
const withFront = (lines: string, body: string) => `---\n${lines}\n---\n${body}\n`;
const sweet = 'Your parcel is on its way, sweetie.';

describe('the tone of a macro', () => {
  const config = { extends: 'recommended' };

  test('sets the level of rules as its preset does', () => {
    expect(lint(sweet, config)).toEqual(['no-over-familiarity 1']);
    expect(lint(withFront('tone: business', sweet), config)).toEqual(['no-over-familiarity 2']);
  });

  test('counts for more than the tone preset of the config', () => {
    const business = { extends: ['recommended', 'business'] };
    expect(lint(sweet, business)).toEqual(['no-over-familiarity 2']);
    expect(lint(withFront('tone: casual', sweet), business)).toEqual(['no-over-familiarity 1']);
  });

  test('leaves alone what the team itself has set', () => {
    const rules = { 'no-over-familiarity': 'off' };
    expect(lint(withFront('tone: business', sweet), { ...config, rules })).toEqual([]);
    expect(lint(withFront('tone: business', sweet), { rules: { 'no-jargon': 'warn' } })).toEqual([]);
  });

  test('may come from an override', () => {
    const overrides = [{ files: '*.md', tone: 'business' }];
    expect(lint(sweet, { ...config, overrides })).toEqual(['no-over-familiarity 2']);
  });
});

describe('the situation of a macro', () => {
  const rude = 'You typed the wrong code.';
  const mistake = withFront('situation: customer-mistake', rude);
  const only = { rules: { 'no-blame': 'warn' } };

  test('raises the level of rules that name it', () => {
    const levels = (text: string) =>
      lint(text, { extends: 'recommended' }).filter((one) => one.startsWith('no-blame'));
    expect(levels(rude)).toEqual(['no-blame 1']);
    expect(levels(mistake)).toEqual(['no-blame 2']);
  });

  test('leaves alone what the team itself has set, except for that situation', () => {
    expect(lint(mistake, only)).toEqual(['no-blame 1']);
    const situations = { 'customer-mistake': { rules: { 'no-blame': 'error' } } };
    expect(lint(mistake, { ...only, situations })).toEqual(['no-blame 2']);
    expect(lint(rude, { ...only, situations })).toEqual(['no-blame 1']);
  });

  test('may come from a tag, unless the macro declares one', () => {
    const situations = { oops: { tags: ['typo'], rules: { 'no-blame': 'off' } } };
    const config = { ...only, situations };
    expect(lint(withFront('tags: [login, typo]', rude), config)).toEqual([]);
    expect(lint(withFront('tags: [login]', rude), config)).toEqual(['no-blame 1']);
    expect(lint(withFront('tags: [typo]\nsituation: neutral', rude), config)).toEqual(['no-blame 1']);
  });
});

describe('a tone', () => {
  const { tones } = resolveConfig(createChain([loaded('strict', 'concierge')], rules), '/a.md', rules);

  test('adds its options to those of the preset before it', () => {
    expect(tones!.casual!['no-jargon']!.options).toMatchObject({ classes: { slang: false, long: true } });
  });

  test('knows nothing of the tone that the config extends', () => {
    expect(tones!.casual!['require-open-closing']!.options).toMatchObject({
      maxStacked: 2,
      requireSignOff: false,
    });
    expect(tones!.concierge!['require-open-closing']!.options).toMatchObject({ requireSignOff: true });
  });
});

function loaded(...presets: string[]) {
  return { name: 'config', dir: '/', config: { extends: presets }, extended: new Map() };
}
