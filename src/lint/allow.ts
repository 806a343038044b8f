import type { Macro } from '../macro/types.js';
import type { Switches } from './find.js';
import type { Finding } from './finding.js';
import type { Plan } from './plan.js';

/** Drops what the options `allow` (words as written) and `ignorePatterns` (phrase patterns) exempt. */
export function withoutAllowed(
  findings: readonly Finding[],
  macro: Macro,
  switches: Switches,
  ignored: Plan | undefined,
): Finding[] {
  return findings.filter((finding) => {
    const { allow } = switches[finding.ruleId]!.options;
    if (Array.isArray(allow) && allow.length > 0) {
      const text = macro.source.slice(finding.start, finding.end).replace(/\s+/g, ' ').toLowerCase();
      if (allow.some((words) => String(words).toLowerCase() === text)) return false;
    }
    return !ignored || !isIgnored(finding, macro, ignored);
  });
}

/** An ignored phrase silences every finding that shares text with it. */
function isIgnored({ ruleId, start, end }: Finding, macro: Macro, { lists, checks }: Plan): boolean {
  const list = lists[ruleId]?.ignorePatterns;
  if (list === undefined) return false;
  const around = macro.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return around.some((sentence) =>
    checks.hits(list, macro, sentence).some(({ first, last }) => {
      const span = macro.blocks[sentence.block]!.span(macro.words[first]!.from, macro.words[last]!.to);
      return span.start < end && span.end > start;
    }),
  );
}
