/**
 * Playing the reader's friend: secrets, heroics, stories from one's own life, teasing and begging. Source: our own
 * lists from ordinary usage.
 */

const genius =
  '(wizards|ninjas|superheroes|super heroes|geeks|nerds|boffins|brainiacs|whisperer|whisperers|minions|jedi|jedis|fairy godmother|fairy godmothers|clever clogs|smarty pants|whizz kids|whiz kids|busy bees|worker bees|code monkeys|rockstars|rock stars|bff|bestie|besties|partner in crime|partners in crime)';
const kin =
  '(nan|nana|gran|granny|grandma|grandmother|grandpa|mum|mom|mummy|mother in law|hubby|cat|dog|puppy|goldfish|hamster|toddler)';
const trip =
  '(adventure|holiday|vacation|jaunt|joyride|safari|road trip|world tour|mystery tour|wander|journey|detour)';

export const chummy = [
  '(just)? between (you and me|you me and|us girls|us two|us lot|ourselves) !(the|and (the|your|our))',
  '(our|your|a|be our|it is our) (little|dirty|naughty|cheeky) secret',
  '(your|the) secret is safe',
  '(do not|never) tell (my|our|the) (boss|manager|gaffer|colleagues|team|accountant|wife|husband|mum|mom|other)',
  "(i|we) (will not|won't|promise not to) (tell|judge|laugh|bite|snitch|bore you|peek)",
  '(i|we|they) (do not|never) (bite|judge)',
  '(my|our) lips are sealed',
  '^ (never fear|fear not|have no fear)',
  '(to the rescue|save the day|saves the day|saved the day|saving the day|swoop in|swooping in|swooped in)',
  '(your|<person>) (friendly|trusty|resident|very own|own personal|local friendly|faithful|humble) *0-3 (geek|nerd|guru|superhero|hero|genie|elf|fairy|human|whisperer|wizard|ninja|sidekick|detective|sleuth|cheerleader|spider man)',
  `(your|our|my) (friendly|trusty|resident|in house|clever|brainy|brilliant|amazing|awesome|very own|own|lovely|little|tech|*) *0-1 ${genius} !(costume|costumes|toy|toys|set|game|plush|shirt|poster|mug|figure|figures|theme|themed)`,
  '(friendly|local) neighborhood (spider man|*)',
  'fellow *0-1 (addict|addicts|lover|lovers|nerd|nerds|geek|geeks|fanatic|fanatics|foodie|foodies|dog mum|dog mom|cat mum|cat mom|dog parent|plant parent|fan|bookworm|junkie|human|humans|adventurer|adventurers|sufferer)',
  `my (own|dear|lovely|poor)? ${kin} (and|is|was|says|said|loves|agrees|would|could|managed|just|has|did|still|can|approves|thinks)`,
  `even (my|your) ${kin}`,
  '(i|we) (literally|nearly|almost|practically|just)? (literally|nearly|almost)? (fell|fall|falling) off (my|our) (chair|chairs|seat|seats|sofa)',
  'my (second|third|fourth|fifth|tenth|umpteenth|morning|nth) (cup of)? (coffee|tea|cuppa|brew|espresso|latte)',
  '(before|without|until|needed|need) my (morning)? (coffee|caffeine|cuppa|brew)',
  '(had|have|has) (a)? (little|bit|way|few|one|far)? too (much|many) *0-1 (coffee|coffees|espresso|espressos|gin|wine|fun|sugar|pints|drinks|to drink|pies|martinis|cocktails|beers)',
  '(had|have|has) (one|a few) too many',
  '(on|of) (its|our|my|their|his|her) (very)? best (behavior|behaviour)',
  '(went|going|gone|goes|go|been) (walkabout|awol|rogue|for a (wander|stroll|wee wander|little walk))',
  `on (a|an|its|their|one of its) (little|big|grand|bit of an|unplanned|unscheduled|unexpected|wild|mini|magical|own) (little|big)? ${trip}`,
  '(spoiled|spoilt|spoiling) (absolutely)? rotten',
  '(i am|we are|i was|we were) (such|being)? (a|an)? (right|total|complete|real|bit of a|bunch of|absolute|bit)? (muppet|muppets|numpty|numpties|donkey|idiot|idiots|dummy|dummies|wally|plonker|doofus|dope|clown|clowns|sausage|dinosaur|twit|ditz|klutz|scatterbrain|goldfish|daft|doh)',
  '(my|our) (brain|brains) (is|are|has|have|was|went|must)',
  '(kicking|could kick|face palming|facepalming|pinching) (myself|ourselves)',
  '(hanging|hang|hung) (our|my) (head|heads)',
  '(silly|daft|foolish) (old)? (of)? (me|us) !(to|for)',
  '(my|our) (superhero)? (cape|capes|crystal ball|crystal balls|thinking cap|thinking caps|detective hat|detective hats|deerstalker|magic wand|magnifying glass|superpower|superpowers|spidey sense|jetpack) !(costume|is in|collection|store|shop)',
  '(knight|knights) in shining',
  'to (your|the) rescue',
  '(fighting|arguing|squabbling) over who (gets|got|is)',
  'you know what they say $',
  '^ i know ,? right',
  '(bless you|bless your (heart|soul|cotton socks)|cotton socks)',
  '(with|from) all (our|my) (heart|hearts) !(and soul into)',
  '(come|pop (by|in)|swing by) (and)? say (hi|hello|hey) $',
  '(this|that|these|those) bad (boy|boys)',
  '(forever|fur ever) home',
  '^ (sad times|sad face|awks|awkward|cringe) ,',
  'do not be (a stranger|strangers|silly|a sausage)',
  '(got|have) your back !(to|up|ups)',
  'you are ,? (officially|now)? (one of us|family|like family|part of the furniture) (now)? $',
  '(we|i) (have)? got you ,? (boo|babe|babes|fam)',
];

