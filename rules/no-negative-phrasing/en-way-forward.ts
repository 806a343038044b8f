/**
 * What a refusal may stand beside: an offer, an alternative, what we do next. Invitations to write and plain requests
 * are not among them. Sources: our own list from ordinary usage.
 */

/** What follows "you can" or "I will" without helping with what was refused. */
const empty =
  'contact|reach|call|email|write|reply|respond|get in|see|understand|imagine|appreciate|feel|hear|say|not|never|only|be (in touch|able|happy)|let|keep|have to|assure|confirm|tell|take (your|this) feedback|consider|always|also|still|then|forward your|pass|submit feedback|submit your';
const small =
  '(also|always|still|then|instead|however|simply|easily|already|now|gladly|happily|certainly|probably|definitely|perhaps|maybe|quickly)?';

/** In the sentence or one of the next two. */
export const wayForward = [
  `you (can|could|may|might) ${small} !(${empty})`,
  `(i|we|<team>) (can|could) ${small} !(${empty})`,
  `(i|we|<team>) will ${small} !(${empty})`,
  '(i|we|<team>) (would be|am|are) (more than)? (happy|glad|delighted) to !(help|assist|hear|answer|contact|let|take your)',
  '(i|we|<team>) (have|has) (already|instead|therefore|now|just|also)? (added|put|set|sent|moved|given|refunded|credited|ordered|booked|reserved|extended|opened|asked|attached|applied|issued|arranged|replaced|reset|restored|created|saved|found|listed|included|switched|upgraded|waived)',
  '(i|we|<team>) (recommend|suggest|propose|offer)',
  'in the (meantime|meanwhile)',
  'meanwhile',
  'until then',
  'alternatively',
  'instead',
  '(another|an alternative|a different|the best|the nearest|the closest|a better|the easiest|the quickest|the fastest|the simplest|one) (way|option|plan|route|thing|alternative|solution|choice|place|model|date|slot|idea|fix)',
  '(other|two|three|some|several|more|these|the following) (options|ways|things|alternatives|choices|possibilities|solutions)',
  '(the|an|our|your) (alternative|option|options|workaround|replacement|substitute|solution|fix) (is|are|would be)',
  'would you (like|prefer|rather|want|be open)',
  'would (it|that|<weekday>|another|a different|either) (help|work|suit|be)',
  'if you would (rather|prefer|like)',
  '(how|what) about',
  'shall (i|we)',
  'do you want (me|us)',
  '(here is|here are)',
  '(your|the) (refund|replacement|parcel|order|credit|money|new *1) (will|is on|is coming|has been|comes|arrives)',
  'what (i|we|you) can',
  'you will (find|receive|have|be able to)',
  'you are (welcome|free) to !(contact|reach|call|email|write|reply|respond)',
  '(is|are) (available|possible|free|included|open|covered) (in|from|until|on|at|for|to|with|as)',
  'the (easiest|quickest|best|fastest|simplest|nearest|closest)',
  '<solution-placeholder>',
  '<url>',
];

/** After "but" and its like, in the same sentence. */
export const turn = [
  'and (so|therefore|instead)? (here|(i|we|<team>) (can|could|will|would|have|offer)|you (can|could|may|will))',
  '(but|however|though|yet|so|still) (maybe|perhaps|instead|luckily|fortunately|thankfully|happily)? (here|there is|there are|whenever|(i|we|<team>) (can|could|will|would|have|am|are|need|offer|do|also)|you (can|could|may|might|will|are|have)|it (is|will|can)|if|please|most|many|in the meantime|this|that|the|what|one|our|for|by|to)',
  '(but|however|so) *1-4 (can|could|will|would|works|is|are)',
  'instead',
  'alternatively',
];

/** "Although …," turns before the refusal is over. */
export const although = ['^ (although|though|while|whilst|even though|even if)'];
