/** Patterns for what stands around the phrases of `phrases.ts`. */

export const be = "(am|are|is|was|were|be|been|being|aren't|isn't|not|so|completely|totally|often)";
export const determiner =
  '(the|this|that|these|those|your|our|their|its|how|what|it|them|any|such|certain|some)';
export const greeting =
  '(hi|hello|hey|dear|thanks|thank you|welcome|sorry|good (morning|afternoon|evening|day))';
export const accessible =
  '(parking|seat|seats|seating|toilet|toilets|entrance|ramp|ramps|spot|spots|space|spaces|bathroom|restroom|room|rooms|stall|stalls|access)';
export const equipment =
  '(drive|drives|device|devices|disk|disks|node|nodes|server|servers|clock|database|databases|unit|units|printer|module|port|instance|router)';
export const condition =
  "(a disability|disabilities|autism|dementia|epilepsy|dyslexia|schizophrenia|blindness|deafness|multiple sclerosis|cerebral palsy|down syndrome|down's syndrome|muscular dystrophy|hiv|aids)";
export const auxiliary =
  '(please|to|can|could|will|would|should|must|may|also|and|or|you|we|they|then|not|<not>)';
export const object =
  '(us|our|your|my|its|their|this|that|these|the|it|them|all|any|every|each|both|<email>|<url>|<placeholder>)';
export const staff = '(tech|it|support|sales|service|repair|maintenance|network|billing|cable|internet)';
export const elder = '(grandma|grandmother|granny|grandpa|grandfather|grandad|granddad|nan|nana)';

/** Somebody whose gender nobody can know. */
export const anyone =
  '(anyone|anybody|everyone|everybody|whoever|(every|each|any) <adverb>? (<customer>|~person|~student|~employee|~admin|~owner|~player|~patient|~visitor|~tenant|~participant|~applicant))';
export const man = '(she|her|hers|mr|<person>|husband|father|dad|son|brother|boyfriend|uncle|man)';
