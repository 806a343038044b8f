import { type GenericSchema, parse } from 'valibot';
import type { MacroFile } from '../macro/read.js';
import type { Switches } from './find.js';
import type { FileMessage } from './result.js';
import type { Registry, Rule } from './rule.js';

/** The switches with the front matter's `supportlint: {no-jargon: off}` applied; what is wrong there goes to `messages`. */
export function withFileLevels(
  file: MacroFile,
  rules: Switches,
  registry: Registry,
  messages: FileMessage[],
): Switches {
  const { supportlint } = file.meta;
  if (!supportlint) return rules;
  const span = file.keySpan('supportlint') ?? { start: 0, end: 0 };
  const switches: Record<string, Switches[string]> = { ...rules };
  for (const [id, level] of Object.entries(supportlint)) {
    const severity = levels.get(String(level));
    if (!registry[id])
      messages.push({ ...span, severity: 2, message: `Unknown rule “${id}” in the front matter.` });
    else if (severity === undefined) {
      messages.push({
        ...span,
        severity: 2,
        message: `Set “${id}” to off, warn or error in the front matter, not “${String(level)}”.`,
      });
    } else if (severity === 0) delete switches[id];
    else switches[id] = { severity, options: rules[id]?.options ?? defaults(registry[id]) };
  }
  return switches;
}

const levels = new Map<string, 0 | 1 | 2>([
  ...(['off', 'false', '0'] as const).map((name) => [name, 0] as const),
  ...(['warn', '1'] as const).map((name) => [name, 1] as const),
  ...(['error', '2'] as const).map((name) => [name, 2] as const),
]);

/** Options of a rule that the config leaves off. */
function defaults(rule: Rule): Switches[string]['options'] {
  const schema: GenericSchema | undefined = rule.options;
  return schema ? (parse(schema, {}) as Switches[string]['options']) : {};
}
