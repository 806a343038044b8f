import { vocabulary } from '../../src/lint/rule.js';
import { demand } from './en-demand.js';
import { hindsight } from './en-hindsight.js';
import { homework } from './en-homework.js';
import { impatience, patience } from './en-impatience.js';
import { pointer } from './en-pointer.js';
import { repetition } from './en-repetition.js';
import { sarcasm } from './en-sarcasm.js';
import { weak } from './en-weak.js';

/** Whoever owns up may say what was said and what would have helped. */
const ownFault = [
  '(sorry|apologise|apologize|apologies) ,? !(but|if you|to (say|tell|inform|disappoint))',
  '(my|our) (own)? (mistake|fault|error|oversight|bad|failure)',
  "(i|we|it|this|that) (should have|could have|messed|was wrong|were wrong|was our|is our|was my|is my|shouldn't have)",
  '(i|we) (got|had) (it|this|that|your *0-2) wrong',
  '(the)? wrong *',
];

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
  hindsight: {
    message:
      'Say what can be done now: “{match}” tells the reader what they could have known or done in time.',
    phrases: hindsight,
    unless: [{ sentence: ownFault }, { question: true }],
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
