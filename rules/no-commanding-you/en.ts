import { vocabulary } from '../../src/lint/rule.js';

const also = '(also|then|first|now|always|therefore|still|please|only|just|unfortunately|additionally)?';
const governs = (words: string) => [words, ...[1, 2, 3].map((n) => `${words} *${n}-${n}`)];

/** A purpose or a condition in front, or a noun that the duty belongs to: "the form you need to sign". */
const explained = [
  {
    sentence: [
      '^ (so|then|but|and|also)? (to|in order to|for|if|when|once|before|after|unless|until|because|should|as|since|where|while|with|due to)',
    ],
  },
  {
    before: [
      ...governs('<if>'),
      ...governs('(the|any|every|each|a|an|only|no|more|some|all)'),
      '(what|which|that|who|how|everything|anything|nothing|whatever|things|steps|documents|why|so|otherwise|because|before|after)',
    ],
  },
];

// Source for all lists: our own, from ordinary usage.
export default vocabulary({
  duty: {
    message: 'Consider saying first what it is for (“To get …, …”): “{match}” sounds like an order.',
    phrases: [
      `you ${also} must ${also} !(have|be (so|very|wondering|feeling|joking|tired|worried))`,
      `you ${also} (have|need|are required|are obliged|are requested) ${also} to ${also} !(know|worry)`,
      "you (will|would|'d) (also|then|first|now|still|only|just)? (have|need|be required|be obliged) to !(know|worry)",
      'you (had better|are under an obligation to)',
      "you (also|then|therefore|still)? (mustn't|aren't (allowed|permitted|authorised|authorized) to|are (forbidden|prohibited) (to|from))",
      "^ you (can't|mayn't) (use|share|send|bring|take|change|cancel|transfer|return|post|enter|combine|book|upload|contact|edit)",
    ],
    unless: explained,
  },
});
