/**
 * Feelings, praise and delight beyond what a company and a reader share. Source: our own lists from ordinary usage.
 */

import { exclaimedNames } from './en-names.js';

const very = '(absolutely|totally|just|really|truly|simply|so|honestly|all|already)';
/** Praise for the reader as a person. */
const idol =
  '(star|stars|superstar|superstars|rockstar|rockstars|rock star|legend|legends|gem|angel|angels|champ|champs|champion|goddess|queen|king|hero|heroes|beauty|trooper|peach|doll|babe|joy|treasure|sweetheart|sweetie|ray of sunshine|genius|dream|dream customer|unicorn|diamond|wizard|ninja|life saver|lifesaver)';
const people =
  '(customer|client|user|human|person|guest|member|shopper|traveler|traveller|student|reader|rider|passenger|patient|reader|customers|clients|users|humans|people|guests|members|shoppers|folks)';
const lovely =
  '(amazing|awesome|fantastic|brilliant|incredible|fabulous|epic|superb|genius|wonderful|stellar|lovely|super)';

export const intimacy = [
  '(xoxo|xoxoxo|xo)',
  '(big|huge|warm|virtual|giant|massive|lots of|all the|sending|sending you|send you|many|tons of) (bear|virtual|big|warm|lots of|some)? (hug|hugs|kisses|cuddle|cuddles|high five|high fives|fist bump|fist bumps) !(mug|mugs|shirt|pillow|toy)',
  '^ (hugs|kisses|hugs and kisses|big love|much love|lots of love|all our love|all my love|love and hugs|sending love|high five|air five|fist bump) (,|from|to|for)',
  '^ (hugs|kisses|hugs and kisses|big love|much love|lots of love|all our love|all my love|love and hugs|sending love|high five|air five|fist bump) $',
  '(hugs|kisses|much love|lots of love|loads of love|big love|all my love) from',
  'sending (you)? (all|some|lots of|so much|much)? (our|my)? love',
  '^ (loads of love|tons of love|heaps of love|big kisses|hugs galore) (,|from)?',
  '(big|biggest|huge|warmest|squishy|giant|massive|virtual) (squishy|virtual|bear|ever|big|fat|warm)? (hug|hugs|kiss|kisses|cuddle|cuddles) !(mug|mugs|shirt|pillow|in|bear|toy)',
  `(we|i) (all)? ${very}? (love|adore|heart) (you|ya|u) (guys|so much|lots|loads|all|to bits|to the moon|too much|,|and (your|that|the))`,
  `(we|i) (all)? ${very}? (love|adore|heart) (you|ya|u) $`,
  `(we|i) (absolutely|totally|just|all) adore (you|ya)`,
  'love you (lots|loads|all|to bits|so much)',
  '(obsessed|besotted|smitten) with (you|your)',
  'crush on you',
  '(our|my) (little|poor|tiny) (heart|hearts)',
  '(soon|you|much|lovely|day|weekend|all|week|tomorrow|thanks|love|again|then|night) (x|xx|xxx|xxxx) $',
  '(love|miss|adore|see|bless|thank) ya !(at)',
  '(~spoil|pamper) you *0-1 (rotten|silly)',
  '(crying|sobbing|weeping) (into|over here|all over)',
  '(sexy|sexier|sexiest|hot stuff|love language|spooning|swoon|swooning)',
  '(our|my) *0-1 (hearts|heart) (are|is|was|were)? (broken|breaking|melting|full|bursting|singing|sing|sings|sang|swell|swelled|soar|soared|skip|skipped|flutter|melt|melted|burst|break|sank|happy|glow|pounding)',
  '(hearts|heart) (skip|skipped|skips) a beat',
  '~warm (our|my) (heart|hearts|cockles|little hearts)',
  '(heartbroken|heart broken|broken hearted|inconsolable|distraught|sobbing|weeping|blubbing|bawling|in floods of tears|crying (our|my) eyes out) !(families|family|relatives|widow|parents)',
  '(we|i) (are|am|were|was) **3 (gutted|devastated|crushed|in bits|in pieces|crying|in tears) (to|that|you|about|at|by|over|if|when|,|here|inside)',
  'miss (your|that|those) (lovely|gorgeous|smiling|beautiful|little)? (face|faces|smile|smiles)',
  '(you|it|this|that) (broke|breaks|is breaking|will break|melts|melted) (our|my) (heart|hearts)',
  '(we|i) (miss|missed|have missed|are missing|will miss) (you|ya) (already|so much|like (crazy|mad)|terribly|loads|tons|heaps|to bits|to pieces|dearly)',
  '(we|i) (really|totally|so|do)? feel your pain',
  '(our|my|you two|you) (love birds|lovebirds)',
  '(gave|given|gives|giving|got|had) (us|me|the *1-3) (all)? (the)? (goosebumps|goose bumps|chills|butterflies|tingles|the feels|warm fuzzies|heart eyes)',
  '(our|my) (jaw|jaws|chin|chins) (hit|hits|dropped|drop|are on|is on)',
  '(weak at the knees|pinch me|pinch ourselves|swooning|we are not crying|something in (our|my) (eye|eyes))',
  '(the struggle is real|been there , done that|first world problem|first world problems|adulting is hard)',
];

