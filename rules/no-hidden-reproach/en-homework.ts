/** What the reader is sent off to read, or to do better. Source: our own list from ordinary usage. */

const look =
  '(read|re read|reread|search|check|consult|review|study|see|look at|look in|look up|look through|go through|visit|refer to|try|restart|google|make sure|ensure|be sure)';
const please =
  '(please|kindly|always|first|remember to|we ask (that)? you (to)?|we ask you to|you should|you must|you need to)';
const manners = '(etiquette|manners|courtesy|netiquette|decency|politeness)';
const nudge =
  "(please|kindly|maybe|perhaps|do (try|make|check|remember|read|get|give)|make sure|be sure|remember|ensure|check|double check|read|we (ask|would ask|kindly ask|expect|would appreciate)|you (should|must|need to|have to|are (asked|required|expected))|always|try (to|and)|don't|refrain|consider)";
const future =
  '(in (the)? future|for the future|going forward|moving forward|in future cases|for (your)? future reference)';

export const homework = [
  // Read it
  `(please|kindly) (re read|reread) *1-6`,
  `(please|kindly) read (my|our) (last|previous|earlier|first|original|other) (email|mail|message|reply|answer|response|post)`,
  `^ read (it|this|that|them|(our|the|my) *0-3 <document>) (again|once more|properly|more carefully|more closely)`,
  `(please|kindly|ask you to|you (should|must|need to|have to|may want to|might want to)) read (it|this|that|them|(our|the|my) *0-3 <document>) (again|once more|properly|more carefully|more closely|in full)`,
  `(please|kindly) read (it|this|that|them|(our|the|my) (above|entire|whole|full|complete)? *0-2 (<terms>|email|message|faq|faqs)) (carefully|thoroughly)`,
  '(ask you to|ask that you) (please|first)? (read|study|consult)',
  `(please|kindly) (familiarise|familiarize) yourself with (our|the) *0-3 (<terms>|faq|documentation)`,
  `(make sure|ensure|be sure) (that)? you (have|did)? (actually|fully|carefully|properly|thoroughly)? (read|searched|consulted|reviewed|understood) *0-6 (before|first|prior)`,
  // Before you ask
  `(do|try) (this|that|it|so|these|all (of)? this) *0-3 (before|prior to) <writing-in>`,
  `!(let me|let us|i|we|will|to|can|could|would|they|already|have|did you) (${please})? ${look} *0-8 (before|prior to) <writing-in>`,
  `(before|prior to) <writing-in> *0-4 ,? (${please}|${look})`,
  `(please|kindly) (check|read|review|consult|study|look at|go through|see) (it|this|that|these|those|them|(our|the) *0-3 <document>) (first|carefully)? before (trying|you try|asking|writing|replying|your next|(sending|making) another)`,
  // This time, next time
  '(please|kindly|appreciate it if you|be (nice|good|great) if you|if you (could|would)) (do|really|actually|just|only)? (read|follow|followed|check|include|attach|sign|answer|answered|fill in|filled in|complete|completed|provide|make sure|remember|listen|look) *0-8 this time',
  '(you (to|will|should|must|need to|have to|can)|please|kindly) be (more|a bit more|a little more|rather more) (careful|attentive|considerate|thorough|precise|respectful|patient) (in (the)? future|next time|from now on|with|when|and)?',
  `next time ,? ${nudge}`,
  'next time you *1-6 ,? (please|kindly|make sure|do) (read|check|make sure|ensure|remember|let us know|tell us|contact us|call us)',
  '(recommend|suggest|advise|ask) *0-6 before your next',
  '!(we will|i will|will|to|must|should|shall|we) (pay (more|closer|better) attention|take (more|better|greater) care)',
  '(check|read) your *0-1 (emails|email|inbox|mail|messages|post) (regularly|more often|more carefully|properly)',
  `(please|kindly|make sure|be sure|remember|ensure) (to|that|you)? (check|read|make sure|ensure|include|attach|provide|follow|bring|fill|send|use|book|order|try|allow|take|give|be|all|every|pay|inform us|tell us) *0-8 next time !(you|we|i|it|the|your|for|they|someone)`,
  `${future} ,? (when *1-6)? ,? ${nudge}`,
  `(please|kindly|make sure|be sure|remember to|ensure|you should|you must|be more careful) (check|read|make sure|ensure|include|attach|provide|follow|avoid|double check|verify|try|allow|observe|respect|be|not|bear|pay attention) *0-10 (in (the)? future|going forward|moving forward) $`,
  '(suggest|recommend|advise) (you|that you|reading|checking|double checking|using|booking|asking|measuring) *0-6 (next time|in (the)? future) $',
  'be so kind as to (read|follow|check|wait|stop|remember|look)',
  // Manners
  '(please|kindly) be (more)? considerate (and|of (our|the|others|other))',
  '(please|kindly) (show|have) (some|a little|more) (consideration|understanding|respect)',
  'with (a little|a bit|some) more (care|attention|foresight)',
  '(it is|this is|that is) (just|only|simply|also|quite)? (common|general) (knowledge|sense)',
  "(apparently|evidently) (you|our (last|previous|earlier)? (message|messages|email|emails|letter|letters|reminder|reminders)) (didn't|haven't|never|went|wasn't|weren't|was ignored|were ignored)",
  "our (last|previous|earlier)? (message|messages|email|emails|letter|letters|reminder|reminders) (wasn't|weren't) (read|answered|opened)",
  '(do your (own)? homework|check your facts|look (it|this|that) up (yourself|first))',
  '(perhaps|maybe|apparently|clearly|obviously|evidently|it seems|it appears|it looks like) (that)? you (have|had)? (overlooked|ignored|disregarded|misread|neglected)',
  'you (seem|appear) to have (overlooked|ignored|disregarded|misread|neglected|missed)',
  '(thank you|thanks) for (finally|eventually)',
  'you (have)? finally (sent|provided|replied|answered|responded|paid|submitted|returned|decided|written|wrote)',
  `(basic|common|good|proper|bad|poor|simple|forum|general) *0-1 ${manners}`,
  `(it is|this is|that is|it would be|it is also|it is just) (only|considered|always|generally|simply|good)? (polite|courteous|rude|impolite|respectful|disrespectful|inconsiderate|bad form|${manners}) (to|not to|when|of|on|here|and|towards)`,
  'a (quick|simple|short|brief) (search|google|look|glance|read) *0-8 ((would|should|could) have|(would|will) (show|tell|reveal|answer|bring))',
  `(reminder|remind you) (that)? you (still|have yet|haven't|didn't)`,
  `you have yet to (send|provide|reply|respond|answer|pay|return|confirm|complete|submit|upload|sign|tell|give|let|follow)`,
  `as a (friendly|gentle|kind|quick|final|polite)? reminder **10 (was due|were due|is overdue|are overdue|had to be|should have)`,
];
