import type { Pointer } from './points.js';

const picture =
  '(screenshot|screenshots|screen shot|image|images|picture|pictures|photo|photos|video|videos|gif|gifs|diagram|illustration|screencast|clip|graphic|chart)';
const thing =
  '(table|list|instructions|steps|code|link|links|guide|example|examples|details|options|summary|overview|snippet|address|form)';
const file =
  '(file|files|document|documents|invoice|invoices|pdf|form|forms|letter|statement|statements|label|contract|quote|report|copy|receipt|guide|brochure|certificate|spreadsheet|attachment|attachments|ticket|tickets|manual)';
/** What stands behind a picture that hangs or is printed somewhere else. */
const elsewhere = '!(on|of|in|at|from|above|below|next)';
/** A place on the page, not in the message. */
const under = '!(the|your|its|each|this|that|it|a|an|their|our|and|or)';
const show = '(shown|seen|highlighted|marked|circled|pictured|illustrated|outlined|depicted|demonstrated)';

/** Words that point at something the message should hold. Source: our own lists from ordinary usage. */
const pointers = {
  /** A file that goes along with the message. */
  file: [
    '(i|we) (have|am|are)? (also|just|now|already|since|gladly|hereby)? (attached|enclosed|attaching|enclosing|attach|enclose)',
    '(please)? (find|see|check|open|review|read|use|consult|refer to) (the)? (attached|enclosed)',
    `(please)? (find|see|check|open|review|read|use|fill in|fill out|complete|sign|print) (the|our|your)? *0-2 (attached|enclosed) ${file}?`,
    `(attached|enclosed) (is|are|you will find|please find|to this (email|message|reply|letter|ticket))`,
    `(is|are) (also|now)? (attached|enclosed) !(to the|at|in|with (a|the) (screw|screws|clip|glue))`,
    `(the|this|our|your) (attached|enclosed) ${file}`,
    `${file} (attached|enclosed)`,
  ],
  picture: [
    `(the|this|these|our|my|following|a) ${picture} (attached|enclosed|here)`,
    `(the|this|our) (attached|enclosed|following|accompanying) ${picture}`,
    `${show} (in|on) (the|this|our|my) (following|attached|accompanying|little|short)? ${picture} ${elsewhere}`,
    `(you can|you will|you should) see (it|this|that|them)? (in|on) (the|this|our|my) (attached|following|accompanying)? ${picture} ${elsewhere}`,
    `see (the|this|our|my) ${picture} ${elsewhere}`,
  ],
  below: [
    `${picture} (is|are)? (just|right)? below ${under}`,
    `below (is|are) (a|an|the|some|my|our) *0-2 ${picture}`,
    `the below ${picture}`,
    `${show} (just|right)? below ${under}`,
    `(see|find|use|follow) (the)? *0-2 ${thing} below ${under}`,
  ],
  above: [`${picture} (is|are)? (just|right)? above ${under}`, `the above ${picture}`],
  /** Fine as long as anything at all follows. */
  end: ['see below', '(as|like) (described|explained|listed|set out|detailed|mentioned) below'],
} satisfies Record<Pointer, readonly string[]>;

/** What is looked for everywhere; which list it stands in shows after that. */
export const phrases = { any: Object.values(pointers).flat() };

export const contexts = {
  ...pointers,
  /** The reader's own files and pictures, and requests for them. */
  theirs: [
    'you (have|had)? (kindly|already|just)? (sent|attached|shared|provided|uploaded|included|enclosed|posted|submitted|forwarded|mentioned|took|taken)',
    '(i|we|<team>|our *1-2) *0-4 (~review|~check|~examine|~investigate|~analyze|~analyse|~study|~receive|~forward|~pass|~read|~look at|~look into|(~go|gone) (over|through)|got|~use|~assess|~inspect) *0-8 (attached|enclosed|attachment|attachments|screenshot|screenshots|photo|photos)',
    'your (attached|enclosed|screenshot|screenshots|photo|photos|picture|pictures|image|images|video|attachment|attachments)',
    '(send|share|upload|include|post|provide|add|take|reply with|email|forward|submit) (me|us|it|them|this|that)? (a|an|the|your|some|one|any|another|also|along|both|at least)',
    '(should be|must be|has to be|have to be|is to be|be sure|to be|if|when|once|whether|unless|can be|may be) *0-4 (attached|enclosed)',
    '(attached|enclosed|attaching|enclosing) *0-4 (to|by|on) (the|your|a|an|each|every|its|their|our|my) !(email|message|reply|letter|mail|ticket)',
    '(send|sent|return|returned|goes|comes|came|arrives|arrived) *0-3 with (a|an|the|your) *0-3 (attached|enclosed)',
  ],
} satisfies Record<string, readonly string[]>;
