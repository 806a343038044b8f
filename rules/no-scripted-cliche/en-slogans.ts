import type { PhraseGroup } from '../../src/lint/rule.js';

const comments =
  '(feedback|comments|suggestions|input|opinion|opinions|views|ideas|reviews|insights|insight)';
const better =
  '(improve|grow|evolve|get (even)? better|become (even)? better|be (even)? better|do (even)? better|keep getting better|serve you better|raise the bar)';
const offering =
  '(service|services|product|products|offering|offerings|platform|standards|quality|app|experience)';

/** Praise for the reader's opinion, as every survey has it. */
export const feedback: PhraseGroup = {
  message:
    '“{match}” is said under every survey: name the point this reader made and what becomes of it, or leave it out.',
  phrases: [
    // "Helps us improve the search for Greek names" names something.
    `${comments} *0-4 (helps|help|allows|allow|enables|enable|lets|let) (us|everyone|everybody) (to)? (continually|constantly|further|all)? ${better} $`,
    `your *0-1 ${comments} (helps|help) (us|others|our *1-2) (and (us|others|other *1|our *1-2|everyone))? $`,
    `${comments} *0-4 (helps|help|allows|allow|enables|enable|lets|let) us *0-3 (improve|better|enhance|make|develop|shape) (our|the) *0-2 ${offering} (even)? (better)? $`,
    `${comments} *0-3 (is|are) *0-2 (essential|crucial|vital|invaluable|important|instrumental|precious|integral|a gift|what (makes|drives|keeps|helps))`,
    `(the|your|such|honest|valuable)? ${comments} (like yours|such as yours|from you|from (people|customers|guests|users|members) like you) *0-2 (helps|help|makes|make|is|are|lets|drives|keeps|to (make|improve|grow|get))`,
    `${comments} (like yours|such as yours) *0-1 (shape|shapes|mold|inform|inspire|inspires|guide|move|fuel)`,
    '(every|each|all) *0-2 (comment|comments|review|reviews|suggestion|suggestions|opinion|opinions|feedback|idea|voice) *0-4 (is|are) *0-2 (read|considered|valued|appreciated|welcome|heard|important|reviewed|taken|carefully)',
    '(love|loves|enjoy|enjoys) (hearing|to hear) from (our|all our|all of our|every|each) *1-2',
    `(thanks to|because of|down to) <customer> like you`,
    `<customer> like you (that|who)? (make|makes|help|keep|inspire|are the reason)`,
    `<we> (always|constantly|continually|truly|all) (welcome|listen to|consider|appreciate|look for|seek|look forward to|love hearing|value|take on board) *0-3 ${comments}`,
    `<we> (use|read|take|review|consider) (all|any|every|customer|guest) *0-1 ${comments} *0-3 (to|and) *0-1 (improve|make|shape|enhance|get better|grow)`,
    `<we> (welcome|cherish|treasure|embrace) (all|any|every|each|your|customer) *0-2 ${comments}`,
  ],
};

const virtue =
  '(satisfaction|happiness|comfort|security|safety|privacy|peace of mind|wellbeing|well being|experience|trust|convenience|needs|success)';
const people =
  '(you|our *1-2|(customers|patients|guests|people|members|readers|users|players|passengers|residents|clients|students)|(customer|patient|guest|client|member|passenger|player|resident) (care|safety|satisfaction|happiness|service|experience|comfort))';
const serving = '(be|serve|offer|provide|support|help|deliver|call ourselves|have served|have been)';

