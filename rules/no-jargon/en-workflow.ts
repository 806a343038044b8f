/**
 * Statuses, codes, units and rituals of offices that handle requests. Recognized by what stands around them, since
 * "status", "code" and "unit" are everyday words too. Sources: our own lists from ordinary usage.
 */

const given =
  '(passed|allocated|assigned|transferred|forwarded|referred|handed|routed|escalated|submitted|reassigned|sent|goes|go|went|sits|lies|rests|stays|owned|handled|reviewed|approved|decided|investigated)';
const unit =
  '(unit|hub|function|directorate|cell|workstream|squad|pod|guild|tribe|chapter|task force|taskforce|center of excellence|centre of excellence|committee|panel|bureau|governance board|steering group|working group|work group|swat team|resolver group|resolver team|tiger team|special projects)';
const silo =
  '(compliance|legal|procurement|underwriting|collections|recoveries|fulfilment|fulfillment|dispatch|provisioning|retentions|revenue protection|treasury|accounts payable|accounts receivable|credit control|actuarial|engineering|logistics|finance|merchandising|yield|risk and compliance|field ops|field operations|network operations|content ops|live ops|product ops)';
const code =
  '(code|reason code|response code|return code|status code|result code|error code|decline code|fault code|cause code|reason)';

export const units = [
  `${given} *0-3 (to|with|by|at|under|through) (the|our|a member of the|a member of our|somebody in the|someone in our)? *1-3 ${unit} !(price|number|for rent|is|was|of measure|in the|at the)`,
  `(the|our) *1-3 (directorate|workstream|center of excellence|centre of excellence|taskforce|task force|tiger team)`,
  `(the|our) *1-2 ${unit} (owns|own|will own|handles|is handling|will handle|has picked|has accepted|takes over|decides|reviews|will review|will examine|is responsible)`,
];

export const silos = [
  `(decision of|decided by|approved by|approval from|sign off from|cleared by|blocked by|waiting on|waiting for|checked with|checking with|asked|confirmed with|feedback from|hear from|heard from|word from|sits with|lies with|stuck with|passed to|sent to|forwarded to|handed to|over to) ${silo} !(advice|action|questions|reasons|documents|costs|fees|help|proceedings|counsel|company|companies|software|tools|services)`,
  `(is|are|still|now|currently) with ${silo} $`,
];

