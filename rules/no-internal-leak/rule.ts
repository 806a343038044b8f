import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { deskOf } from '../_shared/desks.js';
import { comments } from './comments.js';
import { phrases } from './en.js';
import { staffLinks } from './links.js';
import { knownNames } from './names.js';
import { notes } from './notes.js';
import { privateVariables } from './variables.js';

const words = (description: string) =>
  v.optional(v.pipe(v.array(v.string()), v.description(description)), []);

export default defineRule({
  summary: 'Keep what is meant for colleagues out of what the customer reads.',
  category: 'safety',
  presets: { recommended: 'error' },
  options: v.strictObject({
    profile: v.optional(
      v.pipe(v.string(), v.description('Helpdesk whose agent-only variables are known, such as `zendesk`.')),
    ),
    names: words('Teams, tools and projects that customers do not know, as they are written.'),
    hosts: words('Hosts of pages for colleagues; pages below them count too.'),
    allowHosts: words('Hosts that customers may be sent to, although they look internal.'),
    issueKeys: words('Prefixes of issue numbers, such as `PAY` for PAY-118.'),
    placeholders: words('Further variables that hold internal text.'),
    notePrefixes: words('Further words that begin a note to colleagues.'),
    checkComments: v.optional(
      v.pipe(
        v.boolean(),
        v.description('Whether HTML comments are reported, for helpdesks that send them as text.'),
      ),
      false,
    ),
  }),
  phrases,
  *check(macro, context) {
    const { options } = context;
    yield* privateVariables(macro, deskOf(macro, options.profile), options.placeholders);
    yield* notes(macro, context, options.notePrefixes);
    yield* staffLinks(macro, options);
    yield* knownNames(macro, options);
    if (options.checkComments) yield* comments(macro);
  },
});
