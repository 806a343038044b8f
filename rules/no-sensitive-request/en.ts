import { vocabulary } from '../../src/lint/rule.js';

/**
 * What opens an account or a purse. A card number alone may be that of a library card, a PIN code is a postal code in
 * India, and a confirmation code belongs to a booking. Source: our own lists.
 */
const secret = [
  '(password|passwords|passcode|passcodes|passphrase|pin|pins|pin number|cvv|cvc|cvv2|cv2|csc|otp|ssn)',
  '(card (security|verification) (code|number)|security code)',
  'one time (password|passcode|code|pin)',
  '(verification|authentication|authenticator|2fa|two factor|mfa|login|log in|sign in) (code|codes)',
  '(<number>|four|six) digit (code|number) (we|that we|you|that was|that you) (have)? (just)? (texted|sent|emailed|received|got)',
  '(recovery (code|codes|key|phrase)|backup codes|seed phrase|secret (key|phrase)|private key)',
  '(api|access) (key|keys|token|tokens)',
  '(social security|national insurance|national id) number',
  '(login|log in|sign in|account|bank|banking) credentials',
  '(login|log in|sign in) (details|data)',
];
const card = [
  '(credit|debit|bank|payment|full|complete|entire|whole|<number> digit|long) (credit|debit|bank|payment)? card (number|numbers|details|information|data|info)',
  'card details',
  '(number|details) (of|on) your (credit|debit|bank|payment) card',
  'card number and (the|your)? (cvv|cvc|security code|expiry date|expiration date|expiry)',
];
const what = `(${[...secret, ...card].join('|')})`;
/** The thing asked for goes on: "your password reset link", "your password to contain a number". */
const ends =
  '!(reset|resets|link|links|manager|protected|hint|policy|policies|change|field|page|screen|requirements|rules|recovery|email|emails|prompt|problem|problems|issue|issues|error|errors|mismatch|configuration|usage|integration|expires|expired|works|is|was|are|protection|settings|request|type|format|setup|code|codes|location|to (be|contain|have|include|meet|match|start)|of (your|the) (router|wifi|phone))';

const to =
  '(to us|us|me|to me|to (our|the) (team|agents|support)|(our|the) (team|agent|support team)|back|here)';
/** Verbs of handing something over in words: one enters or uses a code on a page. */
const hand = '(send|email|text|message|dm|pm|give|tell|share|forward|supply|whatsapp|submit|disclose)';
const beg = '(please|kindly|could you|can you|would you|will you)';

const message =
  'Send the reader to a secure page instead of asking here: with “{match}” they hand over what opens their account.';

export default vocabulary({
  send: {
    message,
    phrases: [
      `${hand} ${to} (with)? (your|the|both|all|any|a (copy|photo|picture|scan|screenshot) of) **4 ${what} ${ends}`,
      `${hand} ${to} ${what} ${ends}`,
      `${hand} your **4 ${what} ${ends}`,
      `${hand} the *0-2 ${what} ${ends}`,
      `(reply|respond|answer|write back|get back (to us)?|come back (to us)?) (to (this|us|me|the) *0-2)? (here)? with **8 ${what} ${ends}`,
      `(include|state|quote|add|mention|leave|note|put) **5 ${what} (in|with|to) (your|the|this) *0-1 (reply|email|message|answer|response|chat|ticket|comment)`,
      `let (us|me) (know|have) (your|the|what your) **4 ${what} ${ends}`,
    ],
  },
  ask: {
    message,
    phrases: [
      `${beg} (also|please|then|just|kindly|first|quickly)? (provide|verify|type|spell out|dictate|read out|specify|state) (us|me)? (with)? (your **4|both your **4|the *0-2) ${what} ${ends}`,
      `${beg} (also|please|then|just|kindly|first|quickly)? confirm (to us)? (your|the) (account|current|old|full|complete|username and|email and|name and|email address and)? ${what} ${ends}`,
      `^ (provide|state) (us|me)? (with)? your **4 ${what} ${ends}`,
      `what is your **4 ${what} ${ends}`,
      `(may|can|could) (i|we) (please|just|also)? (have|get|take|know) (your|the) **4 ${what} ${ends}`,
      `<we> (will|would|do)? (also|just|only|still|then|first)? (need|require|request|want|ask for) (from you)? (your|the|to know your|to have your|you to (confirm|provide|send|give) (us)? your) **4 ${what} ${ends}`,
      `verify (your (identity|account)|who you are) (by|with) (giving|sending|providing|confirming|telling|replying with)? (us)? **4 ${what} ${ends}`,
    ],
  },
});
