/**
 * Advice for a day that is not today: the reader asked about this one. Offers and our own promises for next time
 * are welcome. Source: our own list from ordinary usage.
 */

const order =
  '(put|check|double check|read|bring|book|call|ring|phone|order|leave|set|allow|make|use|ask|tell|let|measure|write|cancel|pay|save|keep|mention|include|attach|remember|plan|give|arrive|pack|send|select|choose|wait|look|note|be|take|start|start with|report|return|test|label|email|quote|fill|sign|begin|buy|confirm|get|go|submit|think|listen|turn up|stick|follow|apply|register|renew|open|do|avoid|never|do not|only|hold|stay|spell|upload|scan|photograph|collect|cover|lock|listen|keep to|look at)';
const soften = '(please|just|simply|maybe|perhaps|kindly|do|try to|and|so|always|at least|instead)';
const later = '(next time|next year|in (the)? future|for the future|for next time)';
const repeat =
  '(a repeat|any repeat|repeats|a recurrence|(this|that|it|the same *0-2|such *1-3|problems like this) (from)? (happening|occurring|recurring|coming up|cropping up|arising)? *0-1 (again|next time|in (the)? future)?|another *1-3|further *1-3)';
const should =
  '(should|must|need to|had better|might want to|may want to|will want to|may wish to|might wish to|would do well to|would be wise to|ought to|would be better off|might like to|may like to)';

export const nextTime = [
  `(perhaps|maybe) next time ,? you (could|can|should|might)`,
  `^ (and|but|so)? ${soften}? ${soften}? (make sure|be sure|${order.slice(1, -1)}) *0-8 (properly|correctly|right|carefully|accurately|in full) ,? this time`,
  `^ (and|but|so)? ${soften}? ${soften}? (make sure|be sure|${order.slice(1, -1)}) *0-5 the (right|correct|proper|actual) *1-2 this time`,
  'with the (right|correct|proper|actual) *1-2 this time',
  `(and|so|but) next time ,? (please|just|maybe|perhaps|simply|do|kindly|try)? ${order}`,
  `^ (and|so|but)? ${later} ,? ${soften}? ${soften}? ${order}`,
  `^ (to *1-8 ,?)? ${soften}? ${soften}? ${order} **12 (next time|next year|in future|for next time) $`,
  `you ${should} (also|just|simply|perhaps)? *1-9 (next time|in future|in the future|next year|going forward)`,
  `(i|we) would (also|always|definitely|really|strongly|simply|just)? (suggest|recommend|advise)? (that you|you|to)? ${order} *0-8 (next time|in (the)? future|from now on)`,
  '(recommend|suggest|advise|try|worth|consider) (you)? (actually|really|properly) (opening|reading|checking|looking|listening|open|read|check|look|listen|watching|studying)',
  "(let us|let's|lets) (just|all|both)? hope (that)? you !(feel|get|have|enjoy|like|win|recover|find|are|both|all)",
  'for your own (sake|benefit)',
  `${later} *0-2 (it)? (would|might|could|will) (also|really|certainly|probably)? (help|be (better|good|wise|best|nice|helpful|appreciated|advisable|easier|useful|a good idea|great|sensible)) (if|to|when)`,
  `^ (so)? (to|in order to) (avoid|prevent|stop) ${repeat} ,? ${soften}? (put|write|read|mark|plan|leave|arrive|remember|pay|pay attention|be|make a note|set (a|an|yourself|your)|keep (an|a|your|track)|take (more|a|care|better))`,
  '(a|one|some|my)? (little|small|friendly|final|good)? (word|piece) of advice',
  "so (that)? (we|i) (don't|won't|needn't|do not) (ever|need to|have to)? *0-2 (go|be|end up|have) (through|back here|here|over|this|to)",
  '(let|may) (this|that) be a (lesson|warning|reminder)',
  '(a|the) lesson (for|learned for) (next time|the future|you)',
  "(it|that) (pays|always pays|does pay|never hurts|wouldn't hurt|doesn't hurt) to (read|check|look|plan|listen|ask|be|book|think)",
  '(<please>|just) make a note of *1-6 so',
];

/** Offers, favors and our own part. */
export const offered = [
  '(discount|voucher|coupon|promo|for free|free of charge|on us|on me|treat|love to|welcome|feel free|ask for me|i will|we will|i would|we would|thank you|thanks|cheaper|points|reward|happy to)',
];
