import type { Report } from '../../src/lint/rule.js';
import type { Macro, Placeholder } from '../../src/macro/types.js';
import { codeIn, isDeclared, isFillIn, isVariable, written } from '../_shared/variables.js';

interface Options {
  readonly markers: readonly string[];
  readonly fillIns: 'unfinished' | 'undeclared';
}

/** Addressed to whoever writes the macro: a gap that the agent is to fill has the name of what goes in. */
const order =
  /^(?:insert|add|enter|paste|put|fill in|replace|describe|specify|mention|include|provide|write|type) \S|^(?:insert|paste)$| (?:goes )?here$/i;
/** The same in every reply, so nothing to fill in each time. */
const constant =
  /^(?:your|our) (?:own )?(?:company|business|store|shop|brand|organi[sz]ation|team|website|site|product|service|app)(?: name| url| website| here)?$/i;
const constantName = /^(?:company|business|store|shop|brand|organi[sz]ation) name$/i;
/** Words that a program prints where it has no value. */
const nothing = /^(?:undefined|null|nan|todo|tbd|fixme|xxx)$/i;
/** "Your TODO list": something has that name. */
const asName = /^[ -](?:lists?|apps?|items?|pages?|boards?|comments?|columns?|views?|widgets?|tags?)\b/i;

/** Gaps that nobody has filled, and marks of unfinished text. */
export function* gaps(macro: Macro, { markers, fillIns }: Options): Generator<Report> {
  yield* unfilled(macro, fillIns);
  yield* marked(macro, markers);
}

function* unfilled(macro: Macro, fillIns: Options['fillIns']): Generator<Report> {
  if (macro.placeholders.length === 0) return;
  const inCode = codeIn(macro);
  const tokens = macro.placeholders.filter(({ start }) => !inCode(start));
  const hasVariables = tokens.some((token) => isVariable(token) && !nothing.test(token.name));
  for (const token of tokens) {
    const { start, end } = token;
    const text = written(macro, token);
    if (isVariable(token) || isFillIn(token)) {
      if (nothing.test(token.name) && token.syntax !== 'todo' && token.syntax !== 'xs') {
        yield {
          start,
          end,
          messageId: 'nothing',
          message: `Name what goes here: “${text}” is what a program writes where it has no value.`,
        };
        continue;
      }
    }
    if (!isFillIn(token) || isDeclared(macro, token)) continue;
    const isUnfinished = unfinished(macro, token, hasVariables);
    if (!isUnfinished && fillIns === 'unfinished') continue;
    yield {
      ...{ start, end, messageId: isUnfinished ? 'unfinished' : 'fill-in' },
      message: isUnfinished
        ? `Fill in or remove “${text}”: sent as it is, the reply looks unfinished.`
        : `List “${text}” under “fill_ins” if the agent fills it in, or write it out: left in, the reply looks unfinished.`,
    };
  }
}

function unfinished(macro: Macro, token: Placeholder, hasVariables: boolean): boolean {
  const { name, syntax, end } = token;
  if (syntax === 'todo') return !asName.test(macro.source.slice(end, end + 12));
  if (syntax === 'underline' || syntax === 'xs') return hasVariables || isNote(macro, token);
  return order.test(name) || constant.test(name) || (hasVariables && constantName.test(name));
}

/** "XXX: ask Sam" is a note; "order XXXXX" a gap. */
const isNote = ({ source }: Macro, { name, end }: Placeholder) => name === 'XXX' && source[end] === ':';

function* marked({ blocks }: Macro, markers: readonly string[]): Generator<Report> {
  for (const marker of markers) {
    if (marker === '') continue;
    for (const block of blocks) {
      for (
        let at = block.text.indexOf(marker);
        at >= 0;
        at = block.text.indexOf(marker, at + marker.length)
      ) {
        if (/\w/.test(block.text[at - 1] ?? ' ') || /\w/.test(block.text[at + marker.length] ?? ' '))
          continue;
        yield {
          ...{ ...block.span(at, at + marker.length), messageId: 'unfinished' },
          message: `Fill in or remove “${marker}”: sent as it is, the reply looks unfinished.`,
        };
      }
    }
  }
}
