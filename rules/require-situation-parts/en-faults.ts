import type { FaultId } from './faults.js';

/** Words for the faults that are found by words. Source: our own lists from ordinary usage. */

const failure =
  '(disruption|disruptions|issue|issues|problem|problems|outage|outages|glitch|glitches|hiccup|hiccups|fault|faults|bug|bugs|error|errors|interruption|interruptions|delay|delays|incident|incidents|inconvenience|slowdown|trouble|downtime|degradation|blip|snag|snags|failure|failures|irregularity|irregularities|difficulty|difficulties|impact)';
const kind =
  '(technical|local|localized|localised|service|network|mail|server|temporary|intermittent|isolated|connection|software|system|systems|power|payment|sign in|login|and|but)?';
const supplier =
  '(provider|vendor|supplier|host|hosting company|hosting provider|carrier|third party|contractor|subcontractor|manufacturer|data center|data centre|operator|utility|network operator|partner|partners|providers|suppliers|vendors|payment processor|bank|courier|registrar|upstream *1)';
const people =
  '(<customer>|travellers|travelers|callers|families|homes|villages|sites|businesses|orders|flights|people|accounts|viewers|readers|patients|of you|drivers|students|shops|households|stores)';
const engine =
  '(node|nodes|shard|shards|replica|replicas|load balancer|load balancers|microservice|microservices|api gateway|message queue|message broker|redis|kafka|postgres|mysql|nginx|kubernetes|k8s|failover|replication|worker process|worker processes|cron job|cron jobs|deadlock|memory leak|race condition|backend|back end|middleware|hypervisor|tls handshake|cache layer|database (lag|cluster|node|lock|locks|failover|replica|migration|shard|schema|connection|connections|pool|server|servers)|server cluster|(mail|database|web|cache|compute|storage|search|cloud|kubernetes) cluster|rollback|hotfix|packet loss|routing table|bgp|disk io|mutex|daemon|webhook queue|job queue|event bus)';

const house =
  '(refund|return|returns|cancellation|cancelation|fair use|booking|shipping|standard|general|own|current|internal|warranty|delivery|payment|baggage|late|no show|exchange|company)';

