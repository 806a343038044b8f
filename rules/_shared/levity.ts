/**
 * Playful words that two rules speak about: one where the reader has a problem, one everywhere.
 * Source: our own lists from ordinary usage.
 */

/** Cries that make light of a mishap, at the start of a sentence or on their own. */
export const mishapCries = [
  '(oops|ooops|oopsie|oopsies|oopsy|oops a daisy|whoops|whoopsie|whoopsies|whoopsy|whoopsy daisy|whoopsie daisy)',
  "(uh oh|uhoh|d'oh|doh|yikes|eek|eeek|jeepers|crikey|blimey|ouchie|silly us|silly me|silly old (us|me))",
];

/** Laughter, anywhere. */
export const laughter = ['(lol|lolz|rofl|lmao|haha|hahaha|hahahaha|heh|hehe|hehehe|hihi|teehee|tee hee)'];

const thing =
  '(server|servers|system|systems|site|website|app|robot|robots|computer|computers|printer|printers|router|courier|postman|parcel|package|order|mailbox|inbox|database|code|internet|technology)';

/** Jokes about what went wrong, sayings and memes. */
export const jokes = [
  'when it rains ,? it pours',
  '(must be|typical|classic|case of the|blame it on|one of those) (a|the)? (monday|mondays)',
  "murphy's law",
  '(gremlin|gremlins|hamster|hamsters) !(cage|cages|wheel|food|bedding|owner|owners|breed|care)',
  'in retrograde',
  '~take (a|an|its|their) (little|quick|short|unplanned|unscheduled|impromptu|well earned|afternoon)? (nap|siesta|snooze)',
  `${thing} (has|have)? (just|clearly|obviously)? (decided|chose|chosen) to`,
  `${thing} (is|are|was|were|went) (having|throwing|on) (a|strike|one of) *0-2`,
  '(fell|fallen|falling|was|were) asleep (at|on) the (wheel|job|keyboard)',
  '(grab|make yourself|pour yourself|brew yourself) (yourself)? (a|an|some|another) (nice|good|quick|strong|big|cheeky|fresh|hot)? (cup of (tea|coffee)|cuppa|brew|coffee|popcorn|biscuit|snack|beer|glass of wine|drink|tea) !(machine|maker|pot|table|shop|cup)',
  '(second|third|fourth) time lucky',
  'better luck *0-3 next time',
  'pinky (promise|promises|swear)',
  "scout's (honor|honour)",
  '(no use|no point|do not|no) (crying|cry) over',
  '(wave|waved|waving) (a|my|our|the) magic wand',
  'brain (fart|freeze)',
  'houston ,? we (have|had|have had) a',
  'to infinity and beyond',
  '(beam me up|keep calm and|may the force)',
  '(ate|eaten|chewed) (your|the|our) (homework|order|email|parcel|package|data|file|ticket|request)',
  'our (tech|technical|it|support|code|data|shipping|delivery|warehouse|postal|server)? (elves|gnomes|wizards|ninjas|boffins|pixies|magicians|superheroes)',
];
