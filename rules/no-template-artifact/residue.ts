import type { Report } from '../../src/lint/rule.js';
import type { Block, Macro } from '../../src/macro/types.js';
import { readableLower } from '../_shared/signs.js';
import { codeIn } from '../_shared/variables.js';

interface Residue {
  readonly messageId: string;
  /** Global; every repetition is bounded. Runs over the text of a block as it is read. */
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
}

const pasted = (found: string) =>
  `Remove “${found}”: it came along with a pasted message, and the reader sees that.`;

const residues: readonly Residue[] = [
  {
    messageId: 'nothing',
    pattern:
      /\[object [A-Z][a-z]{2,20}\]|(?<=^(?:hi|hello|hey|dear) )(?:undefined|null|nan)\b|[$€£]NaN\b|\bNaN(?=%| (?:days?|hours?|minutes?|items?)\b)/gi,
    message: (found) => `Name what goes here: “${found}” is what a program writes where it has no value.`,
  },
  {
    messageId: 'thread',
    pattern:
      /^-{3,8} ?(?:original message|forwarded message|original appointment) ?-{3,8}|^begin forwarded message:|^(?:sent from my (?:iphone|ipad|android|mobile|phone|samsung|galaxy|blackberry|huawei|pixel)\b.{0,30}|get outlook for (?:ios|android))$/gim,
    message: pasted,
  },
  {
    // "On Monday you wrote:" is the writer's own sentence.
    messageId: 'thread',
    pattern: /^On [^\r\n]{0,60}(?:\b\d{4}\b|\d:\d\d|@)[^\r\n]{0,80}(?<!\byou) wrote:$/gim,
    message: pasted,
  },
  {
    messageId: 'thread',
    pattern:
      /^From: [^\r\n]{1,120}\n(?:Sent|Date|To): [^\r\n]{1,120}(?:\n(?:Sent|Date|To|Cc|Subject): [^\r\n]{0,160}){0,4}/gm,
    message: (found) => pasted(found.split('\n', 1)[0]!),
  },
];

/** A part of each pattern, in small letters: most texts hold none of them. */
const sign =
  /\[object |(?:undefined|null|nan)\b|-{3}|begin forwarded message:|sent from my |get outlook for | wrote:$|^from: /m;

/** Shown as written where the channel knows no markup. */
const plainChannels = new Set(['sms', 'plain', 'social']);
const markup = /&(?:nbsp|amp|lt|gt|quot|#39);|<br ?\/?>/gi;
/** A reference to an ampersand and the rest of another: read, it is a reference still. */
const doubled = /&amp;(?:nbsp|amp|lt|gt|quot|apos|#39|rsquo|lsquo|ldquo|rdquo|hellip|mdash|ndash);/gi;

/** What programs and pasting leave behind. */
export function* residue(macro: Macro): Generator<Report> {
  const isPlain = macro.channels.every((channel) => plainChannels.has(channel));
  const code = isPlain ? markup : doubled;
  const written = macro.source.slice(macro.start, macro.end);
  const mayHold = sign.test(readableLower(macro));
  const holdsCode = written.search(code) >= 0;
  for (const block of mayHold || holdsCode ? macro.blocks : []) {
    if (block.type === 'quote') continue;
    for (const { messageId, pattern, message } of residues) {
      for (const { index, 0: found } of block.text.matchAll(pattern))
        yield { ...block.span(index, index + found.length), messageId, message: message(found) };
    }
    yield* inSource(macro, block, code, (found) =>
      isPlain
        ? `Take out “${found}”: this channel shows it as it is written.`
        : `Write the character itself instead of “${found}”: the reader gets the code.`,
    );
  }
  yield* conflicts(macro, written);
}

const conflict = /^(?:<{7}|>{7}) \S[^\r\n]*/gm;

/** What Git leaves where two versions could not be joined. */
function* conflicts(macro: Macro, written: string): Generator<Report> {
  if (written.search(conflict) < 0) return;
  const inCode = codeIn(macro);
  for (const { index, 0: found } of written.matchAll(conflict)) {
    const start = macro.start + index;
    const message = `Settle the merge conflict at “${found}”: the reply holds both versions.`;
    if (!inCode(start)) yield { start, end: start + found.length, messageId: 'merge', message };
  }
}

function* inSource(
  { source }: Macro,
  block: Block,
  pattern: RegExp,
  message: (found: string) => string,
): Generator<Report> {
  for (const { index, 0: found } of source.slice(block.start, block.end).matchAll(pattern)) {
    const start = block.start + index;
    const at = block.at(start);
    if (at < 0 || block.text[at] === '\uFFFC') continue;
    yield { start, end: start + found.length, messageId: 'markup', message: message(found) };
  }
}