export const flattery = [
  `you are ${very}? (officially|clearly|seriously)? (a|an|the|our|my|such a|one) (absolute|total|real|true|complete|little|big|actual|shining|proper)? ${idol} !(of|in|at|rating|ratings|fish|level|tier|member|members|user|customer|status|seat|account|player|service|partner|investor)`,
  `you (absolute|total|utter|little|complete|proper|actual|big|real|true) (little|absolute|total)? ${idol}`,
  'you are ,? (just|truly|simply|really|so)? (one in a million|(our|my) kind of (person|people|human|humans)|(our|my) hero|the cutest|the sweetest|the kindest|a breath of fresh air|a keeper|a catch|golden|on fire|killing it|crushing it|smashing it|nailing it|slaying|rocking it|a natural)',
  'you (guys|folks|all)? (are|were)? (absolutely|totally|really|just|seriously|literally|truly)? (the)? (cutest|sweetest|coolest|loveliest|dreamiest)',
  '(you|you have) (deserve|earned|deserved|get|win) (a|an|the|all the|yourself a) *0-2 (medal|medals|hug|hugs|round of applause|cookie|trophy|gold star|gold stars|brownie points|cuddle|biscuit|pat|crown)',
  '(gold|brownie|bonus|house) (star|stars|points) (for|to) you',
  '(well done|good on|hats off to|lucky|clever|bravo|props to|kudos to) you $',
  '(you|someone) (have|has|have got|clearly have) (excellent|great|amazing|exquisite|fabulous|impeccable|superb|top notch) taste',
  '(what|such) (a|an) (dream team|power couple|great team|fab team)',
  "(aren't|are not) we (a|just|the) *",
  'you (are going to|will|are gonna|have|just|absolutely|totally|so)? (absolutely|totally|so|just)? (smash|smashed|crush|crushed|nail|nailed|slay|slayed|ace|aced|rock|rocked) (it|this|that) !(with|into|to|against|on|down)',
  '(rock|rocked|blow|blown|blew|knock|knocked) (our|my) (socks|world|minds|mind|tiny minds)',
  '(should|could) come (and)? work (for|with) us',
  '(we|i) (are|am) *0-3 (jealous|envious) !(partner|ex)',
  "(you've|you have|you) (officially|just)? (won|stolen|stole|melted) (our|my) (heart|hearts)",
  'you (clever|brilliant|wonderful|marvellous|gorgeous|fabulous|amazing) (thing|you|human|being|person|people|lot)',
  "(you are|this is|that is) the (bee's knees|cat's pajamas|cat's pyjamas|dog's bollocks)",
  '^ what a (star|legend|superstar|champ|gem|rockstar|rock star|hero)',
  `you are (all)? ${very}? (amazing|awesome|the best|fantastic|incredible|brilliant|the greatest|the coolest|the bomb|fabulous|adorable|magic) $`,
  'you (guys|folks|all)? (absolutely|totally|really|just|seriously)? (rock|rule|slay|nailed it) $',
  `(best|greatest|coolest|nicest|loveliest|sweetest|favorite|favourite|dearest) ${people} (ever|in the (world|universe|galaxy|whole world)|on (earth|the planet)|of all time)`,
  `(our|my) (absolute|very|new|all time)? (favorite|favourite|fave) ${people}`,
  `${lovely} ${people} like (you|yourself|yourselves)`,
  '(made|make|making) (our|my) (whole|entire) (day|week|month|year|life)',
  '(made|making|makes|got) (us|me|the (whole|entire)? team) (all)? (blush|blushing|tear up|cry happy tears|beam|do a happy dance)',
  '(we|i) (are|am) (blushing|beaming|grinning)',
  'ear to ear',
  '^ (great|excellent|amazing|fabulous|impeccable|exquisite) taste $',
  '^ (stay|keep being|keep on being) (awesome|amazing|fabulous|cool|golden|classy|gorgeous|fantastic|brilliant)',
];

