import type { Report } from '../../src/lint/rule.js';
import type { Macro, Placeholder } from '../../src/macro/types.js';
import type { Desk } from '../_shared/desks.js';
import { isDeclared, isFillIn, isVariable, written } from '../_shared/variables.js';

interface Setting {
  readonly desk: Desk | undefined;
  readonly inCode: (offset: number) => boolean;
}

/** Syntaxes that one helpdesk understands side by side. */
const dialects: Readonly<Record<string, string>> = {
  ...{ curly: 'curly', liquid: 'curly', handlebars: 'curly', hml: 'curly', helpscout: 'helpscout' },
  ...{ salesforce: 'salesforce', smarty: 'smarty', percent: 'percent', hash: 'hash', dollar: 'dollar' },
};

/** Tokens that the helpdesk of this macro will not fill in, since they are written for another or by hand. */
export function* strayTokens(macro: Macro, { desk, inCode }: Setting): Generator<Report> {
  const tokens = macro.placeholders.filter(({ start }) => !inCode(start));
  const variables = tokens.filter(isVariable);
  if (desk) {
    for (const token of variables)
      if (isForeign(token, desk))
        yield stray(macro, token, 'foreign', `${desk.title} writes placeholders another way`);
  } else yield* mixed(macro, variables);
  const model = variables.find(({ syntax }) => dialects[syntax]);
  if (!model) return;
  const other = written(macro, model);
  for (const token of tokens) {
    const isHalf =
      token.syntax === 'brace' && dialects[model.syntax] === 'curly' && (hasShape(token) || isPerson(token));
    if (isHalf && !desk)
      yield stray(macro, token, 'mixed', `this macro also has “${other}”, and no helpdesk fills in both`);
    if (isFillIn(token) && isOnFile(token.name) && !isDeclared(macro, token))
      yield {
        ...{ start: token.start, end: token.end, messageId: 'by-hand' },
        message: `Write “${written(macro, token)}” as a variable like “${other}”, or list it under “fill_ins”: beside tokens that fill themselves it is easily sent as it stands.`,
      };
  }
}

const stray = (macro: Macro, token: Placeholder, messageId: string, why: string): Report => ({
  ...{ start: token.start, end: token.end, messageId },
  message: `Rewrite “${written(macro, token)}”: ${why}, so the reader gets it as it stands.`,
});

/** The dialect with fewer tokens, or the later one, is the stray. */
function* mixed(macro: Macro, variables: readonly Placeholder[]): Generator<Report> {
  const groups = new Map<string, Placeholder[]>();
  for (const token of variables) {
    const dialect = dialects[token.syntax];
    if (!dialect || (dialect === 'dollar' && !token.name.includes('.'))) continue;
    groups.set(dialect, [...(groups.get(dialect) ?? []), token]);
  }
  const [main, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
  for (const token of others.flat())
    yield stray(
      macro,
      token,
      'mixed',
      `this macro also has “${written(macro, main![0]!)}”, and no helpdesk fills in both`,
    );
}

/** Braces alone may be an example address such as `/orders/{id}`. */
const isForeign = (token: Placeholder, { syntaxes }: Desk) =>
  !syntaxes.includes(token.syntax) &&
  (token.syntax in dialects || (token.syntax === 'brace' && isPerson(token)));
const isPerson = ({ kind, family }: Placeholder) =>
  kind === 'name' && (family === 'person' || family === 'agent');
const hasShape = ({ name }: Placeholder) => /[a-z][_.][a-z]/.test(name);

const ofNames = new Set(
  'the a your my customer client user recipient agent sender first last full family given'.split(' '),
);
const cases = new Set('order ticket case conversation'.split(' '));
const numbers = new Set('no number num id ref reference #'.split(' '));

/** Whether a label asks for what the helpdesk knows: a name of writer or reader, or the number of the case. */
function isOnFile(label: string): boolean {
  const words = label
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[\s_.-]+/)
    .filter(Boolean);
  const last = words.at(-1);
  const before = words.slice(0, -1).filter((word) => !ofNames.has(word));
  if (last === 'name') return before.length === 0;
  if (last === 'firstname' || last === 'lastname') return before.length === 0;
  const thing = words.filter((word) => !ofNames.has(word) && !numbers.has(word));
  return thing.length === 1 && cases.has(thing[0]!);
}
