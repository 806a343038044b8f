import { jokes, laughter, mishapCries } from '../_shared/levity.js';

/** What a greeting, thanks or a soothing word starts with, before somebody is addressed. */
const address =
  "(hi|hiya|hello|hey|heya|yo|howdy|dear|thanks|thank you|thankyou|cheers|ta|sorry|so sorry|welcome|congrats|congratulations|bye|goodbye|ok|okay|alright|all right|yes|no worries|no problem|no probs|you are welcome|of course|sure thing|hang in there|never mind|love you) (there|again|so much|very much|a million|a bunch|loads)? ,?";
/** Names that nothing else is called. */
const petNames =
  '(sweetie|sweetie pie|sweetheart|hun|babe|babes|bestie|besties|buddy|dude|bro|dearie|darling|darl|honeybun|cutie|pumpkin pie|poppet|my (dear|dearest|darling|love|lovely|friend|sweet|angel|queen)|missy|bud|buddies|homie|fam|amigo|compadre)';
/** Names that are also things, trades or praise: only where somebody is plainly addressed. */
const otherNames =
  '(honey|hon|love|lovely|gorgeous|pal|mate|champ|chief|boss|queen|king|superstar|rockstar|rock star|legend|sunshine|treasure|petal|flower|duck|pumpkin|beautiful|handsome|sugar|angel|friend|star|genius|captain|princess|tiger|hero)';

const very = '(absolutely|totally|just|really|truly|simply|so|honestly|all|already)';
/** Praise for the reader as a person. */
const idol =
  '(star|stars|superstar|superstars|rockstar|rockstars|rock star|legend|legends|gem|angel|angels|champ|champs|champion|goddess|queen|king|treasure|sweetheart|sweetie|ray of sunshine|genius|dream|dream customer|unicorn|diamond|wizard|ninja|life saver|lifesaver)';

