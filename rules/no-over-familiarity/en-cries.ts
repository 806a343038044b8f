/**
 * Cries, baby talk and catchphrases. Source: our own lists from ordinary usage.
 */

/** What may stand behind a cry that opens a sentence. */
const goesOn =
  '(,|okay|ok|i|we|you|that|this|what|it|so|looks|sounds|seems|sorry|thanks|thank|no|yes|how|bless)';
/** Nobody says these without a raised arm. */
const whoops =
  '(wahoo|woohoo|woo hoo|woot|woot woot|woop woop|whoop whoop|whoopee|yippee|yipee|yay|yaay|hip hip hooray|hooray|hurray|hurrah|huzzah|yeehaw|cowabunga|wowzers|wowza|wowee|squee|woo|boo|boo hoo|boohoo|sob|eek|yikes|gulp|pow|kapow|kaboom|boom|bam|ta da|tada|voila|voilà|hey presto|abracadabra|cha ching|ka ching|kaching|nom nom|nom nom nom|yum yum|om nom nom|mwah|high five|high fives|ooh la la|bazinga|whoosh)';
const cries =
  '(aw|aww|yum|ooh|ooo|oooh|ahh|argh|ugh|omg|omfg|oh my|oh my (god|gosh|goodness|word|days)|oh em gee|my oh my|well well|well well well|wowsers|gosh|golly|gadzooks|holy (moly|cow|smokes|guacamole|macaroni)|bingo|jackpot|drum roll please|drumroll please|psst|pssst|shh|shhh|ooft|oof|sad face|bummer|what a bummer|cue the|tut tut|uh oh|knock knock|yo|yoo hoo|coo ee|ahem|oh no no|no no no|yes yes|yep yep|guess what|lucky you|clever you|go you|silly you|good for you|get you|look at you|well look at you|how exciting|so exciting|exciting times)';

export const interjections = [
  '(et voila|oh noes|howdy partner|awesome possum|bestest|cheers big ears|no prob bob|ciao for now|tysm|jk|just kidding|only joking|only kidding)',
  '(see|catch) you later alligator',
  '(gotcha|got ya|gotchu) covered',
  '(fingers|toes) and (toes|fingers) crossed',
  'crossing everything',
  '(pop|popping|uncork) (the|some|open the)? (champagne|bubbly)',
  '(keep|stay) (rocking|shining|slaying|sparkling)',
  'high fives',
  'thanks a (zillion|gazillion)',
  '(literally|actually) (crying|dying|screaming|dead|in tears)',
  '(i am|we are) (crying|dying|screaming|dead) (here|over here|laughing)',
  '(i|we) (adore|worship) (you|our *0-2 <customer>)',
  '(am|are) (all)? head over heels',
  `^ (${whoops}|${cries}) ${goesOn}`,
  `^ (and|oh|but|well|so)? ,? (${whoops}|${cries}) $`,
  `, ${whoops} $`,
  `(and|then) (boom|bam|bingo|presto|hey presto|voila|voilà|tada|ta da|abracadabra|kaboom|poof|whoosh|bob's your uncle|robert's your mother's brother) !(goes|went)`,
  '^ guess (who|whose|what) !(you|the|we)',
  '(okie dokie|okey dokey|okie doke|okey doke|thanksies|easy peasy|lemon squeezy|toodles|toodle pip|toodle oo|cheerio|ta ta for now|tata|ttfn|laters|see ya|later gator|see you later alligator|coolio|coolbeans|cool beans|awesomesauce|awesome sauce|amazeballs|totes|yolo|omg|peace out|chop chop|whoopsie daisy|chillax|wowsers|super duper|lovely jubbly|hunky dory|tickety boo|happy bunny|happy camper|happy campers)',
  "(no probs|you betcha|ya know|righty ho|righto|nighty night|bob's your uncle|happy days|woop woop|woo hoo|woohoo)",
  '(in a jiffy|in a jiff|in two shakes|before you can say|lickety split|quick as a flash|faster than you can say|quicker than you can say|quicker than a|faster than a speeding|in the blink of an eye)',
  '(spoiler alert|plot twist|drum roll|drumroll|wink wink|nudge nudge|hint hint|sorry not sorry|fun times|good times|all the feels|the feels)',
];

