import type { Comment } from '../macro/types.js';
import type { Finding, Level } from './finding.js';
import type { LineTable } from './lines.js';
import type { FileMessage } from './result.js';
import type { Registry } from './rule.js';

type Verb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** One `<!-- supportlint-… -->` comment. */
export interface Directive {
  readonly verb: Verb;
  /** Empty: all rules. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly comment: Comment;
}

const form = /^supportlint-(disable-next-line|disable-line|disable|enable)(?:\s+([\s\S]*))?$/;

/** Reads the directives out of a file's comments. ` -- ` starts the reason, as in ESLint. */
export function readDirectives(comments: readonly Comment[]): Directive[] {
  return comments.flatMap((comment) => {
    const parts = form.exec(comment.text);
    if (!parts) return [];
    const rest = parts[2] ?? '';
    const dash = /(?:^|\s)-{2,}\s/.exec(rest);
    const names = dash ? rest.slice(0, dash.index) : rest;
    return {
      verb: parts[1] as Verb,
      rules: names.split(/[\s,]+/).filter(Boolean),
      reason: dash ? rest.slice(dash.index + dash[0].length).trim() : '',
      comment,
    };
  });
}

/** What the directives leave, what they silence and why, and which of them silence nothing. */
export interface Directed {
  readonly kept: readonly Finding[];
  readonly silenced: readonly { readonly finding: Finding; readonly directive: Directive }[];
  readonly unused: readonly Directive[];
}

/** Applies directives to findings; `lines` belongs to the same source. */
export function applyDirectives(
  findings: readonly Finding[],
  directives: readonly Directive[],
  lines: LineTable,
): Directed {
  if (directives.length === 0) return { kept: findings, silenced: [], unused: [] };
  const used = new Set<Directive>();
  const kept: Finding[] = [];
  const silenced: { finding: Finding; directive: Directive }[] = [];
  for (const finding of findings) {
    const directive = silencing(finding, directives, lines);
    if (directive) {
      used.add(directive);
      silenced.push({ finding, directive });
    } else kept.push(finding);
  }
  return { kept, silenced, unused: directives.filter((one) => one.verb !== 'enable' && !used.has(one)) };
}

function silencing(
  finding: Finding,
  directives: readonly Directive[],
  lines: LineTable,
): Directive | undefined {
  const line = lines.lineOf(finding.start);
  let open: Directive | undefined;
  for (const directive of directives) {
    const { verb, rules, comment } = directive;
    if (rules.length > 0 && !rules.includes(finding.ruleId)) continue;
    if (verb === 'disable-line' && lines.lineOf(comment.start) === line) return directive;
    if (verb === 'disable-next-line' && lines.lineOf(comment.end - 1) + 1 === line) return directive;
    if (comment.start > finding.start) continue;
    if (verb === 'disable') open ??= directive;
    if (verb === 'enable') open = undefined;
  }
  return open;
}

/** Rules named in a directive that do not exist: a typing slip would silence nothing. */
export function unknownRules({ rules, comment }: Directive, registry: Registry): FileMessage[] {
  return rules
    .filter((id) => !registry[id])
    .map((id) => ({
      start: comment.start,
      end: comment.end,
      severity: 2,
      message: `Unknown rule “${id}” in a supportlint comment.`,
    }));
}

/** Directives that silence nothing, each with the edit that removes it. */
export function unusedDirectives(unused: readonly Directive[], level: Level, source: string): FileMessage[] {
  if (level === 'off') return [];
  return unused.map(({ comment, rules }) => {
    const { start, end } = comment;
    const alone = /(^|\n)[ \t]*$/.test(source.slice(Math.max(0, start - 80), start));
    const newline = alone ? (/^[ \t]*\r?\n/.exec(source.slice(end, end + 80))?.[0].length ?? 0) : 0;
    return {
      ...{ start, end, severity: level === 'error' ? 2 : 1 },
      message: `This comment silences nothing${rules.length > 0 ? ` from ${rules.join(', ')}` : ''}: remove it.`,
      fix: { start, end: end + newline, text: '' },
    };
  });
}
