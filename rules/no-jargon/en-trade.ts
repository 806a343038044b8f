/**
 * Process words and abbreviations of trades, known behind the counter only. Left out: what readers meet as customers
 * (PIN, SIM, VAT, IBAN, APR, GPS, PDF …). Sources: our own lists from ordinary usage.
 */

/** Words that nobody but the trade uses, by trade. */
export const trade = [
  // Telecom and energy
  '!(over|under) (provisioning|provisioned|deprovisioned|reprovisioned)',
  '(cease order|ceased line|port in request|line card|backhaul|noise margin|snr margin|d side|e side|fault docket|meter point|back billing|dynamic line management|jumpering)',
  // Money
  '(dunning|adjudication|adjudicated|subrogation|disbursement|representment|bordereau|nostro|suspense account|maker checker|core banking|value date|value dated|off cycle|adverse media|sanctions (screening|hit)|recon team|auth hold|pending auth)',
  '(reconciliation|~reconcile) (process|run|report|your|the|with|takes|is)',
  '(settlement|clearing|direct debit|bacs) (run|batch|file|window)',
  '(card scheme|scheme rules|acquirer|acquiring bank|merchant category code|soft decline|hard decline|issuer decline|auth reversal|auth (hold|reversal|window|token)|provisioning request|beneficiary (psp|bank|institution)|remitter|drawee|the drawer (will|must|has|needs|can)|originator|originators|(by|from|with|to|at) the issuer|merchant of record|ach (batch|file|return|debit)|look back window|accrual policy|suspense|credit memo|netted off|net off)',
  '(posted|booked|journaled|moved) to (the|our|a) *1 (ledger|suspense)',
  // Parcels and shops
  '(depot|hub|outbound|inbound|arrival|induct|induction) (scan|scans|sort|sortation)',
  '(manifested|backordered|back ordered|backorder|cross dock|cross docked|cross docking|mis sorted|missorted|missort|mispick|mispicked|mis pick|mis picked|short shipped|short pick|short picked|pick and pack|soft allocated|line haul|linehaul|middle mile|failed drop|route manifest|delivery exception|capacity constraint|capacity constraints|last mile|drop shipped|sort center|sort centre|carrier trace|consignee|re inject|re injected|reinjected|reinject|deconsolidation|deconsolidated|volumetric weight|demurrage|dispatch algorithm|routing engine|cold chain|final leg)',
  '(pick|wave|load) (list|wave|plan) (was|is|has|runs|closed)',
  '(stock|inventory|carrier|upstream) feed',
  '(stock|inventory|nightly|overnight|directory) sync',
  // Travel
  '(irregular operations|involuntary (reroute|rebooking|refund)|coupon status|fare bucket|fare basis|ticket stock|offloaded|rush tag|allotment|channel manager|rate parity|ground handler|interline|went tech|reprotected|re protected|reprotect|re accommodated|reaccommodated|reaccommodation|yield (team|management|desk)|standby priority|guest folio|the folio|your folio|next rotation|inbound rotation|equipment swap|minimum connection time)',
  // Health and public services
  '(prior auth|care pathway|clinic template|slot type|referral management|payer|formulary|superbill|streetscene|contraindicated|contraindication|comorbidity|comorbidities|sequelae|prior authorization|rtt pathway|waiting list initiative|orderable|slot polling|refill too soon|patient tracking list)',
  // Insurance and councils
  '(repudiated|repudiation|betterment|ex gratia|reinsurer|treaty cover|loss ratio|wayleave|wayleaves|no access visit|adopted highways|discharged (at|by) *1 level|lpa level|in cab system|pre action protocol)',
  // Sales and service management
  '(churn|save team|upsell|upselling|cross sell|cross selling|save desk|call deflection|first contact resolution|workforce management)',
  // Any back office
  '(intake|onboarding|verification|approval|review) (workflow|pipeline)',
  '(in|into|down) (the|our) pipeline',
  '(our|the) (fraud|risk|rules|matching|rating|decision|decisioning|pricing|billing) engine',
  '(a|an|in|as) (billing|shipment|system|order|payment|delivery) exception',
  '(reason|block|hold|decline|disposition|resolution) code',
];