/** Words for children, pets and presents, in diminutives and puns. */
export const babyTalk = [
  '(teeny|teeny tiny|teensy|teensy weensy|itsy bitsy|itty bitty|eensy weensy|ickle|teeny weeny|lil|widdle|smidgeon of a|tad bitty)',
  '(prezzie|prezzies|pressie|pressies|choccy|choccies|choccie|bikkie|bikkies|biccy|biccies|brekkie|brekky|bevvy|bevvies|beddy byes|beddy bye|nighty night|night night|jammies|jim jams|din dins|din din|piccy|piccies|yummy|yummies|scrummy|yumminess|scrumptious|delish|yummilicious|fantabulous|fabtastic|awesomeness|fabulousness|hangry|brain box) !(mummy|mummies|mommy|mommies|of)',
  '(your|our|those|their) (taste buds|tastebuds) (will|are|is|to|say|thank|deserve|in|with|on)',
  '(your|our|those|their) (tummy|tummies) (will|is|are|deserves|thanks|says|to) !(ache|hurt|hurting|upset|sore|pain|bloated)',
  '(fur|furry|four legged|fluffy|whiskered|feathered) (baby|babies|kid|kids|child|children|ball|balls|guest|guests|pal|pals|friend|friends|bestie|one|ones|family|member|members|bundle|companion|companions)',
  '(furbaby|furbabies|pooch|pooches|doggo|doggos|pupper|puppers|pupperino|kitty cat|kitties|hooman|hoomans|pawsome|paw some|purrfect|purr fect|pawfect|paw fect|fangtastic|egg cellent|eggcellent|un fur tunately|fur tunately|fur real|fur ever|furever|brew tiful|tea rrific|spooktacular|fintastic|sloth ful|otterly|beary|toadally|whale come)',
  '(your|our|you and your|the|those|any) (mini|little|tiny|wee|cheeky|adorable) (monster|monsters|rascal|rascals|terror|terrors|cherub|cherubs|angel|angels|munchkin|munchkins|bean|beans|human|humans|star|stars|superstar|superstars|tyrant|tyrants|princess|princesses|prince|dude|dudes|darling|darlings|devil|devils|gremlin|gremlins|rugrat|rugrats|nugget|nuggets|sprout|sprouts|treasure|treasures|adventurer|adventurers|explorer|explorers|foodie|foodies|dreamer|dreamers|bookworm|bookworms|scholar|scholars|bundle of joy|bundles of joy) !(toy|toys|set|sets|figure|figures|poster|costume|costumes|pack|packs|card|cards|club)',
  '(mini monster|mini monsters|mini me|mini mes|mini human|mini humans|rugrats|kiddo|kiddos|littluns|ankle biters|hubby|wifey|bambino|bambinos|bubba|tater tot|munchkin|munchkins) !(toy|toys|set|sets|figure|figures|poster|costume|pack|packs|card|cards|club|cat|cats)',
  '(belly rub|belly rubs|tummy rub|tummy rubs|tail wags|waggy tail|waggy tails|slobbery kisses|chin scratch|chin scratches|ear scratch|ear scratches|ear scritches|scritches|nose boop|boop)',
  '(cheeky|naughty) (little|lil|wee)? *',
  'sneaky (little|lil|wee|peek)',
  '(snuggle|snuggling|snuggled) (up|down|in|into|under|with)',
];

/** Lines from films, fairy tales and stag nights. */
export const catchphrases = [
  '(sit back (and|,)? relax|kick back|put your feet up)',
  '(ready to (rock|roll|party)|get this party started|hold on to your (hat|hats|horses)|pat on the back|pat yourself on|(give|gives|giving) yourself a **4 (pat|hug|treat|high five|round of applause))',
  '^ (and|so|now)? ,? (long time no see|fancy (seeing|meeting) you|you again|look (who|what) (is|the)|whoa there|woah there|hold your horses|roger that|aye aye|ten four|over and out|mission accomplished|houston|roses are red|buckle up|strap in|saddle up|game on|bring it on|let the (fun|games|magic|feasting|adventure|party|good times) (begin|roll|commence)|onwards and upwards|onward|to infinity|ready steady go|ready , set|rise and shine|wakey wakey|abracadabra|open sesame|once upon a time|let us (do this|roll|rock|rumble|party|get (crackin|cracking|rolling|rocking)))',
  '^ let us go $',
  '^ lights , camera ,? *0-2 $',
  '^ (and|so|now)? ,? (cue|roll|drum) (the)? (drum roll|confetti|applause|music|violins|fanfare|tears|fireworks)',
  '(get|got|getting) (this|the) (show|party) (on the road|started|rolling|going)',
  "(go get em|go get 'em|go get them ,? tiger|knock em dead|knock 'em dead|break a leg|you do you|you got this|you have got this|go you|work it|yas queen|yass|yaas|slay the day|let us gooo)",
  'your wish is (our|my) command',
  '(little birdie|little bird) (told|tells|whispered)',
  '(say|said|saying) the magic (word|words)',
  '(treat yo|treat yourself you|what are you waiting for)',
  '(cuddle|curl|snuggle) up (with|in|under|on) (your|a|the)',
  '(cross my heart|cross our hearts|hope to die)',
  '(the|your) (adventure|magic|fun) (starts|begins|awaits) (here|now|today)? $',
  '(one|a) for all and all for one',
  '(chin up|cheer up|turn that frown|wipe those tears|dry your (eyes|tears)|keep your (pecker|chin) up)',
  '(roll|rolled|rolling) out the red carpet',
  '(two|like) peas in a pod',
  '(with|and) (a)? (cherry|cherries|sprinkles|sugar) on top',
  '(icing|cherry) on the (cake|top)',
  '(good things come to those who|the more the merrier|yolo|life is too short|sharing is caring|(it is)? not you ,? it is (us|me)|third time is the charm|teamwork makes the dream work|to forgive is divine|to err is human)',
  '(sprinkle|sprinkled|sprinkling|dash|pinch) (of|some|a little) *0-2 (magic|fairy dust|pixie dust|sparkle|love|sunshine|stardust)',
  '(fairy dust|pixie dust|stardust|magic touch|jazz hands|happy place|spirit animal|secret sauce|guilty pleasure|retail therapy)',
  '(what|see what|find out what|know what) (is|we have) (cooking|cookin) !(in|on|at|for)',
  '(treasure|scavenger|wild goose|goose) (hunt|chase) !(starts|begins|is|ticket|tickets|map|on|at|for)',
];