const seems = '((it)? (looks like|looks as if|seems|seems like|sounds like|appears)|i see|methinks)';
const mood =
  '(busy|naughty|hungry|excited|keen|eager|lucky|popular|butterfingers|butter fingers|forgetful|thirsty|sleepy|cheeky|fancy|coffee|sweet tooth|expensive taste|good taste|great taste|shopping spree|party|peckish|on fire)';
/** Jokes at the reader's cost. */
export const teasing = [
  '(did|has|had|have) (the|your) (dog|cat|kids|toddler|hamster|goldfish) (eat|eaten|ate|chew|chewed|hide|hidden|walk|walked|sit|sat)',
  'your pretty (little)? (head|face)',
  `^ (ooh|oh|uh oh|hey|well)? ,? ${seems}? (someone's|somebody's|(someone|somebody) (is|was|has been|has|had|woke|needs|likes|loves|must have)) (a|an|had|been)? (a|an)? (bit|very|little|feeling|rather|case of|clearly|obviously|really)? ${mood}`,
  '(butterfingers|butter fingers|fat fingers|sausage fingers|clever clogs|smarty pants|clever cookie|smart cookie|sleepyhead|sleepy head|slowcoach|slowpoke|fusspot|chatterbox|silly sausage|silly billy|silly goose|party pooper|party animal|cheeky monkey|scatterbrain|social butterfly|lovebirds|love birds|eager beaver|busy bee|shopaholic|chatty cathy|nosy parker|moneybags|big spender|drama queen|couch potato) !(cage|cages|bird|food|toy|toys|bar|bars|club|games|menu|tickets|costume|is a|is on)',
  '(well spotted|nice try|good try|gotcha|busted|caught you|guilty as charged|elementary|no flies on you) ,? (sherlock|einstein|detective|my dear|you)? $',
  '(you would|you will|you have) (be|got to be|have to be) (mad|crazy|bonkers|bananas|nuts|daft|insane|silly) (to|not to|if)',
  "^ (but)? why (would|wouldn't) you $",
  "(wouldn't|can't) (we|you) all $",
  "^ (can't wait|can not wait) **4 (can you|eh|huh)",
  'you (lucky|clever|cheeky|naughty|gorgeous|silly|crafty|sly|absolute|total|utter) (little|old)? (thing|things|lot|ducks|duck|devil|devils|dog|sausage|you|people|ones|bunch|folk|folks|human|humans|clogs|cookie|boots|so and so|beauty|hero|legend|star)',
  '^ you (sweet|brave|poor|wise|smart|little|fabulous|amazing|lovely|beautiful) (little|old)? (thing|things|soul|souls|human|humans|one|ones|people|person|lot|beauty|devil|bunch|cookie|bean|sausage)',
  "^ aren't you (a|an|the|just|clever|lucky|sweet)",
  '(you are|are you|feeling) (on (a|one) roll|hangry|hungry like|rolling in it|a glutton)',
  '(blame|blaming) (it on)? (the|your|my|our) (cat|dog|moon|stars|goldfish|hamster|boogie|wine|gin|intern)',
  'do not (spend|splash|scoff|eat|drink) (it|them|that) all (at once|in one go)',
];

