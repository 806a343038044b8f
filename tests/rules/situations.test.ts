import { describe, expect, test } from 'vitest';
import { parts } from '../../rules/require-situation-parts/parts.js';
import { situations } from '../../rules/require-situation-parts/situations.js';
import type { Config } from '../../src/index.js';
import { lintText } from '../../src/index.js';
import { replies } from './situation-parts.js';

const id = 'require-situation-parts';
const advice: Config = { rules: { [id]: ['warn', { advice: true }] } };
const plain: Config = { rules: { [id]: 'warn' } };

interface Trial {
  readonly situation?: string;
  readonly front?: string;
  readonly config?: Config;
  readonly path?: string;
}

/** What the rule says about a text: the source under each finding, and its message. */
function found(text: string, { situation, front = '', config = advice, path = 'macro.md' }: Trial = {}) {
  const lines = [situation && `situation: ${situation}`, front].filter(Boolean);
  const source = lines.length > 0 ? `---\n${lines.join('\n')}\n---\n\n${text}` : text;
  return lintText(source, { path, config }).messages.map((one) => ({
    message: one.message,
    words: source.split('\n')[one.line! - 1]!.slice(one.column! - 1, one.endColumn! - 1),
  }));
}
const messages = (text: string, trial?: Trial) => found(text, trial).map(({ message }) => message);

const cases = Object.entries(replies).flatMap(([situation, parts]) =>
  parts.map((said, index) => ({
    ...{ situation, ...said },
    with: (sentence: string) => parts.map((one, at) => (at === index ? sentence : one.sentence)).join(' '),
  })),
);

describe('a reply that has everything stays silent', () => {
  test.each(Object.entries(replies))('%s', (situation, parts) => {
    expect(messages(parts.map(({ sentence }) => sentence).join(' '), { situation })).toEqual([]);
  });
});

describe('a part that is missing is named', () => {
  test.each(cases)('$situation: $part', ({ situation, part, with: replyWith }) => {
    const [first, ...rest] = found(replyWith('It is raining.'), { situation });
    expect(rest).toEqual([]);
    expect(first?.words).toBe('situation');
    expect(first?.message).toContain(part);
  });
});

describe('a part is known in other words', () => {
  const others = cases.flatMap((one) => one.others.map((other) => ({ ...one, other })));
  test.each(others)('$situation: $part: $other', ({ situation, other, with: replyWith }) => {
    expect(messages(replyWith(other), { situation })).toEqual([]);
  });
});

describe('what it tells you to write can be written', () => {
  const models = Object.entries(situations).flatMap(([situation, { require = {}, advise = {} }]) =>
    [...Object.values(require), ...Object.values(advise)].map(({ say }) => [situation, say] as const),
  );
  const defaults = Object.values(parts).map(({ say }) => ['abuse-boundary', say] as const);
  test.each([...models, ...defaults])('%s: %s', (situation, say) => {
    const config: Config = { extends: 'recommended', rules: { [id]: 'off' } };
    expect(messages(say, { situation, config })).toEqual([]);
  });
});

describe('what stands for a part', () => {
  const late = "We packed the blue one, and I'm sorry.";

  test('a placeholder of its kind', () => {
    expect(messages(`${late} {{solution}}`, { situation: 'our-mistake', config: plain })).toEqual([]);
  });
  test('a placeholder named after it, but not one that only sounds like it', () => {
    const trial = { situation: 'angry-customer', config: plain };
    expect(messages("I'm sorry about the bill. {{next_action}}", trial)).toEqual([]);
    expect(messages("I'm sorry about the bill. {{transaction_id}}", trial)).toHaveLength(1);
  });
  test('a link to a way out', () => {
    const text = 'The hall is taken. The barn has [a page of its own](https://barn.example/).';
    expect(messages(text, { situation: 'cannot-do', config: plain })).toEqual([]);
  });
  test('a word in `provides`', () => {
    const front = 'provides: [repair]';
    expect(messages(late, { situation: 'our-mistake', front, config: plain })).toEqual([]);
  });
  test('the name of a snippet in `includes`', () => {
    const front = 'includes: [snippets/repair-by-courier]';
    expect(messages(late, { situation: 'our-mistake', front, config: plain })).toEqual([]);
  });
  test('but not a part of another name', () => {
    const front = 'provides: [apology]';
    expect(messages(late, { situation: 'our-mistake', front, config: plain })).toHaveLength(1);
  });
  test('text that cannot be read here may hold anything', () => {
    const trial = { situation: 'our-mistake', config: plain };
    expect(messages(late, { ...trial, front: 'includes: [our-usual-block]' })).toEqual([]);
    expect(messages(`${late}\n\n{{dc.block_for_may}}`, trial)).toEqual([]);
  });
});

