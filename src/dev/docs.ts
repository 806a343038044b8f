import { groupsOf, levelIn, remedies } from '../lint/describe.js';
import {
  categories,
  type FindRule,
  type PresetName,
  presetNames,
  type Registry,
  type Rule,
} from '../lint/rule.js';

/** The generated top of a rule's README: summary, levels, classes. */
export function ruleHeader(id: string, rule: Rule): string {
  const lines = [`# ${id}`, '', rule.summary, ''];
  lines.push(
    `| Category | ${presetNames.filter((name) => rule.presets[name] !== undefined).join(' | ')} | Offers |`,
  );
  const levels = presetNames
    .filter((name) => rule.presets[name] !== undefined)
    .map((name) => level(rule, name));
  lines.push(`|${' --- |'.repeat(levels.length + 2)}`);
  lines.push(`| ${rule.category} | ${levels.join(' | ')} | ${offers(rule)} |`);
  if (rule.find && groupsOf(rule).length > 0)
    lines.push('', '| Class | On | What the reader hears |', '| --- | --- | --- |', ...classRows(rule));
  return lines.join('\n');
}

/** The rule table of the README, by category in the order of reading a macro. */
export function ruleTable(rules: Registry): string {
  const rows = categories.flatMap((category) =>
    Object.entries(rules)
      .filter(([, rule]) => rule.category === category)
      .map(([id, rule]) => {
        const cells = [
          `[${id}](rules/${id}/README.md)`,
          rule.summary,
          category,
          level(rule, 'recommended'),
          offers(rule),
        ];
        return `| ${cells.join(' | ')} |`;
      }),
  );
  return [
    '| Rule | Advice | Category | Recommended | Offers |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function level(rule: Rule, preset: PresetName): string {
  return levelIn(rule, preset) + (rule.advisory ? ' (advice)' : '');
}

function offers(rule: Rule): string {
  return remedies(rule).join(', ') || 'advice';
}

function classRows(rule: FindRule): string[] {
  return groupsOf(rule).map(
    ([name, { message, enabled }]) => `| \`${name}\` | ${enabled === false ? 'no' : 'yes'} | ${message} |`,
  );
}
