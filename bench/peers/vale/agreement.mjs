import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';

/**
 * How much of what supportlint's phrases find Vale finds with their style: same rule, same line.
 *
 * @param {string} folder of macros
 * @param {string[]} supportlint command that prints ESLint's JSON
 * @param {string[]} vale command that prints Vale's JSON
 * @param {object} rules the registry
 * @returns {{ ours: number, shared: number, theirs: number }} lines with findings
 */
export function agreement(folder, supportlint, vale, rules) {
  const theirs = new Set();
  for (const [path, alerts] of Object.entries(print(vale, folder)))
    for (const { Check, Line } of alerts) theirs.add(`${path} ${Line} ${/\.(.*)_/.exec(Check)[1]}`);
  const ours = new Set();
  for (const { filePath, messages } of print(supportlint, folder))
    for (const { ruleId, line } of messages)
      if (rules[ruleId]?.find) ours.add(`${relative(folder, filePath)} ${line} ${ruleId}`);
  const shared = [...ours].filter((one) => theirs.has(one)).length;
  return { ours: ours.size, shared, theirs: theirs.size };
}

function print([program, ...args], cwd) {
  return JSON.parse(execFileSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 }));
}
