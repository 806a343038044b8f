import { dirname, join } from 'node:path';
import type { ConfigChain, IgnoreSource } from '../../config/types.js';
import { readIgnoreFile } from '../../files/ignore.js';
import { coversAll } from '../../run/targets.js';
import { readable, type Survey, type SurveyedFile } from '../survey.js';
import { type ConfigGroup, groupOf } from './configs.js';
import { termsNeverMet, termsOf } from './lexicon.js';
import { type MacroReport, reportMacros } from './macros.js';
import { type Smell, smellsOf, strangeValues, unusedOverrides, unusedPatterns } from './smells.js';

/** What doctor found. */
export interface Diagnosis {
  readonly groups: readonly ConfigGroup[];
  readonly macros: MacroReport;
  readonly smells: readonly Smell[];
}

/** @param all the files, together with those that are ignored */
export async function diagnose({ session, files }: Survey, all: readonly SurveyedFile[]): Promise<Diagnosis> {
  const { configs, registry } = session;
  const chainOf = (path: string) => configs.forFile(path);
  const byConfig = new Map<SurveyedFile['config'], SurveyedFile[]>();
  for (const file of files) byConfig.set(file.config, [...(byConfig.get(file.config) ?? []), file]);
  const groups = await Promise.all(
    [...byConfig.values()].map(async (group) => groupOf(group, await chainOf(group[0]!.path), registry)),
  );
  const here = await chainOf(join(session.io.cwd, 'macro.md'));
  const chains = new Map<ConfigChain, SurveyedFile[]>([[here, []]]);
  for (const file of all) {
    const chain = await chainOf(file.path);
    chains.set(chain, [...(chains.get(chain) ?? []), file]);
  }
  const smells = [...chains.keys()].flatMap(smellsOf);
  smells.push(...strangeValues(files, registry));
  // What a few of the files do not need, the others may.
  if (coversAll(session)) {
    smells.push(...unusedOverrides(chains));
    smells.push(...unusedPatterns(await ignoreLists([...chains.keys()], all, session.io.cwd), all));
    smells.push(...idleTerms([...chains.keys()], files, session.classes));
  }
  const macros = reportMacros(files);
  return { groups, macros, smells: [...smells, ...profileSmell(groups, macros)].filter(isFirst) };
}

/** Configs that several folders share say the same in each. */
const isFirst = ({ message }: Smell, at: number, all: readonly Smell[]) =>
  all.findIndex((one) => one.message === message) === at;

async function ignoreLists(
  chains: readonly ConfigChain[],
  files: readonly SurveyedFile[],
  cwd: string,
): Promise<IgnoreSource[]> {
  const folders = new Set([cwd, ...files.map(({ path }) => dirname(path))]);
  const found = await Promise.all([...folders].map((folder) => readIgnoreFile(folder, cwd)));
  return [...new Set(chains.flatMap(({ ignores }) => ignores)), ...found.filter((one) => one !== undefined)];
}

function idleTerms(
  chains: readonly ConfigChain[],
  files: readonly SurveyedFile[],
  classes: Survey['session']['classes'],
): Smell[] {
  const terms = [...new Set(termsOf(new Set(chains.flatMap(({ configs }) => configs))))];
  const macros = readable(files).flatMap(({ content }) => content.macros);
  return termsNeverMet(terms, macros, classes).map(({ entry: { use, avoid } }): Smell => {
    const words = [...(use === undefined ? [] : [use]), ...[avoid ?? []].flat()].map((one) => `"${one}"`);
    return {
      kind: 'unused-lexicon-entry',
      message: `No macro holds any word of the lexicon entry ${words.join(', ')}.`,
    };
  });
}

function profileSmell(groups: readonly ConfigGroup[], { placeholders }: MacroReport): Smell[] {
  if (!placeholders.platform || groups.every(({ profile }) => profile)) return [];
  const { id, example } = placeholders.platform;
  const message = `The helpdesk is not set, so its variables are not checked; ${example} looks like "profile": "${id}" under "settings".`;
  return [{ kind: 'no-profile', message }];
}