describe('where it speaks', () => {
  const bare = 'The ferry is late.';

  test('nowhere, unless a situation is declared', () => {
    expect(messages(bare)).toEqual([]);
  });
  test('not in snippets and notes, nor in other languages', () => {
    for (const front of ['kind: snippet', 'kind: note', 'locale: de-DE'])
      expect(messages(bare, { situation: 'our-mistake', front })).toEqual([]);
  });
  test('once for all that is missing, with one sentence to begin with', () => {
    const [only, ...rest] = messages(bare, { situation: 'our-mistake', config: plain });
    expect(rest).toEqual([]);
    expect(only).toMatch(/apologize; say what you did wrong.*; and say what you are doing to put it right/);
    expect(only?.match(/so write something like “[^”]+”$/)).toHaveLength(1);
  });
  test('an apology that comes late counts as missing from the start', () => {
    const facts = 'The lifts are stuck. The crew is here. It is cold. Doors open by 6 pm.';
    expect(messages(`I'm sorry. ${facts}`, { situation: 'outage', config: plain })).toEqual([]);
    expect(messages(`${facts} I'm sorry.`, { situation: 'outage', config: plain })[0]).toContain(
      'apologize in the first 3 sentences',
    );
  });
  test('at the first sentence, where one front matter speaks for several macros', () => {
    const text = '## Late\n\n> The ferry is late.\n\n---\n\n## Lost\n\n> The bag is lost.\n';
    const result = lintText(`---\nsituation: our-mistake\n---\n\n${text}`, { config: plain });
    expect(result.messages.map(({ line }) => line)).toEqual([7, 13]);
  });
});

describe('where the situation comes from', () => {
  const bare = 'The ferry is late.';

  test('a tag', () => {
    const config: Config = { ...plain, situations: { 'our-mistake': { tags: ['oops'] } } };
    expect(messages(bare, { front: 'tags: [ferry, oops]', config })).toHaveLength(1);
    expect(messages(bare, { front: 'tags: [ferry]', config })).toEqual([]);
  });
  test('an override for a folder', () => {
    const config: Config = {
      ...plain,
      overrides: [{ files: 'sorry/**', situation: 'our-mistake' }],
    };
    expect(messages(bare, { config, path: 'sorry/ferry.md' })).toHaveLength(1);
    expect(messages(bare, { config, path: 'other/ferry.md' })).toEqual([]);
  });
});

describe('a situation of your own', () => {
  const with_ = (situations: object, other: object = {}): Config => ({
    rules: { [id]: ['warn', { situations, ...other }] },
  });
  const late = { 'late-parcel': { require: ['apology', ['time', 'next-contact']] } };

  test('asks for the parts that it lists, any of a list in the list', () => {
    const trial = { situation: 'late-parcel', config: with_(late) };
    expect(messages('The parcel is late.', trial)[0]).toMatch(
      /apologize and give a time or say when they hear from you next/,
    );
    expect(messages('Sorry! It comes tomorrow.', trial)).toEqual([]);
    expect(messages("Sorry! I'll ring you when it is found.", trial)).toEqual([]);
  });
  test('replaces what it names of a built-in one, and leaves the rest', () => {
    const config = with_({ cancellation: { require: ['thanks'] } });
    expect(
      messages('Before you go, how about a special offer?', { situation: 'cancellation', config }),
    ).toHaveLength(2);
    expect(messages('Thank you for three good years.', { situation: 'cancellation', config })).toEqual([]);
  });
  test('names what it does not know', () => {
    expect(() => messages('Late.', { config: with_({ late: { require: ['apologies'] } }) })).toThrow();
  });
});

