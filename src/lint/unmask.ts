import type { Macro } from '../macro/types.js';
import type { Finding } from './finding.js';

/**
 * Rules read a placeholder as a filler word of its length. What the user sees, and what an edit writes, is the
 * placeholder as it stands in the source.
 */
export function unmasked(finding: Finding, macro: Macro): Finding {
  const inside = macro.placeholders.filter(({ start, end }) => start < finding.end && end > finding.start);
  if (inside.length === 0) return finding;
  const show = (text: string) =>
    inside.reduce((shown, { start, end }) => {
      const filler = `X${'x'.repeat(end - start - 1)}`;
      return shown.replace(filler, () => macro.source.slice(start, end));
    }, text);
  const { fix, suggestions } = finding;
  return {
    ...finding,
    message: show(finding.message),
    ...(fix && { fix: { ...fix, text: show(fix.text) } }),
    ...(suggestions && {
      suggestions: suggestions.map((one) => ({ ...one, text: show(one.text), label: show(one.label) })),
    }),
  };
}