/** Abbreviations that stand for themselves and for no everyday word. */
export const abbreviations = [
  '(eta|etas|etd)',
  '(sla|slas|slo|ola) !(for your|in your|of your)',
  '(csat|nps|aht|fcr|frt|kpi|kpis|okr|okrs|qbr|qbrs)',
  '(rma|rmas|asn|skus|sku|3pl|moq|ndr|awb|ofd|oms|wms)',
  '(eod|eob|cob|ooo|wip|tbd|tbc|tba|eom|eow|eoy)',
  '(kyc|aml|edd|cdd|dsar|fnol|tpa|uetr|mt103|dti)',
  '(rca|uat|sop|sops|raci|poc|mvp|rfc|rfp|rfq|eol|crq|itsm|cmdb)',
  '(csm|csr|csrs|sme|smes|spoc|dpo|pmo|noc)',
  '(dslam|olt|ont|cpe|snr|mpls|pstn|hlr|eir|msisdn|iccid|imsi|fttc|pppoe|dhcp|mpan|mprn|smets)',
  '(pnr|gds|emd|irrops|skchg|ahl|dcs|ssr|rbd|inad)',
  '(psp|psps|3ds|3ds2|mcc|arn|sca|arudd|acsc|rjct|avs check|bin range|psd2|pisp|tpp|tpps|r transaction|r transactions|s75)',
  '(bacs|chaps|sepa|ach|nacha) (file|run|cycle|submission|report|return)',
  '(dcc|csp|gbcs|esme|gsme|mpr|mprns|mpans|smets1|smets2|dno|idno|gdn|hh (profile|data|reads|settlement|metering)|cot process)',
  '(comms hub|dumb mode|(losing|gaining) supplier|erroneous transfer|dead tariff|half hourly (profile|settlement)|tamper (flag|alert))',
  '(apn|meid|puk2|volte|vowifi|mnp|gpon|xgs pon|fttp|adsl2|vdsl|sip (trunk|registration)|los light|imei lock)',
  '(lost|lose|loses|dropped|drops|no) wan',
  '(ssrs|ota|otas|revpar|mct|fqtv|etkt|void window|bar rate|rack rate|irrop)',
  '(2ww|rtt|nbm|hcp|hcps|cpt|hcpcs|mdt|ccg|icb|wnb)',
  '(rti|gl (code|account|codes)|the gl|paye ref|fps submission|eps submission|hcm|suta|futa)',
  '(hwb|mawb|lcl|fcl|ddp|incoterms|ioss|cn22|cn23|wismo|asns|our (dc|fc)|pod (scan|image|signature)|pod from|waiting for the pod|signed pod)',
  '(mmr|sbmm|netcode|tick rate|cdn|hwid)',
  '(bau|cab approval|cx (team|ops)|voc|wfm|fifo|rfi|rfis|itil|sows|tco|gtm|mrr|ltv|icp|dwh)',
  '(uw (decision|team|referral)|gwp|ipid|aob|vle|marc record|ukvi|hesa)',
  // With a lower-case word in front: a mixed-case plural reads as a name on its own.
  '(our|your|the|an|any|no|provide|give|share|have|out|for|with|of|and|new|all|exact) (etas|slas|rmas|skus|kpis|sops|smes|ftes|csrs)',
  '(idm|ldap|rbac|mrn|npi|hris|fte|ftes|uprn|llpg)',
];

/** An abbreviation that the sentence writes out needs no finding. */
export const writtenOut = [
  '(which|this|that|it) means',
  '(known as|called|in other words|that is to say|meaning the|means that)',
  '(a|an|the|one|your) *0-3 (rule|standard|number|code|check|system|setting|protocol|service|page|screen|label|letters|light|box|list|form|file|record|team|window|fee|price) (that|which|who|printed|on the|at the|under|behind|for|from|used|where|made|of)',
  'return merchandise authorization',
  'service level agreement',
  'estimated time of arrival',
  'know your customer',
  'stock keeping unit',
  'role based access control',
  'passenger name record',
  'merchant category code',
  'acquirer reference number',
  'optical network terminal',
  'net promoter score',
  'end of (day|business|life)',
  '(stands|short) for',
];

/** An explanation in a sentence beside it serves as well. */
export const toldNearby = [
  '(it|which|this|that) is (a|an|the|our|your) *0-2 (number|code|reference|rule|check|standard|system|file|list)',
];
