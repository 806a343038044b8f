import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Start with the answer, not with a correction or a reminder of what was said before.',
  category: 'openers',
  presets: { recommended: 'warn' },
  find: { en },
  in: ['opener'],
  // Whoever owns up to a mistake may begin as they like.
  unless: {
    sentence: [
      '(sorry|apologise|apologize|apologies) ,? !(but|if you|to (say|tell|inform|disappoint))',
      '(my|our) (own)? (mistake|fault|error|oversight|bad|responsibility)',
      '(i|we) (should have|could have|messed|missed|overlooked|was wrong|were wrong|dropped the ball|let you down)',
      '(i|we) (got|had) (it|this|that|your *0-2) wrong',
      '(i|we) made (a|an|the) *0-2 (mistake|error)',
      '(experience|service|result|outcome|start|impression) (that)? (we|i|you)',
    ],
  },
});
