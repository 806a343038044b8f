import { vocabulary } from '../../src/lint/rule.js';

const we = '(i|we|<team>)';
const vow =
  '((personally|absolutely|fully|happily|can|will|do)? (guarantee|promise|swear|vow)|(give|can give|will give) you (my|our) *0-1 (word|promise|guarantee)|pinky (promise|swear))';
const surely =
  '(definitely|certainly|absolutely|surely|undoubtedly|without fail|100%|for sure|guaranteed to)';
const trouble =
  '(oversight|mix up|error|breach|lapse|failure|problem|problems|issue|issues|error|errors|outage|outages|mistake|mistakes|delay|delays|trouble|situation|fault|incident|inconvenience)';
const outcome =
  '(be (there|here|with you|ready|done|fixed|resolved|solved|delivered|refunded|restored|approved|working|repaired|sorted|back|perfect|satisfied|happy|on time)|arrive|work|fix|resolve|solve|meet|love)';

/** Outcomes that nobody controls. Source: our own list from ordinary usage. */
export default vocabulary({
  vow: {
    message:
      'Promise what you control: “{match}” binds you to an outcome, so say what you will do and when you will write next.',
    phrases: [
      `${we} (can|will|do|would like to|want to|solemnly)? ${vow} you? (that|this|it|the|a|to|we|i|you|there|our|my|no|your|full|complete|next|same|delivery)`,
      `${we} ${vow} you? $`,
      'pinky (promise|swear)',
      'you have (my|our) *0-1 (word|guarantee|promise)',
      '(hand on heart|cross my heart|scout (honor|honour))',
      '(guaranteed|promised) to (work|arrive|fix|resolve|solve|satisfy|help|improve|please|be (there|back|fixed|on time|delivered))',
    ],
  },
  never: {
    message: 'Say what you have changed instead: one bad day breaks the promise “{match}”.',
    // "By printing two labels" says how.
    unless: { sentence: ['(by|because|now that) *1'] },
    phrases: [
      '(will|is going to|can|would|should|shall) never (ever)? (happen|occur|recur|be repeated|go wrong) (again)?',
      "(won't|isn't going to|shouldn't) (ever)? (happen|occur|recur|be repeated) (ever)? again",
      `(will|should|can) never (again|ever)? (have|see|face|experience|encounter|run into) (this|that|such|these|any|a|the|another)? *0-1 ${trouble} (again)?`,
      `no (more|further) ${trouble} (ever|from now on|in future|in the future|going forward)`,
      '(this|that|it|such *1-3) (never|will never|is never going to) (ever)? (happens|happen|happening|occurs|occur|recurs|repeats itself) (again)? (ever)?',
      `${we} (will|shall|are going to|am going to|can) *0-3 (make|ensure|see to it|be (sure|certain)) *0-4 (never|won't|doesn't) (ever)? (happens|happen|occurs|occur|recur|recurs|be repeated|repeated) (again)?`,
      "you (won't|will never) (ever)? (have to|need to)? (see|deal with|worry about|go through|experience|face|suffer|put up with|be troubled by) (this|that|such|it|these|anything|any|a) *0-3 ever? again",
      "you (won't|will never) (ever) (have to|need to) (deal with|worry about|go through|experience|face|suffer|put up with|think about)",
      "you can (be|rest) *0-1 (sure|certain|confident) (that)? (it|this|that|we|i|your *1-2|the *1-2|everything|there) (will|won't)",
      `(will|shall) never (ever)? (let you down|disappoint you|fail you|make (this|that|the same) mistake)`,
      `(this|that|such (a|an)?|the same) *0-1 ${trouble} (won't|will never|is never going to|isn't going to) (ever)? be repeated`,
      "(this|that|it|such (a|an) *1-2) (won't|will never|is never going to|isn't going to) be repeated",
      'nothing like (this|that|it) *0-3 (happen|happens|occur|occurs) (again)?',
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
      `${we} (will|shall|are going to|am going to|are prepared to) do (absolutely|literally)? (whatever|anything|everything) (it takes|in our power|to make you|to keep you|you (want|ask|need))`,
      '(move|moving) heaven and earth',
      '(will|shall) *0-5 (without fail|come what may|come rain or shine|at any cost|at all costs)',
      'no matter what !(you|the|your|our|browser|device|plan|type|kind|size|time|day|language|country|version|operating|phone|we|i|it|they|happens|is|a|an|this|that)',
      '(instantly|instantaneously) (refunded|credited|reimbursed|resolved|fixed)',
      '(refund|credit|reimburse|fix|resolve) (you|it|this|that|your *1-3) (instantly|instantaneously)',
      '(refunds|refund|replacement) (is|are|will be) instant',
    ],
  },
});
