import type { Report } from '../../src/lint/rule.js';
import type { Macro, Placeholder } from '../../src/macro/types.js';
import type { Desk } from '../_shared/desks.js';
import { isVariable, written } from '../_shared/variables.js';
import { type Known, knownNames } from './known.js';

interface Setting {
  readonly desk: Desk | undefined;
  readonly variables: readonly string[];
  readonly inCode: (offset: number) => boolean;
}

/** Faults inside one token: the first that holds. */
export function* tokenFaults(macro: Macro, { desk, variables, inCode }: Setting): Generator<Report> {
  const known = knownNames(macro, desk, variables);
  for (const token of macro.placeholders) {
    const text = written(macro, token);
    if (token.kind === 'fill-in' || token.syntax === 'textexpander') continue;
    if (inCode(token.start)) {
      if (desk?.deadInCode && isVariable(token) && token.syntax === 'curly')
        yield report(
          token,
          'code',
          `Take “${text}” out of the code: ${desk.title} fills nothing in there, and the reader gets the braces.`,
        );
      continue;
    }
    const fault =
      faultOf(macro, token, text) ?? (isVariable(token) ? unknown(token, text, known, desk) : undefined);
    if (fault) yield fault;
  }
}

const report = ({ start, end }: Placeholder, messageId: string, message: string): Report => ({
  ...{ start, end, messageId, message },
});

const quoted = /"[^"]*"|'[^']*'/g;
const invisible = /[\u00A0\u200B-\u200D\u2060\uFEFF]/g;

function faultOf(macro: Macro, token: Placeholder, text: string): Report | undefined {
  const { name, syntax, start, end } = token;
  const bare = text.replace(quoted, '');
  const isNamed = isVariable(token) && syntax !== 'brace';
  if (isNamed && name === '')
    return report(token, 'empty', `Name the variable in “${text}”: as it stands, nothing is filled in.`);
  if (/[‘’“”]/.test(bare) && syntax !== 'brace' && syntax !== 'double-angle')
    return report(
      token,
      'quotes',
      `Take the curly quotes out of “${text}”: with them the helpdesk cannot read it.`,
    );
  if (isNamed && /['’]s\b/.test(name))
    return report(token, 'quotes', `Put the “'s” behind “${text}”, not inside: no variable has that name.`);
  if (invisible.test(text)) {
    const clean = text.replace(invisible, (unit) => (unit === '\u00A0' ? ' ' : ''));
    const fix = { start, end, text: clean };
    return {
      ...report(
        token,
        'spaces',
        `Take the invisible characters out of “${clean}”: with them it is not filled in.`,
      ),
      fix,
    };
  }
  if (isNamed && /\w\. +\w|\w +\.\w/.test(name)) {
    const clean = text.replace(/(?<=\w) *\. +(?=\w)|(?<=\w) +\.(?=\w)/, '.');
    const fix = { start, end, text: clean };
    return {
      ...report(token, 'spaces', `Write “${clean}”: with a space in its name it is not filled in.`),
      fix,
    };
  }
  if (isNamed && /\*|(?<!\w)_[^_\s]+_(?!\w)/.test(name))
    return report(
      token,
      'markup',
      `Rename the variable in “${text}”: Markdown takes its marks for emphasis and cuts it up.`,
    );
  const before = macro.source[start - 1] === '{' ? 1 : 0;
  const behind = macro.source[end] === '}' ? 1 : 0;
  if (syntax === 'curly' && before !== behind) {
    const whole = `${before ? '{' : ''}${text}${behind ? '}' : ''}`;
    const message = `Give “${whole}” as many braces before as behind: the one too many is sent along.`;
    return { start: start - before, end: end + behind, messageId: 'braces', message };
  }
  return undefined;
}

function unknown(token: Placeholder, text: string, known: Known, desk: Desk | undefined): Report | undefined {
  if (desk?.deadFilter?.test(text))
    return report(
      token,
      'filter',
      `Rewrite “${text}”: ${desk.title} does not know this filter and leaves a gap.`,
    );
  const verdict = known.judge(token);
  if (!verdict) return undefined;
  const where = desk
    ? `${desk.title} has no variable “${token.name}”`
    : `“${token.name}” is not on the list of variables`;
  const meant = verdict.meant ? `Write “${verdict.meant}”` : 'Check the name';
  return report(token, 'unknown', `${meant}: ${where}, so the reader gets a gap or the braces.`);
}