/** What would stand on a poster. */
export const slogan: PhraseGroup = {
  message: '“{match}” is a line for a poster: leave it out, or say what you do for this reader.',
  phrases: [
    '(our|the company) (mission|vision|passion|ethos|motto|philosophy|purpose|(ultimate|main|number one|top|only|first) (goal|aim|objective)) (is|has always been|remains|was) !(statement|page)',
    '(our|the) (goal|aim|objective|promise) (is|has) always (been|to)',
    `(is|are|remains|has always been) (our|my) (passion|mission|driving force|guiding principle|lifeblood|reason for being|number one (goal|aim)|pride and joy) !(project|projects|fruit|control)`,
    `(is|are) what (drives|motivates|inspires|defines|fuels) us`,
    'is what makes (us|<placeholder>) (us|who we are|special|different|tick|great|better|proud|<placeholder>)',
    `(we|<team>) (exist|live|were founded|were born) (only|solely)? to (make|help|serve|give|bring|offer|improve)`,
    '(we|<team>) (am|are|is) *0-2 (passionate|obsessed) (about|with)',
    `(we|<team>) (am|are|is) *0-2 proud to ${serving}`,
    `(nothing|nobody) (matters|means|is) *0-2 (more|important) to (us|me) than`,
    `(your|customer|guest|patient|passenger|member|player)? ${virtue} (always|will always)? (comes|come|is) (first|everything|paramount) $`,
    `(your|customer|guest|patient|passenger|member|player) ${virtue} (and *1-2)? (is|are|remains|remain) *0-3 (guaranteed|what (drives|matters|counts|we)|our (top|main|biggest|greatest|number one) (concern|concerns|focus|goal))`,
    `(where|at *1-3) ,? ${people} (always)? (come|comes) first`,
    `${people} (always|will always) (come|comes) first !(on|in|at)`,
    `at the (very)? (heart|core|center|centre|forefront) of (everything|all|what|how|who) (that)? (we|i)`,
    'at the (very)? (heart|core|center|centre|forefront) of (our|the) (universe|world|work|business|company|mission|philosophy|thinking|culture|values)',
    `hold (ourselves|our *1-2) to (the|a|very|our)? *0-2 (standard|standards)`,
    `(falls|fell|fallen|fall) (well|far)? (short|below) (of)? (the|our) *0-3 (standard|standards|expectations|level) (that)? (we|you|of service)`,
    `(didn't|haven't|hasn't|failed to|fails to|fell short of) (meet|met|live up to|lived up to|meeting)? (with)? (your|our) (usual|own|high|initial)? (expectations|standards)`,
    '(go|goes|going|went) out of our way to',
    '^ together ,? (we|let us) *0-6 (better|stronger|brighter|greater|safer|greener|difference|future|world|possible)',
    `(we)? (assure|assuring) you of (our|my) *0-2 (service|services|attention|support|cooperation|care)`,
    '(is|are) our (greatest|biggest|most valuable|most important|highest|best|only|first|number one|single *1) (asset|strength|goal|standard|reward|motivation|focus|inspiration|commitment|concern|aim|responsibility|measure)',
    '^ (excellence|quality|integrity|trust|transparency|innovation|care|service|your *0-1 (satisfaction|happiness|success|comfort|trust)|(customer|guest|patient) *1) (is|are) (our (standard|name|business|promise|middle name|watchword|reward|goal|culture|dna)|everything|what we|in our|more than|not just|never)',
    `(we|<team>) (firmly|truly|strongly|really|passionately)? believe (that)? (every|each|all|our|great|good) *0-4 (deserve|deserves|should|matter|matters|begins|starts|comes)`,
    'it is (our|my) (job|duty|responsibility|goal|aim|privilege|honor|honour|business) to (make|ensure|help|serve|keep|give|provide|delight)',
    '(is|are|runs|run) in our (dna|blood|veins|nature|genes)',
    '(is|are|lies|lie|stays|holds) *0-2 (close|near|dear) to (our|my) (heart|hearts)',
    '(sets|set) us apart',
    '(live|lives|lived) and (breathe|breathes|breathed)',
    '(we|<team>) (am|are|is) on a (mission|journey) to',
    '(your|our <customer>) *1-2 (is|are) our *0-1 (reward|pride|strength|inspiration|motivation|joy|compass)',
    '(aim|settle|strive|stand) for (nothing less|no less|nothing but)',
    'your time is *0-1 (precious|valuable|important|limited)',
    '(have|has) got (you covered|your back)',
    '(come|came) to the right place',
    '^ (please)? trust us ,',
    `(earn|deserve|regain|win back|honor|honour|worthy of) your (continued)? (trust|confidence|loyalty|faith)`,
    `look forward to (your (continued|continuing|ongoing)? (patronage|support|custom|business|loyalty|partnership)|being of (service|assistance)|a long (and|lasting)|many more years)`,
    `(deserve|deserves) (nothing but|only|nothing less than) (the)? (very)? (best|excellence|perfection)`,
    '(doing|do) (everything|all) (that)? we (possibly)? can (possibly)? to',
    '(doing|do) (everything|all) (that)? we (possibly)? can (possibly)? $',
    '(good things (come|take time)|patience is a virtue|every step of the way|a class of its own|second to none|in a league of (our|its) own|(is|was) never an accident)',
  ],
  unless: { sentence: ['(if|in case|unless)', '<moment>', '<time>'] },
};

