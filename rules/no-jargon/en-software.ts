/**
 * Words of those who build and run software. Readers who build it too have `audience: technical`. Words that also
 * have an everyday sense stand in a frame. Sources: our own lists from ordinary usage.
 */

/** Always the builders' words. */
export const building = [
  '(for|in|under|awaiting|pending|during) triage',
  '~triage (your|the|this|it|and|by|to|as)',
  '(ticket|case|request|message|report|complaint|bug) (has|have|is|was|gets) *2 triaged',
  '(in|on|to|from|into) (our|the|their|my|a) *2 backlog',
  '(our|product|engineering|development|team) backlog',
  '(hotfix|hot fix|hotfixes|hotfixed)',
  '(a|some|the|our|this|major|needs|requires) (~refactor|refactoring) (of|to|in|is|work|first)?',
  '(repro|repros) (steps|case|this|it|the)?',
  '(edge|corner) (case|cases)',
  '(sync|background|import|export|batch|mail|async|queue) (worker|workers)',
  '(event bus|message bus|message queue|race condition|memory leak|null pointer|stack trace|load balancer|circuit breaker|feature flag|feature toggle|session store|rate limiter|service worker|failover|canary release)',
  '(am|are|is|were|was|been) (failing|failed) over',
  '(cron|cron job|cronjob)',
  '(nightly|batch|background|scheduled|sync|overnight|import|export|billing|clean up|cleanup) (job|jobs|batch)',
  '(overnight|nightly|next|daily|our) batch (run|job|process)?',
  '(a|the|our|that|this) (job|script|batch|worker) (that)? (runs|ran|is run) (every|each|nightly|daily|hourly|once|overnight|at night)',
  '(the|our|that|this) (script|worker|batch) (failed|crashed)',
  '(session|auth|access|refresh|bearer|csrf|oauth) (token|tokens)',
  '(3ds|3 d secure|oauth|api|payment|sso|saml|auth) (callback|callbacks|handshake)',
  '(tech|technical) debt',
  '(bulk|event) (writer|handler|pipeline)',
  '(database|redis|kafka|search) (shard|replica)',
  '(prod|staging|uat|qa) (environment|environments|server|servers|system|database|release|instance|issue|incident)',
  '(in|on|to|from) (prod|staging|uat)',
  '(code|feature|release) freeze',
  '(next|this|current|coming|upcoming|following|last) sprint',
  '(a|the|this|known) regression (in|with|from|that|bug|introduced)',
  '(~sunset|sunsetted) (the|this|our|that)',
  '(legacy|downstream|upstream) (system|systems|platform|stack|service|services|provider|dependency|vendor)',
  '(the|our|this|that) (backend|back end|middleware|data layer|tech stack|api layer|database layer|codebase|code base)',
  '(backend|back end|frontend|front end) (issue|issues|error|errors|problem|problems|bug|team|teams|system|systems|developer|developers|fix|change)',
  '(on|in) (our|the)? (backend|back end|frontend|front end)',
  '(retrigger|re trigger|retriggered|re triggered|backfill|backfilled|backfilling|reindex|re index|reindexed|rekeyed|re keyed|resynced|re synced|rehydrate|reprovision)',
];

/** Everyday words that turn technical beside what we do with our product. */
export const releasing = [
  '(fix|patch|update|hotfix|correction|release) *6 (deployed|deploying|deployment|merged|committed)',
  '<we> (have|has|had|will|are|am|is)? (be|just|already|now)? (deployed|deploying|deploy|refactored|reverted|hotfixed|rolled back) (a|an|the|this|that|it|our|your)',
  '(~deploy|~push|~ship|~promote) *5 (to|into) (prod|production)',
  '(the|a|our|last|latest) *2 deploy !(to|the|a|your|our|it|this)',
  '(our|the|this|last|latest|a) (deployment|deploy) (on|of|this|last|from|yesterday|today)',
  '(returned|returns|throws|threw|returning|throwing|serving) (a|an)? (null|exception|<number> error|<number> s|http *)',
];
