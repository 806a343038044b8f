/**
 * Playful words that two rules speak about: one where the reader has a problem, one everywhere.
 * Source: our own lists from ordinary usage.
 */

/** What a cry names rather than utters: "the oops page". */
const thingOf = '!(page|pages|error|errors|message|messages|screen|moment|moments|alert|button|code)';

/** Cries that make light of a mishap. */
export const mishapCries = [
  `^ (oops|ooops|oopsy|whoops|whoopsy|yikes|eek|jeepers|crikey|blimey|doh|silly me|silly us|silly old (us|me)) ${thingOf}`,
  `(oopsie|oopsies|oops a daisy|whoopsie|whoopsies|whoopsy daisy|whoopsie daisy|uh oh|uhoh|d'oh|ouchie) ${thingOf}`,
];

/** Laughter, anywhere. */
export const laughter = ['(lol|lolz|rofl|lmao|haha|hahaha|hahahaha|heh|hehe|hehehe|hihi|teehee|tee hee)'];

const thing =
  '(server|servers|system|systems|site|website|app|robot|robots|computer|computers|machine|machines|printer|printers|router|postman|parcel|package|order|mailbox|inbox|database|code|internet|technology|password|email|van|lift|elevator|chatbot|bot|hamster|hamsters|tracker|suitcase|suitcases|luggage|bag|bags|veggies|points|courier|card|cards|app|refund|laptop|phone|meter|boiler|plane|invoice|file|files|email|emails|box|boxes)';

/** Jokes about what went wrong, sayings and memes. */
export const jokes = [
  'when it rains ,? it pours',
  '(must be|typical|classic|case of the|blame it on|one of those) (a|the)? (monday|mondays)',
  "murphy's law",
  '(gremlin|gremlins|hamster|hamsters) **6 (server|servers|system|systems|website|site|machine|app|wires|inbox|database|code|works|warehouse|internet|office)',
  '(gremlin|gremlins) (got|struck|strike|have|are|at (work|play))',
  '(pesky|naughty|sneaky|cheeky|little|tech|technical|email|internet|computer|it|digital|delivery|those|our) (gremlin|gremlins|hamsters)',
  'in retrograde',
  '(took|taking|taken) (a|an|its|their) (little|quick|short|unplanned|unscheduled|impromptu|well earned|afternoon)? (nap|siesta|snooze)',
  `${thing} (has|have|is|are)? (just|clearly|obviously)? (took|taken|taking|decided to take|chose to take) (a|an|its|their|the) (little|bit of a|short|long|unplanned|unscheduled|scenic|rather)? (nap|siesta|snooze|holiday|vacation|break|day off|week off|detour|tumble|walk|rest|coffee break|tea break|trip)`,
  `${thing} (has|have)? (just|clearly|obviously)? (decided|chose|chosen|wanted|fancied|preferred) (to|that|it|a) (go|throw|play|misbehave|have a|hide|run away|elope|quit|join|take|preferred|liked|fancied|wanted|needed|was|would|little|holiday|day)`,
  'your * (has|have|had)? (clearly|obviously|apparently)? (gone|went|go) (on strike|into hiding|for a swim|for a wander|off the rails|on holiday|on vacation|on a diet)',
  '(your|our|the|that|those) * (is|are|was|were) (being|feeling) (a bit|a little|rather|a tad|very)? (naughty|shy|grumpy|cheeky|moody|sulky|lazy|dramatic|camera shy) !(about|of)',
  `${thing} (is|are|was|were|has been|have been)? (having|throwing|threw|had|being|been) (a|an|one of its)? (bit|bit of a|little|little bit)? (tantrum|wobble|wobbly|meltdown|hissy fit|bad day|bad hair day|lie down|grumpy|moody|shy|naughty|cheeky|lazy|dramatic)`,
  '(grab|make yourself|pour yourself|brew yourself) (yourself)? (a|an|some|another|your) (nice|good|quick|strong|big|cheeky|fresh|hot)? (cup of (tea|coffee)|cuppa|brew|coffee|popcorn|biscuit|snack|beer|glass of wine|drink|tea) !(machine|maker|pot|table|shop|cup)',
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
  '(our|the) (tech|technical|it|support|code|data|shipping|delivery|warehouse|postal|server|helpful|busy|little) (elves|gnomes|wizards|ninjas|boffins|pixies|magicians|superheroes)',
  'our (elves|gnomes|ninjas|boffins|pixies|magicians|superheroes)',
  '(christmas|xmas) (came|has come|is coming) early',
];
