import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { amend, type Change } from '../config/amend.js';
import type { ConfigChain, LoadedConfig } from '../config/types.js';
import { allowing, decisionOn } from '../editor/team.js';
import type { LintMessage } from '../lint/result.js';
import type { FileChange } from './edits.js';
import type { Outcome } from './workspace.js';

/** A change of what a team has agreed on, for all macros. */
export interface TeamRemedy {
  readonly title: string;
  readonly files: readonly FileChange[];
  readonly about: LintMessage;
}

/** Lets the words of a message pass everywhere, or puts them into the lexicon with what to say instead. */
export async function teamRemedies(
  { checked, chain, root }: Extract<Outcome, { kind: 'checked' }>,
  message: LintMessage,
): Promise<TeamRemedy[]> {
  const decision = decisionOn(checked, message);
  const target = await targetOf(chain, root);
  if (!decision || !target) return [];
  const { words, entry } = decision;
  const { ruleId, severity } = message;
  const allowed = allowing(chain, ruleId!, words, severity === 2 ? 'error' : 'warn');
  const remedies: TeamRemedy[] = [];
  if (allowed) {
    const title = `Allow “${words}” in all macros (${ruleId})`;
    remedies.push({ title, files: [await amended(target, [allowed])], about: message });
  }
  const files = entry && (await lexiconFiles(chain.configs.at(-1), target, entry));
  if (files) {
    const title = `Add “${entry.use}” instead of “${entry.avoid}” to the lexicon`;
    remedies.push({ title, files, about: message });
  }
  return remedies;
}

interface Target {
  readonly path: string;
  /** The text of a file that is there. */
  readonly text?: string;
}

const fresh = 'extends: recommended\n';

/** The nearest config, or one to make; `undefined` where it is code. */
async function targetOf({ configs }: ConfigChain, root: string): Promise<Target | undefined> {
  const path = configs.at(-1)?.files?.[0];
  if (path === undefined) return { path: join(root, '.supportlintrc.yml') };
  return isCode(path) ? undefined : { path, text: await readFile(path, 'utf8') };
}

async function amended({ path, text }: Target, changes: readonly Change[]): Promise<FileChange> {
  const after = await amend(basename(path), text ?? fresh, changes);
  return { path, after, ...(text !== undefined && { before: text }) };
}

/** The first lexicon that the config names, or a new one beside it; `undefined` where its entries stand in the config. */
async function lexiconFiles(
  own: LoadedConfig | undefined,
  target: Target,
  entry: object,
): Promise<FileChange[] | undefined> {
  const setting = own?.config.lexicon;
  if (setting === undefined) {
    const path = join(dirname(target.path), 'lexicon.yml');
    const text = await readFile(path, 'utf8').catch(() => undefined);
    const named = await amended(target, [[['lexicon'], 'lexicon.yml']]);
    return [await withEntry({ path, ...(text !== undefined && { text }) }, entry), named];
  }
  const named = [setting].flat().find((one) => typeof one === 'string');
  if (named === undefined) return undefined;
  const path = resolve(dirname(target.path), named);
  return [await withEntry({ path, text: await readFile(path, 'utf8') }, entry)];
}

async function withEntry({ path, text }: Target, entry: object): Promise<FileChange> {
  if (text !== undefined) {
    return { path, before: text, after: await amend(basename(path), text, [[[-1], entry]]) };
  }
  const { stringify } = await import('yaml');
  return { path, after: stringify([entry]) };
}

const isCode = (path: string) => /^\.[cm]?[jt]s$/.test(extname(path));
