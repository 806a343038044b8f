import { UsageError } from '../usage-error.js';

/**
 * The values of `--rule` → rule settings, not yet validated. A value is `id: level`, `id: [level, {…}]`,
 * several of these with commas between them, or a JSON object.
 *
 * @throws UsageError where a value is none of these.
 */
export async function parseRuleFlags(
  values: readonly string[],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (values.length === 0) return undefined;
  const { parse } = await import('yaml');
  const settings = values.map((value) => {
    const spaced = value.trim().replace(/^(@?[\w/-]+):\s*/, '"$1": ');
    try {
      const parsed: unknown = parse(spaced.startsWith('{') ? spaced : `{${spaced}}`);
      if (isSettings(parsed)) return parsed;
    } catch {
      // Reported below, in the words of the flag instead of YAML's.
    }
    throw new UsageError(`--rule cannot read “${value}”; write it like --rule 'no-jargon: error'.`);
  });
  return Object.assign({}, ...settings);
}

function isSettings(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const levels = Object.values(value);
  return levels.length > 0 && levels.every((level) => level !== null);
}
