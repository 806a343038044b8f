/**
 * Protocols, addresses and machinery of networks, mail and sign-in, which ordinary readers never see by name. Left
 * out: what stands on a sticker or in a settings menu (Wi-Fi, router, SSID, IP address, IMAP, SIM, IMEI …). Sources:
 * our own lists.
 */

const machine =
  '(read only|search|production|primary|secondary|new|old|other|different|healthy|failed|legacy|mail|storage|compute|redis|kafka|cloud|matchmaking|game|region|regional|eu|us)';
const part = '(cluster|clusters|shard|shards|replica|replicas|node|nodes|pod|pods|vm|vms)';

/** Names that mean nothing else. */
export const protocols = [
  '(dmarc|dkim|arc seal|mx record|mx records|spf (record|records|check|fail|failure|entry|alignment)|cname|ptr record|srv record|txt record|dns (record|records|zone|resolver|entry|propagation|server|servers|lookup|settings|cache)|nameserver|nameservers|reverse dns)',
  '(smtp|smtps|starttls|sasl|greylisted|greylisting|soft bounce|hard bounce|rbl)',
  '(tls|ssl|ssh) (handshake|version|cipher|ciphers|negotiation|certificate chain|termination)',
  '(mac (address|addresses|filter|filtering)|captive portal|captive portals)',
  '(totp|hotp|idp|idps|jwt|jwts|sso assertion|fido2|webauthn|mfa token|second factor|auth provider)',
  '(the|your|a|this|that) factor (is|was|has|will|re enrolled|reset)',
  '(~re enroll|~re enrol|re enrolled|re enrolling) *3 (factor|device|token|authenticator)',
  '(symmetric nat|carrier grade nat|double nat|strict nat|nat (type|table|traversal|device)|turn relay|turn server|ice (negotiation|candidate|candidates)|upnp|dhcp|arp table|subnet|subnet mask|vlan|vlans|wpa2 psk|wpa3|psk|radius server|qos|mtu|bgp|asn|peering|packet loss|jitter|traceroute|upstream provider|dns over https|10base *)',
  '(schema|payload|token|entitlement|receipt|signature) (validation|verification) !(code|email)',
  '(threw|throws|throwing|returned|returns|got) (a|an|http|an http|a http) (400|401|403|404|409|422|429|500|502|503|504)',
  '(shader cache|high latency|(inventory|auth|identity|matchmaking|notification) service)',
  '(websocket|websockets|webrtc|http <number>|gateway timeout|a 40<number>|status code|query string|query parameter|request header)',
  '(read only) (cluster|replica|node|state|copy of the database|filesystem|partition)',
  '(goes|go|went|gone|put|placed|switched) (to|into|in)? (read only|readonly) !(for|access)',
  `${machine} ${part}`,
  `(~migrate|~move|~fail over|~shift|~switch) *5 (to|onto|off|from) (a|an|the|our|another) *2 ${part}`,
  '(the|our|a|an|main|customer|appointment|booking|order|payment) db !(level|levels)',
  '(data center|data centre|datacenter|datacentre) (failover|migration|incident)',
];

/** What machines do. */
export const workings = [
  '(~propagate) (to|through|throughout|across|on|within|globally|by|back|fully|overnight) !(water|soil|seed|seeds|cuttings)',
  '(did not|does not|has not|not yet|to fully|still|be|been) (~propagate)',
  '(propagation (delay|time|can|may|takes|across))',
  "(didn't|doesn't|hasn't|haven't|won't) (propagate|propagated)",
  '(rolled|rolling|roll) back (the|a|our|this|that|your|last|yesterday)? *2 (release|update|deployment|migration|version|patch|build|config|configuration)',
  '(schema|database|tenant|server|backend) (migration|migrations|rollback|integrity)',
  '(your|the|a|each|another) tenant (was|is|has|id|level|admin) !(moving|moved|leaving|in the flat|who)',
  '(desync|desynced|desynchronized|desynchronised|de synced|out of sync|resync|re sync|resynchronize|resynchronise|rehash|rehashed|reindexing|reprovisioned|rehydrated)',
  '(server|client) side (config|configuration|fix|change|changes|issue|error|problem|bug|patch|setting|settings|check|validation|cache|caching|rendering)',
  '(on|from|at) (the|our|your)? (server|client) side',
  '(timeout|timed out) (at|on|from|between|in|against|talking to|waiting for) (the|our|a|your)? *1 (server|psp|issuer|bank|gateway|api|endpoint|database|service|host|instance|node|provider|backend|worker|beneficiary)',
  '(request|response|webhook|event|api|json|xml) (payload|payloads|body|schema)',
  '(payload|payloads|idempotent|idempotency|uuid|guid|cron|daemon|middleware|serialized|deserialized|regex|parser|parsing error|stale cache|cache (miss|hit|layer|invalidation|entry)|cached (copy|version) on our|garbage collection|thread pool|mutex|checksum|checksums|hash mismatch|latency spike|cold start)',
  '(webhook|webhooks|cronjob|etl|api call|api calls|api gateway|api key rotation|rate limited|rate limiting|throttled|throttling) (was|were|is|are|has|have|did|failed|from|to|on|at|by)',
  '(oauth|api|token|permission) (scope|scopes)',
  '(heuristic|heuristics|heuristics engine|anti cheat engine|classifier|ml model|scoring model|risk model)',
  '(public key|private key) crypto',
  '(the|a|your) (token|secret|session|certificate|factor|key) (is|was|are|were|has been) (bound|tied|pinned) to',
  '(binds|bind|bound|pins|pinned|ties) (your|the|a) (session|token|key|secret|account) to',
  '(instance|container|process|daemon|service) (was|has been|got|is being|is) (restarted|killed|rescheduled|respawned|recycled)',
];
