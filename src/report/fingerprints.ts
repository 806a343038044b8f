import type { LintMessage, LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { repositoryPath } from './paths.js';
import { linesOf, quotedText, sourceOf } from './source.js';

/**
 * Names every message for tools that compare one run with another: 64 hexadecimal digits, unique in a run, the
 * same for as long as file, rule and words are, wherever the words move. Like findings are told apart by their order.
 */
export async function fingerprints(
  results: readonly LintResult[],
  context: FormatterContext,
): Promise<ReadonlyMap<LintMessage, string>> {
  const seen = new Map<string, number>();
  const named = results.flatMap((result) => {
    const source = sourceOf(result);
    const lines = source === undefined ? undefined : linesOf(source);
    const path = repositoryPath(result.filePath, context);
    return result.messages.map((message) => {
      const words = quotedText(message, lines) ?? message.message;
      const identity = JSON.stringify([path, message.ruleId, message.messageId, words]);
      const nth = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, nth);
      return [message, nth === 1 ? identity : `${identity}${nth}`] as const;
    });
  });
  return new Map(
    await Promise.all(named.map(async ([message, identity]) => [message, await sha256(identity)] as const)),
  );
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
