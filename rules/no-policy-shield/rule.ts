import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Give the reason behind a rule, not the rule alone.',
  category: 'wording',
  presets: { recommended: 'warn' },
  find: { en },
  unless: [
    { tags: ['legal'] },
    { audience: ['technical'] },
    { situation: ['abuse-boundary'] },
    // The reason stands there, or the rule was bent for the reader.
    {
      ahead: [
        '(by law|the law|legally|legal (duty|requirement|reasons)|gdpr|data protection|regulator|for (your|safety|security) *0-1 (safety|security|protection|reasons))',
        '(it|this|that|they) (could|can|would|might|may)',
        '(because|so that|in order to|otherwise|which (keeps|means|protects|lets|helps)|that way)',
        'the (reason|idea|point|aim) (is|behind|for|being)',
        '(this|that|it|the rule|the limit|the policy) <adverb>? (helps|keeps|protects|ensures|means|lets|prevents|exists|is there to)',
        '(have|has|was able to|were able to|can|could|happy to|will|would like to) <adverb>? (make|made|making|do|done|grant|granted|got|get) *0-4 exception',
      ],
    },
  ],
  yieldsTo: ['no-blame'],
});
