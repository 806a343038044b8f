import type { WordClasses } from '../../../src/phrases/notation/pattern.js';

/** What readers were given to read, what they send, and how they are asked back. Source: our own lists from ordinary usage. */
export const texts: WordClasses = {
  // What a reader was given to read, and what they send
  terms: [
    'terms | conditions | terms (and|of) *1 | t cs | policy | policies | rules | regulations',
    'guidelines | agreement | contract | tariff | code of conduct | fine print | small print',
    'price list',
  ],
  document: [
    '<terms> | guide | guides | manual | handbook | booklet | leaflet | brochure | documentation',
    'docs | readme | faq | faqs | instructions | website | site | homepage | page | section | email',
    'emails | mail | message | letter | confirmation | notice | announcement | newsletter',
    'invitation | pack | description | listing | sign | poster | label | packaging | dialog | form',
    'article',
  ],
  inquiry: [
    '~message | ~email | ~mail | e mail | ~ticket | ~request | ~enquiry | ~inquiry | ~query',
    '~question | ~report | ~complaint | ~reminder | follow up | follow ups | followup | ~ping',
    '~mention | ~post | ~topic | ~thread | ~issue | bug | bugs | ~case | ~chat | ~call | ~letter',
  ],
  stated: [
    'stated | mentioned | explained | noted | said | advised | outlined | indicated | specified',
    'stipulated | documented | communicated | pointed out | set out | laid out | laid down',
    'described | written | instructed | detailed | listed | displayed | printed | shown | marked',
    'labelled | labeled | highlighted | published',
  ],
  plainly: [
    'clearly | plainly | explicitly | expressly | specifically | prominently | unambiguously',
    'visibly | repeatedly',
  ],
  'writing-in': [
    '(contacting|calling|emailing|e mailing|messaging|writing to|reaching out to|getting in touch with|phoning|ringing|asking|bothering|pinging|chatting with|coming to|coming back to|turning to) <helpdesk>',
    '(writing in|getting in touch|reaching out|complaining|posting|replying|asking (again|for help|(a|any|your|further|more)? questions?))',
    '(opening|submitting|creating|raising|filing|logging|sending|making|starting|reporting|lodging|asking) <another> <another>? *0-1 <inquiry>',
    'you (next)? (contact|call|email|message|write to|reach out to|get in touch with|phone|ring|ask|ping|come to|come back to|turn to) <helpdesk>',
    'you (next)? (write in|get in touch|reach out|complain|ask|post|reply|write|write again|call again|ask again)',
    'you (next)? (open|submit|create|raise|file|log|send|make|start|report|lodge|ask) <another> <another>? *0-1 <inquiry>',
  ],
  helpdesk: ['<us> | (our|the) *0-2 (desk|team|support|helpdesk|office|reception|line)'],
  another: ['a | an | another | any | one | new | further | additional | your | more | the next | duplicate'],
  // Invites the reader to come back
  'way-back': [
    'let (us|me) (all|both)? know',
    'reply (here|to this|to me|to us|to the|to my|directly|and|any time|anytime|below|if|by|in|on|at|with|when|whenever|again|back|from)',
    '(just|please|simply|can|could|or|then|always) (reply|respond|answer|reopen|write back|shout)',
    '(replying|responding|write back|writing back|answer) (here|to this|to us|to me)',
    '(contact|reach|call|email|message|text|ping|phone|dm|tell|ask|chat with|speak to|speak with|talk to|write to|write|reach out to|get back to|come back to|turn to|reply to) <us>',
    '(reach out|get in touch|shout|dm) (to|with|at|here|again|any time|anytime|if|and|by|on|whenever|directly|through|via|using)',
    '(contact|connect with|call|email|message|head to|ask) (our|the) *0-3 (team|desk|helpdesk|support|agents)',
    '(reach out|get in touch|write back|try us)',
    '(recommend|suggest|by|try|via) (contacting|reaching out|getting in touch|messaging|emailing|calling)',
    '(a|an) (short|brief|quick)? (message|reply|answer|note|line|email|e mail|call|shout) (to us|to me|to this|here|is enough|suffices|is sufficient|will do)',
    '(give|drop|send|shoot) (us|me|our *0-2 team) (a|an|your|the|another|over|any|it|them|this|that|some)',
    '(share|send|attach|forward|upload) (it|them|that|this|your *0-3|the *0-3|any *0-3) (with|to|over to) (us|me)',
    'keep (us|me) (posted|updated|in the loop|informed)',
    'feel free to (contact|reach|reply|ask|email|write|call|get|message|send|share|let|come|drop|ping|respond|shout|give|dm|tell|open|submit|raise|text|chat|stop by)',
    '(do not|never) hesitate',
    '(open|create|submit|raise|file|log|start|make) (a|an|another) (new|private|support)? (ticket|request|issue|case|report|chat|query)',
    '(~reopen|be reopened|opens again|will open again|be opened again)',
    '(any|more|other|further|additional|follow up) (questions|question|concerns|trouble|doubts|queries)',
    '(anything|something) (else|more|further|at all)',
    '(need|want|require) (any|more|further|some|extra|additional|a little) (help|support|assistance|clarification)',
    '(need|want) (us|me|a hand|help) | (have|with) (a|your|some|more)? (question|questions)',
    '(get|are|be) stuck | run into *0-2 (trouble|problems|issues|difficulties|anything)',
    'change your mind | (come|stop|drop|pop|swing) (by|in|round|around|over)',
    '(a|an|one|just one) (tweet|message|call|click|email|phone call|reply) away',
    '(leave|leaving|keep|keeping|leaves|keeps) *0-3 open | (hear|hearing) (back)? from you',
    '(await|awaiting|wait for|waiting for|look forward to|looking forward to) your (reply|response|answer)',
    '(come|welcome) back',
  ],
};
