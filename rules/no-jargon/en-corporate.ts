/** Office talk, with the plain word where it fits in place. Sources: our own lists from ordinary usage. */
export const corporate: Record<string, string | null> = {
  utilize: 'use',
  utilizes: 'uses',
  utilized: 'used',
  utilizing: 'using',
  utilise: 'use',
  utilises: 'uses',
  utilised: 'used',
  utilising: 'using',
  'to leverage': 'to use',
  'can leverage': 'can use',
  'you leverage': 'you use',
  'we leverage': 'we use',
  leveraging: 'using',
  'leverage (our|your|the|this|these)': null,
  'going forward': 'from now on',
  '(moving forward|moving forwards|on a go forward basis) !(with|on|to|into|in)': 'from now on',
  '~touch base': null,
  '~circle back': null,
  '(synergy|synergies|synergistic|synergize)': null,
  '(touchpoint|touchpoints|touch point|touch points)': null,
  '(stakeholder|stakeholders) !(meeting|meetings|event)': null,
  '(customer centric|client centric|user centric|customer obsessed|value driven|results driven|frictionless|hyper personalized|hyper personalised|state of the art|value adding|outcome based|outcomes based|future proof|future proofed|mission driven|impactful)':
    null,
  '(double click|double clicking) on (that|this|it) (with|for|in|later)': null,
  '(drill|drilling) down (into|on)': null,
  '(~ramp|~ramp up|~right size) (our|up our)? (capacity|resources|headcount|resourcing|operations|team)':
    null,
  '(demand signal|demand signals|run rate|headcount|go to market|net new|north star|key ask|the ask (is|here|was)|cadence|swim lane|swimlanes|quick win|quick wins|best endeavors|best endeavours|bau|pivot to|at scale|granularity|value stream)':
    null,
  '~drive (value|engagement|outcomes|results|growth|efficiency|efficiencies|measurable *|meaningful *|real *|better outcomes|adoption)':
    null,
  '~deliver (value|outcomes|measurable *|on our promise|excellence|operational *|tangible *|meaningful *)':
    null,
  '(~unlock|~realize|~realise|~maximize|~maximise|~create|~add) (value|synergies|efficiencies|more value|the value|the full (value|potential) of)':
    null,
  '(logistics|business|payment|payments|banking|financial|enterprise|mobility|connectivity|workforce|integrated|holistic|end to end|mobility) (solution|solutions)':
    null,
  '(will|shall|please|kindly) revert (to you|to us|back to (you|us)|with|by|soon|shortly|asap|accordingly)':
    null,
  'and revert (to you|to us|by|shortly|asap|accordingly)': null,
  '(strategic|systematic|policy|advocacy|operating|engagement|governance|delivery) (framework|frameworks|alignment|advocacy|imperative|pillar|pillars|initiative|initiatives|roadmap)':
    null,
  '(vital|valuable|key|important) input (for|to|into)': null,
  '(will|to|please|can|i|we) action (this|that|it|your *1-2|the (request|change|refund))': null,
  '(deliverables|learnings|ideate|ideation|incentivize|incentivise|operationalize|operationalise|productize)':
    null,
  '(value add|value added|value proposition|value prop)': null,
  '(best in class|best of breed|world class|industry leading|cutting edge|bleeding edge|turnkey|mission critical|game changing|game changer|next gen)':
    null,
  '(holistic|omnichannel|paradigm|paradigms)': null,
  '(low hanging fruit|move the needle|moving the needle|boil the ocean|core competency|core competencies|thought leadership|thought leader)':
    null,
  '(~deep dive|~take a deep dive|~do a deep dive|a deeper dive) (into|on|in)?': null,
  '~take (this|it|that) offline': null,
  '(the|enough|any|more|no|some|have|has) bandwidth (to|for|right now|this week|at the moment)': null,
  '(<we>|they|team|squad|engineers|developers|colleagues) (have|has|had|get|gets|free up) *1 bandwidth': null,
  '~align (on|with you on|around|internally)': null,
  '(~sync up|~sync) with (the|our|my) *3 (team|colleagues|manager|engineers|developers|department)': null,
  '(key takeaway|key takeaways|pain point|pain points|win win)': null,
  '(~onboard|~offboard) (you|your (team|account|company|business|request|order|organization|organisation))':
    null,
  '(customer|client|user|onboarding|buyer|support|service) journey': null,
  'tailored solutions': null,
  'end to end (solution|solutions|experience|service|process|visibility)': null,
  '~empower (you|your|our|<customer>)': null,
  '(proactive|proactively) (monitor|reach|engage|address|manage)': null,
  'visibility (into|on|of|over)': null,
  '(level set|helicopter view|line of sight|buy in from|close the loop|closed the loop|closing the loop|ring fence|ring fenced|greenlit|greenlight|greenlighted)':
    null,
  '(~cascade|~socialize|~socialise) (this|it|your|the) *3 (to|with)': null,
  'programmatic (efforts|impact|goals|work|outcomes)': null,
  '(point of contact|poc) for (all|any|your) (escalation|escalations)': null,
};

/** Harmless alone. Three of them, and the sentence is a brochure. */
export const buzz = [
  '(solution|solutions) !(to (the|this|your|that)|for (the|this|that))',
  '(seamless|seamlessly|frictionless|effortless|effortlessly)',
  '(robust|scalable|resilient|agile|dynamic|innovative|holistic|comprehensive|cutting edge|next generation)',
  '(ecosystem|offering|offerings|portfolio|suite of|touchpoints|footprint|landscape)',
  '(streamline|streamlined|streamlining|optimize|optimise|optimized|optimised|optimizing|optimising|optimal)',
  '(facilitate|facilitates|facilitating|enable|enables|enabling|empower|empowers|empowering)',
  '(tailored|bespoke|customized|customised|personalized|personalised) (to|for|solution|solutions|experience|experiences|approach)',
  '(insight|insights|actionable|learnings|takeaways)',
  '(engagement|alignment|transformation|enablement|innovation|excellence|synergy|synergies|efficiencies)',
  '(strategic|strategically|proactive|proactively|cross functional|data driven|mission critical)',
  '(leverage|leverages|leveraging|utilize|utilizes|utilizing|harness|harnessing|maximize|maximise|maximizing|maximising)',
  '(unparalleled|unrivalled|unrivaled|unmatched|superior|exceptional|world class|best in class|state of the art)',
  '(customer|user|client|end user|guest) (experience|journey|success|satisfaction)',
  '(key|core|critical) (stakeholder|stakeholders|objective|objectives|deliverable|deliverables|metrics|capability|capabilities|priorities)',
  '(deliver|delivers|delivering|drive|drives|driving) (value|outcomes|results|growth|success|efficiency)',
  '(best practice|best practices|framework|initiative|initiatives|roadmap|paradigm)',
];
