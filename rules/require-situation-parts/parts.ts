/** What a reply can contain, and a sentence that does it. Configurations name parts by these ids. */
export interface Part {
  /** What it does, in plain words: a verb phrase that follows "has to". */
  readonly name: string;
  /** An example for situations that bring none of their own. */
  readonly say: string;
  /** Parts that contain this one. */
  readonly also?: readonly PartId[];
}

const define = <Id extends string>(
  parts: Readonly<Record<Id, Omit<Part, 'also'> & { also?: readonly NoInfer<Id>[] }>>,
) => parts;

export const parts = define({
  apology: { name: 'apologize', say: "I'm sorry that your parcel was left in the rain." },
  acknowledgement: {
    name: 'show that you see what happened to them',
    say: 'You waited two weeks for this, and that is far too long.',
  },
  affected: { name: 'say what is affected', say: 'Payments are failing at the moment.' },
  cause: { name: 'say why', say: 'A change we made last night stopped the payments.' },
  time: { name: 'give a time', say: 'This takes until 4 pm tomorrow.' },
  'next-contact': {
    name: 'say when they hear from you next',
    say: "I'll email you tomorrow by noon.",
  },
  workaround: { name: 'say what works in the meantime', say: 'Until then, you can pay by card in the app.' },
  channel: { name: 'let them choose how to be told', say: 'Would you rather have an email or a call?' },
  who: { name: 'say who finds out', say: "I'll ask our warranty team." },
  ownership: { name: 'say what you did wrong, with “we” or “I”', say: 'We sent you the wrong size.' },
  repair: {
    name: 'say what you are doing to put it right',
    say: "I've ordered the right one for you.",
  },
  action: {
    name: 'say what you are doing about it',
    say: "I've called the depot and I'm staying on it until your parcel is found.",
    also: ['repair'],
  },
  prevention: {
    name: 'say what changes from now on',
    say: 'From now on, a second person checks every order.',
  },
  guidance: { name: 'show the way to put it right', say: 'Open **Settings** and choose the other address.' },
  reassurance: {
    name: 'say how easily this happens',
    say: 'The two fields look alike, and many people mix them up.',
  },
  thanks: { name: 'thank them', say: 'Thank you for telling us.' },
  alternative: { name: 'say what is possible instead', say: 'What I can do is hold one for you until May.' },
  reason: { name: 'give the reason', say: 'We close on Sundays, because the machines are serviced then.' },
  empathy: {
    name: 'show that you know what they hoped for',
    say: 'I know how much you were looking forward to this.',
    also: ['acknowledgement', 'apology', 'thanks'],
  },
  confirmation: {
    name: 'say that it is done or how to do it',
    say: 'Your plan is cancelled and ends on {date}.',
  },
  'feedback-question': {
    name: 'ask one question about what was missing',
    say: 'Would you tell us what was missing?',
  },
  'open-door': {
    name: 'say what stays open to them',
    say: 'You can download your files until {date}, and you are welcome back at any time.',
  },
  willingness: {
    name: 'say that you want to help',
    say: "I'd like to get this bill right with you.",
    also: ['action'],
  },
  consequence: {
    name: 'say what you will do if it goes on',
    say: 'If the insults go on, I will end this conversation.',
  },
  'way-back': { name: 'say how they can come back', say: 'Just reply to this email and it opens again.' },
  status: {
    name: 'say where the idea stands',
    say: "It isn't planned yet, and our app team reads every idea.",
  },
  pleasure: {
    name: 'show that their words reached you',
    say: 'Your message made my morning.',
    also: ['thanks'],
  },
});

export type PartId = keyof typeof parts;
export const partIds = Object.keys(parts) as PartId[];
