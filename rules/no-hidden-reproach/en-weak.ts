/**
 * Phrases that many good writers use and some readers hear as pressure: only the preset `strict` reports them.
 * Source: our own list from ordinary usage.
 */
export const weak = [
  '(thanks|thank you|many thanks) (so much|very much)? in advance',
  '(i|we) (am|are) sure (that)? you (can|will|would|do)? (also)? (understand|know|are aware|appreciate|agree|realise|realize|see)',
  'you (will|would|can|may) (also|certainly|no doubt)? (appreciate|understand|agree|realise|realize) (that|why|how)',
  '(i|we) (hope|trust) (that)? you (will|can|do)? (understand|appreciate) (that|our|this)',
  'as (explained|described|shown|outlined|detailed|documented|set out) (in|on) (our|the|this) *1-5',
  'as you can (imagine|appreciate|understand|see)',
  'as you (may|might) (know|recall|remember|be aware|have seen|have noticed)',
  'believe it or not',
  '((by|per) design|(behaving|working|works|functioning) (exactly|just)? as (intended|designed|expected|documented))',
  'for (your)? future reference',
  '(a|this is a|just a|as a) (friendly|gentle|kind|polite|quick|final|little|small)? reminder',
  '(in case you (missed|overlooked) (it|this|that|our *0-3)|you (may|might) have (missed|overlooked))',
  "(we|i) (have not|haven't) (yet)? (heard|had (a|any) (reply|response)) (back)? from you",
  '(to avoid|to prevent) (this|such *0-2|these *0-2) *0-3 (in (the)? future|again|next time)',
  '(just)? so you know',
  'with that (being)? said',
];
