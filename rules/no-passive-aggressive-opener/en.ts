import { vocabulary } from '../../src/lint/rule.js';
import { impatience } from '../_shared/impatience.js';
import { repetition } from '../_shared/repetition.js';

const intensely = '(perfectly|completely|totally|quite|very|absolutely|brutally|really)?';
/** What follows when the writer agrees, is pleased or corrects themselves. */
const agreement =
  '(yes|you are (right|correct|welcome)|you have (found|spotted|caught)|good|great|well done|thank|thanks|happy|glad|sorry|we owe|(it|this|that) is (my|our|on us)|(i|we) (am|are) (wrong|sorry|glad|happy))';

// Sources for all lists: our own, from ordinary usage.
export default vocabulary({
  correction: {
    message: 'Start with the answer: “{match}” sounds like a correction to the reader.',
    phrases: [
      `^ (actually|technically|evidently) ,? !(${agreement})`,
      `^ obviously ,? !(${agreement}|we|i|our|my)`,
      `^ clearly , !(${agreement}|we|i|our|my)`,
      `^ of course , !(${agreement}|i|we|you (can|may|could|are)|no|here|(it|this|that) (is|can|will)|the)`,
      `^ in (actual fact|fact|reality) , !(${agreement}|your|we|i)`,
      '^ as a matter of fact ,?',
      `^ well , !(${agreement}|done|i|we|that was|this is|here|hello|congratulations)`,
      '^ as you (already|surely|well|certainly|probably|will|should|must|no doubt|undoubtedly)? (already|surely|well|certainly|probably)? (know|are aware|be aware|realise|realize) ,',
      '^ as (anyone|everyone|everybody) (can see|knows|will know) ,?',
      '^ (needless to say|it goes without saying) (that)? ,? !(we|i|our)',
      '^ the (simple|plain|sad)? (truth|fact|reality) (of the matter)? is (that ,?|,) !(we|i|our)',
    ],
    suggest: { drop: 'words' },
  },
  repetition: {
    message: 'Say it as if for the first time: “{match}” tells the reader they should have listened.',
    phrases: repetition,
    suggest: { drop: 'words' },
  },
  honesty: {
    message: 'Leave out “{match}”: the reader wonders what you were before.',
    phrases: [
      `^ to be ${intensely} (honest|frank|blunt|clear|candid) (with you)? ,?`,
      '^ (quite|very)? (honestly|frankly|truthfully|candidly) ,',
      '^ (quite)? frankly ,?',
      '^ with (all|the greatest|great)? (due)? respect ,? !(to|for)',
      '^ (no|not meaning any) (offense|offence) (intended|meant)? ,? (but)? ,? !(taken)',
      '^ in all (honesty|fairness) ,?',
      `^ (i will|i have to|i must|let me) be ${intensely} (honest|frank|blunt|candid|direct) (with you)? (,|here)?`,
      '^ (i do not|i am not trying to|not to) (want to|mean to)? (be|sound) (rude|harsh|blunt|difficult) ,? but ,?',
    ],
    suggest: { drop: 'words' },
    // Candor about our own fault, and reassurance, are welcome.
    unless: {
      sentence: [
        "((won't|not) be (charged|billed)|no (charge|cost|fee)|nothing (has been|was|is|will be) (charged|lost|deleted|shared)|you (do not|don't) (need|have) to|free of charge)",
      ],
    },
  },
  impatience: {
    message: 'Answer the question instead: “{match}” tells the reader that they are a nuisance.',
    phrases: impatience,
  },
});
