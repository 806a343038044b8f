/** Who promises, what, and how loosely. Source: our own lists from ordinary usage. */

/** Words for a time that nobody can put in a calendar. */
export const soon = [
  '(very|quite|really|pretty|rather|fairly)? (soon|shortly|promptly|speedily|swiftly|momentarily|presently|eventually)',
  'as (soon|quickly|promptly|fast|early|swiftly|rapidly|speedily) as (humanly)? (possible|practicable|practical|feasible|(we|i|they|he|she) (possibly)? (can|could|are able to|am able to|is able to))',
  'at (the|our|their|my) (very)? (earliest|soonest) (convenience|opportunity|possible|available)? (moment|opportunity|convenience|time)?',
  'in due (course|time)',
  'in (a|the most|as) (timely|prompt|speedy|expeditious) (a)? (manner|fashion|way)',
  'in the (very)? (near|nearest|coming|immediate|not too distant|foreseeable) (future|days|weeks|months|time)',
  '(in|within|over) the coming (days|weeks|months)',
  'before (too)? long',
  'in no time',
  'without (any|undue|further|unnecessary)? delay',
  'at (some|a later|a future) (point|date|time|stage)',
  '(within|in) (a|an) (reasonable|acceptable|short|appropriate) (time|timeframe|time frame|period|amount of time|while|period of time)',
  'in a (little|short)? (while|bit)',
  'sometime soon?',
  'some time soon',
  'when(ever)? (we|i|they) (can|could|get (a|the) chance|get to it|have (the)? time|have a moment)',
  'when time (permits|allows)',
].map((one) => one.replace('when(ever)?', '(when|whenever)'));

const role =
  '(team|teams|department|departments|desk|staff|crew|specialist|specialists|expert|experts|agent|agents|engineer|engineers|technician|technicians|developer|developers|adviser|advisers|advisor|advisors|representative|representatives|colleague|colleagues|manager|managers|office|consultant|consultants|moderator|moderators|maintainer|maintainers|volunteer|volunteers|officer|officers|associate|associates|supervisor|supervisors|admin|admins|administrator|administrators|people)';
/** Somebody of ours, but who? */
export const somebody = [
  '(someone|somebody)',
  '(someone|somebody|one|a member|members|a representative|an agent) (of|from|on|in|at) (us|our *0-3|the *0-3|*1-2)',
  `(a|an|one of our|one of the|one of my) *0-3 ${role}`,
].join('|');
export const ours = `(i|we|they|<team>|${somebody}|(our|the|my) *0-3 ${role})`;
export const will = '(will|shall|should|would|am going to|are going to|is going to|may|might|can)';
