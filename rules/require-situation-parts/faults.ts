import type { PartId } from './parts.js';

/** What a reply should leave out in some situations, where no other rule speaks about it. */
export interface Fault {
  /** In plain words, for the table. */
  readonly name: string;
  /** Quotes `{match}`. */
  readonly message: string;
  /** The whole sentence is reported rather than the words. */
  readonly whole?: true;
  /** Silent where this part stands near. */
  readonly unless?: { readonly part: PartId; readonly where: 'before' | 'ahead' | 'nearby' | 'anywhere' };
  /** Reported in any case where the front matter says `scope: all`. */
  readonly whenAll?: true;
  /** Silent for readers who say `audience: technical`. */
  readonly unlessTechnical?: true;
  /** Counts in the first sentences only. */
  readonly opening?: true;
  /** Silent in questions. */
  readonly unlessAsked?: true;
}

const define = <Id extends string>(faults: Readonly<Record<Id, Fault>>) => faults;

export const faults = define({
  minimizing: {
    name: 'words that shrink the failure',
    message: 'Leave out “{match}” or name the failure as it is: nothing is small to someone who cannot work.',
  },
  'some-users': {
    name: '“some users”',
    message: 'Leave out “{match}”: the reader is one of them and gains nothing from being one of few.',
    whenAll: true,
  },
  'vendor-blame': {
    name: 'blaming a supplier and leaving it there',
    message:
      'Say what you are doing about it: “{match}” tells the reader that somebody else is to blame and stops there.',
    whole: true,
    unless: { part: 'action', where: 'ahead' },
  },
  internals: {
    name: 'names of machinery',
    message: 'Say what the reader cannot do at the moment: “{match}” means something to your engineers only.',
    unlessTechnical: true,
  },
  guessing: {
    name: 'a guess in place of an answer',
    message: 'Say what you know and who finds out the rest: “{match}” makes the reader rely on a guess.',
    whole: true,
    unless: { part: 'who', where: 'ahead' },
    unlessAsked: true,
  },
  'agentless-mistake': {
    name: 'a mistake that nobody made',
    message: 'Say “we” or “I”: in “{match}” nobody did it, and the reader hears that nobody owns it.',
    unless: { part: 'ownership', where: 'nearby' },
  },
  forgiveness: {
    name: 'asking to be forgiven',
    message: 'Leave out “{match}”: it asks something of the reader, who is waiting for something from you.',
  },
  'courtesy-opener': {
    name: 'thanking them for writing',
    message: 'Begin with what happened to them: “{match}” sounds as if you had not read the message.',
    opening: true,
  },
  'policy-first': {
    name: 'a rule before any help',
    message: 'Say first what you can do: “{match}” comes before any help, and the reader stops listening.',
    unless: { part: 'action', where: 'before' },
  },
  'questions-first': {
    name: 'two or more questions before any help',
    message: 'Say first what you are doing: with “{match}” you ask again before you have given anything.',
  },
  'long-opening': {
    name: 'a first paragraph of more than 40 words',
    message:
      'Cut this paragraph after the first sentence or two: an angry reader does not get through so many words.',
  },
  'vague-hope': {
    name: 'a vague hope in place of an alternative',
    message:
      'Name something that is possible now: “{match}” raises a hope and leaves the reader with nothing.',
    unless: { part: 'alternative', where: 'anywhere' },
  },
  'retention-pitch': {
    name: 'arguments and offers to stay',
    message: 'Leave out “{match}”: someone who has decided to go hears that you are not listening.',
  },
  guilt: {
    name: 'making them feel guilty for going',
    message: 'Leave out “{match}”: it makes the reader feel bad for going.',
  },
  'several-questions': {
    name: 'more than one question',
    message: 'Ask one question only: with “{match}” the farewell turns into an interrogation.',
  },
  threat: {
    name: 'threats beyond the end of the conversation',
    message: 'Leave out “{match}”: a boundary ends the conversation, and anything beyond it is a threat.',
  },
  'repeated-warning': {
    name: 'the same warning twice',
    message: 'Leave out “{match}”: said twice, the warning sounds like a threat.',
  },
});

export type FaultId = keyof typeof faults;
export const faultIds = Object.keys(faults) as FaultId[];
