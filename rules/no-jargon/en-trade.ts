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
  '(settlement|clearing|direct debit) (run|batch|file)',
  '(card scheme|scheme rules|acquirer|acquiring bank|merchant category code)',
  '(posted|booked|journaled|moved) to (the|our|a) *1 (ledger|suspense)',
  // Parcels and shops
  '(depot|hub|outbound|inbound|arrival|induct|induction) (scan|scans|sort|sortation)',
  '(manifested|backordered|back ordered|backorder|cross dock|cross docked|cross docking|mis sorted|missorted|missort|mispick|mispicked|mis pick|mis picked|short shipped|short pick|short picked|pick and pack|soft allocated|line haul|linehaul|middle mile|last mile|drop shipped|sort center|sort centre|carrier trace|consignee|re injected|reinjected)',
  '(pick|wave|load) (list|wave|plan) (was|is|has|runs|closed)',
  '(stock|inventory|carrier|upstream) feed',
  '(stock|inventory|nightly|overnight|directory) sync',
  // Travel
  '(irregular operations|involuntary (reroute|rebooking|refund)|coupon status|fare bucket|fare basis|ticket stock|offloaded|rush tag|allotment|channel manager|rate parity|ground handler|interline|went tech)',
  // Health and public services
  '(prior auth|care pathway|clinic template|slot type|referral management|payer|formulary|superbill|streetscene)',
  // Sales and service management
  '(churn|upsell|upselling|cross sell|cross selling|save desk|call deflection|first contact resolution|workforce management)',
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
  '(psp|3ds|mcc|arn)',
  // With a lower-case word in front: a mixed-case plural reads as a name on its own.
  '(our|your|the|an|any|no|provide|give|share|have|out|for|with|of|and|new|all|exact) (etas|slas|rmas|skus|kpis|sops|smes|ftes|csrs)',
  '(idm|ldap|rbac|mrn|npi|hris|fte|ftes|uprn|llpg)',
];

/** An abbreviation that the sentence writes out needs no finding. */
export const writtenOut = [
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