const angel =
  '(absolute|total|real|little)? (angel|dear|doll|darling|sweetheart|star|legend|gem|pet|peach|hero|treasure|babe|champ|trooper|sport|good sport|superstar|rockstar|duck|pal)';
const five =
  '(five|5|<number>|five shiny|five sparkly|five whole|shiny|sparkly|glowing|raving|rave|dazzling)';
/** Begging for stars, praise and forgiveness. */
export const begging = [
  '(pretty|pretty pretty|pleeease|please oh|purty) please',
  '(begging|beg) (you|on|for)',
  '(on|get down on) (our|my|bended) (hands and)? (knee|knees)',
  '(forever|eternally|endlessly|eternally and forever) (grateful|thankful|in your debt|indebted)',
  '(love you|be your (best)? (friend|friends)|owe you) (forever|for ever|for life|big time|a pint|a drink|a coffee|one)',
  `(leave|leaving|drop|dropping|give|giving|spare|gift|award|send|shower|sprinkle|bless|throw|chuck|toss|grant) (us|me) (with)? (a|an|some|that|those|your|all|all those|the)? *0-2 ${five} *0-1 (star|stars|review|rating|reviews)`,
  '(leave|leaving|drop|give|giving|write|chuck|pop) (us|me) (a|an|some|those|all your) (little|sneaky|cheeky|lovely|gorgeous|sweet|fab|awesome|amazing|nice|wonderful|positive|kind|good|great) *0-1 (review|reviews|rating|stars|testimonial)',
  '(show|give|send) (us|me|*) (some|a little|a bit of|lots of) love $',
  '(spread|share) the love',
  '(would|will|does|it would|it will) (mean|means) the (whole)? (world|universe|moon)',
  '(do not|please do not|never) (you)? (hate|dump|ghost|break up with|give up on|forget about|be (too)? (mad|cross|angry|grumpy|upset) (at|with)) (us|me)',
  'was it something (we|i) (said|did)',
  "^ (please|oh|no|but|so)? ,? (don't|do not) (leave|go) (us|me)? (yet|just yet)? $",
  '(we|i) (can|will) change ,? (we|i) promise',
  '(can|could|will|would) (you|we) (ever|ever ever|find it in your (heart|hearts) to) (forgive|be friends|love)',
  '(we|i|you) (still|are still|can we still be) (friends|mates|pals|besties|buddies) $',
  `(be|being) (such)? (a|an|our|my) ${angel} (and|about|for|,)`,
  `being (such)? (a|an|our|my) ${angel} $`,
];
