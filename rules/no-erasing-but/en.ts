import { vocabulary } from '../../src/lint/rule.js';

const truly =
  '(do|really|fully|completely|totally|certainly|can|truly|very much|of course|also|quite|would|absolutely|perfectly)?';
/** Kind words before the turn, and the turn. */
const kindWords = [
  `(i|we) ${truly} ${truly} (understand|appreciate|hear you|get it|get that|see your point|sympathise|sympathize|empathise|empathize|value|respect|agree|feel for you|take your point|recognise|recognize|realise|realize)`,
  '(thank you|thanks|many thanks) (so much|very much|a lot)? for',
  '(i am|we are|i feel|we feel) (so|very|really|truly|terribly|deeply)? sorry (about|for|that|to hear|you|if)?',
  '(i am|we are) (very|really|so)? (grateful|thankful|glad|happy) (for|that|to hear)',
  '^ (that is|it is|this is|what)? (a|an)? (really|very)? (good|great|nice|lovely|fair|interesting|excellent|valid|clever|fantastic|brilliant) (idea|question|point|suggestion|thought|request|feedback)',
  '^ you are (absolutely|quite|completely|totally)? right',
  '^ your (feedback|suggestion|idea|request|patience|opinion|loyalty) *0-4 (is|are|means) *0-4',
];
const turn = '(but|however|yet)';

/** A refusal, or the subject of one, right after the turn. */
const no =
  "(can't|don't|won't|couldn't|doesn't|isn't|aren't|wasn't|haven't|hasn't|wouldn't|not|no longer|unable|never|only|must|no)";
const refusal = [
  '(our|the|my) *0-2 (policy|policies|sla|rules|terms|system|process|procedure|agreement|contract|conditions)',
  '(unfortunately|sadly|regrettably|at this time|as (i|we) (said|explained|mentioned))',
  `(we|i|you|they|it|this|that|these|those|there|<team>|our *1-3|your *1-3|the *1-3|my *1-3|at *1-2|in *1-3|for *1-3|right now|currently|with *1-3) *0-2 ${no}`,
];

// Source for all lists: our own, from ordinary usage.
export default vocabulary({
  but: {
    message:
      'Consider two sentences and go straight to what is possible: in “{match}” the last word takes back what stands before it.',
    phrases: kindWords.map((words) => `${words} **10 ${turn}`),
    when: { after: refusal },
    unless: { question: true },
  },
});
