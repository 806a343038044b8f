import { type GenericSchema, parse } from 'valibot';
import type { MacroFile } from '../macro/read.js';
import type { RuleSwitch } from './find.js';
import type { FileMessage } from './result.js';
import type { Registry, Rule } from './rule.js';
import type { FileLevels } from './switches.js';

/** What the front matter's `supportlint: {no-jargon: off}` says; what is wrong there goes to `messages`. */
export function readFileLevels(file: MacroFile, registry: Registry, messages: FileMessage[]): FileLevels {
  const { supportlint } = file.meta;
  const found = new Map<string, (before: RuleSwitch | undefined) => RuleSwitch | null>();
  if (!supportlint) return found;
  const span = file.keySpan('supportlint') ?? { start: 0, end: 0 };
  for (const [id, level] of Object.entries(supportlint)) {
    const severity = levels.get(String(level));
    const rule = registry[id];
    if (!rule) messages.push({ ...span, severity: 2, message: `Unknown rule “${id}” in the front matter.` });
    else if (severity === undefined) {
      messages.push({
        ...span,
        severity: 2,
        message: `Set “${id}” to off, warn or error in the front matter, not “${String(level)}”.`,
      });
    } else if (severity === 0) found.set(id, () => null);
    else found.set(id, (before) => ({ severity, options: before?.options ?? defaults(rule) }));
  }
  return found;
}

const levels = new Map<string, 0 | 1 | 2>([
  ...(['off', 'false', '0'] as const).map((name) => [name, 0] as const),
  ...(['warn', '1'] as const).map((name) => [name, 1] as const),
  ...(['error', '2'] as const).map((name) => [name, 2] as const),
]);

/** Options of a rule that the config leaves off. */
function defaults(rule: Rule): RuleSwitch['options'] {
  const schema: GenericSchema | undefined = rule.options;
  return schema ? (parse(schema, {}) as RuleSwitch['options']) : {};
}
