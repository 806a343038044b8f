import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { writeWhole } from '../../files/write.js';
import type { LintResult } from '../../lint/result.js';
import { problems, totals } from '../../report/totals.js';
import { run } from '../../run.js';
import type { LoadEngine } from '../engine.js';
import type { Io } from '../io.js';
import { parseOptions } from '../options.js';
import type { Answers } from './answers.js';
import type { Plan } from './config-file.js';
import type { Place, Snippet } from './snippets.js';

/** What init is about to do. */
export interface Work {
  /** `undefined` where the config says everything already. */
  readonly config: Plan | undefined;
  /** Whether a config that is there may be changed. */
  readonly force: boolean;
  readonly answers: Answers;
  readonly snippets: readonly Snippet[];
  readonly place: Place;
  /** Absolute folder of the macros. */
  readonly folder: string;
}

/** Writes what can be written, and says what was and what is left to do. Without leave to change a config, nothing is. */
export async function writeAll(work: Work, io: Io, loadEngine: LoadEngine | undefined): Promise<number> {
  const { config, force, answers, snippets, place, folder } = work;
  const say = (text = '') => io.stdout.write(`${text}\n`);
  const shown = (path: string) => relative(io.cwd, path).replaceAll('\\', '/');
  if (config?.before !== undefined && !force) {
    say(changes(config, shown(config.path)));
    io.stderr.write(
      `Nothing was written: ${shown(config.path)} is there already; --force changes it as shown above.\n`,
    );
    return 2;
  }

  if (config) {
    await writeWhole(config.path, config.after, 'the config');
    say(`✔ ${config.before === undefined ? 'wrote' : 'changed'} ${shown(config.path)}`);
  } else say('✔ the config there is stays as it is');
  const left: string[] = [];
  for (const { file, text } of snippets) {
    const path = join(place.root, file);
    if (!existsSync(path)) {
      await writeWhole(path, text, file);
      say(`✔ wrote ${shown(path)}`);
    } else if (readFileSync(path, 'utf8').includes('supportlint'))
      say(`✔ ${shown(path)} runs supportlint already`);
    else left.push(`Add this to ${shown(path)}:\n\n${text.replace(/^(?=.)/gm, '  ')}`);
  }
  if (answers.extras?.includes('baseline')) {
    await check(['--suppress-all'], folder, io, loadEngine);
    say('✔ wrote supportlint-suppressions.json: the errors there are now are accepted');
  }

  const results = await check([], folder, io, loadEngine);
  const { errors, warnings } = totals(results);
  const found = errors + warnings > 0 ? problems(results) : 'no problems';
  const argument = shown(folder);
  const command = `supportlint${argument && ` ${argument}`}`;
  say();
  for (const one of left) say(one);
  say('Next');
  if (results.length > 0) say(`  npx ${command}  shows what there is to mend now: ${found}`);
  else say(`  npx ${command}  checks your macros once there are some: one Markdown file for each`);
  const first = commonest(results);
  if (first) say(`  npx supportlint explain ${first}  explains what is found most`);
  say('  npx supportlint doctor  shows what applies where, and why');
  return 0;
}

/** Checks the folder with the config as it is on disk now. */
async function check(flags: readonly string[], folder: string, io: Io, loadEngine?: LoadEngine) {
  let report = '';
  const argv = [...flags, '--format', 'json', '--no-error-on-unmatched-pattern', '--', folder];
  const stdout = { write: (text: string) => (report += text) };
  await run(parseOptions({ ...io, argv })!, { ...io, stdout }, loadEngine);
  return JSON.parse(report || '[]') as LintResult[];
}

function changes({ before = '', after }: Plan, name: string): string {
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** The rule with the most findings. */
function commonest(results: readonly LintResult[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { ruleId } of results.flatMap(({ messages }) => messages)) {
    if (ruleId !== null) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
