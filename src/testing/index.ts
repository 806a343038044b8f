/** For the tests of rules: `import { RuleTester } from 'supportlint/testing'`. */
export type { BadExample, GoodExample } from './examine.js';
export type { Trial } from './probe.js';
export { type Block, RuleTester, type RuleTesterOptions, type RuleTests } from './rule-tester.js';