/** Our own lists from ordinary usage; what is light-hearted about a mishap stands in `_shared/levity.ts`. */
export const phrases = {
  petName: [
    `${address} ${petNames}`,
    `, ${petNames}`,
    `^ ${petNames} ,`,
    `${address} ${otherNames}`,
    '^ (honey|hon|love|mate|pal|my friend|boss|chief|champ) , (i|we|you|it|that|this|let|do|there)',
    ', (mate|pal|champ|superstar|rockstar|rock star|legend|friend|my friend) $',
    'your (bestie|besties|buddies|pals|mates|biggest (fan|fans)) (at|from|in|,)',
  ],
  intimacy: [
    '(xoxo|xoxoxo|xo)',
    '(big|huge|warm|virtual|giant|massive|bear|lots of|all the|sending|sending you|send you|many|tons of) (bear|virtual|big|warm)? (hug|hugs|kisses|cuddle|cuddles|smooch|smooches)',
    '^ (hugs|kisses|hugs and kisses|big love|much love|lots of love|all our love|all my love|love and hugs|sending love)',
    '(hugs|kisses|much love|lots of love) from',
    'sending (you)? (all)? (our|my|some|lots of|so much|much)? love',
    `(we|i) (all)? ${very}? (love|adore|heart) (you|ya|u) !(too|to|for|as|on|in|at|and|being|having|guys|being|using)`,
    `(we|i) (all)? ${very}? (love|adore|heart) (you|ya|u) (guys|so much|lots|loads|all|to bits|to the moon|too much|, |and (your|that|the))`,
    'love you (lots|loads|all|to bits|so much)',
    '(obsessed|besotted|smitten) with (you|your)',
    'crush on you',
    '(our|my) (hearts|heart) (are|is|was|were) (broken|breaking|melting|full|bursting)',
    '(you|it|this|that) (broke|breaks|is breaking|will break|melts|melted|warms|warmed) (our|my) (heart|hearts)',
    '(miss|missed|missing) you (already|so much|like crazy|terribly)',
  ],
  flattery: [
    `you are ${very}? (officially|clearly|seriously)? (a|an|the|our|my|such a|one) (absolute|total|real|true|complete|little|big|actual|shining|proper)? ${idol} !(of|in|at|rating|ratings|fish)`,
    '^ what a (star|legend|superstar|champ|gem|rockstar|rock star|hero)',
    `you are (all)? ${very}? (amazing|awesome|the best|fantastic|incredible|brilliant|the greatest|the coolest|the bomb|the bee's knees|fabulous|adorable|magic) $`,
    '(you|you guys|you folks|you all) ((absolutely|totally|really|just|seriously) )?(rock|rule|slay|nailed it) $',
    '(best|greatest|coolest|nicest|loveliest|sweetest|favorite|favourite|dearest) (customer|client|user|human|person|people|guest|member|shopper|traveler|traveller|student|rider|reader|humans|customers) (ever|in the (world|universe|galaxy|whole world)|on (earth|the planet)|of (all time|ours))',
    '(our|my) (absolute|very|new|all time)? (favorite|favourite|fave) (human|humans|person|people|customer|customers|client|guest|member|shopper|user|reader|rider)',
    '(made|make|making) (our|my) (whole|entire) (day|week|month|year|life)',
    '^ (great|excellent|amazing|fabulous|impeccable|exquisite) taste',
  ],
  gush: [
    '(over the moon|on cloud nine|jumping for joy|pinching ourselves|tickled pink|squealing|doing a happy dance|happy dance)',
    `(~fall|falling|fell|fallen) (head over heels)? (in love|head over heels)`,
    '(stoked|pumped|psyched|ecstatic|buzzing|giddy) (to|that|about|for|you|with|on|when|by) !(date|noise|sound|out)',
    '(super|ultra|mega|insanely|crazy|ridiculously|beyond|so so|extra|incredibly) (excited|stoked|pumped|thrilled|happy|psyched|delighted|chuffed)',
    "(can't|can hardly|can barely) wait for you to",
    "(can't|can hardly|can barely) wait to (hear|see|show|welcome|get|have) (you|your|what|how) **5 (love|loved|face|smile)",
    '(~put|~bring) a (big|huge|little)? smile (on|to|onto) (your|our|my) (face|faces)',
    '(absolutely|totally|seriously|literally|super) (~love|~adore|obsessed) !(it if|for|you to)',
    'what (a|an) (absolutely)? (awesome|amazing|fantastic|brilliant|incredible|fabulous|epic|superb|genius|wonderful) (idea|suggestion|question|message|thought|review|photo|email|story|one)',
    '(sending|send) (you)? (good|positive|happy|best|all the|lots of|some|our) (vibes|thoughts|energy)',
    '(good|positive|happy) vibes',
    '(all the)? (feels|the feels)',
    '(work|works|working|worked|weave|do) (our|my|some|their|its|a little|a bit of) magic',
  ],
  /** Warm enough in a plain sentence, too much with an exclamation mark. */
  exclaimed: [
    `(we|i) ${very}? (love|adore) (this|that|your|the|hearing|reading|seeing|it) !(if|when)`,
    '(thrilled|delighted|overjoyed|elated) (to|that|about|by|with)',
    'fingers crossed',
    '^ (amazing|awesome|incredible|fabulous|epic) (news|stuff|work|job|choice)',
  ],
  interjection: [
    ...mishapCries,
    '^ (aw|aww|awww|awwww|ooh|oooh|ooooh|ahh|ahhh|argh|ugh|omg|omfg|oh my (god|gosh|goodness)|holy (moly|cow|smokes|guacamole)|wowzers|wowza|woohoo|woo hoo|woot|woop|whoop whoop|yippee|hip hip hooray|yeehaw|squee|gosh|golly|boo hoo|hooray|hurrah|ta da|tada) (,|okay|ok|i|we|you|that|this|what|it|so)',
    '^ (aw|aww|ooh|argh|ugh|omg|holy (moly|cow|smokes)|wowzers|wowza|woohoo|woo hoo|woot|yippee|yeehaw|squee|hooray|hurrah|tada|ta da) $',
    '(okie dokie|okey dokey|okie doke|thanksies|easy peasy|lemon squeezy|toodles|toodle pip|ta ta for now|ttfn|laters|coolio|awesomesauce|amazeballs|totes|yolo|omg|hey hey hey|peace out|catch you on the flip side|chop chop|super duper|whoopsie daisy)',
    '(no (probs|probz)|you betcha|ya know|gotcha covered|righty ho|righto|hunky dory|cheerio|nighty night)',
  ],
  laughter,
  joke: jokes,
  /** Bad news, next to which a wink or a giggling face hurts. */
  trouble: [
    '<not>',
    '(unfortunately|sadly|sorry|apologies|apologize|apologise|oops|whoops|bad news|afraid|oh no)',
    '(wrong|mistake|mistakes|error|errors|problem|problems|issue|issues|fault|broken|broke|fail|failed|declined|refused|rejected|missed|missing|lost|late|delay|delayed|delays|down|crash|crashed|stuck|waiting|wait|swamped|busy|crazy|hectic|flooded|backlog|bug|bugs|expired|invalid|incorrect|bounced|overdue|charged|blocked|locked|no fun|trouble|hiccup|hard to|double check|next time|forgot|accidentally|in future)',
  ],
} satisfies Record<string, readonly string[]>;
