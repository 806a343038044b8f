import type { Registry } from '../src/lint/rule.js';
import noDeadEndCloser from './no-dead-end-closer/rule.js';
import noHiddenReproach from './no-hidden-reproach/rule.js';
import noImpersonalGreeting from './no-impersonal-greeting/rule.js';
import noJargon from './no-jargon/rule.js';
import noNegativePhrasing from './no-negative-phrasing/rule.js';
import noOverpromise from './no-overpromise/rule.js';
import noPassiveAggressiveOpener from './no-passive-aggressive-opener/rule.js';
import noScriptedCliche from './no-scripted-cliche/rule.js';
import noStiffFormality from './no-stiff-formality/rule.js';
import noVagueTimeline from './no-vague-timeline/rule.js';
import requireOpenClosing from './require-open-closing/rule.js';

export const rules: Registry = {
  'no-dead-end-closer': noDeadEndCloser,
  'no-hidden-reproach': noHiddenReproach,
  'no-impersonal-greeting': noImpersonalGreeting,
  'no-jargon': noJargon,
  'no-negative-phrasing': noNegativePhrasing,
  'no-overpromise': noOverpromise,
  'no-passive-aggressive-opener': noPassiveAggressiveOpener,
  'no-scripted-cliche': noScriptedCliche,
  'no-stiff-formality': noStiffFormality,
  'no-vague-timeline': noVagueTimeline,
  'require-open-closing': requireOpenClosing,
};
