import type { Registry } from '../src/lint/rule.js';
import noNegativePhrasing from './no-negative-phrasing/rule.js';
import noPassiveAggressiveOpener from './no-passive-aggressive-opener/rule.js';
import noScriptedCliche from './no-scripted-cliche/rule.js';

export const rules: Registry = {
  'no-negative-phrasing': noNegativePhrasing,
  'no-passive-aggressive-opener': noPassiveAggressiveOpener,
  'no-scripted-cliche': noScriptedCliche,
};
