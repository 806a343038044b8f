import type { PhraseGroup } from '../../src/lint/rule.js';

const papers =
  'request case ticket inquiry enquiry query issue problem matter concern message email mail complaint feedback ' +
  'question report application claim suggestion submission correspondence comment dispute idea input appeal ' +
  'conversation observation remark grievance chat';
const paper = `(${papers
  .split(' ')
  .map((one) => `~${one}`)
  .join('|')})`;
const file = `((your|this|the|said|our|all|these|any) *0-3 ${paper}|it|this)`;
const been = '(has been|have been|had been|is being|are being|was|were|will be|shall be|is|are)';
const duly =
  '(<adverb>|duly|successfully|subsequently|accordingly|promptly|immediately|officially|carefully|thoroughly|closely|internally)?';
const proper =
  '(relevant|concerned|appropriate|respective|responsible|competent|corresponding|designated|specialised|specialized|specialist|proper|higher|internal)';
const offices =
  'team department division authority party officer desk office stakeholder specialist colleague engineer';
const office = `(${offices
  .split(' ')
  .map((one) => `~${one}`)
  .join('|')}|person|personnel|staff|management)`;
const moved =
  '(~forward|~escalate|~refer|~direct|~assign|~route|~relay|~transfer|~communicate|~submit|~pass|~hand|~convey|~channel)';

/** The voice of the file: it is forwarded, noted and reviewed, and nobody does it. Source: our own list. */
export const report: PhraseGroup = {
  message:
    "Consider saying who does what: “{match}” sounds like a file that moves between offices, for example “I've asked Ana in billing to check this.”",
  phrases: [
    `${file} *0-6 ${been} ${duly} ${moved} (on|over|up|along|back)? to (the|our|a|an|my|another|one of our) *0-4 ${office}`,
    `(your|the|this|these|all|said) *0-3 ${paper} *0-8 (has been|have been|had been|is being) ${duly} (forwarded|escalated|referred|routed|relayed|assigned|passed (on|along))`,
    `(your|the|this|these|all|said) *0-3 ${paper} *0-8 (has|have|had) (now|also)? been ${duly} (noted|logged|registered|lodged|recorded|acknowledged|documented|filed|captured|taken (note of|into (account|consideration))|brought to (the|our))`,
    `(your|the|this|these) *0-3 ${paper} (is|are) ${duly} (being|under) ${duly} (reviewed|review|investigated|investigation|looked into|examined|examination|evaluated|evaluation|considered|consideration|assessed|scrutiny|processed|attended to) by`,
    `(your|the|this|these|it) *0-3 (will|shall|would) be ${duly} (taken into (account|consideration)|given due *1|attended to|looked into|duly *1|dealt with) !(in|within|by|on|today|tomorrow|before|next|this)`,
    `(to|with|by|from|through) (the|our|a|an|its|their) ${proper} *0-2 ${office}`,
    'it (has|had) been (noted|forwarded|escalated|passed on|logged|recorded|brought to)',
    '(appropriate|necessary|corrective|further|suitable|remedial|requisite) (action|actions|measures|steps) (will|shall|has|have|is|are|can|may) (be|been|being)? (taken|initiated|undertaken|implemented)',
    '(an|a|the|our|full|further|internal) *0-2 investigation (will be|has been|is being|was|shall be) (carried out|conducted|initiated|launched|undertaken|made|opened|commenced)',
    'investigation (will be|has been|is being|was|shall be) (carried out|conducted|initiated|launched|undertaken|made|opened|commenced)',
    'with (the)? utmost (care|priority|attention|seriousness|urgency|respect|diligence)',
    '^ (the)? utmost (care|attention|priority|importance|effort)',
    '(processed|dealt with|handled|answered|attended to|addressed) in (the)? order of (its|their|the)? (receipt|arrival)',
    '(is|are|was|were) to be (noted|carried out|exported|submitted|returned|sent|completed|provided|paid|signed|presented|made|retained|observed|considered|done|stored|kept|treated|understood|entered|filled|addressed|directed|performed|settled|borne|used|forwarded|reported|ensured|handed|removed|cleaned|deposited|delivered)',
    `(your|the|this) *0-3 (request|claim|application|appeal|complaint|refund|wish) *0-4 (can|can't|could|couldn't|may|will|won't|has been|is) *0-3 (granted|acceded to|entertained|upheld|accommodated)`,
  ],
};

/** Verbs frozen into nouns, as in minutes and manuals. Source: our own list. */
export const noun: PhraseGroup = {
  message: 'Consider the verb instead: “{match}” makes a simple step sound like a procedure.',
  phrases: [
    '(will|shall|have|has|am|are|is|to|must|please|kindly|can|going to) (be|been)? (~carry out|~undertake|~effectuate) (a|an|some|further|your) *0-2 (check|checks|review|investigation|inspection|verification|examination)',
    '~make (a|the) *0-1 (determination|request for|application for|payment of|enquiry with|inquiry with)',
    '~give (due|full|every|careful) consideration to',
    '(the|a) (establishment|implementation|processing|completion|finalisation|finalization|rectification|restoration|resolution|reimbursement|provision|obtainment) of (your|the|this) (request|claim|application|matter|issue|payment|refund|order|files|account|service|case|problem|amount|complaint)',
    'take the necessary (steps|action|actions|measures)',
    'in the process of (reviewing|investigating|examining|checking|processing) (your|the|this)',
  ],
};
