import type { Topic } from './topic.js';
import { money, number, percent, size, things } from './values.js';

const files =
  'file|files|attachment|attachments|upload|uploads|image|images|photo|photos|video|videos|document|documents|mailbox|mailboxes';
const most =
  '(up to|of up to|can be up to|of at most|under|below|(no|not)? (larger|bigger|smaller|more) than|over|above|(a)? maximum of|limit is|limit of|limited to)';

/** Prices, shares and limits. What a price is for stands in the words around it. Source: our own lists. */
export const figures: readonly Topic[] = [
  {
    name: 'price',
    also: [],
    kind: 'money',
    named: true,
    frames: [
      `(plan|plans|subscription|package|membership|tier|licence|license|pass|edition|version) (costs|cost|is|starts at|is priced at) (only|just)? ${money}`,
      `(costs|cost|is priced at) (only|just)? ${money}`,
    ],
  },
  {
    name: 'fee',
    also: [],
    kind: 'money',
    named: true,
    frames: [
      `(fee|charge|surcharge|deposit) (is|of|comes to|amounts to) (only|just)? ${money}`,
      `${money} *1-2 (fee|surcharge|deposit)`,
    ],
  },
  {
    name: 'free delivery threshold',
    also: ['free delivery', 'free shipping', 'free shipping threshold'],
    kind: 'money',
    label: ['free (delivery|shipping)'],
    frames: [
      `free (delivery|shipping) *0-4 (over|above|from|exceeding) ${money}`,
      `(order|orders|basket|baskets|purchases) (over|above|of|from) ${money} *0-4 (free|for free|free of charge) (delivery|shipping)?`,
    ],
  },
  {
    name: 'discount',
    also: [],
    kind: 'percent',
    named: true,
    frames: [`${percent} *1-2 discount`, `discount (is|of) ${percent}`],
  },
  {
    name: 'percentage fee',
    also: [],
    kind: 'percent',
    named: true,
    frames: [`${percent} *1-2 fee`, `fee (is|of) ${percent}`],
  },
  {
    name: 'uptime',
    also: ['availability', 'uptime guarantee'],
    kind: 'percent',
    label: ['uptime (guarantee)?'],
    frames: [`${percent} uptime`, `uptime (guarantee)? (of|is) ${percent}`],
  },
  {
    name: 'size limit',
    also: [],
    kind: 'limit',
    named: true,
    about: files,
    frames: [
      `(${files}) *0-3 ${most} ${size}`,
      `(maximum|max) (${files}) (size)? (is|of) ${size}`,
      `${size} (${files}) (size)? limit`,
    ],
  },
  {
    name: 'password length',
    also: ['minimum password length'],
    kind: 'limit',
    frames: [`(password|passwords|passphrase) *0-7 at least ${number} characters`],
  },
  {
    name: 'sign-in attempts',
    also: ['login attempts'],
    kind: 'limit',
    frames: [
      `after ${number} (failed|wrong|incorrect|unsuccessful) (sign in|signin|login|log in|password)? (attempts|tries|passwords)`,
    ],
  },
  {
    name: 'number included',
    also: [],
    kind: 'limit',
    named: true,
    frames: [
      `(plan|subscription|package|membership|tier) (includes|allows|comes with|covers|is limited to) (up to)? ${number} *0-1 (${things})`,
    ],
  },
];
