/**
 * Pointers to a text of ours that come without the text: the reader should have found it. With a link they are help.
 * Source: our own list from ordinary usage.
 */

const fact =
  '(all (of)? this|all (of)? that|this|everything|this information|this question|your question|most of (this|these)|(most of)? these (conditions|rules|questions|points|details|terms|fees|limits)|the answer (to (this|that|your *1))?)';
const found =
  '(found|explained|answered|available|covered|listed|described|set out|stated|mentioned|written|documented|outlined|detailed|printed|shown|read)';

export const pointer = [
  '^ (but|and)? (it|this|that) is all (there)? (in|on) (the|our|your) *0-3 <document> *0-2 $',
  '(everything|all) (that)? you (asked|ask) (about)? is (all|right|already)? (in there|in here|there)',
  '^ (so|then|and)? (please|kindly) (do|also|just)? (read|re read|reread|study) (it|this|that|them|these|those|everything|all of (it|this|that|them)) (all|carefully|again|first|properly|in full|thoroughly|closely|through)? $',
  `^ (but|and|also)? ${fact} (is|are|was|were|can be) (all|also|already|readily|easily|publicly|freely)? ${found} (in|on|at|under) (our|the|all) *0-3 <document>`,
  '<document> (~cover|~answer|~explain|~mention|~say|~state) (all (of)? (this|that)|exactly this|it all)',
];
