import { vocabulary } from '../../src/lint/rule.js';
import { costly, curt, relieved, verdicts } from './en-curt.js';
import { demand } from './en-demand.js';
import { doubt } from './en-doubt.js';
import { hindsight } from './en-hindsight.js';
import { homework } from './en-homework.js';
import { impatience, patience } from './en-impatience.js';
import { nextTime, offered } from './en-next-time.js';
import { notices } from './en-notices.js';
import { otherPeople } from './en-others.js';
import { places } from './en-places.js';
import { pointer } from './en-pointer.js';
import { record } from './en-record.js';
import { repetition } from './en-repetition.js';
import { sarcasm } from './en-sarcasm.js';
import { tooLate } from './en-too-late.js';
import { weak } from './en-weak.js';

/** Whoever owns up may say what was said and what would have helped. */
const ownFault = [
  '(sorry|apologise|apologize|apologies) ,? !(but|if you|to (say|tell|inform|disappoint))',
  '(my|our) (own)? (mistake|fault|error|oversight|bad|failure)',
  "(i|we|it|this|that) (should have|could have|messed|was wrong|were wrong|was our|is our|was my|is my|shouldn't have)",
  '(i|we) (got|had) (it|this|that|your *0-2) wrong',
  '(the)? wrong *',
];

const offer = ['you (can|could|may|will find)', 'if you (want|need|like|prefer|would)'];

export default vocabulary({
  repetition: {
    message: 'Give the fact as if for the first time: “{match}” tells the reader they should have known it.',
    phrases: repetition,
    suggest: { drop: 'words' },
    unless: { sentence: ownFault },
  },
  demand: {
    message: 'Ask for what you need and say what it is good for: “{match}” sounds like an order or a threat.',
    phrases: demand,
    unless: { situation: ['abuse-boundary'] },
  },
  homework: {
    message: 'Say what helps now: “{match}” tells the reader that they should have tried harder.',
    phrases: homework,
    unless: [{ sentence: ownFault }, { question: true }],
  },
  'next-time': {
    message: 'Say what helps today: to the reader “{match}” is a telling-off for this time.',
    phrases: nextTime,
    unless: [{ sentence: [...ownFault, ...offered] }, { question: true }],
  },
  hindsight: {
    message:
      'Say what can be done now: “{match}” tells the reader what they could have known or done in time.',
    phrases: [...hindsight, ...tooLate],
    unless: [{ sentence: ownFault }, { question: true }],
  },
  places: {
    message: 'Say what applies and why: “{match}” tells the reader where they should have looked.',
    phrases: places,
    unless: [{ sentence: [...ownFault, ...offer] }, { within: offer }, { question: true }],
  },
  pointer: {
    message: 'Say it here or link to it: “{match}” tells the reader they should have found it themselves.',
    phrases: pointer,
    unless: [{ link: true }, { sentence: ownFault }, { question: true }],
  },
  impatience: {
    message:
      'Say when they will hear from you and what to do until then: “{match}” tells the reader that they are a nuisance.',
    phrases: impatience,
    unless: { situation: ['abuse-boundary'] },
  },
  patience: {
    message: 'Say how long it will take: “{match}” tells the reader off for asking.',
    phrases: patience,
    unless: [
      { situation: ['abuse-boundary'] },
      { sentence: ['<time>', '~thank *3', 'sorry'] },
      { ahead: ['(up to|within|about|around|by) <time>'] },
    ],
  },
  sarcasm: {
    message: 'Say it straight: “{match}” sounds mocking or disbelieving to the reader.',
    phrases: sarcasm,
  },
  doubt: {
    message: 'Say what you found and what you need: “{match}” doubts the reader or turns the tables on them.',
    phrases: doubt,
    unless: [
      { sentence: ['(thank you|thanks|great|glad|sorry|which is (great|good)|happy|so (please|let|i|we))'] },
      { ahead: ['(could|can|would|do|did|have) you', '<please> (send|share|tell|attach|show)'] },
      { question: true },
    ],
  },
  record: {
    message: 'Say where things stand and what helps now: “{match}” puts the reader on record.',
    phrases: record,
    unless: [
      { situation: ['abuse-boundary'] },
      {
        sentence: [
          ...ownFault,
          '(sorry|apologise|apologize|thank you|thanks|glad|good news|you are right|free|bonus|reward|congratulations|our (side|end|fault)|not good enough|too (long|often|many)|frustrating|i (can)? see|i know|i understand|we know|without (an answer|a reply|help))',
        ],
      },
    ],
  },
  again: {
    message: 'Say what is still needed, without “{match}”: the reader hears a sigh.',
    phrases: [', (yet|once)? again $'],
    when: {
      sentence: [
        '(<not>|no|missing|wrong|late|failed|bounced|returned|empty|blank|unreadable|incomplete|unpaid)',
      ],
    },
    unless: { sentence: ['(sorry|thank|thanks|apologise|apologize|apologies|if|when|our|we)'] },
  },
  others: {
    message: 'Leave other people out and say what is possible: “{match}” holds them up against the reader.',
    phrases: otherPeople,
    unless: [{ sentence: ownFault }, { question: true }],
  },
  notice: {
    message: 'Say “you”, and what it is good for: “{match}” sounds like a notice on a wall.',
    phrases: notices,
    unless: [{ tags: ['legal', 'safety'] }, { question: true }],
  },
  curt: {
    message: 'Give the answer and its reason, calmly: “{match}” sounds fed up with the reader.',
    phrases: curt,
    unless: [
      { situation: ['abuse-boundary'] },
      {
        sentence: [
          "(glad|happy|love|thank you|thanks|sorry|great question|(i|we) (know|can see|understand)|good question|you are not alone|don't worry|no worries|to (visit|see|try|explore|stay|heal|recover|settle|dry|charge))",
        ],
      },
    ],
  },
  verdict: {
    message: 'Give the answer and its reason, calmly: “{match}” sounds fed up with the reader.',
    phrases: verdicts,
    when: { later: costly },
    unless: [{ sentence: relieved }, { question: true }],
  },
  quotes: {
    message: 'Leave out the quotation marks: “{match}” doubts that the reader has one.',
    phrases: [
      'your (very|own|big|little|urgent)? (problem|problems|issue|issues|question|questions|emergency|complaint|complaints|concern|concerns|feedback|evidence|proof|damage|defect|mistake|order|account|reason|reasons|explanation)',
    ],
    when: { quoted: true },
  },
  weak: {
    message: 'Leave out “{match}” if you can: some readers hear pressure in it.',
    phrases: weak,
    enabled: false,
  },
});
