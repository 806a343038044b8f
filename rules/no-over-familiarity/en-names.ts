/**
 * Calling the reader by something other than their name. Source: our own lists from ordinary usage.
 */

/** What a greeting, thanks or a soothing word starts with, before somebody is addressed. */
const address =
  '(hi|hiya|hello|hey|heya|hey hey|yo|howdy|greetings|ahoy|hola|dear|thanks|thank you|cheers|ta|sorry|so sorry|welcome|congrats|congratulations|bye|goodbye|ok|okay|alright|all right|yes|no worries|no problem|no probs|no stress|you are welcome|of course|sure thing|sure|hang in there|never mind|love you|morning|happy birthday) (there|again|back|at all|so much|very much|a million|a bunch|loads)? ,?';
/** Nothing else is called by these. */
const petNames =
  '(sweetie|sweetie pie|sweetheart|hun|babe|babes|bestie|besties|buddy|buddies|bud|dude|bro|dearie|darling|darl|honeybun|cutie|pumpkin pie|poppet|missy|homie|fam|amigo|compadre|my (dear|dearest|darling|love|lovely|friend|sweet|angel|queen)|lovely (human|humans|people|lot)|you (lovely|gorgeous|beautiful) *)';
/** Also things, trades or praise: a name only where somebody is plainly addressed. */
const otherNames =
  '(honey|hon|love|lovely|gorgeous|pal|mate|champ|chief|boss|queen|king|superstar|rockstar|rock star|legend|sunshine|treasure|petal|flower|duck|pumpkin|beautiful|handsome|sugar|angel|friend|star|genius|captain|princess|tiger|hero|stranger|trouble|hotshot|skipper|maestro|cowboy|unicorn)';
/** What a company calls those who like what it sells. */
const tribe =
  '(adventurer|adventurers|addict|addicts|lover|lovers|fanatic|fanatics|foodie|foodies|parents to be|plant parent|plant parents|dog parent|cat parent|dog mum|dog mom|cat mum|cat mom|human|humans|earthling|earthlings|trailblazer|trailblazers|go getter|go getters|speedster|speedy|globetrotter|globetrotters|jetsetter|jetsetters|jet setter|jet setters|explorer|explorers|wanderer|warrior|warriors|champions|legends|bookworm|bookworms|fashionista|fashionistas|early bird|early birds|night owl|night owls|superfan|superfans|mama|mamas|papa|party people|lovelies|gorgeousness|sunshines|peeps|peoples|dreamer|dreamers|wizard|wizards|ninja|ninjas|buttercup|cupcake|sweetpea|sweet pea|snowflake|hotshot|rockstars|superstars|hoomans|amigos|chicken|kitten|possum|smarty|brainbox|sleepyhead|hungry one|moneybags|tiger)';
const playfulNames =
  '(honey|hon|love|lovely|gorgeous|boss|chief|queen|king|sunshine|treasure|petal|flower|duck|pumpkin|beautiful|handsome|sugar|angel|star|genius|captain|cap|skipper|sailor|soldier|princess|tiger|hero|stranger|trouble|hotshot|cowboy|cowgirl|partner|pardner|unicorn|silly|sleepy|speedy|clever clogs|smarty|wizard|ninja|maestro|chef|rebel|buttercup|cupcake|baby|team|peeps|people|dreamer|traveler|traveller|warrior|gamer|foodie|explorer|adventurer|einstein|sherlock|picasso)';
const clauseStart = '(i|we|you|it|that|this|let|do|there)';

/** Somebody is addressed here; the name in it is one of {@link names}. */
export const addressed = [
  `${address} *0-2 ${tribe}`,
  `, (you)? *0-1 ${tribe} $`,
  '(hi|hello|hey|hiya|dear|heya|oh|our|my) (lovely|gorgeous|beautiful|sweet|dearest|darling|wonderful|amazing|superstar|lovely lovely) <person>',
  `(where|how) (we are|i am|to find us|to reach us) ,? ${otherNames} $`,
  `^ (chin up|cheer up|go get em|go on|go for it|nice one|good one|well done|bravo|there you go|here you go|got it|no biggie|you got this|good luck) ,? *0-2 ${otherNames}`,
  `${address} ${petNames}`,
  `, ${petNames}`,
  `^ ${petNames} ,`,
  `${address} ${otherNames}`,
  `^ (honey|hon|love|mate|pal|boss|chief|champ) , ${clauseStart}`,
  ', (mate|pal|champ|superstar|rockstar|rock star|legend|friend) $',
  'your (bestie|besties|buddies|pals|mates) (at|from|in|,)',
];
/** Only where the sentence ends in an exclamation mark: without it these may be things in a row. */
export const exclaimedNames = [
  `, (you)? (absolute|total|pretty|clever|lucky|lovely|beautiful|gorgeous|wonderful|silly|old|young|my|big|little)? ${playfulNames} $`,
  `, ${playfulNames} ,`,
  ', (beautiful|lovely|gorgeous|pretty|wonderful|fabulous|amazing|sweet|happy|hungry|brave|silly|clever|smart) (people|thing|things|human|humans|one|ones|soul|souls|friend|friends|lot|folks|bunch|person|you) $',
];
export const names = [
  playfulNames,
  petNames,
  otherNames,
  tribe,
  '(lovely|gorgeous|beautiful|sweet|dearest|darling|wonderful|amazing|superstar) <person>',
  'mates',
  'pals',
];
