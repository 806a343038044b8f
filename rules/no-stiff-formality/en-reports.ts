import type { PhraseGroup } from '../../src/lint/rule.js';

const paper =
  '(request|requests|case|ticket|inquiry|enquiry|query|issue|problem|matter|concern|concerns|message|email|mail|complaint|feedback|question|report|application|claim|suggestion|suggestions|submission|correspondence|comments|information|details|account|order|document|documents|dispute|idea|input|appeal|response|reply|form)';
const be = '(is|are|was|were|has been|have been|had been|will be|is being|are being|shall be|being|been)';
const duly =
  '(<adverb>|duly|successfully|subsequently|accordingly|promptly|immediately|officially|carefully|thoroughly|closely)?';
const proper =
  '(relevant|concerned|appropriate|respective|responsible|competent|proper|correct|right|corresponding|designated|specialised|specialized|specialist|necessary|dedicated|internal|higher)';
const office =
  '(team|teams|department|departments|division|unit|section|authority|authorities|person|persons|personnel|party|parties|channel|channels|body|officer|officers|staff|stakeholders|manager|management|people|group|desk|office)';

/** The voice of the file itself: it is forwarded, noted and reviewed, and nobody does it. Source: our own list. */
export const report: PhraseGroup = {
  message:
    "Consider saying who does what: “{match}” sounds like a file moving between offices, for example “I've asked Ana in billing to check this.”",
  phrases: [
    `(your|this|the|said|our|all|these) *0-3 ${paper} ${be} ${duly} (~forward|~escalate|~refer|~direct|~assign|~route|~relay|~transfer|~communicate|~submit|~pass|~hand|~raise|~convey|~share) (on|over|up)? (to|with|for)`,
    `(your|this|the|said|our|all|these) *0-3 ${paper} ${be} ${duly} (noted|logged|registered|lodged|recorded|acknowledged|escalated|forwarded|captured|documented|filed|taken into (account|consideration)|brought to (the|our))`,
    `(your|this|the) *0-2 ${paper} (is|are) (being|under) ${duly} (reviewed|review|investigated|investigation|looked into|examined|processed|handled|attended to|addressed|evaluated|considered|consideration|assessed)`,
    `${be} ${duly} (forwarded|escalated|passed|referred|directed|routed|assigned|submitted|communicated) (on)? to (the|our|a|an) ${proper}? *0-2 ${office}`,
    `(to|with|by|from|through) (the|our|a|an) ${proper} *0-2 ${office}`,
    'it has been (noted|forwarded|escalated|passed|logged|recorded|brought)',
    '(appropriate|necessary|corrective|further|suitable) (action|actions|measures|steps) (will|shall|has|have|is|are) (be|been|being)? (taken)?',
    '(an|a|the|full|further)? investigation (will be|has been|is being|was) (carried out|conducted|initiated|launched|undertaken|made)',
    'utmost (care|importance|priority|attention|seriousness)',
    'has been (duly|hereby)',
  ],
};

/** Verbs frozen into nouns. */
export const noun: PhraseGroup = {
  message: 'Consider the verb instead: “{match}” makes a simple step sound like a procedure.',
  phrases: [
    '~carry out (a|an|the|your|some|further|any) *0-2 (check|checks|review|test|tests|investigation|analysis|assessment|inspection|verification|update|payment|repair|transaction)',
    '~conduct (a|an|the|your|some|further) *0-2 (check|review|investigation|analysis|assessment|inspection|verification)',
    '~perform (a|an|the) *0-2 (check|review|verification|analysis|investigation|assessment)',
    '~make (a|the|your) *0-1 (determination|decision regarding|request for|application for)',
    '~provide (you|us|me)? (with)? (a|an|the|some|further|any|additional|your|our)? *0-1 (assistance|clarification|guidance|confirmation) *0-1 (with|on|in|for|to|of)?',
    '~effect (a|the|your|any|such) *0-1 (payment|change|refund|transfer|delivery|cancellation)',
    '~give (due)? consideration to',
    '~render (assistance|service|services)',
    '(be|is|are) of (further)? assistance',
    '(for|require|need|any|further|additional|your) (further|additional|any)? assistance',
    '~assist you (in|with) (this|the|your|any|that) *0-1 (matter|regard|issue|concern|request|inquiry|query)',
    'in the process of (~check|~review|*1)',
    '~facilitate',
    'take the necessary (steps|action|actions|measures)',
  ],
};
