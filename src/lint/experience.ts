import { readFile } from '../macro/read.js';
import type { CompiledRules } from './compile.js';
import { createPlan } from './plan.js';
import type { Registry } from './rule.js';

/**
 * Compiled rules that have read some texts: what their automata found out is kept, so that the first macros of a run
 * are read nearly as fast as the last. Findings do not depend on it.
 */
export function experienced(
  registry: Registry,
  compiled: CompiledRules,
  texts: readonly string[],
): CompiledRules {
  const { checks, contexts } = createPlan(registry, compiled);
  for (const text of texts) {
    for (const macro of readFile(text, { path: 'macro.md', container: 'file' }).macros) {
      for (const sentence of macro.sentences)
        for (const phrases of [checks, checks.asides, contexts, contexts.asides])
          phrases.others(macro, sentence);
    }
  }
  return { ...compiled, checks: checks.experienced(), contexts: contexts.experienced() };
}