describe('what makes it worse', () => {
  test.each([
    [
      'outage',
      "I'm sorry. The lifts are stuck because of a ==minor problem== with a cable. Doors open by 6 pm.",
    ],
    ['outage', "Sorry! A ==brief interruption== of the water has emptied the pipes. It's back at noon."],
    [
      'outage',
      "I'm sorry that the tills are down. ==The fault lies with our card provider.== They run again by 6 pm.",
    ],
    ['outage', "I'm sorry that the tills are down. ==Three nodes== are out. They run again by 6 pm."],
    ['unknown-answer', '==I guess it fits.== You can expect it on Monday.'],
    ['our-mistake', "I'm sorry. Here is the new one. ==Your order was shipped by mistake== to Leeds."],
    [
      'angry-customer',
      "==Thank you for your email==. You waited four hours, and I'm sorry. I've called the skipper.",
    ],
    [
      'angry-customer',
      "You're right, and I'm sorry. ==Our refund policy== is short. I've sent the money back.",
    ],
    ['angry-customer', "I'm so sorry. Which bag is it? ==Where did you last see it?== I've called the desk."],
    ['cannot-do', 'The hall is taken. ==Perhaps there is a way one day==.'],
    ['cancellation', 'Your plan is cancelled. ==Are you sure==?'],
    ['cancellation', 'Your plan is cancelled. With ==30% off== it would be cheaper.'],
    ['cancellation', "Your plan is cancelled. ==You'll lose== your points."],
    ['cancellation', 'Your plan is cancelled. ==It hurts to see you go==.'],
    ['cancellation', 'Your plan is cancelled. What was missing? ==Was it the price?=='],
    ['abuse-boundary', "I'd like to help. If it goes on, I will end this call and ==call the police==."],
  ])('%s: %s', (situation, marked) => {
    const [, words] = /==(.+?)==/.exec(marked)!;
    const hits = found(marked.replaceAll('==', ''), { situation, config: plain });
    expect(hits.some((one) => words!.includes(one.words) || one.words.includes(words!))).toBe(true);
  });

  test.each([
    ['outage', "I'm sorry that the tills are down. A small team is on the problem until 6 pm."],
    [
      'outage',
      "I'm sorry that the tills are down. Our card provider has a fault, and we've switched to another one. They run again by 6 pm.",
    ],
    ['unknown-answer', "Perhaps you can send a photo? I'll ask our tailor and write on Monday."],
    [
      'our-mistake',
      'I booked the wrong hall, and your order was cancelled by mistake. I am sorry. The right one is booked now.',
    ],
    [
      'angry-customer',
      "You waited four hours, and I'm sorry. I've sent the fare back, and our refund policy lets me add the taxi.",
    ],
    [
      'angry-customer',
      "Thank you for telling us so openly. You were left in the rain, and I've called the skipper.",
    ],
    [
      'cannot-do',
      'The hall is taken. Perhaps there is a way one day. The barn is free in May: shall I hold it for you?',
    ],
    [
      'cancellation',
      "Your plan is cancelled. Before you go, please download your photos. You won't lose your points.",
    ],
    [
      'cancellation',
      'Your plan is cancelled. Your files stay with us for 90 days, and your free month runs until May.',
    ],
    ['abuse-boundary', "I'd like to help. If it goes on, I will end this call."],
  ])('silent: %s: %s', (situation, text) => {
    expect(messages(text, { situation, config: plain })).toEqual([]);
  });

  test('“some users” counts where all of them are cut off', () => {
    const text = "I'm sorry: some customers may see an empty page. It is back by 6 pm.";
    expect(messages(text, { situation: 'outage', config: plain })).toEqual([]);
    expect(messages(text, { situation: 'outage', config: plain, front: 'scope: all' })).toHaveLength(1);
  });
  test('engineers may read about machines', () => {
    const text = "I'm sorry: two nodes are down. They are back by 6 pm.";
    expect(messages(text, { situation: 'outage', config: plain })).toHaveLength(1);
    expect(messages(text, { situation: 'outage', config: plain, front: 'audience: technical' })).toEqual([]);
  });
  test('a long first paragraph and a second warning are advice', () => {
    const long = `I'm sorry. ${'The boat came late and then it left early again. '.repeat(6)}\n\nI've called the skipper.`;
    expect(messages(long, { situation: 'angry-customer', config: plain })).toEqual([]);
    expect(messages(long, { situation: 'angry-customer' })).toHaveLength(1);
    const twice =
      "I'd like to help. I will end this chat if it goes on. Come back any time. I will end this chat then.";
    expect(messages(twice, { situation: 'abuse-boundary', config: plain })).toEqual([]);
    expect(messages(twice, { situation: 'abuse-boundary' })).toHaveLength(1);
  });
  test('the rule whose word is more precise speaks alone', () => {
    const text =
      "---\nsituation: outage\n---\n\nHi Ann,\n\nI'm sorry, the tills are down after a failover. They run again by 6 pm. Call me any time.";
    const { messages: all } = lintText(text, { config: { extends: 'strict' } });
    expect(all.filter(({ message }) => message.includes('failover')).map(({ ruleId }) => ruleId)).toEqual([
      'no-jargon',
    ]);
  });
});

