import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { desks } from '../../../rules/_shared/desks.js';
import { amend, type Change } from '../../config/amend.js';
import { list } from '../../config/chain.js';
import { isTone } from '../../config/presets.js';
import type { Config, ConfigChain } from '../../config/types.js';
import { UsageError } from '../../usage-error.js';
import type { Answers } from './answers.js';

/** A file to write. */
export interface Plan {
  /** Absolute. */
  readonly path: string;
  /** `undefined` for a file that is not there yet. */
  readonly before?: string;
  readonly after: string;
}

const fileName = '.supportlintrc.yml';

/**
 * The config file that holds the answers: a new one in the folder, or the one it has with the answers in it.
 * Of a config that is there, everything else stays as it is, comments too.
 *
 * @param chain what applies in the folder now
 * @returns `undefined` where the config says so already
 * @throws UsageError (rejects) where the config is code
 */
export async function planConfig(
  folder: string,
  answers: Answers,
  chain: ConfigChain,
): Promise<Plan | undefined> {
  const own = ownConfig(folder, chain);
  if (!own) return { path: join(folder, fileName), after: freshConfig(folder, answers, chain) };
  const changes = changesOf(own.config, answers);
  if (changes.length === 0) return undefined;
  const path = join(folder, basename(own.name));
  if (/^\.[cm]?[jt]s$/.test(extname(path))) {
    const wanted = changes.map(([keys, value]) => `${keys.join('.')}: ${JSON.stringify(value)}`).join(', ');
    throw new UsageError(`${own.name} is code, which init leaves alone; write this into it: ${wanted}.`);
  }
  const before = await readFile(path, 'utf8');
  const after = await amend(basename(path), before, changes);
  return { path, before, after };
}

/** The config that stands in the folder itself. */
export function ownConfig(folder: string, { configs }: ConfigChain) {
  const nearest = configs.at(-1);
  return nearest?.dir === folder.replaceAll('\\', '/') ? nearest : undefined;
}

/** What the answers change; without an answer nothing changes. */
function changesOf(config: Config, { platform, tone }: Answers): Change[] {
  const names = list(config.extends);
  const kept = names.filter((name) => !isTone(name));
  const base = names.length === 0 && tone !== 'none' ? ['recommended'] : kept;
  const wanted = tone === undefined ? names : [...base, ...(tone === 'none' ? [] : [tone])];
  const profile = platform === 'none' ? undefined : (platform ?? config.settings?.profile);
  const changes: Change[] = [];
  if (wanted.join() !== names.join()) changes.push([['extends'], wanted.length === 1 ? wanted[0] : wanted]);
  if (profile !== config.settings?.profile) changes.push([['settings', 'profile'], profile]);
  return changes;
}

function freshConfig(
  folder: string,
  { platform = 'none', tone = 'none' }: Answers,
  chain: ConfigChain,
): string {
  const schema = schemaFor(folder);
  const title = Object.hasOwn(desks, platform) ? desks[platform]!.title : undefined;
  const blocks = [
    schema && `# yaml-language-server: $schema=${schema}`,
    ...beginning(tone, chain.configs.at(-1)?.name),
    title
      ? `settings:\n  # The helpdesk that fills in the placeholders: ${title}.\n  profile: ${platform}\n  # company: Your company`
      : '# settings:\n#   profile: zendesk # the helpdesk that fills in the placeholders\n#   company: Your company',
    '# off is silent, warn reports, error also makes the run fail. "supportlint rules" lists all rules.\n' +
      '# rules:\n#   no-scripted-cliche: error\n#   no-jargon: [warn, { allow: [backend] }]',
    '# Differences for some of the files.\n# overrides:\n#   - files: chat/**\n#     tone: casual',
    '# Files to leave alone, as in .gitignore.\n# ignorePatterns: [drafts/]',
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** What a new config starts from: a config in a folder above, or the preset that most teams start with. */
function beginning(tone: string, above: string | undefined): string[] {
  const names = [...(above === undefined ? ['recommended'] : []), ...(tone === 'none' ? [] : [tone])];
  const start = names.length > 0 ? `extends: [${names.join(', ')}]` : '';
  if (above !== undefined) return [`# What is not said here comes from ${above}.`, start];
  return [
    '# Configs in the folders above do not count.\nroot: true',
    `# "strict" asks for more than "recommended". A tone comes after it: casual, business or concierge.\n${start}`,
  ];
}

/** Where the installed package keeps the description of config files, as seen from a folder. */
function schemaFor(folder: string): string | undefined {
  const inPackage = join('node_modules', 'supportlint', 'rules', 'schema.json');
  for (let at = folder, up = './'; ; at = dirname(at), up = up === './' ? '../' : `../${up}`) {
    if (existsSync(join(at, inPackage))) return `${up}${inPackage.replaceAll('\\', '/')}`;
    if (dirname(at) === at) return undefined;
  }
}
