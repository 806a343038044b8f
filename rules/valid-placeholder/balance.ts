import type { Report } from '../../src/lint/rule.js';
import type { Macro, Placeholder } from '../../src/macro/types.js';
import { written } from '../_shared/variables.js';

/** Liquid tags that need an end, and what may stand between. */
const branches: Readonly<Record<string, readonly string[]>> = {
  ...{
    if: ['else', 'elsif'],
    unless: ['else', 'elsif'],
    case: ['when', 'else'],
    for: ['else', 'break', 'continue'],
  },
  ...{ tablerow: [], capture: [], comment: [], raw: [] },
};
const between = new Set(['else', 'elsif', 'when']);
const misspelled: Readonly<Record<string, string>> = {
  elseif: 'elsif',
  elif: 'elsif',
  endfi: 'endif',
  end: 'endif',
};

/** Template tags without a partner, and tags that the template language does not have. */
export function* unbalancedTags(macro: Macro, inCode: (offset: number) => boolean): Generator<Report> {
  const open: { readonly tag: string; readonly token: Placeholder }[] = [];
  for (const token of macro.placeholders) {
    if (token.kind !== 'control' || inCode(token.start)) continue;
    const text = written(macro, token);
    if (token.syntax === 'handlebars') {
      if (/^[#^]\w/.test(token.name)) open.push({ tag: token.name.slice(1), token });
      else if (token.name.startsWith('/')) yield* close(token.name.slice(1), token, text);
    } else if (token.syntax === 'liquid') yield* liquid(token, text);
  }
  for (const { tag, token } of open)
    yield report(
      token,
      `Close “${written(macro, token)}”: without its “${endOf(token, tag)}” the template fails.`,
    );

  function* liquid(token: Placeholder, text: string): Generator<Report> {
    const { name } = token;
    const right = misspelled[name];
    if (right) {
      yield report(
        token,
        `Write “${right}” in “${text}”: there is no tag “${name}”, and the template fails.`,
      );
      if (right === 'endif') open.pop();
    } else if (/^\{%-?\s*(?:if|elsif|unless)\s[^="']*[^=!<>"'\s]\s*=\s*[^=\s]/.test(text))
      yield report(token, `Compare with “==” in “${text}”: with one “=” the template fails.`);
    if (Object.hasOwn(branches, name)) open.push({ tag: name, token });
    else if (name.startsWith('end') && Object.hasOwn(branches, name.slice(3)))
      yield* close(name.slice(3), token, text);
    else if (between.has(name) && !open.some(({ tag }) => branches[tag]?.includes(name)))
      yield report(token, `Remove “${text}” or open its “{% if %}”: on its own the template fails.`);
  }

  function* close(tag: string, token: Placeholder, text: string): Generator<Report> {
    if (open.at(-1)?.tag === tag) open.pop();
    else if (open.some((one) => one.tag === tag)) {
      for (let one = open.pop(); one && one.tag !== tag; one = open.pop())
        yield report(
          one.token,
          `Close “${written(macro, one.token)}” before “${text}”: crossed tags make the template fail.`,
        );
    } else yield report(token, `Remove “${text}” or open it: on its own the template fails.`);
  }
}

const endOf = ({ syntax }: Placeholder, tag: string) =>
  syntax === 'liquid' ? `{% end${tag} %}` : `{{/${tag}}}`;
const report = ({ start, end }: Placeholder, message: string): Report => ({
  start,
  end,
  messageId: 'unbalanced',
  message,
});
