import type { Topic } from './topic.js';

const open = '(open|available|staffed|online|here|reachable|at your service|on duty|there|manned)';
const are = `(is|are) (also|usually|always)? (here for you|${open.slice(1, -1)})`;
const page = (name: string, ...frames: string[]): Topic => ({
  ...{ name, also: [], kind: 'address', unconditional: true, frames },
});

/** When somebody can be reached, and where. Source: our own lists from ordinary usage. */
export const places: readonly Topic[] = [
  {
    name: 'chat hours',
    also: ['chat'],
    kind: 'hours',
    unconditional: true,
    label: ['(live)? chat (hours)?'],
    frames: [`(live)? (chat|webchat) (team|support|agents|desk)? ${are}`, '(live)? chat hours are'],
  },
  {
    name: 'phone hours',
    also: ['phone lines', 'telephone hours'],
    kind: 'hours',
    unconditional: true,
    label: ['(phone|telephone) (hours|lines|support)?'],
    frames: [
      `(phone|phones|telephone|line|lines|hotline|helpline) (support|team|lines|line)? ${are}`,
      '(phone|telephone) hours are',
      '(call|phone|ring) us (between|from)',
    ],
  },
  {
    name: 'opening hours',
    also: ['store hours', 'shop hours'],
    kind: 'hours',
    unconditional: true,
    label: ['(opening|store|shop) (hours|times)'],
    frames: [
      `(store|stores|shop|shops|branch|branches|office|offices|desk|reception|showroom|library|clinic|surgery) ${are}`,
      '(opening|store|shop) (hours|times) are',
    ],
  },
  {
    name: 'support hours',
    also: ['office hours', 'business hours', 'working hours', 'service hours'],
    kind: 'hours',
    unconditional: true,
    label: ['(support|office|business|working|service) hours'],
    frames: [
      `(we|team|support|customer service|customer support|helpdesk|agents|advisers|advisors) ${are}`,
      '(support|office|business|working|service) hours are',
    ],
  },
  page('status page', '(system|service)? status (page|site|website)'),
  page('help center', '(help (center|centre)|helpcenter)'),
  page('knowledge base', '(knowledge (base|center|centre)|knowledgebase)'),
  page('contact form', '(contact|support|request) form'),
  page('refund form', '(refund|refunds) (form|page|portal)'),
  page('returns page', '(return|returns) (page|portal|form|center|centre)'),
  page('complaint form', '(complaint|complaints) (form|page)'),
  page('cancellation form', '(cancellation|cancelation) (form|page)'),
  page('feedback form', 'feedback form'),
  page('sign-in page', '(sign in|signin|login|log in) page'),
  page('password reset page', '(password reset page|reset password page)'),
  page('pricing page', '(pricing|prices) page'),
  page('community forum', '(community|customer|user) forum'),
  page('privacy policy', 'privacy (policy|notice)'),
  page('terms', 'terms (of|and) (service|use|conditions)'),
  {
    name: 'phone number',
    also: ['helpline', 'hotline', 'phone'],
    kind: 'address',
    unconditional: true,
    label: ['((phone|telephone|helpline|hotline) (number)?|call us)'],
    frames: [
      '(call|phone|ring) (us|our *0-2 (team|line|helpline|hotline|desk))? (free|toll free)? (on|at)',
      '(phone|telephone|helpline|hotline|support) number is',
    ],
  },
];
