import type { LintMessage } from './result.js';
import type { Category, Registry } from './rule.js';

/** ESLint's kinds of fixes, as `--fix-type` names them. */
export const fixTypes = ['directive', 'problem', 'suggestion', 'layout'] as const;
export type FixType = (typeof fixTypes)[number];

/**
 * ESLint's `meta.type`, by what a category is about: a problem misleads the reader or shows them something broken, a
 * suggestion would say it better, layout is the order and form of the parts.
 */
const typeOf: Readonly<Record<Category, FixType>> = {
  placeholders: 'problem',
  safety: 'problem',
  library: 'problem',
  openers: 'suggestion',
  wording: 'suggestion',
  clarity: 'suggestion',
  empathy: 'suggestion',
  inclusive: 'suggestion',
  closing: 'suggestion',
  structure: 'layout',
};

/** Which kind the fix of a message is. What no rule says is about a directive. */
export function fixTypeOf({ ruleId }: LintMessage, registry: Registry): FixType {
  const rule = ruleId === null ? undefined : registry[ruleId];
  return rule ? typeOf[rule.category] : 'directive';
}
