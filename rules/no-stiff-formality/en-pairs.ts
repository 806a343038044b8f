import type { PhraseGroup } from '../../src/lint/rule.js';

/** Stiff words with a plain twin that fits in every sentence. Source: our own lists from ordinary usage. */

const base =
  '(send|share|provide|note|let|confirm|check|contact|ensure|submit|refer|find|follow|visit|click|fill|complete|reply|respond|revert|wait|allow|update|review|return|forward|attach|enter|call|email|use|read|see|go|make|take|give|be|do|get|try|help|advise|inform|specify|upload|download|install|login|log|open|close|select|choose|keep|remember|restart|reboot|sign|pay|bring|report|mention|state|indicate|tell|write|add|remove|delete|verify|register|reset|request|ask|accept|acknowledge|consider|approve|arrange|assist|await|bear|clarify|collect|come|continue|copy|create|describe|disregard|drop|elaborate|elucidate|enclose|explain|furnish|hold|ignore|include|join|leave|look|message|notify|observe|place|post|print|process|proceed|quote|raise|reach|resend|rest|scan|search|share|show|start|stop|supply|switch|understand|whitelist|input|set|put|turn|move|change|escalate|resolve|investigate|reconsider|refrain|rate|view|apply|book|cancel|renew|remit|settle|transfer)';

const plain = 'Consider “{instead}”: “{match}” sounds like a form letter.';

export const kindly: PhraseGroup = {
  message: plain,
  phrases: { 'please kindly': 'please', 'kindly please': 'please', kindly: 'please' },
  fixable: true,
  when: { after: [base] },
  unless: {
    before: [
      '(i|we|they|he|she|it|who|<team>|<person>|very|so|has|have|had|was|is|more|most|was|were|speak|spoke)',
    ],
  },
};

/** "Should you have questions" asks nothing; "Should you have got a letter?" does. */
export const should: PhraseGroup = {
  message: plain,
  phrases: {
    'should you require': 'if you need',
    'should you wish to': 'if you want to',
    'should you': 'if you',
  },
  fixable: true,
  unless: [
    { question: true },
    { after: ['(be|not|a|the|be)'] },
    { before: ['(what|how|when|where|why|which|who|whom|nor|neither|only|than|so|as|and|or)'] },
  ],
};

export const words: PhraseGroup = {
  message: plain,
  phrases: {
    'in the event that': 'if',
    'in the event (you|we|it|the|your)': null,
    'prior to': 'before',
    '(utilise|utilize)': 'use',
    '(utilises|utilizes)': 'uses',
    '(utilised|utilized)': 'used',
    '(utilising|utilizing)': 'using',
    commence: 'start',
    commences: 'starts',
    commenced: 'started',
    commencing: 'starting',
    'please find (attached|enclosed)': "I've attached",
    'at this (point|moment) in time': 'right now',
    'at the present time': 'right now',
    '(with|in) (regard|regards) to': 'about',
    '(due|owing) to the fact that': 'because',
    'for the purpose of': 'for',
  },
  fixable: true,
};

export const wordy: PhraseGroup = {
  message: plain,
  phrases: { 'in order to': 'to' },
  fixable: true,
  enabled: false,
};