describe('what other rules make of a situation', () => {
  /** Rule id → severity of its findings. */
  const levels = (situation: string, text: string) => {
    const front = situation ? `---\nsituation: ${situation}\n---\n\n` : '';
    const { messages: all } = lintText(front + text);
    return Object.fromEntries(all.map(({ ruleId, severity }) => [ruleId, severity]));
  };
  const upset = ['outage', 'our-mistake', 'angry-customer', 'cannot-do', 'cancellation'];

  test.each(upset)('%s: no cheer', (situation) => {
    expect(levels(situation, 'Great question! Your parcel is here 🎉')).toMatchObject({
      'no-levity-when-upset': 2,
      'no-shouting': 1,
    });
  });
  test('customer-mistake: no jokes, but a cheerful mark', () => {
    const found = levels('customer-mistake', 'Turn the wheel round, and off you go! 😂');
    expect(found).toMatchObject({ 'no-levity-when-upset': 2 });
    expect(found).not.toHaveProperty('no-shouting');
  });
  test('customer-mistake: blame is an error', () => {
    expect(levels('', 'You entered the wrong code.')).toMatchObject({ 'no-blame': 1 });
    expect(levels('customer-mistake', 'You entered the wrong code.')).toMatchObject({ 'no-blame': 2 });
  });
  test('feature-request: no day has to be named', () => {
    const soon = "We'll look at your idea soon.";
    expect(levels('', soon)).toHaveProperty('no-vague-timeline');
    expect(levels('feature-request', soon)).not.toHaveProperty('no-vague-timeline');
  });
  test('abuse-boundary: a door may close', () => {
    const closed =
      "I'd like to help.\n\nIf it goes on, I will end this chat. This conversation is now closed.";
    expect(levels('', closed)).toHaveProperty('no-dead-end-closer');
    expect(levels('abuse-boundary', closed)).toEqual({});
  });
  test('auto-close: a way back is enough', () => {
    const away =
      'It has been quiet for a week. This ticket will now be closed. Just reply and it opens again.';
    expect(levels('auto-close', away)).toEqual({});
  });
});

describe('what the rules make of a tone', () => {
  const rulesFor = (tone: string, text: string, config: Config = { extends: 'recommended' }) =>
    lintText(`---\ntone: ${tone}\n---\n\n${text}`, { config }).messages.map(({ ruleId }) => ruleId);
  const stiff =
    'Thanks for the photo of the wheel. I am sure that the bearing is worn, and we will replace it. You do not have to bring the whole bike: the wheel is enough. Our bench is open from ten to six, and the job takes about twenty minutes. If that does not suit you, send the wheel by post and we will send it back the day after.';

  test('only a casual reply is asked for short forms', () => {
    expect(rulesFor('casual', stiff)).toContain('prefer-contractions');
    for (const tone of ['business', 'concierge'])
      expect(rulesFor(tone, stiff)).not.toContain('prefer-contractions');
  });
  test('a macro that names another tone than its team is read by its own', () => {
    const slang = "FYI, the parcel's gonna come on Monday.";
    const config: Config = { extends: ['recommended', 'casual'] };
    expect(rulesFor('casual', slang, config)).not.toContain('no-jargon');
    expect(rulesFor('business', slang, config)).toContain('no-jargon');
    expect(
      rulesFor(
        'concierge',
        'Hi Ann,\n\nYour suite is ready. It is on the top floor. The key is at the desk.',
        config,
      ),
    ).toContain('require-open-closing');
  });
});
