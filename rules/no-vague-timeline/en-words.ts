/** Who promises, what, and how loosely. Source: our own lists from ordinary usage. */

const any = (...phrases: string[]) => `(${phrases.join('|')})`;

/** Times that nobody can put in a calendar. */
export const soon = any(
  '(very|quite|really|pretty)? (soon|shortly|promptly|swiftly|speedily|momentarily|eventually)',
  'as (soon|quickly|promptly|fast|early|swiftly|rapidly|speedily) as (possible|practicable|feasible|(we|i|they) (possibly)? (can|could|are able|am able))',
  'at (the|our|their|my) (very)? (earliest|soonest) (possible)? (convenience|opportunity|moment|time)?',
  'in due (course|time)',
  'in (a|the most|as) (timely|prompt|speedy) (a)? (manner|fashion|way)',
  '(in|within) the (very)? (near|nearest|coming|immediate|not too distant|foreseeable) (future|days|weeks|months|time)',
  'over the (coming|next) (days|weeks|months)',
  'before (too)? long',
  'in no time',
  'without (any|undue|further|unnecessary)? delay',
  'at (some|a later|a future) (point|date|time|stage)',
  '(in|within) (a|an) (reasonable|acceptable|short|appropriate) (time|timeframe|time frame|period|while|amount of time)',
  'in a (little|short)? (while|bit)',
  '(sometime|some time) soon?',
  '(when|whenever) (we|i|they) (can|could|get a chance|get the chance|get to it|have time|have a moment)',
);

const role = any(
  ...['team', 'teams', 'department', 'departments', 'desk', 'staff', 'crew', 'office', 'people'],
  ...['specialist', 'expert', 'agent', 'engineer', 'technician', 'developer', 'adviser', 'advisor', 'associate'],
  ...['representative', 'colleague', 'manager', 'consultant', 'moderator', 'maintainer', 'volunteer', 'officer'],
  ...['specialists', 'experts', 'agents', 'engineers', 'technicians', 'developers', 'advisers', 'advisors'],
  ...['representatives', 'colleagues', 'moderators', 'maintainers', 'volunteers', 'supervisor', 'administrator'],
);
/** Somebody of ours, but who? */
export const somebody = any(
  '(someone|somebody) ((else)? (of|from|on|in|at) (us|our *0-3|the *0-3|*1-2))?',
  '(a|one) (member|representative|agent|member of staff) (of|from) (our|the) *1-3',
  `(a|an|one of our|one of the|one of my) *0-2 ${role}`,
);
export const ours = any('i', 'we', 'they', '<team>', somebody, `(our|the) *0-3 ${role}`);
export const will = any(
  '(will|shall|should|would|may|might)',
  '(am|are|is) going to',
  '(will|shall|would)? (try|aim|endeavor|endeavour|strive|attempt|hope|do our best|do my best) (to|and)',
);

/** What we do for a customer. Not "see", "hear", "talk" or "welcome": "see you soon" is a goodbye. */
export const act = any(
  ...['contact', 'call', 'ring', 'phone', 'email', 'message', 'text', 'write', 'reach', 'get', 'follow', 'reply'],
  ...['respond', 'answer', 'update', 'notify', 'inform', 'let', 'tell', 'advise', 'send', 'share', 'provide', 'give'],
  ...['post', 'publish', 'announce', 'release', 'ship', 'dispatch', 'deliver', 'process', 'review', 'look', 'check'],
  ...['investigate', 'handle', 'address', 'resolve', 'fix', 'solve', 'sort', 'repair', 'restore', 'work', 'take'],
  ...['attend', 'complete', 'finish', 'refund', 'replace', 'credit', 'pay', 'issue', 'add', 'remove', 'change'],
  ...['correct', 'confirm', 'come', 'return', 'be', 'have', 'make', 'do', 'start', 'begin', 'implement', 'include'],
  ...['launch', 'roll', 'pass', 'forward', 'escalate', 'arrange', 'schedule', 'assist', 'help', 'connect', 'transfer'],
  ...['assign', 'open', 'close', 'activate', 'set', 'merge', 'submit', 'approve', 'upload', 'put', 'bring', 'go'],
  ...['evaluate', 'assess', 'consider', 'analyze', 'analyse', 'examine', 'proceed', 'expedite', 'book', 'find', 'see to'],
);
