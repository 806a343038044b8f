import type { Registry } from '../src/lint/rule.js';
import maxLength from './max-length/rule.js';
import maxNameUse from './max-name-use/rule.js';
import noBareAnswer from './no-bare-answer/rule.js';
import noDeadEndCloser from './no-dead-end-closer/rule.js';
import noHiddenReproach from './no-hidden-reproach/rule.js';
import noImpersonalGreeting from './no-impersonal-greeting/rule.js';
import noJargon from './no-jargon/rule.js';
import noLevityWhenUpset from './no-levity-when-upset/rule.js';
import noNegativePhrasing from './no-negative-phrasing/rule.js';
import noOverFamiliarity from './no-over-familiarity/rule.js';
import noOverpromise from './no-overpromise/rule.js';
import noPassiveAggressiveOpener from './no-passive-aggressive-opener/rule.js';
import noPunctuationCollision from './no-punctuation-collision/rule.js';
import noScriptedCliche from './no-scripted-cliche/rule.js';
import noShouting from './no-shouting/rule.js';
import noStiffFormality from './no-stiff-formality/rule.js';
import noVagueLinkText from './no-vague-link-text/rule.js';
import noVagueTimeline from './no-vague-timeline/rule.js';
import preferNumberedSteps from './prefer-numbered-steps/rule.js';
import requireMentionedAttachment from './require-mentioned-attachment/rule.js';
import requireOpenClosing from './require-open-closing/rule.js';

export const rules: Registry = {
  'max-length': maxLength,
  'max-name-use': maxNameUse,
  'no-bare-answer': noBareAnswer,
  'no-dead-end-closer': noDeadEndCloser,
  'no-hidden-reproach': noHiddenReproach,
  'no-impersonal-greeting': noImpersonalGreeting,
  'no-jargon': noJargon,
  'no-levity-when-upset': noLevityWhenUpset,
  'no-negative-phrasing': noNegativePhrasing,
  'no-over-familiarity': noOverFamiliarity,
  'no-overpromise': noOverpromise,
  'no-passive-aggressive-opener': noPassiveAggressiveOpener,
  'no-punctuation-collision': noPunctuationCollision,
  'no-scripted-cliche': noScriptedCliche,
  'no-shouting': noShouting,
  'no-stiff-formality': noStiffFormality,
  'no-vague-link-text': noVagueLinkText,
  'no-vague-timeline': noVagueTimeline,
  'prefer-numbered-steps': preferNumberedSteps,
  'require-mentioned-attachment': requireMentionedAttachment,
  'require-open-closing': requireOpenClosing,
};
