import { defineRule } from '../../src/lint/rule.js';
import { conflicts } from './compare.js';
import { expectationsOf } from './expected.js';
import { factsOf } from './extract.js';
import { options } from './options.js';
import { contexts, phrases } from './topics.js';

export default defineRule({
  summary: 'State the same promise with the same figure in every macro.',
  category: 'library',
  presets: { recommended: 'warn', strict: ['warn', { checkUnits: true }] },
  languages: ['en'],
  options,
  phrases,
  contexts,
  extract: (macro, context) => factsOf(macro, context, expectationsOf(context.settings)),
  compare: conflicts,
});
