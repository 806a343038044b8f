import { vocabulary } from '../../src/lint/rule.js';

const apology = '((i am|we are)? (so|very|really)? sorry ,? (but)? ,?)?';
const intensely = '(really|honestly|simply|just|actually|genuinely|currently|still|unfortunately)?';
const notSure = '(i am not|we are not|i am (still|really|honestly) not|we are (still|really|honestly) not)';
const degree = '(really|entirely|quite|too|so|very|completely|exactly|totally|fully|yet)?';
/** "I don't know if this helps" makes room for the reader. */
const courtesy =
  '(about you|(if|whether) (you|this|that (is|helps|answers)|it (helps|is of))|your|you|each other|anyone|anybody|any (other|better)|of (any|a|an|anyone)|yet|how to thank|what (we|i) would do|where (we|i) would be|how you|for (sure|certain) (if|whether|that) (you|this))';
/** What a writer who does not know leaves unsaid. */
const answer = '(that|this|it|those|these|your|the) *0-2 (question|questions|inquiry|enquiry|query)';
const someone = '(someone|somebody|anyone|anybody) else';

const turn = { later: ['(but|however) !(no|not|there is|<we> <not>|<we> (have no|am|are))'] };
const ends = [{ ahead: ['<next-step>'] }, turn];

const duty = '(you (will|would)? (have to|need to|must|should|may want to|might want to))?';
/** Where help is to be had. */
const places = ['<url>', '<email>', '<code>', '<placeholder>'];

