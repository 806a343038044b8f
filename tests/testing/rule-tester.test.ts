import { describe, expect, test } from 'vitest';
import { defineRule } from '../../src/plugin.js';
import { RuleTester } from '../../src/testing/index.js';

const meta = { summary: 'Say it.', category: 'wording', presets: { recommended: 'warn' } } as const;
const group = { message: 'Not “{match}”.', phrases: { '~frob <thing>': 'turn it', '~frub': null } };
const rule = defineRule({ ...meta, find: { en: { main: group } } });
const classes = { thing: ['widget'] };
const tester = new RuleTester(rule, { classes });
const run = (tests: Parameters<RuleTester['run']>[1]) => () => tester.run('no-frob', tests);

describe('without a test framework', () => {
  test('is content with examples that are as expected', () => {
    const tests = {
      good: ['We turn it.', { text: 'No frub.', options: { allow: ['frub'] }, name: 'allowed' }],
      bad: [
        'We ==frobbed widget== and ==frub==.',
        { text: 'We frub and frub.', count: 2 },
        { text: 'We frub.', marked: ['frub'], message: 'Not “frub”.' },
        { text: 'Frob widget now, frub.', message: /^Not/, output: 'Turn it now, frub.' },
        '<!-- file: a.md -->\nWe ==frub==.\n<!-- file: b/c.md -->\nFine. ==Frub==.\n',
        'A heading\n=========\n\nWe ==frub==.',
      ],
    };
    expect(run(tests)).not.toThrow();
  });

  test.each([
    [{ good: ['We frub.'] }, 'Nothing is to be found here, but this is: We ==frub==.'],
    [{ bad: ['We help.'] }, 'Something is to be found here, but nothing is'],
    [{ bad: ['We ==frub it==.'] }, 'but this is: We ==frub== it.'],
    [{ bad: [{ text: 'We frub.', count: 2 }] }, '2 is to be found here, but this is: We ==frub==.'],
    [{ bad: [{ text: 'We frub.', marked: ['it'] }] }, '“it” is to be found, but this is: We ==frub==.'],
    [{ bad: [{ text: 'We frub.', message: 'No.' }] }, 'The message is to be No., but it is: Not “frub”.'],
    [{ bad: [{ text: 'We frob widget.', output: 'We.' }] }, 'but they give: We turn it.'],
    [{ bad: [{ text: 'We frub.', options: { alow: [] } }] }, 'Did you mean "allow"?'],
    [{}, 'There are no examples'],
  ])('throws at %j', (tests, message) => {
    expect(run(tests)).toThrow(message);
  });

  test('throws what the rule throws', () => {
    const broken = new RuleTester({
      ...meta,
      // biome-ignore lint/correctness/useYield: it fails before it gets there.
      *check() {
        throw new RangeError('too deep');
      },
    });
    expect(() => broken.run('no-x', { good: ['Hi.'] })).toThrow(RangeError);
  });

  test('finds a proposal that mends nothing', () => {
    const stubborn = defineRule({
      ...meta,
      find: { en: { main: { message: 'm', phrases: { frub: 'a frub' } } } },
    });
    expect(() => new RuleTester(stubborn).run('no-frub', { bad: ['We ==frub==.'] })).toThrow(
      'the rule still has something to say: We a ==frub==.',
    );
  });
});

test('with a test framework every example is a test of its own', () => {
  const titles: string[] = [];
  const failed: string[] = [];
  const it = (title: string, body: () => void) => {
    titles.push(title);
    try {
      body();
    } catch {
      failed.push(title);
    }
  };
  const describe = (title: string, body: () => void) => {
    titles.push(title);
    body();
  };
  new RuleTester(rule, { classes, describe, it }).run('no-frob', {
    good: ['We frub.'],
    bad: ['We ==frub==.'],
  });
  expect(titles).toEqual(['no-frob', 'finds: We ==frub==.', 'leaves alone: We frub.']);
  expect(failed).toEqual(['leaves alone: We frub.']);
});

test('a rule that is none is refused, with every fault', () => {
  const wrong = { ...meta, summary: '', find: { en: { main: { message: 'm', phrases: ['<thin> a'] } } } };
  expect(() => new RuleTester(wrong as never, { classes })).toThrow('summary: this text is empty.');
  expect(() => new RuleTester({ ...wrong, summary: 's' }, { classes })).toThrow('Did you mean <thing>?');
});
