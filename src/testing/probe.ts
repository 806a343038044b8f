import { safeParse } from 'valibot';
import { keyPathOf } from '../config/error.js';
import { explain } from '../config/explain.js';
import { optionsSchema } from '../config/options.js';
import type { ResolvedConfig, Settings } from '../config/types.js';
import type { Edit } from '../lint/finding.js';
import { createLinter } from '../lint/linter.js';
import type { Rule } from '../lint/rule.js';
import type { Span } from '../macro/types.js';
import type { WordClasses } from '../phrases/notation/pattern.js';

/** A text and how it is linted. */
export interface Trial {
  /** One macro file, or several, each after a line such as `<!-- file: refunds/late.md -->`. */
  readonly text: string;
  /** Options of the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Facts about the team, as in a config. */
  readonly settings?: Settings;
  /** The day of the run, such as `2026-01-31`. */
  readonly today?: string;
}

/** What the rule says about a range of the text. Offsets count in the whole text of the trial. */
export interface Found extends Span {
  readonly message: string;
  /** The fix first, then the suggestions. */
  readonly edits: readonly Edit[];
}

/** Findings of one rule, alone, in a text. */
export type Probe = (trial: Trial) => Found[];

/**
 * @param classes the word classes that its phrases may name
 * @throws what the rule throws, and Error for options that it does not take
 */
export function createProbe(id: string, rule: Rule, classes: WordClasses): Probe {
  const linter = createLinter({ [id]: rule }, classes);
  const onRuleError = (_: string, error: unknown): never => {
    throw error;
  };
  return ({ text, options = {}, settings = {}, today }) => {
    const config: ResolvedConfig = {
      ...{ settings, meta: {} },
      rules: { [id]: { severity: 1, options: filledIn(rule, options) } },
    };
    const files = filesIn(text);
    const readings = files.map((file) =>
      linter.read(file.text, {
        ...{ path: file.path, filePath: `/${file.path}`, config, onRuleError },
        ...(today !== undefined && { today }),
      }),
    );
    return linter.finish(readings, { onRuleError }).flatMap(({ messages, source = '' }, index) => {
      const { start: base } = files[index]!;
      const starts = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map((line) => line.index + line[0].length)];
      const offset = (line = 1, column = 1) => base + starts[line - 1]! + column - 1;
      return messages
        .filter(({ ruleId }) => ruleId === id)
        .map(({ message, line, column, endLine, endColumn, fix, suggestions = [] }) => ({
          ...{ message, start: offset(line, column), end: offset(endLine, endColumn) },
          edits: [...(fix ? [fix] : []), ...suggestions.map((one) => one.fix)].map((edit) => ({
            ...{ start: base + edit.range[0], end: base + edit.range[1], text: edit.text },
          })),
        }));
    });
  };
}

function filledIn(rule: Rule, options: NonNullable<Trial['options']>): Readonly<Record<string, unknown>> {
  const result = safeParse(optionsSchema(rule), options);
  if (result.success) return result.output;
  const [first] = result.issues.flatMap(explain);
  throw new Error(`${keyPathOf(['options', ...first!.path])}: ${first!.message}`);
}

interface File {
  readonly path: string;
  readonly text: string;
  /** Where its text begins in the text of the trial. */
  readonly start: number;
}

/** Most trials are one file. */
function filesIn(text: string): File[] {
  const heads = [...text.matchAll(/^<!-- file: (.+?) -->\n/gm)];
  if (heads.length === 0) return [{ path: 'example.md', text, start: 0 }];
  return heads.map(({ 0: head, 1: path, index }, at) => {
    const start = index + head.length;
    return { path: path!, start, text: text.slice(start, heads[at + 1]?.index ?? text.length) };
  });
}
