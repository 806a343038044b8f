import { resolve } from 'node:path';
import type { ResolvedRule, RuleChanges } from '../config/types.js';
import { createIgnores } from './ignores.js';
import type { Session } from './session.js';

/** `--print-config`: what applies to a file, as JSON, and the config files it comes from, the nearest first. */
export async function printConfig(file: string, session: Session): Promise<string> {
  const path = resolve(session.io.cwd, file);
  const [chain, config] = await Promise.all([session.configs.forFile(path), session.configFor(path)]);
  const ignored = await createIgnores(session)(path);
  const { settings, meta, rules, tones, situations, tagged } = config;
  const shown = {
    ...(ignored !== undefined && { ignored }),
    configs: chain.ignores.map(({ origin }) => origin),
    settings,
    ...meta,
    rules: asSettings(rules),
    ...(tones && { tones: eachAsSettings(tones) }),
    ...(situations && { situations: eachAsSettings(situations) }),
    ...(tagged && { tags: tagged }),
    ignorePatterns: chain.ignores.flatMap(({ patterns }) => patterns),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

/** As ESLint shows rules, sorted: `[severity]`, or severity and options. */
function asSettings(rules: Readonly<Record<string, ResolvedRule | null>>) {
  const sorted = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([id, rule]) => {
      if (rule === null) return [id, [0]];
      const { severity, options } = rule;
      return [id, Object.keys(options).length > 0 ? [severity, options] : [severity]];
    }),
  );
}

function eachAsSettings(variants: Readonly<Record<string, RuleChanges>>) {
  return Object.fromEntries(Object.entries(variants).map(([name, rules]) => [name, asSettings(rules)]));
}
