import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJiti } from 'jiti';
import { anyOf, regexOf } from './regex.mjs';

/**
 * Writes a Vale style that looks for the phrases of the preset `recommended`: one `existence` rule a group. Vale
 * has no conditions, so a group reports wherever its phrases stand.
 *
 * @param {string} folder
 * @param {import('../../../src/index.js')} supportlint the built library
 * @returns {Promise<{ config: string, rules: number, phrases: number, unsaid: { placeholders: number,
 *   groups: number }, bytes: number }>} path of the configuration and what could not be said: phrases that need
 *   a placeholder or code, and phrases of groups that speak only together or are off
 */
export async function writeStyle(folder, { rules, classes }) {
  const jiti = createJiti(import.meta.url);
  const { parsePattern } = await jiti.import('../../../src/phrases/notation/pattern.ts');
  const { classesIn } = await jiti.import('../../../src/lint/compile.ts');
  const known = classesIn(classes);
  const style = join(folder, 'styles', 'supportlint');
  mkdirSync(style, { recursive: true });
  const report = { rules: 0, phrases: 0, unsaid: { placeholders: 0, groups: 0 }, bytes: 0 };

  for (const [ruleId, groupId, group, rule] of groupsOf(rules)) {
    const phrases = Array.isArray(group.phrases) ? group.phrases : Object.keys(group.phrases);
    if (group.atLeast || group.enabled === false) {
      report.unsaid.groups += phrases.length;
      continue;
    }
    const patterns = phrases.map((source) => parsePattern(source, known(rule)));
    const said = patterns.map((pattern) => ({ body: pattern.body, regex: regexOf(pattern) }));
    const possible = said.filter(({ regex }) => regex !== undefined);
    report.unsaid.placeholders += said.length - possible.length;
    if (possible.length === 0) continue;
    // JSON is YAML too.
    const text = JSON.stringify({
      ...{ extends: 'existence', message: `${ruleId}: '%s'`, level: 'warning' },
      ...{ ignorecase: true, nonword: true, raw: [anyOf(possible)] },
    });
    writeFileSync(join(style, `${ruleId}_${groupId}.yml`), text);
    report.rules += 1;
    report.phrases += possible.length;
    report.bytes += text.length;
  }
  return { config: writeConfig(folder), ...report };
}

/** A style with one phrase: what Vale takes for itself. @returns {string} path of the configuration */
export function writePlainStyle(folder) {
  const style = join(folder, 'styles', 'supportlint');
  mkdirSync(style, { recursive: true });
  const rule = { extends: 'existence', message: "'%s'", level: 'warning', tokens: ['kindly'] };
  writeFileSync(join(style, 'kindly.yml'), JSON.stringify(rule));
  return writeConfig(folder);
}

function writeConfig(folder) {
  const config = join(folder, '.vale.ini');
  const lines = ['StylesPath = styles', 'MinAlertLevel = warning', '[*.md]', 'BasedOnStyles = supportlint'];
  writeFileSync(config, `${lines.join('\n')}\n`);
  return config;
}

function* groupsOf(rules) {
  for (const [ruleId, rule] of Object.entries(rules)) {
    if ([rule.presets.recommended].flat()[0] === 'off') continue;
    for (const vocabulary of Object.values(rule.find ?? {}))
      for (const [groupId, group] of Object.entries(vocabulary)) yield [ruleId, groupId, group, rule];
  }
}