export const gush = [
  '(over the moon|on cloud nine|jumping for joy|pinching ourselves|tickled pink|squealing|happy dance|little dance|doing cartwheels)',
  '(in love|head over heels) with (you|your|it|this|our)',
  '(crossing|cross|~keep) (our|my|all our|all|your)? fingers (and toes)?',
  '(welcome to|part of|join|joined|joining|into|leaving|leave|one of) (the|our) *0-4 (fam|squad|tribe|gang|posse|clan) !(of|show)',
  '(welcome to|part of|member of|joined|joining|leaving) (the|our) *0-4 family !(plan|plans|room|rooms|account|card|ticket|pass|suite|bundle|library|group|subscription|member|members|membership|of (products|fonts|tools|apps|models)|business|office|who|that|doctor|home)',
  '~burst with (pride|joy|excitement|happiness|love|delight)',
  "(couldn't|can't|could not) be (any)? (prouder|more proud|more in love|more excited|more thrilled|more delighted)",
  '(could|can) (burst|cry|scream|sing|squeal|kiss you|hug you|explode)',
  "(can't|can't) even $",
  '(squealing|squealed|shrieking|bouncing|buzzing|dancing|jumping|whooping|cheering|hopping) (over here|around|up and down|in our|round|with (joy|excitement|delight)|for joy|about) !(the topic)',
  '(do|does|doing|did|done|having|a) (a|the|our|my|some)? (little|big|mini|wee|tiny)? (happy dance|cartwheel|cartwheels|backflip|backflips|victory lap|jig|fist pump|little wiggle|boogie|conga)',
  '(nothing|no one|nobody) ,? (and)? **6 (we|i) (love|like|adore|enjoy) more',
  '(squeal|squealed|scream|screamed|giggle|giggled|dance|danced|jump|jumped|grin|grinned|grinning|smile|smiling) like (a|an|kids|children|cheshire|schoolkids|teenagers|crazy|idiots|fools)',
  '(squillion|squillions|zillion|zillions|gazillion|gazillions|bazillion|bazillions)',
  '(geek|nerd|geeking|nerding|fangirl|fangirling|fanboy) (out)? (over|about|on)',
  '(tickled) (that|by|to|you|we)',
  '(most|absolutely) (amazing|awesome|fabulous|magical|wonderful|fantastic|incredible|epic|glorious|perfect) (day|week|weekend|time|stay|trip|evening|holiday|life) ever',
  '(~blow|~explode|~melt) (our|my) (minds|mind|hearts|heart)',
  '~fall (head over heels)? (in love|head over heels)',
  '(stoked|pumped|psyched|ecstatic|giddy|hyped|amped|buzzing) (to|that|about|for|you|with|on|when|by) !(the tune)',
  '(super|ultra|mega|insanely|crazy|ridiculously|beyond|so so|extra|incredibly) (excited|stoked|pumped|thrilled|happy|psyched|delighted|chuffed|proud) !(state)',
  "(can't|can hardly|can barely) wait for you to",
  "(can't|can hardly|can barely) wait to **6 (your face|you love|you smile|smiling)",
  '(~put|~bring) a (big|huge|little|massive)? smile (back)? (on|to|onto) (your|our|my) (face|faces)',
  '(absolutely|totally|seriously|literally) (~love|~adore|obsessed) !(it if|for|you to)',
  `what (a|an) (absolutely|truly|totally)? (amazing|awesome|incredible|fabulous|epic|stellar|phenomenal|brilliant|genius) (idea|suggestion|question|message|thought|review|photo|email|story|one|feedback)`,
  '(sending|send) (you)? (good|positive|happy|best|all the|lots of|some|our) (vibes|energy)',
  '(good|positive|happy) vibes',
  '(work|works|working|worked|weave|do) (our|my|some|their) magic',
  '(so so|love love|super super|super duper|yay yay|very very very|really really really) (much|excited|happy|glad|pleased|this|it|your|that|proud|sad|grateful)',
  'treat yourself to (a|some) (well deserved|little|nice|cheeky)',
];

/** Warm enough in a plain sentence, too much with an exclamation mark. */
export const exclaimed = [
  `what (a|an) (absolutely|truly|totally)? ${lovely} (idea|suggestion|question|message|thought|review|photo|email|story|one|feedback)`,
  ...exclaimedNames,
  `(we|i) ${very}? (love|adore) (this|that|your|the|hearing|reading|seeing|it) !(if|when)`,
  '(thrilled|overjoyed|elated) (to|that|about|by|with)',
  'fingers crossed',
  '^ (amazing|awesome|incredible|fabulous|epic|fantastic) (news|stuff|work|job|choice)',
  '(pop|put|puts|stick|get) the kettle on',
  '(on the case|on it like *0-2|at your service|missed you|miss you|welcome aboard|spill the beans|spill the tea|made (our|my) (day|week|month))',
  '(gorgeous|dreamy|epic|yummy|lush) (news|idea|stuff|choice|pick|one|day|weekend|trip|time)',
  '(chuffed|stoked|pumped|buzzing|psyched|mortified|gutted)',
];
