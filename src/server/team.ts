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
}

/** The text of a file, as an editor has it open or as it was saved; `undefined` where there is none. */
export type TextOf = (path: string) => Promise<string | undefined>;

/** Lets the words of a message pass everywhere, or puts them into the lexicon with what to say instead. */
export async function teamRemedies(
  { checked, chain, root }: Extract<Outcome, { kind: 'checked' }>,
  message: LintMessage,
  textOf: TextOf,
): Promise<TeamRemedy[]> {
  const decision = decisionOn(checked, message);
  const target = decision && (await targetOf(chain, root, textOf));
  if (!decision || !target) return [];
  const { words, entry } = decision;
  const { ruleId, severity } = message;
  const allowed = allowing(chain, ruleId!, words, severity === 2 ? 'error' : 'warn');
  const remedies: TeamRemedy[] = [];
  if (allowed) {
    const title = `Allow “${words}” in all macros (${ruleId})`;
    remedies.push({ title, files: [await amended(target, [allowed])] });
  }
  const files = entry && (await lexiconFiles(chain.configs.at(-1), target, entry, textOf));
  if (files) {
    const title = `Add “${entry.use}” instead of “${entry.avoid}” to the lexicon`;
    remedies.push({ title, files });
  }
  return remedies;
}

interface Target {
  readonly path: string;
  /** `undefined` for a file that is to be made. */
  readonly text?: string | undefined;
}

const fresh = 'extends: recommended\n';

/** The nearest config, or one to make; `undefined` where it is code or gone. */
async function targetOf({ configs }: ConfigChain, root: string, textOf: TextOf): Promise<Target | undefined> {
  const path = configs.at(-1)?.files?.[0];
  if (path === undefined) return { path: join(root, '.supportlintrc.yml') };
  const text = isCode(path) ? undefined : await textOf(path);
  return text === undefined ? undefined : { path, text };
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
  textOf: TextOf,
): Promise<FileChange[] | undefined> {
  const setting = own?.config.lexicon;
  if (setting === undefined) {
    const path = join(dirname(target.path), 'lexicon.yml');
    const named = await amended(target, [[['lexicon'], 'lexicon.yml']]);
    return [await withEntry({ path, text: await textOf(path) }, entry), named];
  }
  const named = [setting].flat().find((one) => typeof one === 'string');
  if (named === undefined) return undefined;
  const path = resolve(dirname(target.path), named);
  return [await withEntry({ path, text: await textOf(path) }, entry)];
}

async function withEntry({ path, text }: Target, entry: object): Promise<FileChange> {
  if (text !== undefined) {
    return { path, before: text, after: await amend(basename(path), text, [[[-1], entry]]) };
  }
  const { stringify } = await import('yaml');
  return { path, after: stringify([entry]) };
}

const isCode = (path: string) => /^\.[cm]?[jt]s$/.test(extname(path));
