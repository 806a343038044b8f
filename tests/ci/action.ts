import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { folderWith } from '../config/files.js';

interface Step {
  readonly name: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const actionText = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
export const action: Action = parse(actionText);
export const program = new URL('../../bin/supportlint.js', import.meta.url).pathname;

/** What expressions of the action may ask for. */
export interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: object;
  readonly runner?: object;
  readonly steps?: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>;
}

/** The value of an expression of GitHub, which reads like JavaScript in which nothing is ever missing. */
function evaluate(expression: string, { inputs = {}, github = {}, runner = {}, steps = {} }: Given): unknown {
  const defaults = Object.fromEntries(
    Object.entries(action.inputs).map(([name, one]) => [name, one.default]),
  );
  const unknown = Object.keys(inputs).find((name) => !(name in defaults));
  if (unknown) throw new Error(`The action has no input “${unknown}”.`);
  const script = expression
    .replace(/\.([\w]*-[\w-]*)/g, (_, name) => `?.['${name}']`)
    .replace(/\.(?=[a-z_])/g, (dot, at: number) => (expression[at - 1] === '?' ? dot : '?.'))
    .replaceAll('??.', '?.');
  return new Function('inputs', 'github', 'runner', 'steps', `return (${script});`)(
    { ...defaults, ...inputs },
    ...[github, runner, steps],
  );
}

export function stepNamed(name: string): Step {
  const step = action.runs.steps.find((one) => one.name === name);
  if (!step) throw new Error(`The action has no step “${name}”.`);
  return step;
}

/** Whether GitHub would run the step. */
export function runs(name: string, given: Given): boolean {
  const condition = stepNamed(name).if;
  return condition === undefined || Boolean(evaluate(condition, given));
}

/** A text of the action as GitHub hands it to a step. */
export function filled(text: string, given: Given): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression) => String(evaluate(expression, given) ?? ''));
}

/** Runs the script of a step as the runner does. */
export function runStep(
  name: string,
  given: Given,
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
) {
  const step = stepNamed(name);
  const temp = env.RUNNER_TEMP ?? folderWith({});
  const files = folderWith({ output: '', summary: '', 'script.sh': step.run! });
  const own = Object.entries(step.env ?? {}).map(([key, text]) => [key, filled(text, given)]);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', join(files, 'script.sh')],
    {
      cwd,
      encoding: 'utf8',
      env: {
        ...{ PATH: process.env.PATH, HOME: process.env.HOME, RUNNER_TEMP: temp },
        ...{ GITHUB_OUTPUT: join(files, 'output'), GITHUB_STEP_SUMMARY: join(files, 'summary') },
        ...{ GITHUB_WORKSPACE: cwd, ...env, ...Object.fromEntries(own) },
      },
    },
  );
  const read = (path: string) => readFileSync(join(files, path), 'utf8');
  const outputs = Object.fromEntries(
    read('output')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { status, stdout, stderr, outputs, summary: read('summary'), temp };
}

/** A program in front of all others on the path, which writes its arguments to a file, one a line. */
export function standIn(name: string, script = ''): { readonly PATH: string; readonly said: () => string } {
  const folder = folderWith({});
  const log = join(folder, 'said.txt');
  writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\n${script}`, { mode: 0o755 });
  return { PATH: `${folder}:${process.env.PATH}`, said: () => readFileSync(log, 'utf8') };
}