/** Ways of leaving the reader without an answer. Source: our own lists from ordinary usage. */
export default vocabulary({
  ignorance: {
    message:
      '“{match}” ends the conversation for the reader: add who you will ask and by when you will answer.',
    phrases: {
      "^ (sorry ,?)? (i|we) (really|honestly)? don't know $":
        "I don't know that yet, but I'll find out and write to you tomorrow",
      [`(i|we) ${intensely} (don't|wouldn't|wouldn't really) ${intensely} know !(${courtesy})`]: null,
      [`(i|we) (have|had|have got) (absolutely|really|honestly)? no (idea|clue|answer) !(${courtesy})`]: null,
      "(i|we) (don't|haven't) (have|got)? (a|an|any|the) (clue|idea|answer|faintest|foggiest|slightest|faintest idea|foggiest idea|slightest idea) !(of what you|for you yet)":
        null,
      [`^ ${apology} (absolutely)? no (idea|clue) (, sorry|sorry)? $`]: null,
      [`^ ${apology} not ${degree} (sure|certain) (about (that|this|it))? (, sorry|sorry)? $`]: null,
      [`^ ${apology} ${notSure} ${degree} (sure|certain) ((about|of) (that|this|it))? $`]: null,
      [`${notSure} ${degree} (sure|certain) (how|what) to (answer|tell you|say|suggest|advise|recommend|do)`]:
        null,
      [`${notSure} ${degree} (sure|certain) (when|why|how long) (it|this|that|the|your|our|we|they)`]: null,
      [`(i|we) <can't> ${intensely} (answer|comment on|speak to) ${answer}`]: null,
      "(i|we) <can't> (tell|say|give) (you)? (any)? (more|further|anything else) (than|about (it|this|that)|details)?":
        null,
      '(nobody|no one|none of us) (here|on our side|in our team) (knows|can (answer|tell|say|help|explain))':
        null,
      '(nobody|no one|none of us) (can|could|is able to|is allowed to) (answer|help) (you|that|this|it|your)':
        null,
      "why *1-6 (i|we) (really|honestly|simply|also)? (don't know|can't say|can't tell)": null,
      '(i am|we are) (only|just|merely) (passing|relaying|forwarding|repeating) (on|along)? what': null,
      [`(i|we) <can't> ${intensely} (answer|comment on|speak to) (that|this|it)`]: null,
      "(i|we) (can't|couldn't) (really|honestly)? (say|tell you) (for (sure|certain))? (why|when|how long|what (went|happened|caused))":
        null,
      '(i|we) (have|had) no (further|more|other)? (information|news|insight|details) (about|on|regarding|into) (this|that|it|when|why|how)':
        null,
      '(there is|we have|i have) no way (to|of|for (us|me|anyone) to) (know|knowing|tell|telling|say|saying)':
        null,
      '(your|yours) guess is as good as (mine|ours)': null,
      "(it is|that is) (anyone's|anybody's) guess": null,
      '^ (well ,?)? (who knows|beats me|search me|no comment|hard to (say|tell)|difficult to (say|tell)|impossible to (say|tell)) $':
        null,
      '(above|beyond|over) (my|our) (pay grade|paygrade|pay level|salary|knowledge|expertise)': null,
      '(that|this) is all (the information)? that? (i|we) (know|have|can (say|tell you)) $': null,
      '(i am|we are) (completely|totally|all|really)? (out of (ideas|options|suggestions)|at a (complete|total)? loss|clueless)':
        null,
    },
    unless: [...ends, { question: true }],
  },
  nothing: {
    message: '“{match}” shuts the last door for the reader: name one thing that you or they can still do.',
    phrases: [
      'there is nothing (further|more|else) (to (add|say|report|discuss)|i can add|we can add|i can say|we can say)',
      '(i|we) have (now)? (said|told you|explained|written) (all|everything) (that)? (i|we|there is) (can|could|to)',
      '(that|this) is (really|about)? (all|everything|as much as) (that)? (i|we) (can (do|say|offer|see|tell)|do|offer) (here|for you|on (my|our)|from (here|my|our)|at)',
      '(that|this) is (about|roughly|pretty much)? all that? (i|we) can (see|say|do|tell)',
      '(nothing|not much|little|not a lot|not a thing) (else|more|further)? that? (we|i|anyone|anybody|<team>) (can|could|am able to|are able to) do',
      "(i|we) <can't> do (anything|much|a thing|any more|more) (else|more|further)? (about|for (you|that|this)|here|in this|with|on (my|our)|at (my|our)|there)",
      '(i|we) have (done|tried) (everything|all) that? (i|we) (can|could) (do)? $',
      "(i|we) <can't> (help|assist) (you)? (any further|any more|anymore|further)",
    ],
    unless: [
      { later: ['<next-step>'] },
      turn,
      { before: ['<if>', 'unless'] },
      { sentence: ['without (this|that|it|them)'] },
    ],
  },
  elsewhere: {
    message: '“{match}” sends the reader away: name the place that helps, with an address or a link.',
    phrases: [
      `${duty} (contact|ask|call|try|consult|speak to|speak with|talk to|turn to|email|write to|find) ${someone} !(to|who|whom)`,
      `${duty} (ask|look|try|seek|find|search|get|enquire|inquire|shop|go|turn) *0-2 (elsewhere|somewhere else|in another place)`,
      'you (are|will be) <adverb>? on your own !(profile|page|device|account|site|website|computer)',
      `${duty} (contact|ask|call|try|consult|speak to|speak with|talk to|turn to|email|write to) (another|a different|some other|the (relevant|appropriate|responsible|correct|right|competent)) (department|team|office|desk|branch|authority|agency)`,
      '(figure|sort|work|find) (it|this|that|things) out (yourself|yourselves|for yourself|on your own)',
      `${duty} (take|taking) (it|this|that|the matter|the issue) up with (your|the|them|whoever|someone)`,
      '(that|this|it) is (strictly|entirely|purely)? between you and (the|your)',
      '(that|this|it) (is|would be) (really|rather|strictly)? (a)? (question|matter|job|thing|problem|issue|one) (for|between) (your|the) *1-3',
      '(contact|ask|call|write to|speak to|go to|turn to|complain to) (your|the) (manufacturer|seller|merchant|retailer|dealer|landlord|vendor|insurer|issuer|sender|courier|carrier|airline|bank|maker|agency|agent|developer|employer|council) (about|directly|for|instead|with)',
      '(after|from) (that|there|then|here) (on)? (it|that|this) is (in|up to) (their|the *1) (hands)?',
      '(find|look for|choose) (another|a different|some other) (provider|shop|company|store|supplier|bank|airline)',
    ],
    unless: [
      { link: true },
      { question: true },
      {
        before: [
          '(<if>|before|while|than|if|and) you',
          "(not|never|from|than|rather than|and|or|don't|needn't|no need to|don't (have|need) to|instead of|without having to|free to)",
        ],
      },
      {
        nearby: [...places, '(i|we|<team>) (will|can|could|am|are) !(not)'],
      },
    ],
  },
  final: {
    message: '“{match}” sounds like a slammed door: give the reason, and say what is still open.',
    phrases: [
      '(this|the|our|my|that) (decision|answer|verdict|ruling) (is|remains|stands|will remain) <adverb>? (final|unchanged|non negotiable)',
      "(isn't|aren't|not) (open|up) (for|to) (discussion|debate|negotiation|appeal)",
      "(decision|verdict|outcome|ruling) can't be (appealed|challenged|contested|changed|reversed|reconsidered|discussed|reviewed)",
      '(that is|this is) (final|the end of (it|the matter|the discussion)) $',
      '(end of (story|discussion)|take it or leave it|like it or not)',
      "(we|i|<team>) (don't|won't|can't) (discuss|debate|negotiate|explain|justify|give reasons for|provide reasons for|comment on) (this|our|the|it) *0-2 (further|decision|decisions|any further|again)",
      '(this|the|your) (matter|case|file|issue|complaint|subject|discussion) is (now|hereby|therefore|thus)? (considered|deemed|regarded as)? (closed|concluded|settled|finished|done with)',
      '(i|we) (now|therefore|hereby)? (consider|regard|deem) (this|the|your) *0-2 (as)? (closed|concluded|settled|finished|resolved)',
      'the answer (is|remains|stays|will stay) no !(longer)',
      '^ (sorry ,?)? (not possible|no can do|no chance|no way|impossible) $',
    ],
    unless: [{ ahead: ['<next-step>'] }, { before: ['<if>', 'until', 'once'] }],
  },
});
