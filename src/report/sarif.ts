import type { Log, Notification, Result } from 'sarif';
import type { LintMessage, LintResult } from '../lint/result.js';
import { version } from '../version.js';
import { fingerprints } from './fingerprints.js';
import type { FormatterContext } from './formatter.js';
import { portableJson } from './json-text.js';
import { lineHashes } from './line-hashes.js';
import { folderUri, repositoryPath, uriOf } from './paths.js';
import { sarifRules } from './sarif-rules.js';
import { sourceOf } from './source.js';
import { severityName } from './totals.js';

/** Stands for the checkout. */
const uriBaseId = '%SRCROOT%';
/** Of messages that are no rule's, such as one about a comment that silences nothing. */
const ownRule = 'supportlint';

/**
 * SARIF 2.1.0 as GitHub code scanning wants it. A message about a whole file, which says why that file was not
 * checked, is a notification and no result. Suppressed findings are left out: code scanning would show them.
 */
export default async function sarif(
  results: readonly LintResult[],
  context: FormatterContext,
): Promise<string> {
  const rules = sarifRules(context.rulesMeta, ownRule);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const names = await fingerprints(results, context);
  const toolExecutionNotifications: Notification[] = [];
  const found: Result[] = [];
  for (const result of results) {
    const artifactLocation = locate(repositoryPath(result.filePath, context));
    const source = sourceOf(result);
    const hashOf = source === undefined ? undefined : lineHashes(source);
    for (const message of result.messages) {
      const level = severityName(message);
      const text = { text: message.message };
      if (message.line === undefined) {
        const locations = [{ physicalLocation: { artifactLocation } }];
        toolExecutionNotifications.push({ level, message: text, locations });
        continue;
      }
      const ruleId = message.ruleId ?? ownRule;
      const hash = hashOf?.(message.line);
      found.push({
        ruleId,
        ...(ruleIndex.has(ruleId) && { ruleIndex: ruleIndex.get(ruleId)! }),
        level,
        message: text,
        locations: [{ physicalLocation: { artifactLocation, region: region(message, message.line) } }],
        partialFingerprints: {
          ...(hash !== undefined && { primaryLocationLineHash: hash }),
          'supportlint/v1': names.get(message)!,
        },
      });
    }
  }
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'supportlint', semanticVersion: version, rules } },
        automationDetails: { id: 'supportlint/' },
        invocations: [
          {
            executionSuccessful: results.every(({ fatalErrorCount }) => fatalErrorCount === 0),
            toolExecutionNotifications,
          },
        ],
        originalUriBaseIds: { [uriBaseId]: { uri: folderUri(context.root ?? context.cwd) } },
        columnKind: 'utf16CodeUnits',
        results: found,
      },
    ],
  };
  return portableJson(log);
}

function locate(path: string) {
  const uri = uriOf(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId };
}

function region({ column = 1, endLine, endColumn }: LintMessage, startLine: number) {
  return { startLine, startColumn: column, endLine: endLine ?? startLine, endColumn: endColumn ?? column };
}
