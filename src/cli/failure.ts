import { ConfigError } from '../config/error.js';
import { printable } from '../report/printable.js';
import { UsageError } from '../usage-error.js';
import type { Io } from './io.js';
import { commandMeant } from './mistyped.js';

/** What standard error says when a run could not be done. Only `--debug` shows stacks. */
export function describeFailure(error: unknown, io: Pick<Io, 'argv' | 'cwd'>): string {
  const debug = io.argv.includes('--debug');
  const failure = error instanceof Error ? error : new Error(String(error));
  const isExpected = failure instanceof UsageError || failure instanceof ConfigError;
  const text = failure.message.split('\n').map(printable).join('\n');
  const lines = isExpected ? [text] : [`supportlint failed: ${text}`];
  if (!isExpected && !debug) lines.push('This is a fault in supportlint; --debug shows where it happened.');
  const command = failure instanceof UsageError ? commandMeant(io) : undefined;
  if (command !== undefined) lines.push(`Did you mean the command “${command}”?`);
  if (debug) lines.push(stackOf(failure));
  return `${lines.join('\n')}\n`;
}

/** The stack of an error and of what caused it. */
export function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCaused by: ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
