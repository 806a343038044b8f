import type { Finding } from './finding.js';
import type { Registry } from './rule.js';

/** Of two rules that report the same words, the one with the more precise word speaks. */
export function withoutDoubles(findings: readonly Finding[], registry: Registry): readonly Finding[] {
  const winners = new Set(findings.flatMap(({ ruleId }) => registry[ruleId]?.yieldsTo ?? []));
  const winning = sorted(findings.filter(({ ruleId }) => winners.has(ruleId)));
  const prevailing = sorted(findings.filter(({ ruleId }) => registry[ruleId]?.prevails));
  if (winning.length === 0 && prevailing.length === 0) return findings;
  return findings.filter((finding) => {
    const { ruleId, start, end, severity } = finding;
    const rules = registry[ruleId]?.yieldsTo;
    if (rules && overlapping(winning, start, end).some((one) => rules.includes(one.ruleId))) return false;
    return !overlapping(prevailing, start, end).some(
      (one) => one.ruleId !== ruleId && one.start <= start && one.end >= end && one.severity >= severity,
    );
  });
}

const sorted = (findings: Finding[]) => findings.sort((a, b) => a.start - b.start);

/** Findings that share text with a range; `all` sorted by start, and each at most one sentence long. */
function overlapping(all: readonly Finding[], start: number, end: number): Finding[] {
  const found: Finding[] = [];
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - 50; at -= 1) if (all[at]!.end > start) found.push(all[at]!);
  return found;
}