const errand =
  '(issue|issues|concern|concerns|matter|request|query|inquiry|enquiry|problem|problems|case|needs)';

/** Says that help is coming, in place of the help. */
export const help: PhraseGroup = {
  message: '“{match}” announces help instead of giving it: start with the first step.',
  phrases: [
    `(i|we) (am|are) *0-1 here (today)? to (help|assist|support) you (to|in|with)? (resolve|resolving|solve|solving|fix|get) (this|your|the|that) *0-1 ${errand}`,
    `(i|we) (am|are) *0-1 here (today)? to (help|assist|support) you with (this|your|that|all your) *0-1 ${errand}`,
    '(i|we|<team>) (am|are|is) *0-1 here to (serve|ensure|make (things|it|this) right)',
    '(i|we|<team>) (am|are|is) *0-1 (always|all) (here|there) for you',
    `(more than|only too|most) (happy|glad|delighted|pleased|willing) to (help|assist|support) you with (this|your|that) *0-1 ${errand}`,
    '(more than|only too) (happy|glad|delighted|pleased|willing) to assist you with (this|that|it) $',
    '(i|we) (am|are) *0-1 here (today)? to (help|assist|support) you (through|throughout|along) (this|the|your|every)',
    '(allow|permit) (me|us) to (help|assist|support) you',
    'let (me|us) (assist|support) you with (this|that|your *1)',
    'it (was|has been|is) (a|my|our) *0-1 (pleasure|privilege|honor|honour|joy) (helping|assisting|serving|supporting|chatting with)',
    'it (would|will) be (a|my|our) *0-1 (pleasure|privilege|honor|honour) to (help|assist|serve|support|be of)',
    '(my|our) *0-2 (friendly|award winning|passionate|highly trained|highly skilled|talented|world class|highly qualified|highly experienced) *0-3 (team|staff|experts|agents|specialists|advisers|advisors|representatives)',
  ],
};

/** An attitude, a virtue, a superlative, everybody it is for: each is harmless, three describe the company alone. */
export const brochure: PhraseGroup = {
  message: '“{match}” together sound like a brochure: say in plain words what you do for this reader.',
  phrases: [
    '(we|<team>) *0-2 (value|treasure|cherish|welcome|believe|strive|aim|breathe|care|put|want|exist|live|seek|endeavor|endeavour)',
    '(committed|dedicated|devoted|passionate|proud|mission|commitment|dedication|passion|promise|vision|ethos|pride|soul)',
    '(satisfaction|loyalty|trust|confidence|excellence|comfort|happiness|hospitality|peace of mind|wellbeing|well being|delight|integrity|transparency|innovation|(quality|high quality) (of)? (service|care|support)|(customer|guest|patient|member|passenger|user|client|player) (experience|experiences|service|care|journey))',
    '((every|each|all) (single|and every|of our|our|one of our)? <customer>|our (valued)? (~customer|~guest|~member|~client|~passenger|~patient)|(customers|guests|patients|people|members|players|travellers|learners) like you|everyone we (serve|meet|work with)|our community)',
    '(the (very)? best|(the|our) (very)? highest|the finest|best possible|nothing less|every (day|single day|time|step|stay|visit|call)|at all times|everything we do|memorable|exceptional|outstanding|excellent|superior|seamless|effortless|hassle free|unforgettable|unparalleled|unmatched|unrivalled|unrivaled|world class|first rate|first class|five star|exemplary|impeccable)',
  ],
  atLeast: 3,
  unless: {
    sentence: ['(if|unless|when|whether|<moment>|<number>)', '(you can|please|choose|select|click)'],
  },
};
