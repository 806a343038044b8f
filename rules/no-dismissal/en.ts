import { vocabulary } from '../../src/lint/rule.js';

const upset =
  '(upset|angry|rude|annoyed|frustrated|mad|furious|aggressive|dramatic|offended|emotional|hysterical|sarcastic|snarky|cross|impatient|agitated|irate|hostile|unpleasant|nasty|so upset|so angry|so rude|so negative)';
const outburst =
  '(shout|yell|swear|scream|curse|rant|raise your voice|overreact|make a (fuss|scene|drama)|lose your temper|get (so)? (worked up|upset|angry|emotional|excited)|(take|get) (it|this|that) (so)? personally|use that tone|be like (this|that))';
const childish =
  '(silly|ridiculous|childish|absurd|dramatic|difficult|unreasonable|unfair|oversensitive|over sensitive|paranoid|naive|stupid|petty|hysterical|impossible|unrealistic)';
const trouble =
  '(issue|problem|inconvenience|thing|glitch|bug|matter|hiccup|annoyance|detail|nuisance|scratch|mistake|setback|delay|disruption|triviality|formality|blemish)';

/** What readers complain about, called natural. */
const nuisance =
  '(noise|delay|delays|queue|queues|waiting|wait|waits|crowds|disruption|disruptions|outage|outages|mistakes|errors|bugs|glitches|traffic|smell|smells|dust|wear and tear|downtime|lag|rain|breakages|setbacks|inconvenience)';
/** What nobody took us for: "a museum is not a playground". */
const otherTrade =
  '(taxi|taxi service|travel agency|travel agent|law firm|playground|charity|charities|magician|magicians|babysitter|babysitters|babysitting service|circus|zoo|timetable|train timetable|creche|kindergarten|vending machine|crystal ball|wishing well|holiday camp|picnic|lottery|sweet shop|petting zoo|democracy|debating club|fairy *1|mind reader|dating service|personal assistant|miracle worker|free for all)';

