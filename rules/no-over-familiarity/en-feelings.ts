/**
 * Feelings, praise and delight beyond what a company and a reader share. Source: our own lists from ordinary usage.
 */

const very = '(absolutely|totally|just|really|truly|simply|so|honestly|all|already)';
/** Praise for the reader as a person. */
const idol =
  '(star|stars|superstar|superstars|rockstar|rockstars|rock star|legend|legends|gem|angel|angels|champ|champs|champion|goddess|queen|king|treasure|sweetheart|sweetie|ray of sunshine|genius|dream|dream customer|unicorn|diamond|wizard|ninja|life saver|lifesaver)';
const people =
  '(customer|client|user|human|person|guest|member|shopper|traveler|traveller|student|reader|rider|passenger|patient|reader|customers|clients|users|humans|people|guests|members|shoppers|folks)';
const lovely =
  '(amazing|awesome|fantastic|brilliant|incredible|fabulous|epic|superb|genius|wonderful|stellar|lovely|super)';

export const intimacy = [
  '(xoxo|xoxoxo|xo)',
  '(big|huge|warm|virtual|giant|massive|bear|lots of|all the|sending|sending you|send you|many|tons of) (bear|virtual|big|warm|lots of|some)? (hug|hugs|kisses|cuddle|cuddles|high five|high fives|fist bump|fist bumps)',
  '^ (hugs|kisses|hugs and kisses|big love|much love|lots of love|all our love|all my love|love and hugs|sending love|high five|air five|fist bump) (,|from|to|for)',
  '^ (hugs|kisses|hugs and kisses|big love|much love|lots of love|all our love|all my love|love and hugs|sending love|high five|air five|fist bump) $',
  '(hugs|kisses|much love|lots of love) from',
  'sending (you)? (all|some|lots of|so much|much)? (our|my)? love',
  `(we|i) (all)? ${very}? (love|adore|heart) (you|ya|u) (guys|so much|lots|loads|all|to bits|to the moon|too much|,|and (your|that|the))`,
  `(we|i) (all)? ${very}? (love|adore|heart) (you|ya|u) $`,
  `(we|i) (absolutely|totally|just|all) adore (you|ya)`,
  'love you (lots|loads|all|to bits|so much)',
  '(obsessed|besotted|smitten) with (you|your)',
  'crush on you',
  '(our|my) (hearts|heart) (are|is|was|were) (broken|breaking|melting|full|bursting|singing)',
  '(you|it|this|that) (broke|breaks|is breaking|will break|melts|melted) (our|my) (heart|hearts)',
  '(we|i) (miss|missed|are missing|will miss) you (already|so much|like crazy|terribly|loads|to bits)',
  '(we|i) (really|totally|so|do)? feel your pain',
  '(the struggle is real|been there , done that|first world problem|first world problems|adulting is hard)',
];

export const flattery = [
  `you are ${very}? (officially|clearly|seriously)? (a|an|the|our|my|such a|one) (absolute|total|real|true|complete|little|big|actual|shining|proper)? ${idol} !(of|in|at|rating|ratings|fish|level|tier|member|members|user|customer|status|seat|account|player|service|partner|investor)`,
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
  'welcome to (the|our) *0-2 (fam|squad|tribe|gang|posse)',
  '~fall (head over heels)? (in love|head over heels)',
  '(stoked|pumped|psyched|ecstatic|giddy) (to|that|about|for|you|with|on|when|by) !(the tune)',
  '(super|ultra|mega|insanely|crazy|ridiculously|beyond|so so|extra|incredibly) (excited|stoked|pumped|thrilled|happy|psyched|delighted|chuffed|proud) !(state)',
  "(can't|can hardly|can barely) wait for you to",
  "(can't|can hardly|can barely) wait to **6 (your face|you love|you smile|smiling)",
  '(~put|~bring) a (big|huge|little|massive)? smile (back)? (on|to|onto) (your|our|my) (face|faces)',
  '(absolutely|totally|seriously|literally) (~love|~adore|obsessed) !(it if|for|you to)',
  `what (a|an) (absolutely|truly|totally)? ${lovely} (idea|suggestion|question|message|thought|review|photo|email|story|one|feedback)`,
  '(sending|send) (you)? (good|positive|happy|best|all the|lots of|some|our) (vibes|energy)',
  '(good|positive|happy) vibes',
  '(work|works|working|worked|weave|do) (our|my|some|their) magic',
  '(so so|love love|super super|super duper|yay yay|very very very|really really really) (much|excited|happy|glad|pleased|this|it|your|that|proud|sad|grateful)',
  'treat yourself to (a|some) (well deserved|little|nice|cheeky)',
];

/** Warm enough in a plain sentence, too much with an exclamation mark. */
export const exclaimed = [
  `(we|i) ${very}? (love|adore) (this|that|your|the|hearing|reading|seeing|it) !(if|when)`,
  '(thrilled|overjoyed|elated) (to|that|about|by|with)',
  'fingers crossed',
  '^ (amazing|awesome|incredible|fabulous|epic|fantastic) (news|stuff|work|job|choice)',
  '(puts|put) the kettle on',
];