export const faultPhrases: Partial<Record<FaultId, readonly string[]>> = {
  minimizing: [
    `(minor|slight|small|little|tiny|brief|trivial|marginal|negligible|momentary|mere|insignificant|bit of a|bit of an|very limited|little bit of) ${kind} ${failure}`,
    `(just|only|merely|nothing (but|more than)) (a|an|some|the usual) *0-1 ${kind} ${failure}`,
    '(a|an|some|few|little|technical|service|small|this|the|our|network) (hiccup|hiccups|blip|blips)',
    '(slightly|somewhat|marginally) (degraded|affected|impacted)',
  ],
  'some-users': [
    `(some|a few|a handful of|a small number of|certain|several|a small group of|a fraction of|a minority of|one or two|a limited number of|a small percentage of|a subset of) (of)? (our|the|your)? *0-1 ${people} *0-1 (may|might|can|could|are|have|had|will|were|is|experience|experiencing|see|seeing|notice|noticed|affected|report|reported|<can't>)`,
    `(affecting|affects|affected|for|impacting) (only|just)? (some|a few|a handful of|a small number of|certain|several|a subset of|a limited number of|a small percentage of) (of)? (our|the)? *0-1 ${people}`,
  ],
  'vendor-blame': [
    `(caused by|due to|because of|down to|result of|fault of|fault lies with|problem (is|lies) (with|at)|issue (is|lies) (with|at)|to blame is|comes from|originates (with|at)|on the side of) (our|the|a|an|one of our)? *0-3 ${supplier}`,
    `(our|the|a|an|one of our) *0-2 ${supplier} (has|have|had|is|are|was|were|let|caused|failed) *0-4 (fault|outage|outages|problem|problems|issue|issues|failure|incident|down|failing|trouble|difficulties|to blame|responsible|us down|this|it|error|offline)`,
  ],
  internals: [
    `(a|an|the|two|three|four|one|some|several|our|of|<number>|primary|secondary|faulty) *0-2 ${engine}`,
    '((pod|pods) (crashed|restarting|restarted|evicted|crashing)|(replication|database|consumer) lag|dns propagation|packet loss|5xx)',
  ],
  guessing: [
    '^ (maybe|perhaps|possibly|presumably) !(you|i|we|,|a|your|send|try|there is a)',
    '(i|we) (would)? <adverb>? (guess|suppose|presume|reckon) !(you|that you)',
    '(my|our) (best)? guess',
  ],
  'agentless-mistake': [
    '(mistake|mistakes|error|errors|mix up|mixup|oversight|misunderstanding|slip) ((was|were|has been|have been) *1|happened|occurred|crept|took place|slipped|arose)',
    '(was|were|has been|have been|got|been|is|are) (accidentally|mistakenly|incorrectly|wrongly|erroneously|inadvertently) *1',
    '(was|were|has been|have been|got) *1-3 (by mistake|in error|by error|by accident|by an error|due to an error)',
  ],
  forgiveness: ['(forgive (us|me|our|my|this)|(your|for|beg|ask) forgiveness)'],
  'courtesy-opener': [
    '^ (hello|hi|hey)? ,? (thank you|thanks|many thanks) (so much|very much|again|for)? (for)? (contacting|reaching out|getting in touch|writing|being in touch|your (email|message|mail|enquiry|inquiry|interest|call|note|contacting|request)|choosing)',
    '^ (i|we)? (do|really)? (hope|trust) (that)? (you are|this (email|message|mail) finds|your (day|week)|all is)',
    '^ it is (a|always a) *0-1 pleasure',
    '^ (warm|kind|friendly)? (greetings|regards) from',
  ],
  'policy-first': [
    `(our|company|standard|house|per|the) ${house} (policy|policies)`,
    '(our|company|per|of) *0-1 (policy|policies)',
    '(our|the|per|under) *0-1 (terms|sla|slas|guidelines|regulations|fine print|small print) !(you)',
    'terms (and|of) (conditions|service|use|sale)',
  ],
  'vague-hope': [
    '(maybe|perhaps|hopefully|possibly|who knows) *0-8 (future|one day|someday|some day|later|sometime|at some point|eventually|next year|some time|down the (road|line)|(another|other) (year|time|day|summer|winter|season))',
    '(may|might|could|can|will|would) *0-6 (in (the|a)? (near|distant|foreseeable|not too distant)? future|one day|someday|some day|at some point|eventually|down the (line|road))',
    '(never say never|watch this space|fingers crossed|you never know|keep (an eye|your eyes|checking))',
  ],
  'retention-pitch': [
    'before you (go|leave|cancel|decide|say goodbye|make (up|a|your|this)) ,? !(please|you|download|export|save|copy|print|remember|make sure|your|we will|i will|here is|take)',
    'are you (really|absolutely|quite|completely|100%)? (sure|certain)',
    '(~reconsider|think (it|this|again) over|think again|think twice|sleep on it|rethink)',
    '(<number>|half|percent) off',
    '(a|an|our|special|extra|<number>|percent|another|further|loyalty|exclusive|month|year|any) (a)? discount',
    '(special|exclusive|one time|limited|better|great|unbeatable|last|final|personal) (offer|deal|price|rate)',
    '(you|to|please) (still|just|really)? (stay|remain|stick) (with us|with <placeholder>|on board|around|a (little|bit|while))',
    '(staying|sticking) (with us|with <placeholder>|on board|around)',
    'you (will|would|are going to|stand to|risk) (lose|losing|miss|missing|forfeit|give up|giving up|regret)',
    "(don't|please don't) (go|leave|lose|miss|give up|throw away)",
    '(sorry|sad) *0-1 (to see you|you are|that you are) (go|going|leave|leaving) ,? but',
    '!(your|the|this|any|that|last) (free|extra|bonus|complimentary) (month|months|week|weeks|upgrade|year|gift)',
    'what (would|can|could|will) (it take|we (do|offer)) to (keep|change|make you|win)',
    '(~change your mind) $',
    '(give|giving) (us|it) (another|one more|a second|one last|a last) (chance|try|go|month)',
    '(win|winning|keep|keeping|have|tempt|persuade|convince) you (back|as a *0-1 customer|to stay|to keep)',
    '(last chance|act now|too good to)',
  ],
  guilt: [
    '(our|my) (heart|hearts) (is|are) *0-1 (broken|breaking|heavy)',
    '(breaks|broke|breaking) (our|my) (heart|hearts)',
    '(heartbroken|devastated|gutted|crushed|in tears)',
    '(such|what)? a shame (that)? (you are|you have|you want|to (lose|throw|give))',
    '(hurts|hurt|disappointed|disappointing|upset|saddened|saddens) *0-2 (to see|that|by) you *0-2 (go|leave|leaving|want|chose|decided|are|have|giving|decision)',
    '(where|what) did we do (to deserve|wrong)',
    'after (all|everything) *0-1 (we|these|this|the) *0-1',
    '(we|i) (really)? (thought|believed) you (would|were|had|liked|loved)',
    '(giving up|give up|abandon|abandoning|leave us|leaving us|let us down|letting us down|turn your back) (on us|us|behind|alone|now|already|so (soon|easily|quickly))',
  ],
  threat: [
    'legal (action|steps|measures|consequences|department|team)',
    '(police|lawyer|lawyers|solicitor|attorney|court|prosecute|prosecuted|prosecution|sue)',
    '(blacklist|blacklisted|blacklisting|blocklist|blocklisted)',
    '(a|the)? (mark|flag|note|warning|stain|entry) (on|against|in) your (account|file|record|profile|name)',
    '(~flag|~report) (you|your (account|profile|file|name|behaviour|behavior))',
    '(close|closing|terminate|terminating|suspend|suspending|delete|deleting|cancel|canceling|cancelling|freeze|freezing|lock|locking|deactivate) your (account|accounts|contract|subscription|order|orders|membership|policy|card|plan|service|line|access)',
    '(~ban) (you|from)',
    '(never|no longer) (serve|sell|deliver|deal|do business|welcome)',
    '(there will be|face|have|has|with|suffer|bear the) (serious|severe|further|other)? consequences',
    '(tell|inform|notify|contact) (your (employer|boss|family|school|landlord)|the (authorities|police))',
  ],
};
