/**
 * Calling the reader by something other than their name. Source: our own lists from ordinary usage.
 */

/** What a greeting, thanks or a soothing word starts with, before somebody is addressed. */
const address =
  '(hi|hiya|hello|hey|heya|yo|howdy|dear|thanks|thank you|cheers|ta|sorry|so sorry|welcome|congrats|congratulations|bye|goodbye|ok|okay|alright|all right|yes|no worries|no problem|no probs|no stress|you are welcome|of course|sure thing|sure|hang in there|never mind|love you|morning|happy birthday) (there|again|back|at all|so much|very much|a million|a bunch|loads)? ,?';
/** Nothing else is called by these. */
const petNames =
  '(sweetie|sweetie pie|sweetheart|hun|babe|babes|bestie|besties|buddy|buddies|bud|dude|bro|dearie|darling|darl|honeybun|cutie|pumpkin pie|poppet|missy|homie|fam|amigo|compadre|my (dear|dearest|darling|love|lovely|friend|sweet|angel|queen)|lovely (human|humans|people|lot)|you (lovely|gorgeous|beautiful) *)';
/** Also things, trades or praise: a name only where somebody is plainly addressed. */
const otherNames =
  '(honey|hon|love|lovely|gorgeous|pal|mate|champ|chief|boss|queen|king|superstar|rockstar|rock star|legend|sunshine|treasure|petal|flower|duck|pumpkin|beautiful|handsome|sugar|angel|friend|star|genius|captain|princess|tiger|hero|stranger|trouble|hotshot)';
const clauseStart = '(i|we|you|it|that|this|let|do|there)';

/** Somebody is addressed here; the name in it is one of {@link names}. */
export const addressed = [
  `${address} ${petNames}`,
  `, ${petNames}`,
  `^ ${petNames} ,`,
  `${address} ${otherNames}`,
  `^ (honey|hon|love|mate|pal|boss|chief|champ) , ${clauseStart}`,
  ', (mate|pal|champ|superstar|rockstar|rock star|legend|friend) $',
  'your (bestie|besties|buddies|pals|mates) (at|from|in|,)',
];
export const names = [petNames, otherNames, 'mates', 'pals'];
