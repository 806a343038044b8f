import { vocabulary } from '../../src/lint/rule.js';

const we = '(i|we|<team>)';
const vow = '(guarantee|promise|swear|vow|give you (my|our) (word|promise))';
const surely = '(definitely|certainly|absolutely|surely|undoubtedly|without fail|100%|for sure|always)';
const trouble =
  '(problem|problems|issue|issues|error|errors|outage|outages|mistake|mistakes|delay|delays|trouble|situation|fault|incident)';
const outcome =
  '(be (fixed|resolved|solved|delivered|refunded|restored|approved|working|repaired|sorted|back|perfect|satisfied|happy)|arrive|work|fix|resolve|solve|never|meet|love)';

/** Promises about what nobody controls. Source: our own lists from ordinary usage. */
export default vocabulary({
  vow: {
    message:
      'Promise what you control: “{match}” binds you to an outcome, so say what you will do and when you will write next.',
    phrases: [
      `${we} (can|will|do|would like to|want to)? (personally|absolutely|fully|happily)? ${vow} (you)? (that|this|it|the|your|a|to|we|i|you|there|our|no|all|*1)`,
      `(guaranteed|promised) to (work|arrive|fix|resolve|solve|be|satisfy|help|improve|please)`,
    ],
  },
  never: {
    message: 'Say what you have changed instead: “{match}” is a promise that one bad day breaks.',
    phrases: [
      '(will|is going to|can|would|should) never (happen|occur|recur|be repeated|repeat itself) (again|to you again)?',
      "(won't|not going to|doesn't|don't) (ever)? (happen|occur|recur|be repeated) (ever)? again",
      `you (will|should) never (again)? (have|see|face|experience|encounter|need|run into|get) (this|that|such|these|any|a|the)? ${trouble}? (again)?`,
      `no (more|further) ${trouble} (ever|from now on|in future|in the future|going forward)`,
    ],
  },
  certainty: {
    message:
      'Promise what you control: “{match}” leaves no room for the day it goes wrong, so say what you will do and by when.',
    phrases: [
      `will ${surely} ${outcome}`,
      `${surely} will ${outcome}`,
      'always be (available|online|up|reachable|there for you|on time|in stock)',
      `(100%|<number> percent|completely|totally|absolutely) (sure|certain|guaranteed|satisfied|satisfaction|uptime|reliable|safe|secure|risk free|accurate|error free)`,
      '(we|i|<team>) (will|shall|are going to|am going to) do (whatever|anything) it takes',
      'whatever it takes',
      'no matter what !(you|the|your|browser|device|plan|type|kind|size|time|day|language|country|version|*1 you|operating|phone)',
      '(will|is|gets|get|be) *0-2 (instantly|instantaneously|immediately) (refunded|credited|reimbursed)',
      '(refund|refunded|credit|credited|reimburse|reimbursed) (you|it|this|that|your *1-3)? (instantly|instantaneously)',
      'instant refund',
      '(refund|replacement|credit) (is|will be) instant',
    ],
  },
});
