/**
 * Phrases that many good writers use and some readers hear as pressure: only the preset `strict` reports them.
 * Source: our own list from ordinary usage.
 */
export const weak = [
  '(thanks|thank you|many thanks) (so much|very much)? in advance',
  '(i|we) (am|are) sure (that)? you (can|will|would|do)? (also)? (understand|know|are aware|appreciate|agree|realise|realize|see)',
  'you (will|would|can|may) (also|certainly|no doubt)? (appreciate|understand|agree|realise|realize) (that|why|how)',
  '(i|we) (hope|trust) (that)? you (will|can|do)? (understand|appreciate) (that|our|this)',
  'as (explained|documented|mentioned|stated) (in|on) (our|the|this) *1-5',
  'as you can (imagine|appreciate|understand)',
  '(believe it or not|(just)? so you know|with that (being)? said)',
  '((by|per) design|(behaving|working|works|functioning) (exactly|just)? as (intended|designed|expected|documented))',
  'for (your)? future reference',
  '(friendly|gentle|kind|polite) reminder',
  '(in case you (missed|overlooked) (it|this|that|our *0-3)|you (may|might) have (missed|overlooked))',
];
