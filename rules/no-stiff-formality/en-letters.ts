import type { PhraseGroup } from '../../src/lint/rule.js';

/** Words of deeds and decrees, stiff in any house. Source: our own lists from ordinary usage. */
export const archaic: PhraseGroup = {
  message: 'Consider plain words: “{match}” sounds like a legal deed.',
  phrases: {
    '(hereby|herewith|herein|hereto|hereunder|hereinafter|hereafter|heretofore|thereof|therein|thereto|therewith|thereupon|therefor|wherein|whereof|henceforth|forthwith|hitherto)':
      null,
    '(aforementioned|aforesaid|abovementioned|above mentioned|undermentioned|below mentioned)': null,
    'the (undersigned|under signed)': 'me',
    'the said *': null,
    'pursuant to': 'under',
    '(do|doing) the needful': null,
    '~avail (yourself|yourselves) of': 'use',
    'by virtue of': 'because of',
    'in lieu of': 'instead of',
    notwithstanding: 'despite',
    '(esteemed|good) (self|selves|office|organisation|organization)': null,
    'the same (has|have|is|was|will|shall) (been|be)?': null,
    'we beg to': null,
    '~furnish (us|me|you|the|your|our)': null,
    'your goodself': 'you',
    'with immediate effect': 'now',
  },
};

const dated =
  '(your|the|our|my) *0-3 (email|mail|message|letter|request|inquiry|enquiry|query|correspondence|ticket|complaint|question|application|order|call|conversation|case|claim|account|payment|booking|issue|concern|matter|subject)';

export const letter: PhraseGroup = {
  message: 'Consider saying it as you would on the phone: “{match}” sounds like a letter from an office.',
  phrases: [
    `(with|in|by) (reference|respect|relation) to`,
    `(in|with) respect (of|to)`,
    `(in|further) (response|reply|answer) to ${dated}`,
    `(further|subsequent) to ${dated}`,
    '^ as per',
    'as per (your|our|my|the|his|her|company|policy)',
    '(upon|on) (receipt|completion|verification|confirmation|submission|receiving|verifying|approval) (of)?',
    '(in|for) (accordance|compliance|conformity|conjunction) with',
    '(receipt of|acknowledge receipt|in receipt of|acknowledging receipt)',
    '(i|we) (hereby)? (acknowledge|confirm) (the)? receipt',
    '(i|we) acknowledge your *0-2 (email|message|letter|request|complaint|concern|concerns)',
    '(i|we) (remain|are) at your disposal',
    'for (your|any) (kind|necessary)? (perusal|reference|consideration|attention|necessary action)',
    '(for|to) your kind *1-2',
    'kind (attention|cooperation|consideration|perusal|understanding|response|reply|confirmation|information|request)',
    '(we|i) shall',
    'we trust (this|that|the|you|these)',
    'assuring you',
    'thanking you *0-3 $',
    '(i|we) am? are? (writing|contacting you) (to|in|with|regarding)',
    'at your (earliest|soonest|own|first) (possible)? (convenience|opportunity)',
    '(~revert|reverting) (back|to (us|me|you)|with)',
    'attached (herewith|please find|you will find)',
    'enclosed (please find|you will find)',
    '(find|see) (attached|enclosed) (herewith|the|a|our|your)',
    'we look forward to (your|a) *0-2 (response|reply|cooperation|confirmation)',
    '(our|my) (sincerest|deepest|humble|profound) (gratitude|thanks|appreciation|regret|regrets)',
    'subject to (approval|availability|verification|review|the)',
    '(duly|in a duly)',
    '(~ascertain|~endeavour|~endeavor|~rectify|~remit|~apprise|~expedite|~necessitate|~liaise)',
    '(matter|concern|case) (at hand|in question)',
    'in this (regard|respect|matter|connection)',
  ],
};
