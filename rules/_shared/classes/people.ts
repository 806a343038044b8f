import type { WordClasses } from '../../../src/phrases/notation/pattern.js';

/** Who speaks, and who is spoken to. Source: our own lists from ordinary usage. */
export const people: WordClasses = {
  we: ['i | we | <team>'],
  team: [
    '(our|the|this|my) (team|company|staff|store|shop|office|department|support|service|developers|engineers|agents)',
    '(our|the) (support|billing|technical|sales|product|engineering|finance|shipping|returns|service|care|warehouse|<any-team>) (team|department|staff|desk)',
  ],
  'any-team': [
    'customer | success | relevant | respective | concerned | appropriate | responsible | dedicated',
    'specialist | back office',
  ],
  us: [
    'us | me | our (support|team|helpdesk|desk|agents|staff)',
    'our (support|customer|service|care|help|technical) (team|desk|service|care|department) | support',
    'customer (support|service|care)',
  ],
  customer: [
    '~customer | ~client | ~user | ~member | ~guest | ~patron | ~subscriber | ~shopper | ~passenger',
    '~policyholder | ~cardholder | ~buyer',
  ],
  // Whoever a notice on a wall speaks to
  public: [
    '<customer> | ~resident | ~tenant | ~leaseholder | ~household | ~householder | ~neighbour | ~owner',
    '~patient | ~parent | ~student | ~pupil | ~learner | ~participant | ~attendee | ~delegate | ~candidate',
    '~applicant | ~claimant | ~taxpayer | ~reader | ~borrower | ~visitor | ~traveller | ~traveler',
    '~commuter | ~driver | ~motorist | ~cyclist | ~rider | ~player | ~gamer | ~viewer | ~listener',
    '~diner | ~swimmer | ~climber | ~seller | ~bidder | ~sender | ~caller | ~recipient | ~employee',
    '~employer | ~contributor | ~author | ~exhibitor | ~donor | ~host | ~saver | ~developer',
    '(account|card|policy|ticket|pass|permit|licence|license) (holder|holders) | person | people',
  ],
};
