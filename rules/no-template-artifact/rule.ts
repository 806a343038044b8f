import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { gaps } from './gaps.js';
import { residue } from './residue.js';

export default defineRule({
  summary: 'Finish the reply: fill in notes to yourself, and remove what came along when it was pasted.',
  category: 'placeholders',
  presets: { recommended: 'error', strict: ['error', { fillIns: 'undeclared' }] },
  yieldsTo: ['no-internal-leak', 'valid-placeholder'],
  options: v.strictObject({
    markers: v.optional(
      v.pipe(v.array(v.string()), v.description('Further words, as written, that mark unfinished text.')),
      [],
    ),
    fillIns: v.optional(
      v.pipe(
        v.picklist(['unfinished', 'undeclared']),
        v.description(
          'Which gaps for the agent are reported: those that read as a note to the author, or all that the front matter does not list under `fill_ins`.',
        ),
      ),
      'unfinished',
    ),
  }),
  *check(macro, { options }) {
    // A draft may be unfinished, and what is retired is not sent.
    if (macro.meta.status === 'draft' || macro.meta.status === 'retired') return;
    yield* gaps(macro, options);
    yield* residue(macro);
  },
});
