import type { PhraseGroup } from '../../src/lint/rule.js';

const message = 'Consider “{instead}”: “{match}” sounds like a form letter.';

const verbs =
  'accept acknowledge add adhere adjust advise allow answer apply approach approve arrange ask assist attach avoid ' +
  'await be bear book bring call cancel change check choose clarify clear click close collect come complete confirm ' +
  'consider consult contact continue copy create delete describe direct disregard do download drop elaborate email ' +
  'enclose enable ensure enter examine excuse explain fill find follow forward furnish get give go help hold ignore ' +
  'include indicate inform input inspect install investigate join keep leave let log look make mention message move ' +
  'note notify observe open pay place point post press print proceed process provide quote raise rate reach read ' +
  'recall reconsider refer refrain register remember remit remove renew reply report request resend reset respond ' +
  'restart return revert review ring revise save scan schedule search see select send settle share show sign specify ' +
  'start state stop submit suggest supply support switch take tell transfer treat try turn type understand update ' +
  'upgrade upload use verify view visit wait write';

/** "Kindly send"; in "she kindly offered" it is a compliment. Source: our own list of what customers are asked to do. */
export const kindly: PhraseGroup = {
  message,
  phrases: { kindly: 'please' },
  fixable: true,
  when: { after: [`(${verbs.replaceAll(' ', '|')})`] },
  unless: {
    before: ['(i|we|they|he|she|it|who|that|<team>|<person>|very|so|has|have|had|is|was|were|more|most|to)'],
  },
};

/** "Should you have questions" asks nothing; "Should you have got a letter?" does. */
export const should: PhraseGroup = {
  message,
  phrases: {
    'should you require': 'if you need',
    'should you wish to': 'if you want to',
    'should you !(be|not|a|the|also|just|only|my|our)': 'if you',
    'should (we|i) require': 'if we need',
    '^ should (the|this|that|these|your|any|it|there|they|our|further|more|additional|anything|no) *0-4 (not|be|fail|persist|continue|occur|arise|reoccur|recur|remain|prove|still)':
      null,
  },
  fixable: true,
  unless: [
    { question: true },
    { before: ['(what|how|when|where|why|which|who|whom|nor|neither|only|than|so|as|and|or|but|never|not)'] },
  ],
};

/** Stiff words with a plain twin that fits wherever they stand. Source: our own list from ordinary usage. */
export const words: PhraseGroup = {
  message,
  phrases: {
    'please kindly': 'please',
    'kindly please': 'please',
    '^ kindly !(offered|donated|provided|sponsored|supported|made|meant)': 'please',
    'in the event that': 'if',
    'prior to': 'before',
    '(utilise|utilize)': 'use',
    '(utilises|utilizes)': 'uses',
    '(utilised|utilized)': 'used',
    '(utilising|utilizing)': 'using',
    commence: 'start',
    commences: 'starts',
    commenced: 'started',
    commencing: 'starting',
    'at this (point|moment) in time': 'right now',
    'at the present (time|moment)': 'right now',
    '(with|in) (regard|regards) to': 'about',
    'as regards': 'about',
    '(due|owing) to the fact that': 'because',
  },
  fixable: true,
  unless: { before: ['(until|till|up to)'] },
};

export const attached: PhraseGroup = {
  message,
  phrases: {
    '(please|kindly) find attached': "I've attached",
    '^ find attached': "I've attached",
    '^ attached (please find|you will find)': "I've attached",
  },
  fixable: true,
  when: { after: ['(a|an|the|your|our|my|this|these|two|three|both|some|all|another)'] },
};

/** Common in good replies as well. */
export const wordy: PhraseGroup = {
  message,
  phrases: { 'in order to': 'to' },
  fixable: true,
  enabled: false,
};
