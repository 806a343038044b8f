import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Never ask for a password, card number or code in a message.',
  category: 'safety',
  presets: { recommended: 'error' },
  find: { en },
  in: ['greeting', 'body', 'list', 'table', 'sign-off'],
  unless: [
    // A warning: "we will never ask for your password"
    {
      sentence: [
        "(never|don't|doesn't|won't|wouldn't|can't|shouldn't|mustn't|needn't|isn't|aren't|without|nobody|no one|none of us|refuse|scam|phishing|fraud|fraudster|fraudsters)",
        '(no need|not need|no longer|instead of|rather than|be careful|beware)',
      ],
    },
    // The last digits prove who somebody is and open nothing.
    {
      sentence: [
        '(last|first|final|ending|ends|masked|redacted|covered|hidden|blacked out) *0-2 (digits|four|4|two|2|three|3|six|6|numbers|in)',
      ],
    },
    { sentence: ['(blurred|masked|redacted|covered|hidden|crossed out|blacked out|removed)'] },
    // Said or typed elsewhere than in the reply
    {
      sentence: ['(call|phone|ring) (us|me|our|the)', '(by|over the|on the) (phone|telephone)', 'in person'],
    },
    {
      sentence: [
        '(on|in|at|into|through|via|using|under|over) (the|our|your|this|that|a) *0-3 (page|form|portal|site|website|link|app|checkout|screen|field|box|prompt|account|dashboard|settings|terminal|console|browser|dialog|window|keypad|device)',
        '(<url>|link below|secure link)',
      ],
    },
    { link: true },
    // "let us know if your password still works"
    {
      sentence: [
        '(if|whether|when|once|after|that|which|why|how|where) (your|the|a|any|this|that|you|it|my|our) **6 (password|passcode|pin|code|number|details|cvv|key|phrase|otp|credentials|ssn|token)',
      ],
    },
  ],
});
