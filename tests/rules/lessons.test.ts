import { describe, expect, test } from 'vitest';
import { lintText } from '../../src/index.js';

/**
 * What texts on good support teach, as replies of our own: what they recommend stays silent under `recommended`,
 * what they warn against is found by the rule named.
 */
const found = (text: string, front = '') =>
  lintText(front ? `---\n${front}\n---\n\n${text}` : text).messages.map(({ ruleId }) => ruleId);

describe('what good support says', () => {
  test.each([
    [
      'situation: outage',
      "We're sorry for the inconvenience. A change we made to search is stopping the reports from loading. The search team is on it and expects to have it mended by 4 pm today. I'll write to you the moment it works again. Shall I use email or call you?",
    ],
    [
      'situation: unknown-answer',
      "I'm not certain about that yet, but I'll ask our shipping desk and get back to you by {timeframe}.",
    ],
    [
      'situation: our-mistake',
      "I'm so sorry, {{customer.first_name}}. We packed the wrong size, and a new pair leaves us this afternoon. It reaches you by Thursday, and until then I'll help in any way I can.",
    ],
    [
      'situation: customer-mistake',
      "The trouble seems to come from the comma in the price column. Trust me, I've done the same! That page is easy to misread, so thank you for pointing it out: we can make it clearer. Meanwhile, here's the way round it: {solution}. If anything else comes up, let me know.",
    ],
    [
      'situation: angry-customer',
      "I can see how annoying this has been, and I'm sorry you had to go through it. Let's find out together how to put it right.",
    ],
    [
      'situation: abuse-boundary',
      "I'm very willing to listen and to help, but I have to tell you that I'll end this chat if the insults go on.",
    ],
    [
      'situation: cannot-do',
      "We're not building that for now, but here's how you can get the same list today.",
    ],
    [
      'situation: cannot-do',
      "We don't keep that lamp in the shop at the moment, and a new delivery comes in March. Shall I put one aside for you when it arrives?",
    ],
    [
      'situation: cancellation',
      "I'm sorry to hear {{product}} wasn't the right fit. I can close the account for you now. Would you tell me what was missing, so that we can do better for others?",
    ],
    [
      '',
      'The blue kettle will be back in April. I can order one for you today and send it as soon as it comes into our warehouse!',
    ],
    ['', 'Hi Kim, let me introduce you to Jo, who looks after imports and can answer this best!'],
    ['', "Is there anything else I can help you with today? I'd be glad to!"],
    ['', "I've written a note on your order, so nobody will ask you for the same details twice."],
    ['', 'The app keeps every report. Open Archive to see the list. Reports stay there for a year.'],
  ])('%s: %s', (front, text) => {
    expect(found(text, front)).toEqual([]);
  });
});

describe('what it avoids', () => {
  test.each([
    ['no-passive-aggressive-opener', 'Actually, this is on the Billing page.'],
    ['no-passive-aggressive-opener', 'As I wrote in my last message, the file is in your inbox.'],
    ['no-passive-aggressive-opener', 'Per my earlier email, the order number is missing.'],
    ['no-passive-aggressive-opener', 'To be frank, the cheaper plan never had that.'],
    [
      'no-negative-phrasing',
      "I can't send you the lamp until May. It is sold out and not available at present.",
    ],
    ['no-negative-phrasing', "We don't provide help over the phone. Feel free to reach out."],
    ['no-negative-phrasing', 'Unfortunately, we no longer deliver to islands.'],
    ['no-scripted-cliche', 'We are connecting you now. Your call is very important to us.'],
    ['no-scripted-cliche', 'Rest assured that we take this matter very seriously.'],
    ['no-hidden-reproach', 'The parcel left today. As stated in our terms, delivery takes a week.'],
    ['no-hidden-reproach', 'Return the form by Friday. Thank you in advance for your cooperation.'],
    ['no-hidden-reproach', 'Everything is in the manual. Please read it.'],
    ['no-hidden-reproach', 'Before opening a ticket, please search our help pages.'],
    ['no-hidden-reproach', 'Next time, please include a photo.'],
    ['no-hidden-reproach', 'Please stop emailing us about the same order.'],
    ['no-hidden-reproach', 'As you can clearly see, the seal is broken.'],
    ['no-jargon', "I'm going to escalate it to tier 2."],
    ['no-jargon', "I'll loop in someone from payments."],
    ['no-dead-end-closer', 'This case is now closed.'],
    ['no-dead-end-closer', 'Your receipt is in the app. I hope that helps!'],
    ['no-dead-end-closer', 'This conversation will now be closed.'],
    [
      'require-open-closing',
      'Hello there,\n\nThe plan runs for a year. You find the price under Account. The invoice is sent on the first.\n\nBest,\n{agent_name}',
    ],
    ['inclusive-language', 'Put our address on your whitelist.'],
  ])('%s: %s', (rule, text) => {
    expect(found(text)).toContain(rule);
  });
});

describe('what only looks like it', () => {
  test.each([
    ['no-passive-aggressive-opener', 'The actual amount is $40.'],
    ['no-passive-aggressive-opener', 'As I promised, here are the photos.'],
    ['no-passive-aggressive-opener', 'As you wrote, the list ends at line 200.'],
    ['no-passive-aggressive-opener', "Of course! I've moved your booking."],
    ['no-passive-aggressive-opener', 'Once again, thanks for the file.'],
    ['no-negative-phrasing', "If you can't see the button, scroll down."],
    ['no-negative-phrasing', "I can't wait to see it!"],
    ['no-negative-phrasing', "I can't thank you enough."],
    [
      'no-negative-phrasing',
      'Unfortunately the red one is gone, but I can send the blue one this afternoon.',
    ],
    ['no-negative-phrasing', "You won't lose your points; they stay yours."],
    ['no-negative-phrasing', 'The screen says "We cannot open this file".'],
    ['no-hidden-reproach', 'Fill in the boxes as described below.'],
    ['no-hidden-reproach', "Again, I'm sorry about the mix-up."],
    ['no-hidden-reproach', 'Thanks for waiting so patiently.'],
    ['no-hidden-reproach', 'Before you ask your bank for the money back, write to us: we are faster.'],
    ['no-hidden-reproach', 'Next time you open the app, you will see a new tab.'],
    ['no-hidden-reproach', "I'm sure we'll find a way."],
    ['no-jargon', 'Your train ticket is in the app.'],
    ['no-jargon', 'Thanks for the heads-up.'],
    ['no-scripted-cliche', 'Thanks for your patience while I called the depot.'],
    ['no-dead-end-closer', "I'm closing this for now — reply at any time and it opens again."],
    ['no-dead-end-closer', 'I hope this helps! Tell me if it comes back.'],
    [
      'require-open-closing',
      'Hello there,\n\nYour place is booked. The door opens at nine. Enjoy the concert!\n\nBest,\n{agent_name}',
    ],
    ['inclusive-language', 'The lecture by Sir Tim is online.'],
  ])('%s: %s', (rule, text) => {
    expect(found(text)).not.toContain(rule);
  });
});
