import type { WordClasses } from '../../../src/phrases/notation/pattern.js';

/** What support people do, and what readers can do next. Source: our own lists from ordinary usage. */
export const verbs: WordClasses = {
  // Verbs of the trade
  'contact-verb': [
    '~contact | ~call | ~email | ~message | ~write to | ~reach | ~reach out to | ~reach out',
    '~get in touch with | ~get in touch | ~get back to | ~follow up with | ~reply to | ~respond to',
    '~speak to | ~speak with | ~talk to | ~let',
  ],
  'handle-verb': [
    '~look into | ~review | ~investigate | ~check | ~handle | ~process | ~work on | ~address',
    '~resolve | ~fix | ~deal with | ~take care of | ~attend to | ~examine | ~analyze | ~analyse',
  ],
  'pass-verb': [
    '~forward | ~pass | ~escalate | ~transfer | ~route | ~refer | ~hand | ~send | ~submit | ~assign',
    '~relay | ~direct',
  ],
  'say-verb': [
    '~say | ~state | ~mention | ~explain | ~note | ~tell you | ~advise | ~inform you | ~outline',
    '~describe | ~point out | ~indicate | ~specify | ~discuss | ~communicate | ~clarify | ~cover',
  ],
  case: [
    'request | requests | case | ticket | inquiry | enquiry | query | issue | problem | matter',
    'concern | concerns | message | email | complaint | feedback | question | report | application',
    'details | information | order | submission | correspondence',
  ],
  // What comes after bad news: we act, or the reader can
  'next-step': [
    '(<we>|he|she|they|<person>|our *1-3|my *1-2) will <adverb>? (check|double check|ask|find|look|see|get|let|come|reply|respond|write|email|call|ring|phone|message|text|update|follow|confirm|keep|tell|send|bring|forward|pass|chase|raise|speak|talk|dig|investigate|test|try|have|be back|be in touch|be able to|share|know|report|return|contact|review|read|answer|take|put|connect|hand|open|help|search|research|consult|go through|go back|give|add|make|refund|replace|credit|fix|sort|repair|pay)',
    'let me (<adverb>|quickly)? (check|double check|ask|find|look|see|get|bring|dig|confirm|come back|speak|talk|put|connect|transfer|hand|chase|test|try|consult|know|pass|look into)',
    '(<we>|he|she|they|<person>) (have|has) <adverb>? (asked|written|passed|forwarded|sent|raised|brought|contacted|called|emailed|messaged|put|checked|opened|reported|handed|started|arranged|refunded|replaced|credited|fixed|moved|added|changed|ordered|reset|restored|switched|booked|reserved|shipped|attached|corrected)',
    '(i am|we are|<team> is|<team> are|he is|she is|they are|<person> is) <adverb>? (asking|checking|looking|finding|testing|chasing|investigating|waiting for|working|talking|speaking|on it|consulting|confirming|reviewing|digging|tracing|sending|refunding|replacing)',
    '(i|we) (can|could) <adverb>? (find out|ask|check|look|bring|connect|put|give|get|offer|help|send|move|order|book|arrange|refund|replace|hold|reserve|credit|tell you|show|suggest|recommend|extend|add|change|set|swap|do)',
    '(i|we) (would like|want|need|am going|are going|promise|plan|would be happy|am happy|are happy) to (<adverb>)? (check|ask|find|look|confirm|speak|test|help|get|bring|offer|send|hear)',
    'you will (hear|have|get|receive|find|be able to)',
    'you (can|could|might|may) <adverb>? (check|find|try|look|follow|open|choose|use|go|visit|read|send|ask|book|order|return|exchange|change|cancel|get|have|keep|switch|move|download|upload|reset|buy|pay|pick|apply|track|watch|restore|set|add|click|reach|log|sign|turn|request|expect|claim|appeal)',
    '(could|can|would|will) you',
    '<please> (send|share|tell|show|attach|reply|try|see|visit|open|choose|check|call|ask|speak|book|follow|go|head|have a look|take a look|use|restart|update|reset|install|turn|make sure|ensure|sign|log|run|clear)',
    '(have|did) you <adverb>? (tried|try|checked|check|called|call|asked|ask)',
    '(try|visit|open|choose|follow|go to|head to|have a look at|take a look at) (the|your|our|this|that|these|it|a|an|again|another|<url>)',
    '(getting|get|gets|come|comes|coming|report|write|be) back to you | (find|finding) out',
    '(here is|here are) | (instead|alternatively|in the meantime|meanwhile|until then)',
    '(shall|should|may) (i|we) | would you (like|prefer|rather) | (i|we) (recommend|suggest)',
    '<solution-placeholder> | <url>',
  ],
};
