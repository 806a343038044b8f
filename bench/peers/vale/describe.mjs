import { agreement } from './agreement.mjs';

/**
 * What is to be known about the style that was generated, for the report.
 *
 * @param {{ folder: string, command: string[] }} library and how supportlint is run there
 * @param {Awaited<ReturnType<typeof import('../index.mjs').findPeers>>} peers
 * @param {object} rules the registry
 * @returns {string[]}
 */
export function describeStyle({ folder, command }, { style, slow }, rules) {
  const vale = slow.find(({ name }) => name === 'Vale');
  if (!vale) return [];
  const { ours, shared, theirs } = agreement(
    folder,
    [...command, '--format', 'json'],
    [...vale.command(['.', '.']), '--output', 'JSON'],
    rules,
  );
  const { placeholders, groups } = style.unsaid;
  const left = [
    ...(placeholders > 0
      ? [`${placeholders} need a placeholder or code, which Vale does not show a rule`]
      : []),
    `${groups} speak only where several meet, or are off by default`,
  ];
  return [
    `${style.phrases} phrases in ${style.rules} \`existence\` rules (${(style.bytes / 1e6).toFixed(1)} MB): inflections, classes, options and gaps written out as alternations. Left out: ${left.join('; ')}. Vale has no conditions, so it reports a phrase wherever it stands.`,
    `Of ${ours} lines on which a phrase rule of supportlint speaks, Vale reports the same rule on ${shared}; it reports ${theirs} in all.`,
    'Vale sees a tenth of the replies only, as its expressions are tried one by one and 3,000 take minutes. “Vale, one phrase” shows what it takes by itself.',
  ];
}
