import { categories, type FindRule, presetNames, type Registry, type Rule } from '../lint/rule.js';

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
  lines.push(`| ${rule.category} | ${levels.join(' | ')} | ${remedy(rule)} |`);
  if (rule.find)
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
          remedy(rule),
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

function level(rule: Rule, preset: (typeof presetNames)[number]): string {
  const setting = rule.presets[preset] ?? rule.presets.recommended;
  const name = typeof setting === 'string' ? setting : setting[0];
  return name + (rule.advisory ? ' (advice)' : '');
}

function groups(rule: FindRule) {
  return Object.values(rule.find).flatMap((vocabulary) => Object.entries(vocabulary));
}

function remedy(rule: Rule): string {
  if (!rule.find) return 'suggestion';
  const all = groups(rule).map(([, group]) => group);
  const edits = all.filter(
    ({ suggest, phrases }) => suggest || (!Array.isArray(phrases) && Object.values(phrases).some(Boolean)),
  );
  if (edits.length === 0) return 'advice';
  return edits.some(({ fixable }) => fixable) ? 'fix, suggestion' : 'suggestion';
}

function classRows(rule: FindRule): string[] {
  return groups(rule).map(
    ([name, { message, enabled }]) => `| \`${name}\` | ${enabled === false ? 'no' : 'yes'} | ${message} |`,
  );
}
