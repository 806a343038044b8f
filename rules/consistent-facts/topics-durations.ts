import { type Topic, within } from './topic.js';
import { bound, duration as d } from './values.js';

const modal = '(will|should|can|may|must|then|usually|normally|typically|generally|please)';
const we =
  '(we|<team>|someone|(a|an|one of our) (support)? (agent|agents|adviser|advisor|specialist|colleague|colleagues))';
const reply =
  '(reply|replies|respond|responds|answer|answers|get back|gets back|come back|be back|write back|be in touch)';
const order = '(order|orders|parcel|parcels|package|packages|item|items)';

/**
 * Promises of a time: frames of noun and verb that mean one thing only. "Ask within 30 days" and "it reaches your
 * card in 5 days" are two promises, so they are two topics. Source: our own lists from ordinary usage.
 */
export const durations: readonly Topic[] = [
  {
    name: 'return window',
    also: ['return period', 'returns'],
    kind: 'duration',
    label: ['((return|returns) (window|period|policy|deadline)|returns)'],
    frames: [
      `(return|returned|send back|sent back) *0-4 ${within} ${d}`,
      `send *1-3 back ${within} ${d}`,
      `returns (are|can be) (accepted|possible|free|made) *0-2 ${within} ${d}`,
      `you have ${bound} ${d} *0-4 to (return|send)`,
      `${d} (return|returns) (policy|window|period|limit)`,
      `(return|returns) (policy|window|period|deadline) (is|of|lasts|runs|allows) (for)? ${bound} ${d}`,
      `we (accept|take|offer) (free)? returns *0-3 (for|${within.slice(1, -1)}) ${d}`,
    ],
  },
  {
    name: 'refund window',
    also: ['refund period', 'refund', 'refunds', 'money back guarantee', 'money-back guarantee'],
    kind: 'duration',
    label: ['(refund (window|period|policy|deadline)|money back guarantee)'],
    frames: [
      `(ask|asked|apply|request|requested|claim|claimed|eligible|entitled|qualify|qualifies) (for|to)? (a|your|the|any|their)? (full|complete)? (refund|refunds|money back|reimbursement) *0-3 ${within} ${d}`,
      `(refund|refunds) (are|is|can be|may be) (possible|available|accepted|requested|offered|granted|given|claimed) *0-3 ${within} ${d}`,
      `we (refund|(offer|give) (a|full)? (full)? (refund|refunds)) *0-3 within ${d} of (the|your|a)? (date of)? (purchase|order|payment|buying|ordering|renewal|delivery)`,
      `(refundable|reimbursable) (only|exclusively)? ${within} ${d}`,
      `${d} (refund|money back) (policy|window|period|guarantee|promise)`,
      `(refund (policy|window|period)|money back guarantee) (is|of|lasts|runs|covers) (for)? ${bound} ${d}`,
      `you have ${bound} ${d} *0-4 to (ask|request|claim|apply) *0-3 (refund|money back)`,
    ],
  },
  {
    name: 'time until a refund arrives',
    also: ['refund time', 'refund arrival', 'refund delivery'],
    kind: 'duration',
    label: ['(refund time|back on your card|refund arrives)'],
    frames: [
      `(refund|refunds|money) ${modal}? ${modal}? (reach|reaches|arrive|arrives|appear|appears|show|shows|land|lands|take|takes|(be|is|are) (back|credited|visible)) *0-6 ${bound} ${d}`,
      `(reach|reaches|arrive|arrives|appear|appears|show|shows|land|lands|back|credited|returned|visible) *0-3 your *0-1 (card|account|statement|bank|payment method) *0-2 ${bound} ${d}`,
      `(allow|takes|take) ${bound} ${d} (for|before) (it|this|the refund|your refund|the money|the amount) to (appear|show|arrive|reach|clear)`,
      `(goes|go|sent|paid) back to *1-7 (arrive|arrives) ${within} ${d}`,
    ],
  },
  {
    name: 'refund processing time',
    also: ['refund processing'],
    kind: 'duration',
    frames: [
      `(refund|refunds) (are|is|will be) ${modal}? (processed|issued|made|completed|paid|paid out) *0-3 ${within} ${d}`,
      `we (process|issue|pay|make) *0-1 (refund|refunds) ${within} ${d}`,
    ],
  },
  {
    name: 'reply time',
    also: ['first reply', 'response time', 'first response', 'sla'],
    kind: 'duration',
    label: ['((first)? (response|reply) (time|times)|first (reply|response))'],
    range: [1, 21 * 1440],
    frames: [
      `(we|<team>) (aim to|try to|always|usually|normally|typically|generally|do our best to|endeavour to)? ${reply} *0-6 ${within} ${d}`,
      `our (usual|average|typical|normal|standard)? (first)? (response|reply) (time|times) (is|are) ${bound} ${d}`,
    ],
  },
  {
    name: 'reply time',
    also: [],
    kind: 'duration',
    range: [1, 21 * 1440],
    near: [
      '((have|has|been|safely) received|received your|(we|i) got your)',
      'your *1 (is|has been) (logged|created|registered|in (the|our) queue)',
      '(~thank|thanks) for (contacting|writing|reaching out|getting in touch|your (message|email|request|question))',
      '(reply|write|email|message|contact) (here|back|us|to us|to this)',
      '(outside|after|between) (of)? (our)? (opening|office|business|support|working) hours',
    ],
    frames: [
      `${we} ${modal}? ${modal}? ${reply} *0-6 ${within} ${d}`,
      `you will ${modal}? (hear|hear back|((have|get|receive) (a|an|our) (answer|reply|response))) (from us|from our team|from someone)? ${within} ${d}`,
      `expect (to (get|receive|hear))? (a|an|our)? (reply|response|answer|back) (from us)? ${within} ${d}`,
    ],
  },
  {
    name: 'delivery time',
    also: ['delivery', 'shipping time', 'shipping'],
    kind: 'duration',
    label: ['((delivery|shipping) (time|times)?|estimated delivery)'],
    frames: [
      `(delivery|deliveries|shipping) ${modal}? ${modal}? (takes|take|is) ${bound} ${d}`,
      `${order} ${modal}? ${modal}? (be|are|is)? (arrive|arrives|delivered|reach|reaches|get to|gets to) (to)? (you)? ${within} ${d}`,
      `we deliver *0-2 ${within} ${d}`,
      `allow ${bound} ${d} for (delivery|shipping)`,
      `${d} (delivery|shipping)`,
    ],
  },
  {
    name: 'dispatch time',
    also: ['handling time'],
    kind: 'duration',
    frames: [
      `${order} ${modal}? ${modal}? (be|are|is)? (ship|ships|dispatched|shipped|sent out|leave|leaves) *0-3 ${within} ${d}`,
      `we (ship|dispatch|send out) *0-3 ${within} ${d}`,
    ],
  },
  {
    name: 'trial period',
    also: ['trial', 'free trial', 'trial length'],
    kind: 'duration',
    label: ['(free)? trial (period|length)?'],
    frames: [
      `${d} (free)? trial`,
      `trial (period)? (is|lasts|runs|of|ends after) (for)? ${bound} ${d}`,
      `try *0-4 (for free|free of charge|free) for ${d}`,
    ],
  },
  {
    name: 'notice period',
    also: ['cancellation notice', 'notice'],
    kind: 'duration',
    label: ['(notice period|cancellation notice)'],
    frames: [`${d} (of)? notice (period)?`, `notice (period)? (is|of|lasts) ${bound} ${d}`],
  },
  {
    name: 'cancellation deadline',
    also: [],
    kind: 'duration',
    frames: [`cancel *0-5 (up to|until|at least|no later than) ${d} (before|in advance|ahead|prior)`],
  },
  {
    name: 'cancellation window',
    also: ['cooling off period', 'cooling-off period'],
    kind: 'duration',
    label: ['(cooling off period|cancellation (window|period))'],
    frames: [
      `(cancel|canceled|cancelled) *0-5 ${within} ${d} (of|after|from)`,
      `${d} cooling off (period)?`,
      `cooling off period (is|of|lasts) ${bound} ${d}`,
    ],
  },
  {
    name: 'time to reopen a conversation',
    also: ['reopening'],
    kind: 'duration',
    unconditional: true,
    frames: [
      `(reply|respond|answer|write back) *0-6 ${within} ${d} and *1-3 (reopen|reopens|opens|reopened)`,
      `(reopen|reopens|reopened) *0-8 ${within} ${d}`,
    ],
  },
  {
    name: 'storage time',
    also: ['data retention', 'retention'],
    kind: 'duration',
    named: true,
    range: [720, Number.POSITIVE_INFINITY],
    frames: [
      `(stay|stays|remain|remains|lie|lies|kept|keep|keeps|stored|store|retained|retain|restore|restored|recover|recovered) *0-6 for (up to|another|further|a further)? ${d}`,
      `(deleted|erased|removed|purged|wiped) *0-3 after ${d}`,
    ],
  },
  {
    name: 'lifetime',
    also: [],
    kind: 'duration',
    named: true,
    frames: [
      `(link|code|password|invitation|invite|token|coupon|voucher) *0-2 (valid|expires|expire|works|good|active|lasts) (only)? (for|in|after|within)? ${bound} ${d}`,
    ],
  },
  {
    name: 'warranty',
    also: ['guarantee'],
    kind: 'duration',
    label: ['(warranty|guarantee)'],
    frames: [
      `${d} (limited|full)? (warranty|guarantee)`,
      `(warranty|guarantee) (lasts|is|of|runs|covers) (for)? ${bound} ${d}`,
    ],
  },
];
