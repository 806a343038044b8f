import { defineRule } from '../../src/lint/rule.js';
import { compareVariants } from './compare.js';
import { options } from './options.js';
import { variantOf } from './variant.js';

export default defineRule({
  summary: 'Keep variants and translations in step with the macro they come from.',
  category: 'library',
  presets: { recommended: 'warn' },
  options,
  extract: variantOf,
  compare: compareVariants,
});
