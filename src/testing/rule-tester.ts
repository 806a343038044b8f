import { classes as builtIn } from '../../rules/_shared/classes.js';
import { keyPathOf } from '../config/error.js';
import { readPlugin } from '../config/plugin.js';
import type { Rule } from '../lint/rule.js';
import type { WordClasses } from '../phrases/notation/pattern.js';
import { type BadExample, examineBad, examineGood, type GoodExample } from './examine.js';
import { createProbe, type Probe } from './probe.js';

/** `describe` or `it` of a test framework. */
export type Block = (title: string, body: () => void) => unknown;

export interface RuleTesterOptions {
  /** Word classes of the rule's plugin. */
  readonly classes?: WordClasses;
  /** Instead of the global functions of these names. */
  readonly describe?: Block;
  readonly it?: Block;
}

/** Replies to test a rule with; a string is a reply without further details. */
export interface RuleTests {
  readonly good?: readonly (string | GoodExample)[];
  readonly bad?: readonly (string | BadExample)[];
}

/**
 * Tests a rule on examples. Where a test framework has `describe` and `it` as globals (Jest, Vitest with
 * `globals`), or the options hold them, every example is a test of its own; elsewhere `run` throws.
 */
export class RuleTester {
  private readonly probe: Probe;

  /** @throws TypeError for a rule that has not the shape of one, or whose phrases cannot be read. */
  constructor(
    rule: Rule,
    private readonly options: RuleTesterOptions = {},
  ) {
    const { classes } = options;
    const read = readPlugin({ name: 'tested', rules: { rule }, ...(classes && { classes }) }, builtIn);
    if ('issues' in read) {
      const faults = read.issues.map(
        ({ path, message }) => `${keyPathOf(path.slice(path[0] === 'rules' ? 2 : 0)) ?? 'rule'}: ${message}`,
      );
      throw new TypeError(faults.join('\n'));
    }
    const [[id, ready]] = Object.entries(read.plugin.rules) as [[string, Rule]];
    this.probe = createProbe(id, ready, builtIn);
  }

  /** @throws Error, where there is no test framework, that lists every example that fails. */
  run(name: string, { good = [], bad = [] }: RuleTests): void {
    if (good.length + bad.length === 0) throw new Error(`There are no examples to test “${name}” with.`);
    const tests = [
      ...bad.map(asExample).map((one) => ({
        title: `finds: ${titleOf(one)}`,
        faults: () => examineBad(this.probe, one),
      })),
      ...good.map(asExample).map((one) => ({
        title: `leaves alone: ${titleOf(one)}`,
        faults: () => examineGood(this.probe, one),
      })),
    ];
    const { describe, it } = {
      ...(globalThis as Pick<RuleTesterOptions, 'describe' | 'it'>),
      ...this.options,
    };
    if (describe && it) {
      describe(name, () => {
        for (const { title, faults } of tests) it(title, () => refuse(faults()));
      });
    } else
      refuse(tests.flatMap(({ title, faults }) => faults().map((fault) => `${name} ${title}\n${fault}`)));
  }
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n\n'));
}

function asExample<Example extends GoodExample>(example: string | Example): Example | GoodExample {
  return typeof example === 'string' ? { text: example } : example;
}

function titleOf({ name, text }: GoodExample): string {
  return name ?? text.replace(/\s+/g, ' ').trim().slice(0, 80);
}
