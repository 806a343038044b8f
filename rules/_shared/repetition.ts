/**
 * Frames that point back to what was said before. Each ends where its clause ends, so that it can be cut out and
 * leaves a whole sentence. "As I mentioned on the phone" is silent: the reader took part in that talk.
 * Source: our own list from ordinary usage.
 */

const who = '(i|we|<team>|(my|our) (colleague|colleagues|manager|supervisor|agent|agents|adviser|advisor))';
const emphasis = '(already|previously|repeatedly|clearly|just|also|now|specifically|explicitly)?';
/** Ways of saying, in the past: "as I explained", "as has been explained". */
const said =
  '(said|stated|mentioned|explained|noted|told you|advised|informed you|outlined|pointed out|indicated|communicated|clarified|specified|described|wrote|written|emailed you)';
const plainSaid = '(stated|mentioned|explained|noted|said|advised|outlined|indicated)';
const message = '(email|mail|message|reply|note|response|correspondence|letter|answer|ticket)';
const earlier = '(last|previous|earlier|prior|first|other)';
const before =
  '(above|before|earlier|previously|several times|many times|repeatedly|twice|more than once|yesterday|(last|this|earlier this) *1|on (<weekday>|<month>|<number>) *0-2)';
/** What may follow a message: "my email of 3 May". A gap alone would run on past the comma. */
const ofDate = '((of|from|on|dated|about|regarding) *0-4)?';
const goesOn =
  '(,|in|on|at|to|by|of|from|dated|about|regarding|and|when|during|over|that|i would|we would|last|this|yesterday)';
/** "Once again, thank you": kind words may be repeated. */
const kind =
  '(thank|thanks|many thanks|(i am|we are) (so|very|really|truly)? (sorry|glad|happy|grateful)|sorry|welcome|congratulations|(i|we) (apologise|apologize|appreciate)|(my|our|sincere)? apologies|well done|great|enjoy)';
/** "I'd like to remind you that your appointment is on Tuesday" is a service. */
const date =
  '((your|the|our|a|this) *0-3 (appointment|visit|session|class|lesson|course|webinar|workshop|event|reservation|flight|booking|meeting|check up|check in|scan|test|exam|deadline|delivery|~expire|~end|~renew|~start|~begin|takes place))';

export const reminder = `(i|we|may i|might i|let me|allow me to|permit me to) (also|just)? (would like to|have to|must|want to|need to|can only|should|may|shall|wish to)? (also|just|again|once more|once again|kindly|gently|politely|respectfully)? (take this opportunity to)? (remind you|reiterate|repeat) (once more|again)? that !(${date})`;

export const repetition = [
  `^ (as|like) ${who} (have|has|had)? ${emphasis} ${said} ${before}? ,`,
  `^ (as|like) ${who} (have|has|had)? ${emphasis} ${said} !(${before}|${goesOn})`,
  `^ as ${who} (have|has|had)? ${emphasis} ${said} (to you)? in (my|our|the|this|that) *0-6 ,`,
  `^ as ${who} (have|has|had)? ${emphasis} ${said} (to)? (you)? (already|before|twice|yesterday|several times|earlier|on (<weekday>|<month>|<number>)|last *1) *0-4 ,`,
  `^ as (has|had|was) (already|previously|repeatedly|clearly)? (been)? ${said} (to you)? ${before}? ,`,
  `^ as (already|previously|repeatedly) (discussed|${said.slice(1, -1)}) ${before}? ,`,
  `^ as (already|previously|repeatedly) (discussed|${said.slice(1, -1)}) (in|to|by|at|during|over) *0-5 ,`,
  `^ as ${plainSaid} (${before} ,?|,)`,
  `^ as ${plainSaid} in (my|our) ${earlier}? ${message} ${ofDate} ,`,
  `^ (as)? per ((my|our) ${earlier}?|the ${earlier}) ${message} ${ofDate} ,`,
  `^ (as)? per (my|our) ${earlier} ${message} !(${goesOn})`,
  `^ (once again|again|once more|yet again) , !(${kind})`,
  '^ to (repeat|reiterate) (myself|ourselves)? ,',
  `^ to (repeat|reiterate) (what (i|we) *0-6|(my|our) (point|answer|reply|message|${earlier} *1)) ,`,
  `^ ${reminder}`,
];