/** Statuses, codes and clocks. */
export const statuses = [
  `(declined|refused|rejected|returned|bounced|failed|blocked|closed|denied|errored|coded|flagged|recalled|reversed) *0-3 (with|under|as|by|using) *0-4 ${code} (<number>|*)`,
  '(response|reason|decline|result|return|cause|disposition|denial|billing|cpt|icd|icd 10|hcpcs|carc) code (<number>|*)?',
  '(in|into|at|to|stuck in|from) (a|an|the)? (undetermined|undefined|pre validated|prevalidated|terminal|stale|frozen|limbo|draft|unreconciled|indeterminate|orphaned|inconsistent|intermediate|non terminal|degraded) (state|status)',
  '(moved|set|changed|switched|flipped|advanced|progressed|updated|transitioned|went|gone) (to|into) (status|state|stage|phase) (<number>|*)',
  '(is|was|were|are|been|being|sits|stuck) (in|at|on) (status|state) (<number>|*) $',
  '(pended|pending (vendor|customer|internal|third party|close|closure|l2|qa|adjudication|validation|reconciliation))',
  '(in|under|to|into) exception !(to|of|for)',
  '(breach|breaches|breached|breaching|within|outside|outside of|miss|missed|met|meet|against|per|under) (of)? (our|the|an|internal|your)? (sla|slas|ola|kpi|service level|service levels|turnaround time)',
  '(auto close|auto closed|auto closes|auto closing|autoclose|autoclosed|auto resolve|auto resolved|auto archived|auto expire|auto expires|auto routed|auto assigned)',
  '(sla|response|resolution) clock',
  '(ticket|case|request|incident|query|chat|call) (was|has been|been|is|got|gets) *1 (triaged|deflected|dispositioned|pended|parked|worked|de duplicated|deduped|swarmed|re queued|re prioritized|reprioritized|reprioritised|deprioritized|deprioritised)',
  '(in|on) (fifo|lifo|priority) order',
  '(tracked|logged|raised|recorded|flagged|discussed|registered|ticketed|aligned|aligning|circulated|socialized|prioritized|prioritised|escalated) internally',
  'internally (tracked|logged|raised|flagged|prioritized|prioritised|escalated)',
  '(change request|change ticket|problem ticket|bug ticket|engineering ticket|dev ticket) (was|has|is|with|to|for|number|<number>|raised|logged)',
  '(~raise|~create|~open|~log|~submit|~file) (a|an) (change request|problem ticket|engineering ticket|dev ticket|major incident|level <number> incident|p<number>|jira|sev *|incident) !(report form)',
  '(we|i) have (raised|logged|opened) (incident|ticket|case) (with|to|for)',
  '(major incident|incident bridge|incident commander|on call engineer|runbook|playbook|standard operating procedure|work instruction|decision tree|call script|knowledge base team)',
  '(truck roll|truck rolls|field dispatch|site survey request)',
  '(risk|fraud|exception|manual|enhanced|secondary|level <number>) (referral|scorecard|adjudication|decisioning|screening hit|review queue)',
  '(hold|block|override|tamper|suspension|prereq|fraud|credit|risk|status|account|eligibility|entitlement) flag',
  '(workstack|work stack|resolver (group|team|groups)|in the hopper|(approval|workflow|review) stage <number>|lift and shift|ducks in a row|fraud hold|hold bucket|closed (as stale|by (the)? automation)|(has|have|holds|taken|take) the action (on|for)|work the (ticket|case|incident)|decisioned|qa calibration)',
  '(to|with|by) (second|2nd|third|3rd) (line|level|tier) (for|to|and|who|so|now|yesterday|today|again)',
  '(ingested|ingestion|remediate|remediated|remediating|sanity check|sanity checked|backed out|back out the|cutover|cut over|hypercare|go live date for|soak test|smoke test|parallel run|true up|true ups|gross up|grossed up|proration|pre validation|post validation|re keyed|rekey|manual override|manual workaround|data fix|data correction script)',
  '(needs|need|awaiting|pending|our|your|by|to) (l1|l2|l3) (input|support|team|review|approval|queue|engineers|sign off)',
  '(is|as|raised|logged|opened|treated|classed|created) (as)? (a|an)? (p1|p2|p3|p4|sev1|sev2|sev3) !(visa|space|bay|parking|seat|car|permit)',
  '(re|de) (queued|keyed|parented|routed|triaged|provisioned|prioritized|prioritised|prioritize|prioritise|scoped|ingested|allocated|batched|bucketed|baselined)',
  '(deprioritized|deprioritised|deprioritize|deprioritise|reprioritize|reprioritise|requeue|requeued|hotlisted|zero picked|part picked|soft closed|hard closed|force closed|warm transferred|cold transferred|back ordered)',
  '(queued|scheduled|slotted|lined up|batched) (for|into) (a|the|an|our) *0-2 (batch|reprint|run|sweep|pipeline|release train|increment|wave|cycle count)',
  '(second|first|third|secondary|1st|2nd) (level|line|tier|stage) (qa|review|check|approval|adjudication|validation|verification)',
  '(rules|business rules|decision|workflow|scoring|velocity|matching|orchestration|eligibility|treatment) (engine|rule|rules|path|logic|matrix|layer) !(of|for the (game|road|club|pool))',
  '(billing|payments|tech|technology|data|service|application) stack',
  '(resourcing|headcount|staffing|throughput|bandwidth|fleet|inventory|volume) (constraint|constraints|imbalance|shortfall|mix|spike|spikes|bottleneck)',
  '(allocation|compliance|release|picking|dispatch|credit|fraud|risk) hold',
  '(planning|program) increment',
  'in <placeholder> (department|queue|group|team|unit|bucket)',
  '(business|operations|clinical|delivery|service|system) as usual (team|process|queue)',
];

/** "DNA" for a patient who did not come, and other letters that are also ordinary words. */
export const lettered = [
  '(recorded|marked|logged|noted|coded|counted|listed|treated|shown|registered|classed|down|put down|entered|flagged) *0-4 (as|as a|as an) (dna|dnas|fta|wnb|ncns)',
  '(dna|fta) (fee|charge|policy|rate|letter|appointment|appointments|status|slot)',
  '(our|the|in|from) (pms|crs|dms|lms|cms|tms|wfm|sits|sims|pos|epos|hcm|scm|mis) (shows|says|has|is|system|record|records|tool|and|did|does|holds|by)',
];
