import { vocabulary } from '../../src/lint/rule.js';

const we = '(i|we|<team>)';
const vow =
  '((personally|absolutely|fully|happily|can|will|do)? (guarantee|promise|swear|vow)|(give|can give|will give) you (my|our) (word|promise|guarantee)|pinky (promise|swear))';
const surely =
  '(definitely|certainly|absolutely|surely|undoubtedly|without fail|100%|for sure|guaranteed to)';
const trouble =
  '(problem|problems|issue|issues|error|errors|outage|outages|mistake|mistakes|delay|delays|trouble|situation|fault|incident|inconvenience)';
const outcome =
  '(be (fixed|resolved|solved|delivered|refunded|restored|approved|working|repaired|sorted|back|perfect|satisfied|happy|on time)|arrive|work|fix|resolve|solve|meet|love)';

/** Outcomes that nobody controls. Source: our own list from ordinary usage. */
export default vocabulary({
  vow: {
    message:
      'Promise what you control: “{match}” binds you to an outcome, so say what you will do and when you will write next.',
    phrases: [
      `${we} (can|will|do|would like to|want to|solemnly)? ${vow} you? (that|this|it|the|a|to|we|i|you|there|our|my|no|your|full|complete|next|same|delivery)`,
      `${we} ${vow} you? $`,
      'pinky (promise|swear)',
      '(guaranteed|promised) to (work|arrive|fix|resolve|solve|satisfy|help|improve|please|be (there|back|fixed|on time|delivered))',
    ],
  },
  never: {
    message: 'Say what you have changed instead: one bad day breaks the promise “{match}”.',
    phrases: [
      '(will|is going to|can|would|should|shall) never (ever)? (happen|occur|recur|be repeated|go wrong) (again)?',
      "(won't|isn't going to|shouldn't) (ever)? (happen|occur|recur|be repeated) (ever)? again",
      `(will|should|can) never (again|ever)? (have|see|face|experience|encounter|run into) (this|that|such|these|any|a|the|another)? *0-1 ${trouble} (again)?`,
      `no (more|further) ${trouble} (ever|from now on|in future|in the future|going forward)`,
      'last time (this|that|it) (happens|will happen|ever happens)',
    ],
  },
  certainty: {
    message:
      'Promise what you control: “{match}” leaves no room for the day it goes wrong, so say what you will do and by when.',
    phrases: [
      `!(not|n't|if|whether) will ${surely} ${outcome}`,
      `${surely} will ${outcome}`,
      'always be (available|online|up|reachable|on time|in stock)',
      "!(not|aren't|isn't|amn't|never|be|if) 100% (certain|guaranteed|satisfied|satisfaction|uptime|reliable|safe|secure|accurate|fixed|resolved|working)",
      '(completely|totally|absolutely) (guaranteed|risk free|error free|foolproof)',
      `${we} (will|shall|are going to|am going to|are prepared to) do (whatever|anything|everything) it takes`,
      'no matter what !(you|the|your|our|browser|device|plan|type|kind|size|time|day|language|country|version|operating|phone|we|i|it|they|happens|is|a|an|this|that)',
      '(instantly|instantaneously) (refunded|credited|reimbursed|resolved|fixed)',
      '(refund|credit|reimburse|fix|resolve) (you|it|this|that|your *1-3) (instantly|instantaneously)',
      '(refunds|refund|replacement) (is|are|will be) instant',
    ],
  },
});
