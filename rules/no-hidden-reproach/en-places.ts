/**
 * Where it was written: in how many places, how large, for how long. "Your number is on the bill" is help, so the
 * sentence has to be about a rule, or insist. Source: our own list from ordinary usage.
 */

const notice =
  '(sign|signs|notice|notices|note|notes|banner|warning|message|reminder|leaflet|poster|sticker|line|paragraph|box|tick box|checkbox|pop up|popup|section|page|symbol|plaque|board|text)';
const rule =
  '(fee|fees|charge|charges|surcharge|limit|limits|deadline|deadlines|cut off|closing date|expiry date|condition|conditions|rule|rules|exclusion|exclusions|restriction|restrictions|minimum|maximum|notice period|deposit|excess|penalty|terms|requirement|requirements|policy|policies|dress code|it|this|that|these|they|all of this|everything)';
const shown = '(says|say|said|is|are|was|were|has been|have been|had been|is shown|stands|appears|appeared)';
const at = '(on|in|at|under|above|below|beside|by|next to|with|across|throughout|inside)';
const whose = '(the|our|your|every|each|all|all our|every single|any|my|both)';
const place = `${at} ${whose} *1-5`;
const told =
  '(~say|~state|~mention|~tell|~warn|~explain|~announce|~list|~print|~publish|~show|~point out|~spell out|~display|~post|~include|~make clear|~repeat|~write|~remind|~set out|~note)';
const everyMail =
  '(every|each|all|all the|all our) *0-3 (email|emails|mail|mails|letter|letters|bill|bills|invoice|invoices|statement|statements|newsletter|newsletters|ticket|tickets|receipt|receipts|confirmation|confirmations|message|messages|page|room|booking|order|parcel)';
const everybody =
  '((everyone|everybody|every *1-2|each *1-2|anyone) (new)? *0-1 (ticks|ticked|signs|signed|accepts|accepted|gets|got|receives|received|is given|was given|is sent|was sent|agrees to|agreed to|has to (tick|accept|sign))|(all|all our|all of our) <public> (tick|ticked|sign|signed|accept|accepted|get|got|receive|received|are given|were given|are sent|were sent|agree to))';
const text = '(<document>|leaflet|flyer|welcome pack|contract|sheet|booklet|schedule|card|summary)';

