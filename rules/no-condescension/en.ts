import { vocabulary } from '../../src/lint/rule.js';
import { beginner, ease, knowledge, much, other, praise, soft, step } from './en-words.js';

const minimizer = '(simply|just simply|simply just|merely)';
const thing =
  '(it|this|that|which|(this|that) one|the (rest|fix|solution|answer to this|trick|process|procedure|setup|set up|installation|next step|rest of it|whole thing|remedy|repair|workaround)|(everything|all) (else|of this|of it)?|doing (it|this|that|so)|it all|there on|steps)';
/** "Adding a client is", "swapping sizes was". */
const doing =
  '(adding|swapping|changing|setting|cancelling|canceling|ordering|returning|using|installing|booking|updating|switching|creating|fixing|paying|finding|connecting|removing|getting|making|moving|sending|signing|logging|upgrading|downloading|registering|joining|renewing|exporting|importing|resetting|restarting|claiming|applying|activating|replacing|exchanging|doing|redeeming|uploading|sharing|inviting|transferring|filing|checking|choosing|starting|sorting|submitting|rescheduling) *0-4';
const be = "(is|are|was|will be|should be|would be|really is|actually is|'s)";
/** Whoever asks, hopes or doubts calls nothing easy. */
const wished = {
  before: [
    '(if|whether|when|where|hope|hoped|wish|sure|ensure|so|so that|until|unless|as|while|make|keep|not that|means|sound|though|although|know|say|says|think|thought|than) (that)?',
  ],
};

