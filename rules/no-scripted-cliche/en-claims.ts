import type { PhraseGroup } from '../../src/lint/rule.js';

const much = '(very|really|extremely|so|most|incredibly|always|truly|highly|just as|as)';
const rank =
  '(top|highest|number one|number <number>|first|main|utmost|biggest|greatest|foremost|key|absolute)';
const doing =
  '(provide|providing|offer|offering|deliver|delivering|give|giving|ensure|ensuring|make|making|serve|serving|improve|improving|exceed|exceeding|meet|meeting|maintain|maintaining)';

/** Virtues the company claims for itself. */
export const values: PhraseGroup = {
  message:
    '“{match}” is a claim, and the reader wants proof: say what you are doing for them, or leave it out.',
  phrases: [
    `your *1-2 (is|are|remains) ${much}? important to (us|me|our *1-2)`,
    `(is|are|remains) ${much}? important to us`,
    `your (feedback|opinion|input|insight|insights|time|trust|business) (is|are) ${much}? valuable to us`,
    'your *1-3 (matter|matters|(means|mean) (a lot|a great deal|so much|the world|everything|very much|more than *1-4)) to (us|our *0-2 team|all of us|everyone here)',
    `(your *1-3|customer satisfaction|satisfaction|safety)? (is|are|remains|remain|being) (our|my|always our|a|the) ${rank}? (priority|priorities|concern) !((for|until|by|on)? <time>|list|queue|level|support|ticket|number)`,
    `(your *1-3)? (is|are|remains|remain) of (the)? ${rank} (importance|priority|concern)`,
    '(we|our <team>|<team>) (always|all|also|do)? take *1-6 (very|extremely|so)? seriously',
    '(take|takes|taking) (this|these|your|such|all|every|our|customer) *0-5 (very|extremely)? seriously',
    `(we|<team>) (always|constantly|continually|continuously|all|will continue to|continue to)? (strive|strives|endeavor|endeavour) (to|for)`,
    `(we|<team>) (always|constantly|continually)? (aim|work hard|try|seek|want) to ${doing} *0-4 (best|highest|excellent|exceptional|outstanding|superior|great|finest|quality|seamless|smooth) *0-2 (service|services|experience|experiences|support|care|quality|standards|standard|assistance)`,
    `(we|i|<team>) (are|am|is|remain|remains) (fully|deeply|always|truly|strongly|also|very)? (committed|dedicated|devoted) to (your|our|excellence|quality|customer|the|helping|resolving|protecting|keeping|addressing|supporting|${doing})`,
    '~work (tirelessly|diligently)',
    'working (around the clock|round the clock|day and night)',
    '(tirelessly|diligently) working',
    '(you|your *1-3) (are|is|will be|remain|remains) in (good|safe|the best|the safest|capable|great) hands',
    '(we|i) want your *1-3 to work as (expected|it should|they should)',
    '(we|i) want (you|every *|all *1-2|our *|each *) to have (a|an|the) *0-2 (experience|service)',
    `(as|with) (a|an|our|the)? ${rank} priority`,
    '(we|i) (always|really|truly)? pride ourselves (on|in)',
    '(at the heart of|at the center of|at the centre of|excellence in) everything we do',
    '(above and beyond|the extra mile|a one stop|your one stop)',
    '(excellent|exceptional|outstanding|superior|unparalleled|first class|world class|top notch) ((level|levels) of)? (customer)? (service|care|support|experience)',
    'best possible (customer)? (service|care|support|experience)',
    'best (customer)? (service|care|support|experience) possible',
    '(we|i) (always|truly|really)? (look|are looking) forward to (serving|continuing to serve|assisting you again|welcoming you (again|back))',
    'everything in (our|my) power',
    'no stone unturned',
    'we take (great)? pride in',
    'it was (a|my|our) (pleasure|privilege) (to assist|to serve|assisting|serving)',
    '(it is|it has been) (our|my|always our) (pleasure|privilege) (to|serving|assisting|helping)',
  ],
};

/** Calms instead of telling. */
export const reassurance: PhraseGroup = {
  message: 'Leave out “{match}”: the fact that follows calms better alone, and without a fact nothing does.',
  phrases: {
    '(you (can|may))? (please)? rest assured that?': null,
    '(you (can|may))? (rest|sleep) easy (in the knowledge|knowing)? that?': null,
    '(you (can|may))? please? be assured that? !(of)': null,
    '(we|i) (can|would like to|want to|wish to|do)? (assure|reassure) you that? !(of)': null,
    'let me (assure|reassure) you that? !(of)': null,
    'you have (our|my) (word|assurance) that': null,
    'please? accept (our|my) *0-2 (assurance|assurances) (that|of)': null,
    '^ please know (that)? (we|i) *0-1 (value|care|appreciate|share|hear|take|understand|respect|am committed|are (committed|here|doing|listening))':
      null,
  },
  suggest: { drop: 'words' },
};
