/**
 * How a company talks about its own people and about the handling of a message. Recognised by what stands around the
 * noun, since "queue", "line" and "desk" are everyday words too. Sources: our own lists from ordinary help desk usage.
 */

const tier =
  '(tier (<number>|one|two|three)|(level|line) (<number>|one|two|three) (support|team|desk|queue|agent|agents|engineer|engineers)|l1|l2|l3|t2|t3|(first|second|third|1st|2nd|3rd) (line|level|tier) (support|team|colleagues|engineers|agents|analysts|desk|queue)|(next|higher) (tier|level of support))';
const noSeat =
  '!(seat|seats|ticket|tickets|plan|plans|price|pricing|city|cities|member|members|membership|benefits|of|status|supplier|area)';
const people =
  '(team|teams|squad|desk|unit|group|queue|department|colleagues|function|agents|engineers|analysts|specialists|people|guys|folks|side)';
/** What departments are called by those who work there. */
const inside =
  '(ops|back office|backoffice|provisioning|escalation|escalations|retention|retentions|dunning|reconciliation|reconciliations|settlement|settlements|infra|infrastructure|platform|devops|sre|qa|dev|devs|eng|core network|dispatch|triage|workforce|trust and safety|credit control|accounts receivable|accounts payable|chargeback|chargebacks|kyc|aml|due diligence|revenue assurance|fulfilment operations|field operations|field ops|network operations|service delivery|service management|change management|master data|tier <number>|l1|l2|l3|t2|t3|idm|identity and access|directory services|vendor management|supply chain|payment operations|billing operations|transport planning|linehaul|inbound|outbound|case management|claims operations|loss adjusting|revenue cycle|utilization management|data integrity|release management|incident management|problem management)';

/** Who: teams by their inside names. */
export const teams = [
  `${tier} ${noSeat}`,
  `(our|the|to|with|by|from|a|in) ${tier} ${noSeat}`,
  '(our|your) (first|second|third|1st|2nd|3rd) (line|level|tier)',
  '(pass|passed|moved|transferred|handed|sent|routed|forwarded|with|by) *4 (second|2nd|third|3rd) (line|level|tier) !(of|on|in)',
  `${inside} ${people}`,
  `(our|the|your|to|with|by|a) ${inside} ${people}`,
  `(our|the|your|to|with|by|a) * ops ${people}`,
  '(our|my|their) *2 (squad|tribe|guild|workstream|swim lane|swimlane)',
  'the *1 (squad|tribe|guild|workstream) !(for|of)',
  '(with|by|to|from|at|through) (dev|devs|eng|infra|ops|devops|qa|prod)',
  '(with|by|to|from|our|the) * ops',
  '(with|by|to|from) engineering (now|for|and|to|at|as|right|i|we|,)',
  '(with|by|to|from) engineering $',
  '(the|our|some|a) (devs|dev|back office|backoffice|noc|pmo|cab|sre|ops)',
  '(in|into|to|from|through|joined|entered) (our|their|my) *2 (queue|queues|bucket|board)',
  '(in|into|to|from|through) the (billing|returns|refund|refunds|review|approval|approvals|claims|fraud|support|agent|case|ticket|work|processing|escalation|exception|exceptions|verification|manual|right|wrong|general|specialist|porting|payments|complaints) *2 queue',
  '(case|ticket|incident) (owner|handler|assignee|pool|backlog|bucket|board)',
  'the assignee',
];

const filed = '(ticket|tickets|case|cases|request|requests|incident|issue|thread|email|message|query|chat)';

/** What is done to a message. */
export const handling = [
  '(escalate|escalates|escalated|escalating)',
  `~escalate *4 to (our|the|a)? *2 ${tier}`,
  '(an|the|your|this|our|as an|internal|formal|management) (escalation|escalations) (process|path|team|procedure|point|level|matrix|queue)?',
  '(reassigned|re assigned|reassign|re assign|reassigning|rerouted|re routed|reroute|requeued|re queued|rescoped|descoped) *2 (ticket|case|request|incident|issue|message|complaint|claim)',
  '(been|was|were|being|be|get|got) (reassigned|re assigned|rerouted|re routed|requeued|re queued|actioned|dispositioned)',
  '~merge *3 (ticket|tickets|cases)',
  '(~bump|~raise|~increase|~up|~lower) (the|its|your|up the)? *2 priority',
  '(high|low|medium|top|urgent|normal|highest) priority (queue|ticket|bucket)',
  '(p1|p2|p3|p4|sev1|sev2|sev3|prio <number>|(sev|severity) <number>)',
  `(~set|~put|~move|~mark|~flag) *3 ${filed} *3 (to|on|as|in|into) (pending|on pending|wip)`,
  '(in|to|into|as|on) (a|an)? pending status',
  '(in|to|into|as|on) (a|an)? (hold|wip|review|suspended|quarantine|exception|queued|unfulfilled|fulfilled|captured|on hold|in progress|awaiting *) (status|state)',
  '(parent|child|master|linked|duplicate) (ticket|incident|case)',
  '~loop in',
  '~loop (you|him|her|them|<us>|*3) in',
  '~loop (our|my) *3 !(in)',
  '(actioned|actioning)',
  'action (item|items|points)',
  '(kb|knowledgebase) (article|articles|entry|doc|docs|page)',
  '(root cause analysis|post mortem|war room|incident bridge|problem record|change advisory)',
  '(~log|~raise|~file|~open|~submit) (a|an|your|the|this)? *2 (jira|incident|defect|bug report|bug ticket|problem record) (with|to|for|on|internally|at)',
  '(our|internal) (jira|confluence|servicenow|salesforce|zendesk|freshdesk|sharepoint|slack|asana|trello|siebel|remedy)',
  '(logged|raised|filed|tracked|noted|recorded) *4 (in|on|via) (jira|confluence|servicenow|salesforce|zendesk|sap|siebel|remedy)',
  '(in|into|on|from|within|using) (our|the) (crm|erp|wms|oms|itsm|cmdb|hris|pms|tms|core banking|backend|order management|warehouse management|case management|ticketing) (system|tool|platform|record)?',
  '(internal|backend|back office) (ticket|case|note|tool|tools|system|systems|process|processes|workflow|workflows|team|teams|procedure|procedures|stakeholders)',
  '(warm|cold|blind) transfer',
  '(out of|outside) (our|the)? support scope',
  '(handover|handoff) (to|from|between) (the|our) *2 (team|shift)',
  '(stand up|standup|grooming|refinement|retro|triage|change|release) (meeting|board|window)',
  '(risk|fraud|dormancy|kyc|aml|compliance|system|account|review) (flag|flags|marker|hold code|block code)',
];

/** "Escalate" with its usual objects, which a plain verb can replace in place. */
const objects = [
  ...['this', 'it', 'your case', 'your ticket', 'your request', 'your issue', 'your message', 'this issue'],
  ...['this case', 'this matter', 'the matter', 'the issue', 'the case', 'this ticket', 'the ticket'],
];
const plainForms = { escalate: 'pass', escalated: 'passed', escalating: 'passing' };
export const escalations = Object.fromEntries(
  Object.entries(plainForms).flatMap(([form, plain]) =>
    objects.map((object) => [`${form} ${object} to`, `${plain} ${object} on to`]),
  ),
);
