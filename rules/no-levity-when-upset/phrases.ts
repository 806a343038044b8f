import { jokes, laughter, mishapCries } from '../_shared/levity.js';

/** Our own lists from ordinary usage. What is light-hearted in any reply stands in `_shared/levity.ts`. */
export const phrases = {
  cry: [
    ...mishapCries,
    '^ (yay|hooray|hurrah|woohoo|woo hoo|woot|yippee|ta da|tada|boom|bingo|hey presto)',
    '^ (well)? ,? (this|that|it) is (embarrassing|awkward)',
    '(red|pink) faced',
    'egg on (our|my) (face|faces)',
    '(our|my) bad $',
  ],
  laughter,
  joke: jokes,
  cheer: [
    '^ (a|what a)? (great|good|excellent|fantastic|awesome|super|lovely|brilliant|amazing) question',
    '^ (awesome|fantastic|brilliant|amazing|wonderful|excellent|fabulous|super|great|lovely|cool|sweet|perfect|superb|terrific|marvelous|marvellous) $',
    '^ (it is)? happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|new week|hump day|holidays|new year|easter)',
    '^ (i|we)? (really)? hope (you are|your (day|week|weekend|morning|afternoon|evening|month) is|you have) (having|been having|off to|enjoying|had|going) (a|an|your)? **3 (great|fantastic|wonderful|amazing|awesome|lovely|brilliant|super|fabulous|good|nice|beautiful|excellent|sunny|terrific|marvelous|marvellous) (day|morning|afternoon|evening|week|weekend|start|time)?',
    '^ (i|we)? (really)? hope your (day|week|weekend|morning|afternoon|evening|month) is (going|off to|as|has been|been|treating)',
    '^ (i|we) (have|have got|bring|come with)? (some|a bit of)? (great|good|fantastic|amazing|exciting|wonderful|awesome|brilliant) news $',
  ],
} satisfies Record<string, readonly string[]>;