export default vocabulary({
  simply: {
    message: 'Leave out “{match}”: it tells a reader who is stuck that the step is nothing.',
    phrases: [`${minimizer} !(${soft}|${other})`],
    suggest: { drop: 'words' },
    when: {
      before: [
        ',',
        '^ (please|then|so|now|and|or|instead)',
        '(you|<customer>) (can|could|may|should|will|must|need to|have to|would|are|were|then|also)?',
        'you (can|could|may|should|will|must|need to|have to) (then|also|now|always|instead|either)',
        '(the|every|all) <customer>',
        '^ (to|in order to) *1-10',
      ],
    },
    unless: { question: true },
  },
  'simply-step': {
    message: 'Leave out “{match}”: it tells a reader who is stuck that the step is nothing.',
    phrases: [`^ ${minimizer} !(${soft}|${other})`, '(just simply|simply just)'],
    suggest: { drop: 'words' },
    unless: { question: true },
  },
  just: {
    message: 'Leave out “{match}”: it tells a reader who is stuck that the step is nothing.',
    phrases: ['^ just'],
    suggest: { drop: 'words' },
    when: { after: [step] },
    unless: { question: true },
  },
  need: {
    message: 'Name the step alone: “{match}” makes light of it.',
    phrases: [
      'you (just|simply|merely) (have|need|got|have got) to !(know|be|show|tell|let|ask|bring|call|reply|say)',
      'you only (have|need|got|have got) to !(know|be|show|tell|let|ask|bring|call|reply|say|pay|do this)',
      'you have (just|simply|merely|only) to !(know|be|show|tell|let|ask|bring|call|reply|say)',
      'all (that)? (you|one|they) (really|actually|now|then|just)? (have|need|has|got|have got|are required) to do (now|then|here|next)? (is|was)',
      '(all|everything) (that)? (it|this) (takes|needs|requires) is',
      'the only thing (that)? you (really|actually|now|then|just)? (have|need) to do (now|then|here|next)? is',
    ],
    unless: [
      { later: ['(once|if|when|unless|until|after)'] },
      { question: true },
      { before: ['(if|whether|so)'] },
    ],
  },
  easy: {
    message: 'Leave the verdict to the reader: “{match}” makes whoever struggles with it feel stupid.',
    phrases: [
      `${thing} ${be} (all|actually|really|honestly|both)? ${much}? ${ease} !(${praise})`,
      `${doing} ${be} (all|actually|really|honestly|both)? ${much}? ${ease} !(${praise})`,
      `${be} super (easy|simple) !(${praise})`,
      `(they|these|those|both|these (two|three|steps)) (are|were|'re) (all|both|really|actually)? ${much}? ${ease} !(${praise})`,
      '(is|are|was) (all|both|really|actually|fairly|pretty)? (trivial|idiot proof)',
      '(a|an) (absolute|total|real|complete|bit of a)? no brainer',
      '^ (super|dead|so|really|ridiculously|stupidly|insanely) (simple|easy) !(to|for|and)',
      'easy (peasy|as pie|as abc)',
      '^ (super|really|so|very|pretty)? (easy|simple) (as that|peasy|stuff|enough)? $',
      "(couldn't|can't|could hardly) (really|possibly)? be (any)? (easier|simpler|more straightforward)",
      `(people|everyone|everybody|others|learners|beginners|<customer>) (usually|generally)? (find|finds|found) *1-3 ${much}? ${ease}`,
      "(isn't|aren't|wasn't) (really|actually)? (that|so|all that|exactly) (hard|difficult|complicated|complex) (to *1-8)? $",
      '(that|this) is what (the)? (word|words|name|term|label)? *1-3 (means|mean|is there for|stands for) $',
      'nothing (could be|is) (easier|simpler)',
      `(as|so) (easy|simple|straightforward) as (that|this|one|<number>|abc|pie|can be|clicking|pressing|typing|falling)`,
      `(isn't|not|hardly|aren't|never) (exactly|really|quite)? (rocket science|brain surgery|magic|witchcraft|quantum physics)`,
      `(it|this|that|which) (isn't|wasn't) (really|actually|all)? (so|that|very|too|as|all that|particularly)? (hard|difficult|complicated|complex|tricky) !(as|to (imagine|see|understand)|on our|for us|from our)`,
      `(it|this|that|which) (is|was) (really|actually|honestly|truly|genuinely|just|simply) not (at all)? (so|that|very|too|all that|particularly)? (hard|difficult|complicated|complex|tricky) !(as|to (imagine|see|understand)|on our|for us)`,
      '(there is)? nothing (really|too|particularly)? (difficult|hard|complicated|complex) (about|in|to)',
      '(it|this|that) is (really|actually|just|simply)? (a|an) (very|really|super|fairly|pretty|rather|quite)? (easy|simple|trivial|basic) (one|fix|question|task|matter|job|problem|thing|mistake|step|setting|change) !(in|we|i)',
    ],
    unless: [wished, { question: true }],
  },
  obvious: {
    message: 'Leave out “{match}”: it was not obvious to the reader, or they would not have asked.',
    phrases: [
      '^ (and|but|so|then)? obviously ,? !(we|i|our|my|us|that|this|it|not|there|the (error|mistake|delay)|something)',
      'obviously ,? (you|your)',
      'you (will|have|are|need|should|must|can|would|do)? obviously',
      '^ (and|but|so)? clearly ,? (you|your|the (user|<customer>))',
      '^ (and|but|so)? clearly ,? (the|a|an|this|that|there) *0-3 (needs|need|has to|have to|must|should)',
      '^ (and|but|so)? of course ,? (you|your *1|this|it|the *1-2|that) <adverb>? (have to|has to|must|need to|needs to|should)',
      '(is|are|was|were|seems|should be|should have been|would be|must be) (quite|pretty|very|fairly|rather|perfectly|blindingly|really|actually)? (obvious|self explanatory|self evident) !(from|error|mistake|problem|typo|reason|gap|bug|improvement)',
      ', you know $',
      'should (really|surely|also|already)? (be|have been) (clear|obvious|evident|self evident|familiar|understood|known) (by now|to (you|everyone|everybody|anyone|all)|already|enough)',
      '(i|we) (am|are) (rather|quite|frankly|a little|a bit|very|really|honestly)? (surprised|amazed|puzzled|baffled) (that)? (this|it|anyone|people) (is|are|would|has|have|needs) (even|a question|to be (asked|explained|said)|asked|necessary|explaining)',
      '(is|was) even (a question|a discussion|an issue|up for|being asked|asked)',
      'for obvious reasons',
      '(it|this|that|which) is (just|only|simply|also|really|quite)? (common|general) (knowledge|sense)',
      '(explains|explain) (itself|themselves)',
      'you (should|ought to) (already|surely|certainly|really|well|by now) (know|be aware|understand)',
      'you (should|ought to) (really|surely|already)? know (this|that|it|how|by now|better) !(your|our|before|we)',
      'even you (can|could|should|will)',
      '(everyone|everybody|anyone|anybody|every *1|most people|the whole world|all of us|we all) (surely|already|else)? (knows|know|should know|would know|understands) !(about|how (hard|frustrating|annoying|much)|what to do|each|someone|the feeling)',
    ],
    unless: [
      { question: true },
      { sentence: ['(sorry|apologise|apologize|our (mistake|fault|error|side))'] },
      { before: ['(if|whether|so|so that|hope|sure|ensure|make|until|unless|let|not) (that|it|this)?'] },
    ],
  },
  basic: {
    message: 'Explain it in one sentence: “{match}” tells the reader that they ought to know.',
    phrases: [
      '(any|every|each) *0-2 (<public>|adult|owner|business|manager|administrator) (ought to|should) (really|surely|also|already)? (know|understand|be (aware of|familiar with)) (this|it) !(is|was|will|can|has)',
      '(it|this|that) is hardly (complicated|difficult|hard|a secret|news|rocket science|asking much|too much|asking too much|a surprise)',
      '(it|this|that) (should|ought to) (really|hopefully)? go without saying',
      '(you|your *1) (ought to|should) (really|surely)? be (familiar with|aware of) (this|that|it) (by now|already)?',
      `even (a|an|the|my|your) *0-1 ${beginner} (can|could|knows|would|understands|manages|will)`,
      `even (my|our) *0-1 (gran|nan|nana|mum|mom|dad|father|mother|kids|son|daughter|boss|cat|dog|grandfather|grandad|neighbour|five year old|children) (can|could|knows|manages|managed|did|got|figured|uses|does|has|would)`,
      `even (a|an|the|my|your|our) *0-1 ${beginner} (managed|did|got|figured|worked it out|uses|set|knew|gets|does|has)`,
      '(pretty|poor little|pretty little) head',
      '(plain|basic|simple|some|a (bit|little) of|use|using|apply|applying|good old) common sense',
      'common sense (would|should|tells|suggests|dictates|says|alone|applies)',
      'even (children|kids|beginners|newcomers|novices|toddlers|laymen|newbies) (can (do|use|manage|understand|handle|follow)|could|know|would|understand|manage)',
      `(a|any|every) *0-1 ${beginner} (knows|understands|manages|would know|would understand|(can|could) (do|use|manage|handle|follow|see|understand|fix) (it|this|that))`,
      '(anyone|anybody|everyone|everybody) (can|could|will|should|is able to) (easily)? (do|manage|understand|handle|follow|figure) (it|this|that|this out|it out|them)?',
      '(it|this|that) is (just|simply|only|merely) a (simple)? (matter|question|case) of',
      "!(if|when|though) you (aren't|are clearly not|are obviously not) (very|so|particularly|exactly|too|really)? (tech savvy|technically minded|a (tech|computer) *1|(familiar|good) with (computers|technology))",
      `(is|are) (really|just|simply|very|pretty|quite|such|all|only|fairly)? (a|the)? (really|very|most)? basic ${knowledge}`,
      "(beginner|beginners|beginner's|rookie|newbie|noob|schoolboy|amateur|novice) (mistake|mistakes|error|errors|question|questions)",
      'if you had (some|any|a little|more|even|the slightest|enough) (experience|knowledge|idea|understanding|training)',
      "(i|we|let me|allow me to|let us) (will|can|shall|try to)? (now|try to)? (explain|put|say|break) (it|this|that|things|everything)? (down|once more|again)? (to you|for you)? (in|into) (very|more|really)? (simple|simpler|plain|easy|layman's|basic|child's)",
      '(too|rather|a bit|very) (technical|complicated|complex|advanced|difficult|hard|much|confusing) for you !(to)',
      '(ask|find|get) (a friend|a relative|somebody|someone|a child|your (children|kids|grandchildren|son|daughter)) (who|that|to|with) (does|knows|understands|is (more|good)|help|can help|explain|more)',
      "you (wouldn't|won't|can't possibly|probably won't|don't need to) understand !(everything|all|any)",
      '^ (maybe|perhaps|please|next time)? try (actually|simply|just|perhaps|first)? (reading|thinking|listening|paying) !(it aloud|another|with|from|about)',
      '^ (please)? (read|re read|reread) **6 slowly',
      '(learn|brush up on|go back to|start with|study|master) (the)? (very)? basics (first|before|of using)',
    ],
    unless: [{ question: true }, { link: true }],
  },
});
