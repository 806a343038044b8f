import { type Desk, desks, findDesk, isNameOn, variablesOf } from '../../rules/_shared/desks.js';
import { isFillIn, isVariable, written } from '../../rules/_shared/variables.js';
import type { MacroFile } from '../macro/read.js';
import type { Macro, Placeholder } from '../macro/types.js';

/** What the placeholders of macros say about the helpdesk that fills them in. */
export interface Placeholders {
  /** Tokens by syntax, such as `curly`, with the first one as it is written; the most frequent first. */
  readonly syntaxes: readonly { readonly name: string; readonly count: number; readonly example: string }[];
  /** Tokens left for the agent to fill in. */
  readonly fillIns: number;
  /** The helpdesk they are written for, if they tell. */
  readonly platform?: { readonly id: string; readonly example: string };
}

/** Counts placeholders and guesses the helpdesk: the one whose variables, fallbacks and links occur most. */
export function readPlaceholders(files: readonly MacroFile[]): Placeholders {
  const syntaxes = new Map<string, { count: number; example: string }>();
  const signs = new Map<string, string[]>();
  let fillIns = 0;
  for (const [id, desk] of Object.entries(desks)) {
    const found = files.flatMap((file) => signsIn(file, desk));
    if (found.length > 0) signs.set(id, found);
  }
  for (const macro of files.flatMap(({ macros }) => macros)) {
    for (const token of macro.placeholders) {
      const { count = 0, example = written(macro, token) } = syntaxes.get(token.syntax) ?? {};
      if (isFillIn(token)) fillIns += 1;
      else syntaxes.set(token.syntax, { count: count + 1, example });
    }
  }
  const [first, second] = [...signs].sort(([, a], [, b]) => b.length - a.length);
  const isClear = first && first[1].length > (second?.[1].length ?? 0);
  return {
    syntaxes: [...syntaxes].map(([name, one]) => ({ name, ...one })).sort((a, b) => b.count - a.count),
    fillIns,
    ...(isClear && { platform: { id: first[0], example: first[1][0]! } }),
  };
}

/** What in a file only this helpdesk would understand, as it is written there. */
function signsIn({ macros, meta, keySpan }: MacroFile, desk: Desk): string[] {
  const isDeclared = keySpan('platform') && findDesk(String(meta.platform)) === desk;
  return [
    ...(isDeclared ? [`platform: ${meta.platform}`] : []),
    ...macros.flatMap((macro) => [
      ...macro.placeholders.filter((token) => isOf(desk, macro, token)).map((token) => written(macro, token)),
      ...macro.blocks
        .flatMap(({ links }) => links.map(({ url }) => url))
        .filter((url) => desk.console?.test(url)),
    ]),
  ];
}

function isOf(desk: Desk, macro: Macro, token: Placeholder): boolean {
  if (!isVariable(token) || !desk.syntaxes.includes(token.syntax)) return false;
  const { name, fallback } = token;
  if (isNameOn(desk, name) || variablesOf(desk).includes(name)) return true;
  const bare = (text: string) => text.replace(/\s/g, '');
  return (
    fallback !== undefined && bare(desk.fallback?.(name, fallback) ?? '') === bare(written(macro, token))
  );
}
