import { faults } from '../../rules/require-situation-parts/faults.js';
import { type PartId, parts } from '../../rules/require-situation-parts/parts.js';
import type { Reason, Situation } from '../../rules/require-situation-parts/situation.js';
import { situations } from '../../rules/require-situation-parts/situations.js';

/** The table of situations for `docs/situations.md`. */
export function situationTables(): string {
  return Object.entries(situations)
    .map(([name, situation]) => `### \`${name}\`\n\n${situation.about}\n\n${tableOf(situation)}`)
    .join('\n\n');
}

/** Parts and faults by the names that a configuration uses. */
export function partTables(): string {
  return [
    '| Part | The reply has to … | For example |',
    '| --- | --- | --- |',
    ...Object.entries(parts).map(([id, { name, say }]) => `| \`${id}\` | ${name} | ${say} |`),
    '',
    '| To leave out | What it is |',
    '| --- | --- |',
    ...Object.entries(faults).map(([id, { name }]) => `| \`${id}\` | ${name} |`),
  ].join('\n');
}

function tableOf({ require = {}, advise = {}, forbid = [], discourage = [] }: Situation): string {
  const rows = [...Object.entries(require).map(rowOf('')), ...Object.entries(advise).map(rowOf('advice: '))];
  const unwanted = [
    ...forbid.map((id) => faults[id].name),
    ...discourage.map((id) => `${faults[id].name} (advice)`),
  ];
  return [
    '| The reply has to … | because … | for example |',
    '| --- | --- | --- |',
    ...rows,
    ...(unwanted.length > 0 ? ['', `It leaves out ${unwanted.join('; ')}.`] : []),
  ].join('\n');
}

const rowOf =
  (label: string) =>
  ([ids, { why, say, within }]: [string, Reason]) => {
    const name = ids
      .split(' or ')
      .map((id) => parts[id as PartId].name)
      .join(' or ');
    const early = within === undefined ? '' : ` in the first ${within} sentences`;
    return `| ${label}${name}${early} | ${why} | ${say} |`;
  };
