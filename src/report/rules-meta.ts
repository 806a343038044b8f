import type { Registry, Rule } from '../lint/rule.js';
import type { RuleMeta } from './formatter.js';

/** What formatters may know about the rules of a run, by id. */
export function rulesMeta(registry: Registry): Record<string, RuleMeta> {
  return Object.fromEntries(Object.entries(registry).map(([id, rule]) => [id, metaOf(rule)]));
}

function metaOf(rule: Rule): RuleMeta {
  const { summary, category, advisory, presets, find } = rule;
  const level = presets.recommended;
  const messages = Object.fromEntries(
    Object.values(find ?? {})
      .flatMap((vocabulary) => Object.entries(vocabulary))
      .map(([name, { message }]) => [name, message]),
  );
  return {
    docs: {
      description: summary,
      category,
      recommended: typeof level === 'string' ? level : level[0],
      ...(advisory && { advisory }),
    },
    ...(find && { messages }),
  };
}
