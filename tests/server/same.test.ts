import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { installedEngine } from '../../src/cli/engine.js';
import { parseOptions } from '../../src/cli/options.js';
import { main } from '../../src/cli.js';
import { diagnosticsOf } from '../../src/editor/diagnostics.js';
import type { LintResult } from '../../src/lint/result.js';
import { Workspace } from '../../src/server/workspace.js';
import { uriOf } from './client.js';

test('finds in every sample what the command line finds', async () => {
  const cwd = join(process.cwd(), 'fixtures', 'macros');
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/readme/i.test(name))
    .sort();
  const engine = installedEngine();
  let report = '';
  const stream = { write() {} };
  const io = {
    ...{ argv: ['-f', 'json', ...files], cwd, env: {}, now: () => new Date(0) },
    ...{ stdin: (async function* () {})(), stderr: stream },
    stdout: {
      write(text: string) {
        report += text;
      },
    },
  };
  await main(io, () => engine);
  const results: LintResult[] = JSON.parse(report);
  expect(results).toHaveLength(files.length);
  expect(results.flatMap(({ messages }) => messages).length).toBeGreaterThan(100);

  const workspace = new Workspace(parseOptions({ ...io, argv: [] })!, io, () => engine);
  workspace.change([uriOf(cwd)]);
  // There is no configuration, and the command line was asked all the same.
  workspace.enable = 'always';
  for (const { filePath, messages } of results) {
    const text = readFileSync(filePath, 'utf8');
    const outcome = await workspace.check(TextDocument.create(uriOf(filePath), 'markdown', 1, text));
    if (outcome.kind !== 'checked') throw new Error(`${filePath}: ${outcome.kind}`);
    const said = diagnosticsOf(outcome.checked, () => undefined).map(
      ({ range, severity, code, message }) => ({
        ...{ line: range.start.line + 1, column: range.start.character + 1 },
        ...{ endLine: range.end.line + 1, endColumn: range.end.character + 1 },
        ...{ severity: severity === 1 ? 2 : 1, ruleId: code ?? null, message },
      }),
    );
    expect(said, filePath).toEqual(
      messages.map(({ line, column, endLine, endColumn, severity, ruleId, message }) => {
        return { line, column, endLine, endColumn, severity, ruleId, message };
      }),
    );
  }
});
