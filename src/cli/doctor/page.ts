import { findDesk } from '../../../rules/_shared/desks.js';
import { printable } from '../../report/printable.js';
import { count } from '../../report/totals.js';
import type { MarkdownStyle } from '../terminal/markdown.js';
import { table } from '../terminal/table.js';
import { hanging, wrapped } from '../terminal/wrap.js';
import type { ConfigGroup } from './configs.js';
import type { Diagnosis } from './diagnose.js';
import type { MacroReport } from './macros.js';

/** So many of a kind are listed. */
const listed = 10;

/** A diagnosis in plain sentences, as lines for a terminal. */
export function diagnosisPage({ groups, macros, smells }: Diagnosis, style: MarkdownStyle): string[] {
  const { chalk, width } = style;
  const warnings = [
    ...smells.map(({ message }) => message),
    ...macros.unreadable.map(({ file, reason }) => `${file} cannot be read: ${reason}`),
    ...macros.unknownKinds.map(
      ({ file, kind, takenFor }) =>
        `${file} says "kind: ${kind}", which is none of reply, snippet and note: it is taken for a ${takenFor}.`,
    ),
    ...macros.empty.map(
      (file) => `${file} yields no macro: set "container" if the replies stand in quotes or fences.`,
    ),
    ...shortened(
      macros.strays.map(
        ({ file, line, text, reason }) => `${file}:${line} ${text} is not filled in: ${reason}`,
      ),
      'more placeholders like these',
    ),
  ];
  const lines = [
    chalk.bold('Configuration'),
    ...groups.flatMap((group) => ['', ...groupLines(group, style)]),
    ...(groups.length === 0 ? ['', '  There is nothing that it could apply to.'] : []),
    ...['', chalk.bold('Macros'), '', ...macroSentences(macros).flatMap((text) => indented(text, width))],
    ...['', chalk.bold('What looks odd'), ''],
  ];
  if (warnings.length === 0) return [...lines, `  ${chalk.green('✔')} Nothing.`];
  const mark = `  ${chalk.yellow('⚠')} `;
  return [...lines, ...warnings.flatMap((text) => hanging(mark, wrapped(printable(text), width - 4)))];
}

function groupLines(
  { files, sources, levels, profile, tones, situations }: ConfigGroup,
  { chalk, width }: MarkdownStyle,
) {
  const others = files.length > 3 ? ` and ${files.length - 1} more` : '';
  const names = others ? files.slice(0, 1) : files;
  const isBare = !sources.some((name) => !name.startsWith('the preset '));
  const facts = [
    isBare
      ? 'No config applies, so the preset recommended does; supportlint init writes one.'
      : `What applies, later ones win: ${sources.join(' → ')}.`,
    ...(profile
      ? [`The helpdesk is ${findDesk(profile.value)?.title ?? profile.value}, from ${profile.from}.`]
      : []),
    ...tones.map((one) => `Tone ${one.value} in ${count(one.files, 'file')}, from ${one.from}.`),
    ...situations.map((one) => `Situation ${one.value} in ${count(one.files, 'file')}, from ${one.from}.`),
  ];
  const on = levels.filter(({ value }) => value !== 'off');
  // Without a preset nearly all rules are off.
  const shown = levels.length - on.length > 2 * listed ? on : levels;
  const rest = levels.length - shown.length;
  const rows = shown.map(({ rule, value, recommended, from }) => [
    ...[`    ${rule}`, `${value} instead of ${recommended}`, chalk.dim(from)],
  ]);
  return [
    ...wrapped(`  ${chalk.underline(names.map(printable).join(', '))}${others}`, width),
    ...facts.flatMap((text) => indented(text, width)),
    ...(levels.length > 0 ? ['  Levels that are not those of recommended:', ...table(rows, width)] : []),
    ...(rest > 0
      ? [`    ${rest} rules are off that are on there: no preset is extended, or it names few rules.`]
      : []),
  ];
}

function macroSentences({ files, macros, kinds, declared, placeholders }: MacroReport): string[] {
  const taken = Object.entries(kinds)
    .filter(([, amount]) => amount > 0)
    .map(([kind, amount]) => `${amount} ${amount === 1 ? kind : kind === 'reply' ? 'replies' : `${kind}s`}`);
  const silent = macros - declared;
  const { syntaxes, fillIns } = placeholders;
  const tokens = [
    ...syntaxes.map((one) => `${one.count} ${one.name} like ${printable(one.example)}`),
    ...(fillIns > 0 ? [`${fillIns} to fill in by hand`] : []),
  ];
  if (files === 0) return ['There are no macros here. One Markdown file for each is all it takes.'];
  return [
    `${count(macros, 'macro')} in ${count(files, 'file')}${taken.length > 0 ? `: ${taken.join(', ')}` : ''}.`,
    ...(silent > 0
      ? [
          `${silent === macros ? 'None of them says' : `${silent} of them do not say`} which it is, so that is how they look; "kind: reply" in the front matter settles it.`,
        ]
      : []),
    tokens.length > 0 ? `Placeholders: ${tokens.join(', ')}.` : 'There are no placeholders in them.',
  ];
}

const indented = (text: string, width: number) => wrapped(text, width - 2).map((line) => `  ${line}`);

function shortened(lines: readonly string[], what: string): string[] {
  return lines.length <= listed
    ? [...lines]
    : [...lines.slice(0, listed), `There are ${lines.length - listed} ${what}.`];
}
