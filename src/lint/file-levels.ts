import type { MacroFile } from '../macro/read.js';
import type { FileMessage } from './result.js';
import type { Registry } from './rule.js';
import type { FileLevels } from './switches.js';

/** What the front matter's `supportlint: {no-jargon: off}` says; what is wrong there goes to `messages`. */
export function readFileLevels(file: MacroFile, registry: Registry, messages: FileMessage[]): FileLevels {
  const { supportlint } = file.meta;
  const found = new Map<string, 0 | 1 | 2>();
  if (!supportlint) return found;
  const span = file.keySpan('supportlint') ?? { start: 0, end: 0 };
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
    } else found.set(id, severity);
  }
  return found;
}

const levels = new Map<string, 0 | 1 | 2>([
  ...(['off', 'false', '0'] as const).map((name) => [name, 0] as const),
  ...(['warn', '1'] as const).map((name) => [name, 1] as const),
  ...(['error', '2'] as const).map((name) => [name, 2] as const),
]);
