import type { LintMessage, LintResult } from '../lint/result.js';
import { fingerprints } from './fingerprints.js';
import type { FormatterContext } from './formatter.js';
import { portableJson } from './json-text.js';
import { repositoryPath } from './paths.js';

/** GitLab's Code Quality report. */
export default async function gitlab(
  results: readonly LintResult[],
  context: FormatterContext,
): Promise<string> {
  const names = await fingerprints(results, context);
  return portableJson(
    results.flatMap(({ filePath, messages }) =>
      messages.map((message) => ({
        description: message.message,
        check_name: message.ruleId ?? 'supportlint',
        fingerprint: names.get(message),
        severity: severity(message),
        location: { path: repositoryPath(filePath, context), lines: { begin: message.line ?? 1 } },
      })),
    ),
  );
}

function severity({ severity, fatal }: LintMessage): 'critical' | 'major' | 'minor' {
  if (fatal) return 'critical';
  return severity === 2 ? 'major' : 'minor';
}
