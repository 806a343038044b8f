import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import type { Part } from '../../src/macro/types.js';
import { isSaid, spokenHits } from '../_shared/hits.js';
import { passages } from '../_shared/passages.js';
import { contexts, phrases } from './en.js';
import { holdsAttachment, pointers, pointsIn } from './points.js';

const parts: readonly Part[] = ['body', 'list'];

export default defineRule({
  summary: 'Let the reply hold the picture or file it speaks of.',
  category: 'clarity',
  advisory: true,
  presets: { recommended: 'warn' },
  languages: ['en'],
  options: v.strictObject({
    attachmentKeys: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Front matter keys that list what goes along with the reply.'),
      ),
      ['attachments'],
    ),
  }),
  phrases,
  contexts,
  *check(macro, context) {
    if (!isSaid(macro, context, 'any')) return;
    if (holdsAttachment(macro, context.options.attachmentKeys)) return;
    const points = pointsIn(macro);
    for (const passage of passages(macro, parts)) {
      const { sentence } = passage;
      if (context.hits('any', sentence).length === 0 || context.hits('theirs', sentence).length > 0) continue;
      for (const { list, from, to } of spokenHits(macro, passage, context, pointers)) {
        if (points.hold(passage, from, list)) continue;
        const match = passage.block.text.slice(from, to);
        yield {
          ...passage.block.span(from, to),
          messageId: list === 'file' ? 'file' : 'place',
          message:
            list === 'file'
              ? `Consider listing the file under “attachments” in the front matter: “${match}” promises one, and this macro brings none.`
              : `Consider adding it here, or leaving out “${match}”: the macro holds nothing for it to point at.`,
        };
      }
    }
  },
});
