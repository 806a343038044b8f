import type { Registry } from '../src/lint/rule.js';
import maxLength from './max-length/rule.js';
import maxNameUse from './max-name-use/rule.js';
import noBareAnswer from './no-bare-answer/rule.js';
import noBlame from './no-blame/rule.js';
import noCommandingYou from './no-commanding-you/rule.js';
import noCondescension from './no-condescension/rule.js';
import noDeadEndAnswer from './no-dead-end-answer/rule.js';
import noDeadEndCloser from './no-dead-end-closer/rule.js';
import noDismissal from './no-dismissal/rule.js';
import noEmptyApology from './no-empty-apology/rule.js';
import noErasingBut from './no-erasing-but/rule.js';
import noExcuse from './no-excuse/rule.js';
import noHiddenReproach from './no-hidden-reproach/rule.js';
import noImpersonalGreeting from './no-impersonal-greeting/rule.js';
import noInternalLeak from './no-internal-leak/rule.js';
import noJargon from './no-jargon/rule.js';
import noLevityWhenUpset from './no-levity-when-upset/rule.js';
import noNegativePhrasing from './no-negative-phrasing/rule.js';
import noNonApology from './no-non-apology/rule.js';
import noOverFamiliarity from './no-over-familiarity/rule.js';
import noOverpromise from './no-overpromise/rule.js';
import noPassiveAggressiveOpener from './no-passive-aggressive-opener/rule.js';
import noPolicyShield from './no-policy-shield/rule.js';
import noPunctuationCollision from './no-punctuation-collision/rule.js';
import noScriptedCliche from './no-scripted-cliche/rule.js';
import noSensitiveRequest from './no-sensitive-request/rule.js';
import noShouting from './no-shouting/rule.js';
import noStiffFormality from './no-stiff-formality/rule.js';
import noTemplateArtifact from './no-template-artifact/rule.js';
import noVagueLinkText from './no-vague-link-text/rule.js';
import noVagueTimeline from './no-vague-timeline/rule.js';
import preferNumberedSteps from './prefer-numbered-steps/rule.js';
import requireMentionedAttachment from './require-mentioned-attachment/rule.js';
import requireOpenClosing from './require-open-closing/rule.js';
import requirePlaceholderFallback from './require-placeholder-fallback/rule.js';
import requireStruggleApology from './require-struggle-apology/rule.js';
import validPlaceholder from './valid-placeholder/rule.js';

export const rules: Registry = {
  'max-length': maxLength,
  'max-name-use': maxNameUse,
  'no-bare-answer': noBareAnswer,
  'no-blame': noBlame,
  'no-commanding-you': noCommandingYou,
  'no-condescension': noCondescension,
  'no-dead-end-answer': noDeadEndAnswer,
  'no-dead-end-closer': noDeadEndCloser,
  'no-dismissal': noDismissal,
  'no-empty-apology': noEmptyApology,
  'no-erasing-but': noErasingBut,
  'no-excuse': noExcuse,
  'no-hidden-reproach': noHiddenReproach,
  'no-impersonal-greeting': noImpersonalGreeting,
  'no-internal-leak': noInternalLeak,
  'no-jargon': noJargon,
  'no-levity-when-upset': noLevityWhenUpset,
  'no-negative-phrasing': noNegativePhrasing,
  'no-non-apology': noNonApology,
  'no-over-familiarity': noOverFamiliarity,
  'no-overpromise': noOverpromise,
  'no-passive-aggressive-opener': noPassiveAggressiveOpener,
  'no-policy-shield': noPolicyShield,
  'no-punctuation-collision': noPunctuationCollision,
  'no-scripted-cliche': noScriptedCliche,
  'no-sensitive-request': noSensitiveRequest,
  'no-shouting': noShouting,
  'no-stiff-formality': noStiffFormality,
  'no-template-artifact': noTemplateArtifact,
  'no-vague-link-text': noVagueLinkText,
  'no-vague-timeline': noVagueTimeline,
  'prefer-numbered-steps': preferNumberedSteps,
  'require-mentioned-attachment': requireMentionedAttachment,
  'require-open-closing': requireOpenClosing,
  'require-placeholder-fallback': requirePlaceholderFallback,
  'require-struggle-apology': requireStruggleApology,
  'valid-placeholder': validPlaceholder,
};
