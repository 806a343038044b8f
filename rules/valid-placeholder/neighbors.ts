import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { isVariable, written } from '../_shared/variables.js';

/** Small words that are never the beginning of a code or the end of a plural. Source: our own list. */
const before =
  /(?<![\w/.@#=&?-])(?:hi|hello|hey|dear|thanks|and|or|to|for|of|your|the|our|is|with|from|by|until|on)$/i;
const after = /^(?:and|or|is|are|has|have|was|will|to|for|your|you|we|with|from|but|please)(?![\w/.@=&?-])/i;
const longest = 8;

/** `Hi{{first_name}}`: a space is missing. */
export function* gluedTokens(macro: Macro, inCode: (offset: number) => boolean): Generator<Report> {
  if (macro.language !== 'en') return;
  for (const token of macro.placeholders) {
    if (!isVariable(token) || inCode(token.start)) continue;
    const lead = before.exec(
      macro.source.slice(Math.max(macro.start, token.start - longest), token.start),
    )?.[0];
    const tail = after.exec(macro.source.slice(token.end, token.end + longest))?.[0];
    if (!lead && !tail) continue;
    const text = written(macro, token);
    const at = lead ? token.start : token.end;
    yield {
      ...{ start: token.start, end: token.end, messageId: 'glued' },
      message: `Put a space ${lead ? `between “${lead}” and “${text}”` : `between “${text}” and “${tail}”`}: filled in, they read as one word.`,
      fix: { start: at, end: at, text: ' ' },
    };
  }
}

/** “a {{product}}”: the value may want the other article. */
export function* articles(macro: Macro): Generator<Report> {
  if (macro.language !== 'en') return;
  for (const token of macro.placeholders) {
    if (!isVariable(token) || token.kind !== 'value') continue;
    const article = /(?<![\w'’])an? $/i.exec(
      macro.source.slice(Math.max(macro.start, token.start - 4), token.start),
    );
    if (!article) continue;
    yield {
      ...{ start: token.start - article[0].length, end: token.end, messageId: 'article' },
      message: `Write “the” or leave out “${article[0].trim()}” before “${written(macro, token)}”: the value may need “${/^an/i.test(article[0]) ? 'a' : 'an'}”.`,
    };
  }
}
