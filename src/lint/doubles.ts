import type { Finding } from './finding.js';
import type { Registry } from './rule.js';

/** Of two rules that report the same words, the one with the more precise word speaks. */
export function withoutDoubles(findings: readonly Finding[], registry: Registry): readonly Finding[] {
  const winners = new Set(findings.flatMap(({ ruleId }) => registry[ruleId]?.yieldsTo ?? []));
  const winning = findings.filter(({ ruleId }) => winners.has(ruleId)).sort((a, b) => a.start - b.start);
  if (winning.length === 0) return findings;
  return findings.filter(({ ruleId, start, end }) => {
    const rules = registry[ruleId]?.yieldsTo;
    return !rules || !overlapping(winning, start, end).some((one) => rules.includes(one.ruleId));
  });
}

/** Findings that share text with a range; `sorted` by start, and each at most one sentence long. */
function overlapping(sorted: readonly Finding[], start: number, end: number): Finding[] {
  const found: Finding[] = [];
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - 50; at -= 1)
    if (sorted[at]!.end > start) found.push(sorted[at]!);
  return found;
}