// Sources for all lists: our own, from ordinary usage.
export default vocabulary({
  feelings: {
    message: 'Say what you will do about it: “{match}” tells the reader how to feel.',
    phrases: [
      '^ (please|so|now|just|okay|ok|first|hey|kindly)? ,? (please|just)? (calm down|cool down|settle down|simmer down|calm yourself|chill out|lighten up|cheer up|grow up|get a grip|pull yourself together|keep your (hair|shirt) on|man up)',
      '(please|kindly|just|ask you to|need you to|want you to|asking you to|suggest (that)? you|advise you to|recommend (that)? you|you (need|have|ought) to|you (should|must)|try to|let us (all|both)?|and) (calm down|cool down|settle down|calm yourself|cheer up|grow up|lighten up)',
      '^ (please|so|now|just|okay|hey)? (relax|chill) ,',
      '^ (please|so|now|just|okay|hey)? (relax|chill) $',
      `(there is)? (really|absolutely|honestly)? (no|not any) (need|reason|cause|call|point) (to|for you to|in) (be|get|being|getting|become|feel|sound|act) (so|this|that|too|all)? ${upset}`,
      `no (need|reason|cause|call) (to|for you to) ${outburst}`,
      `no (need|reason|call|cause) for (anger|drama|hysterics|that tone|this tone|shouting|rudeness|such (language|a tone|drama|anger|outbursts)|that kind of *1|all (this|that|the) *1|hostility|sarcasm)`,
      `(please)? (don't|do not|stop|quit) (be|get|being|getting) (so|this|that|too|all|such)? (a)? (${upset.slice(1, -1)}|${childish.slice(1, -1)})`,
      `(please)? (don't|do not) (overreact|make (such)? a (fuss|scene|drama|mountain)|take (it|this|that) (so)? personally|lose your temper)`,
      `you are (just|clearly|really|now|simply|probably|perhaps|obviously|being|a bit|a little)? (overreacting|over reacting|overthinking|exaggerating|imagining (it|this|things|that)|(being|too|being too|being so|being a bit|being very|way too) (${upset.slice(1, -1)}|${childish.slice(1, -1)}|sensitive|picky|demanding)|making (a fuss|a scene|too much|a mountain|a big deal|such a|a drama)|blowing (this|it|things))`,
      'you (seem|appear) to (be)? (overreact|overreacting|exaggerate|exaggerating|take (this|it) (too|very) personally)',
      'your overreaction',
      'out of (all)? proportion $',
      '(no need|not necessary|unnecessary|needless) (to|for) (shout|insult|swear|threaten|shouting|raise your voice|(write|type|writing|typing) in (capitals|capital|all caps|caps|bold|block))',
      "(insult|insults|insulting|shouting|swearing|remarks|rudeness) **6 (wasn't|isn't|weren't|aren't|not) (really|at all)? (necessary|called for|acceptable|warranted)",
      '(uncalled for|unwarranted)',
      '(appreciate|expect|prefer|ask for|like|request) (a|some|more|your|to see a) *0-2 (polite|civil|respectful|friendlier|politer|calmer|moderate) (tone|language|wording|manner)',
      "(rudeness|shouting|anger|insults|threats|swearing|aggression) (leads|gets|get|will get|won't get|helps|lead|help) (you|us|nobody|no one|anyone)? *0-2 (nowhere|anywhere|further|nobody|no one)",
      '(stop|quit) (whining|moaning|crying|panicking|sulking|being so|whinging|nagging)',
      '(nothing|no reason|no right|hardly anything) (for you)? to (get (so)? (upset|angry|worked up|annoyed)|be (so)? (upset|angry|annoyed)|complain|cry|moan|fuss) about',
      '(you have|there is|with) no (reason|right|cause|grounds) to (complain|be (upset|angry|annoyed|dissatisfied)|moan)',
      '(all in your (head|mind)|you must be (joking|kidding|imagining))',
    ],
  },
  size: {
    message: 'Say what you will do about it: “{match}” tells the reader that their trouble is too small.',
    phrases: [
      "(isn't|is hardly|wasn't|is really not) (really|exactly|all|even)? (a|that|such a|the)? (big|huge|major|very big|too big) (of)? (a)? (deal|drama|tragedy|disaster)",
      "(it|this|that) (isn't|is hardly|wasn't) (really|exactly)? (that|so|such a|all that) (big|serious|bad|important|terrible|dramatic|urgent)",
      "(it|this|that) (isn't|is hardly|wasn't) (really|exactly)? (the end of the world|a tragedy|a catastrophe|a disaster|life or death|a matter of life and death|an emergency|worth (complaining|the fuss|getting upset|arguing|worrying))",
      `(it|this|that|yours|your *1) (is|was) (really|probably|honestly)? (just|only|merely|simply|no more than|nothing but|nothing more than) (a|an) (very)? (minor|small|tiny|little|trivial|slight|cosmetic|temporary) *0-1 ${trouble}`,
      `(just|only|merely) a (minor|trivial) *0-1 ${trouble}`,
      '(it|this|things|that) (could|might) (be|have been) (much|far|a lot)? worse',
      'worse things (have)? (happen|happened)',
      '(other|some|many) (people|<customer>) (have|face|has) (it)? (much|far|a lot)? (real|bigger|worse|more serious|actual) (problems|issues|worries)?',
      '(first world problem|storm in a teacup|mountain out of a molehill|much ado|fuss about nothing|nobody (has)? died|no one (has)? died)',
      '(such|so much|all this|all that) (a)? (fuss|drama|outrage|commotion) (about|over|for)',
    ],
    unless: [
      { before: ['(if|whether|when|even if)'] },
      { sentence: ['(if you|our (own)? mistake|if it|if this)'] },
    ],
  },
  shrug: {
    message: 'Say what is possible and when: “{match}” shrugs the reader off.',
    phrases: [
      '(take it or leave it|like it or lump it)',
      '(it|this|that) is (entirely|really|of course)? (up to you|your choice) (if|whether) you (believe|like|accept|read|agree|listen)',
      '(this|that|it) is (really|just|entirely|only|purely|solely)? (something)? for (you|your *1-2) to (sort out|work out|figure out|resolve|settle|deal with|fix|take up|worry about)',
      '(this|that|it) is (really|just|entirely|only|purely|solely)? between (you|your *1) and (them|him|her|your *1-2|the *1-2)',
      "(this|that|it) (isn't|is hardly) (really|exactly)? (something)? for us to (sort out|work out|figure out|resolve|settle|deal with|fix|worry about)",
      '(this|that|it) (one)? is (all|entirely|really|squarely|solely)? on you $',
      '(this|that) is (just|simply)? the way (it|things) (is|are|goes|go) $',
      "(what is done is done|you can't have everything|one can't have everything|can't win them all)",
      'happen when (they|it) (happen|happens) $',
      '(just)? get over (it|this|that|yourself) $',
      'you (will|would|can)? (just|simply)? (have to|need to|must|will have to|had better|should|can) (just|simply)? (learn to)? (deal|live|cope|put up) with (it|this|that) !(by|in|at|through|directly|under)',
      'just deal with it $',
      '^ deal with it $',
      '(will|to|soon) get used to (it|this) $',
      "(it is what it is|(that is|such is|c 'est) (just)? life|tough luck|hard luck|not (our|my) (problem|concern)|none of (our|my) (business|concern)|(our|my) hands are tied)",
      '(bad luck|too bad|your loss) $',
      "(isn't|aren't|not) (our|my) (problem|concern|headache|business) !(area|alone|only|hours)",
      '(that|this|it) is (just|simply|merely|only|unfortunately just) (how|the way) *1-4 (work|works|is|are|goes|go|functions|do things)',
      "(that|this|it) (isn't|is simply not|is just not) how (it|this|that|things|refunds|returns|support|the *1-2) (work|works|is done|functions)",
      'what (exactly|else|on earth)? (do|did|would) you (want|expect) (me|us) to (do|say) !(with|next|for|if|when|first)',
      'what (am i|are we) supposed to (do|say)',
      '^ (whatever|so what|big deal|who cares) ,',
      '^ (whatever|so what|big deal|who cares) $',
      "(i|we) (really|honestly)? (don't|can't|fail to) (really)? see (what|where|why|how) (the|your|exactly the)? (big deal|fuss|problem|issue) (is|would be)",
      "(i|we) (don't|can't|fail to) (really)? see (why|how) (this|that|it) (is|would be|should be) (such)? (a|an) (big|real|serious)? (problem|issue|deal|concern)",
      '(please|just|let us|time to|and|kindly) move on $',
      '(please|let us|try to|you should|you must) be (realistic|serious|reasonable) !(about|with)',
      "(we|i) can't (please|make) (everyone|everybody) (happy)?",
      '(you|people) get what you pay for',
      'that is what (happens|you get|comes) (when|if|for|of) (you|people|someone|somebody)',
      "you (can't|can hardly|couldn't) (really|seriously|reasonably|honestly|possibly)? expect (a|an|the|us|to|every|next|same|it|everything|full|five)",
      `(a|some) (degree|amount|certain amount|level|certain level|bit) of ${nuisance} (is|are|was|must|has to|is always) *1-6`,
      `${nuisance} *0-3 (is|are) (just|simply|all|always|a|an|only|sadly|unfortunately)? (part (and parcel)? of|to be (expected|anticipated)|(a)? fact of life|inevitable|unavoidable|life|nothing (new|unusual|special))`,
      '(come|comes|coming|goes|go) with the (territory|job|season|weather)',
      `(isn't|not|aren't|hardly) (a|an|your|running a|exactly a) (personal|private|public)? ${otherTrade}`,
      '(nobody|no one) is perfect',
      'to (err is human|forgive is divine)',
      '(these|such) things (just|do|sometimes|simply)? happen',
    ],
    unless: { sentence: ['(sorry|apologise|apologize|our (own)? mistake|meant to|should)'] },
  },
});
