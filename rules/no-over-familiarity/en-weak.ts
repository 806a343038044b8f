/**
 * Words that are fine alone and bubble over together, and with an exclamation mark and an emoji. Source: our own
 * lists from ordinary usage.
 */

/** Slang and chumminess. */
export const slangy = [
  '(hiya|heya|hey|ooh|oh|oooh|aw|aww|ah|yep|yup|nope|yay|woo|okay so|gosh|psst|boo|eek)',
  '(pop|popped|popping|chuck|chucked|whack|whacked|ping|pinged|shoot|zap|zapped|whizz|zoom|zooming|peek|natter|chinwag|yell|holler|snag|grab|nab|stash|smash|smashing|smashed|nail|nailed|rock|slay|crush|tweak)',
  '(give|gives) (us|me) a (shout|holler|yell|bell|buzz|tinkle)',
  '(just|always) (shout|holler|yell)',
  '(guys|folks|gang|crew|squad|fam|mates|team)',
  '(heaps|loads|tons|oodles|bags|a bunch|a million|a zillion|a bazillion|a ton|buckets|stacks) (of)?',
  '(stuff|goodies|bits and bobs|thingy|thingamajig|deets|biggie|hiccup|oopsie|whizz|perks|treats|treat|adventure|fun|magic|sparkle|joy|party)',
  '(honestly|literally|seriously|obviously|clearly|officially|totally|super|mega|ultra|dead|proper|hella|crazy|ridiculously|way) (easy|simple|good|excited|happy|cool|quick|soon|fast|proud|sweet|nice|fun|exciting|keen|sorry|chuffed|pleased|pumped|cute|handy|*)',
  '(in no time|right away sir|sorted|all yours|on us|on it|on the case|no biggie|no worries|promise|pinky|fingers crossed|ta|cheers|thanks a (bunch|million|ton|mill))',
  '(guess|spill|let us|ready to|ready for) *',
  '(gonna|wanna|gotta|kinda|sorta|lemme|dunno|ya|yall|cuz|coz|yeah|nah|meh|duh|yup)',
  '(you are|you will be|it will be|is) (golden|laughing|sorted|a star|the best)',
];

/** Praise and delight. */
export const gushy = [
  '(amazing|awesome|epic|fab|fabulous|brilliant|brill|incredible|gorgeous|stunning|magical|dreamy|beautiful|legendary|stellar|smashing|cracking|wicked|ace|lush|adorable|cute|cutest|sweet|sweetest|coolest|yummy|tasty|lovely|snazzy|swanky|nifty|spiffy|shiny|sparkly|whopping|fantastic|phenomenal|spectacular)',
  "(love|loves|loved|loving|adore|can't wait|could not be (happier|prouder)|so (excited|happy|proud|stoked|pumped|thrilled|jealous|chuffed|glad|pleased)|thrilled|excited|stoked|pumped|chuffed|buzzing|obsessed|jealous|proud|mortified)",
  '(best|greatest|happiest|nicest|loveliest|kindest|most *1) *0-2 (ever|in the world|of all time|around)',
  '(yes|yess|yesss|congrats|congratulations|bravo|cheers|welcome aboard|happy (friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend|dance|days))',
  '(absolutely|totally|truly|utterly|completely) *',
];
