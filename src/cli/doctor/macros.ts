import { type Desk, deskOf } from '../../../rules/_shared/desks.js';
import { isVariable, written } from '../../../rules/_shared/variables.js';
import { knownNames } from '../../../rules/valid-placeholder/known.js';
import { lineTable } from '../../lint/lines.js';
import type { Macro, MacroKind } from '../../macro/types.js';
import { type Placeholders, readPlaceholders } from '../placeholders.js';
import { readable, type SurveyedFile } from '../survey.js';

/** A placeholder that the helpdesk will not fill in. */
export interface Stray {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** What the macros are made of. */
export interface MacroReport {
  readonly files: number;
  readonly macros: number;
  /** How many there are of each kind, as supportlint takes them. */
  readonly kinds: Readonly<Record<MacroKind, number>>;
  /** How many say themselves of which kind they are. */
  readonly declared: number;
  /** Macros that declare a kind that there is not. */
  readonly unknownKinds: readonly {
    readonly file: string;
    readonly kind: string;
    readonly takenFor: MacroKind;
  }[];
  /** Files that yield no macro. */
  readonly empty: readonly string[];
  /** Files that cannot be read, and why. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  readonly placeholders: Placeholders;
  readonly strays: readonly Stray[];
}

const kindNames: readonly string[] = ['reply', 'snippet', 'note'];

export function reportMacros(files: readonly SurveyedFile[]): MacroReport {
  const read = readable(files);
  const placed = read.flatMap(({ name, content, config }) =>
    content.macros.map((macro) => ({ file: name, macro, config })),
  );
  const kinds = { reply: 0, snippet: 0, note: 0 };
  for (const { macro } of placed) kinds[macro.kind] += 1;
  const isUnknown = ({ macro }: { macro: Macro }) =>
    macro.meta.kind !== undefined && !kindNames.includes(macro.meta.kind);
  return {
    ...{ files: files.length, macros: placed.length, kinds },
    declared: placed.filter(({ macro }) => kindNames.includes(String(macro.meta.kind))).length,
    unknownKinds: placed.filter(isUnknown).map(({ file, macro }) => {
      return { file, kind: String(macro.meta.kind), takenFor: macro.kind };
    }),
    empty: read.filter(({ content }) => content.macros.length === 0).map(({ name }) => name),
    unreadable: files.flatMap(({ name, content }) => {
      const reason =
        'failure' in content ? content.failure : content.problems.find(({ fatal }) => fatal)?.message;
      return reason === undefined ? [] : [{ file: name, reason }];
    }),
    placeholders: readPlaceholders(read.map(({ content }) => content)),
    strays: placed.flatMap(({ file, macro, config }) => {
      const { profile, variables } = Object(config.rules['valid-placeholder']?.options);
      return straysIn(macro, file, deskOf(macro, profile), Array.isArray(variables) ? variables : []);
    }),
  };
}

function straysIn(macro: Macro, file: string, desk: Desk | undefined, variables: readonly string[]): Stray[] {
  const known = knownNames(macro, desk, variables);
  const lines = lineTable(macro.source);
  return macro.placeholders.filter(isVariable).flatMap((token) => {
    const stray = (reason: string) => {
      return [{ file, line: lines.lineOf(token.start), text: written(macro, token), reason }];
    };
    if (desk && !desk.syntaxes.includes(token.syntax) && token.syntax !== 'brace')
      return stray(`${desk.title} writes placeholders another way.`);
    const verdict = known.judge(token);
    if (!verdict) return [];
    const meant = verdict.meant ? ` Did you mean “${verdict.meant}”?` : '';
    const fault = desk ? `${desk.title} has no such variable.` : 'It is not on the list of variables.';
    return stray(fault + meant);
  });
}