export const places = [
  '(it|this|that|these|they|all of this|everything) (has|have) been (there|up|published|posted|online|listed)? (on|in) (the|our) *0-2 (site|website|homepage|faq|terms|docs|documentation|contract|price list|guide) (since|for)',
  // Two and more places
  `^ (but|and|so)? *0-3 ${rule} *0-5 ${shown} (also|all|both|clearly|listed|printed|shown|stated|written|displayed|published|mentioned|given|posted|set out|marked|quoted)? ${place} , ${place} ,? (and)? (again|also|once more)? ${place}`,
  `^ (but|and|so)? it (also|even|clearly)? (says|said) *0-6 ${place} (, ${place})? (, ${place})? ,? and (again|also|once more)? ${place}`,
  `!(you can|you may|you could|will) (shown|printed|stated|listed|written|displayed|published|mentioned|marked|explained|announced|highlighted) *0-8 (and|then|and then|and is) (again|repeated|once more|a second time|once again) ${at} *1-6`,
  `(there is|there are|there was|there were|we have|we put|we had) *0-1 ${notice} *0-5 (, (and|with)? (a|an)? (second|another|further|third|big)|(and|with) (a|an)? (second|another|further|third)) *1-6`,
  // How loud, and for how long
  `(it|they|we|<terms>|<document>|page|ticket|box|label|form|sign|bottom|top|invoice|app) (does|do|did) (say|state|mention|warn|tell|explain|point|remind|spell|announce) !(so)`,
  `!(what|how|whether|if|which|how many) (it|<document>) (does|do|did) (say|state) so`,
  `!(if|when|where|unless) it (actually|even|also|clearly|quite clearly) says`,
  `${rule} **8 ${told} *0-6 ${at} ${everyMail}`,
  `(in|on|at the (bottom|top|foot|end) of) ${everyMail} (we|that we|since|that goes|which we) (send|sent|sends|issue|issued|then|out|have)`,
  `${notice} (about|on) (this|it|that) *0-8 and (another|a second|one more)`,
  `(there (was|were|has been|had been)|there is) *0-2 ${notice} (about|on|regarding|concerning) (it|this|that|these|exactly that|the (change|closure|fee|charge|rule|limit))`,
  `there (is|was|are|were|has been) *0-3 ${notice} (saying so|to that effect|that says (so|exactly|as much)|telling (you|<public>)|asking (you|<public>)|right (next|above|below|beside|there|at|by|in front))`,
  '(it|this|that|all) (is|was) (all)? right there (on|in|at|under|above|beside|when|before|in front)',
  '(hard|difficult|impossible|not easy|tough) to (miss|overlook|ignore) (that|it|this|them|the)?',
  "(can't|couldn't) (really|possibly|very well|easily)? (miss|overlook) (it|this|that|them|the (sign|notice|banner|message|line|box))",
  "(could hardly|couldn't|can hardly|can't) (really|possibly)? be (any|much)? (clearer|plainer|larger|bigger|more (obvious|visible|explicit))",
  `${notice} *0-6 (is|are|was|were) (quite|fairly|rather|pretty|very) (large|big|clear|visible|prominent|hard to|noticeable)`,
  '(up|out|online|posted|published|displayed) (on|in|at) *1-4 for (<time>|<number> *1|weeks|months|years|several *1|at least *1-2)',
  '(repeated|announced|mentioned|included|published) (again)? in (every|each) *1-4 (since|after|before)',
  `(~mention|~tell|~explain|~say|~send|~remind|~ask|~inform|~point) *0-6 (to)? (each and every|every single|each single) *1`,
  '(was|were|has been|have been|had been|is) (clearly|also|always|already|plainly|there)? (visible|on display|in plain (sight|view)|readable|there to read|there in black and white) *0-4 (while|when|the whole time|the entire time|all the time|all along|throughout|before|during|for (all|everyone|everybody|anyone))',
  '(it|this|that) is (only|even|in fact)? the (very)? (first|second|third|last|next) (sentence|line|paragraph|point|bullet|page|clause|entry) (of|in|on|under) (the|our|every)',
  `(was|were|has been|have been|had been) (very|quite|also|already|all)? (clearly|plainly|explicitly|expressly|repeatedly|unambiguously|prominently|duly|fully) (communicated|announced|explained|stated|mentioned|pointed out|indicated|displayed|advertised|published|marked|labelled|said|agreed|discussed|told|written|listed|specified|notified|informed|signposted|set out)`,
  '(the|our) *0-1 (picture|image|listing|drawing|title|price list|table|website|site|app|page|map|screen|catalogue|label|ticket|headline) (very|quite|also)? <plainly> (~show|~say|~state|~mention|~indicate|~tell)',
  'all (of)? (the|this|these) *0-1 (information|details|terms|prices|conditions|steps|instructions|facts|data) (was|were|has been|have been) (already|always|freely|also|fully|readily)? (available|there|provided|given|sent|visible|at your disposal)',
  '(why|the reason (why|that)?) (we|our *1-2|it) (always|also|do|specifically|explicitly)? (ask|asks|tell|tells|remind|reminds|warn|warns|urge) (people|everyone|everybody|you|(all|our)? <public>) to',
  '<document> (is|are) (very|quite|perfectly|pretty|absolutely|crystal) clear (on|about) (this|that|it|the)',
  // What people do with texts
  `!(that|if|until|or) (nobody|no one|hardly anyone|hardly anybody|few people|so few people|not everyone|not everybody) (ever|actually|really|seems to|bothers to)? (read|reads) !(your|this (chat|inbox|mailbox)|my)`,
  '(bit|part|page|section|line|paragraph|one|box) (that)? (nobody|no one|everyone|everybody|most people|people) (always|ever|actually|never)? (reads|read|skips|skip|overlooks|overlook|ignores|ignore|scrolls past|forgets)',
  `${text} *0-2 (that|which)? ${everybody}`,
  `${everybody} *0-4 ${text} (about|on) (it|this|that|these|exactly this)`,
  `the (answer|answers) *0-4 (is|are|was|were|lies) (right|all|already|also)? (in there|in (the|our|my) (very)? (same)? (email|message|mail|letter|reply|link|article|post|faq|guide) (that)? (you|above|i|we))`,
  '(this|that|it) is (one of)? the (very)? first (thing|things|question|line|sentence|point|box) (that)? (the|our|on the|in the|on our|in our) *0-2 (form|page|guide|email|letter|faq|manual|leaflet|contract|website|app|checklist|instructions|terms|article) *0-2',
  'the (clue|hint) is in the *1',
];
