import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validateAction } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { fixingConfig, plain, wordy } from '../cli/fixing.js';
import { folderWith } from '../config/files.js';
import { gitIn, repository } from '../hooks/repository.js';
import { action, actionText, filled, program, runStep, runs, standIn, stepNamed } from './action.js';

const check = 'Check macros';
const rc = { '.supportlintrc': fixingConfig };
const found = { program: { outputs: { path: program, temp: '/temp' } } };
const pull = (fork: boolean) => ({
  event: { pull_request: { head: { repo: { fork } } } },
  base_ref: 'main',
});

test('fits the schema of actions', () => {
  expect(validateAction(actionText)).toEqual({ actionType: 'action', errors: [] });
  expect(validateAction(actionText.replace('using: composite', 'using: compost')).errors).not.toEqual([]);
});

test('no script is made of what others wrote: values come by the environment', () => {
  for (const { run = '', with: { script = '' } = {} } of action.runs.steps)
    expect(run + script).not.toContain('${{');
});

test('the docs name every input', () => {
  const page = readFileSync('docs/ci.md', 'utf8');
  for (const name of Object.keys(action.inputs)) expect(page).toContain(`\n| \`${name}\` |`);
});

describe('finds supportlint', () => {
  const name = 'Find or install supportlint';
  const own = { GITHUB_ACTION_PATH: process.cwd() };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

  test('in the repository', () => {
    const cwd = folderWith({
      'node_modules/supportlint/package.json': '{ "exports": { "./package.json": "./package.json" } }',
      'support/a.md': '',
    });
    const { outputs } = runStep(name, {}, { cwd: join(cwd, 'support'), env: own });
    expect(outputs.path).toBe(join(cwd, 'node_modules/supportlint/bin/supportlint.js'));
  });

  test.each([
    ['or installs the version of the action', {}, version],
    ['or installs the version that is asked for', { version: '9.8.7' }, '9.8.7'],
  ])('%s', (_, inputs, wanted) => {
    const npm = standIn('npm');
    const { outputs, temp } = runStep(
      name,
      { inputs },
      { cwd: folderWith({}), env: { ...own, PATH: npm.PATH } },
    );
    expect(npm.said()).toMatch(/^install\n/);
    expect(npm.said().split('\n').at(-2)).toBe(`supportlint@${wanted}`);
    expect(outputs.path).toBe(`${temp}/supportlint/node_modules/supportlint/bin/supportlint.js`);
  });
});

describe('finds where the branch began', () => {
  const name = 'Find where the branch began';

  /** A repository whose branch `topic` left `main` some commits ago, and what GitHub would merge. */
  function origin(commits = 1) {
    const { cwd, git, stage } = repository({ ...rc, 'a.md': plain });
    const start = git('rev-parse', 'HEAD').trim();
    git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    git('checkout', '-q', '-b', 'topic');
    for (let at = 0; at < commits; at += 1) {
      stage(`topic ${at}.md`, wordy);
      git('commit', '-q', '-m', `topic ${at}`);
    }
    git('checkout', '-q', 'main');
    stage('main.md', wordy);
    git('commit', '-q', '-m', 'later');
    const tip = git('rev-parse', 'HEAD').trim();
    git('checkout', '-q', '--detach');
    git('merge', '-q', '--no-edit', 'topic');
    git('update-ref', 'refs/pull/1/merge', 'HEAD');
    git('checkout', '-q', 'main');
    return { cwd, start, tip };
  }

  /** What actions/checkout makes of it. */
  function checkout(url: string, ref: string, depth?: number) {
    const cwd = folderWith({});
    const git = gitIn(cwd);
    git('init', '-q');
    git('remote', 'add', 'origin', `file://${url}`);
    git(
      'fetch',
      '-q',
      '--no-tags',
      ...(depth ? [`--depth=${depth}`] : []),
      'origin',
      `${ref}:refs/remotes/pull/1`,
    );
    git('checkout', '-q', '--detach', 'refs/remotes/pull/1');
    return { cwd, git };
  }
  const changed = { inputs: { 'changed-only': 'true' }, github: pull(false) };

  test('from the one commit that GitHub merged for the pull request', () => {
    const { cwd: url, tip } = origin();
    const { cwd, git } = checkout(url, 'refs/pull/1/merge', 1);
    expect(runStep(name, changed, { cwd })).toMatchObject({ status: 0, outputs: { commit: tip } });
    expect(git('diff', '--name-only', tip)).toBe('topic 0.md\n');
  });

  test('from the last commit of a branch that is long', () => {
    const { cwd: url, start } = origin(60);
    const { cwd } = checkout(url, 'refs/heads/topic', 1);
    expect(runStep(name, changed, { cwd })).toMatchObject({ status: 0, outputs: { commit: start } });
  });

  test('from a whole clone, which stays whole', () => {
    const { cwd: url, start } = origin();
    const { cwd, git } = checkout(url, 'refs/heads/topic');
    expect(runStep(name, changed, { cwd }).outputs.commit).toBe(start);
    expect(git('rev-parse', '--is-shallow-repository')).toBe('false\n');
  });

  test('from the base that is asked for', () => {
    const { cwd: url, start } = origin(3);
    const { cwd } = checkout(url, 'refs/heads/topic', 1);
    const inputs = { ...changed.inputs, base: start };
    expect(runStep(name, { inputs }, { cwd }).outputs.commit).toBe(start);
  });

  test('nowhere, outside of pull requests', () => {
    const { cwd: url } = origin();
    const { cwd } = checkout(url, 'refs/heads/topic', 1);
    const { status, outputs } = runStep(name, { inputs: changed.inputs, github: { base_ref: '' } }, { cwd });
    expect({ status, outputs }).toEqual({ status: 0, outputs: {} });
  });

  test('or says that there is nothing in common', () => {
    const { cwd: url } = origin();
    const git = gitIn(url);
    git('checkout', '-q', '--orphan', 'other');
    git('commit', '-q', '-m', 'other');
    const { cwd } = checkout(url, 'refs/heads/other', 1);
    const { status, stdout } = runStep(name, changed, { cwd });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error .*no commit in common/m);
  });
});

describe('checks', () => {
  test('everything, and leaves the result to the last step', () => {
    const cwd = folderWith({ ...rc, 'a.md': 'Do not hurry.\n', 'b.md': plain });
    const { status, stdout, outputs, summary } = runStep(check, { steps: found }, { cwd });
    expect({ status, code: outputs.code }).toEqual({ status: 0, code: '0' });
    expect(stdout).toContain('✖ 1 problem (0 errors, 1 warning)');
    expect(stdout).toContain('::warning file=a.md,line=1,');
    expect(summary).toMatch(/^## supportlint: 1 place to look at in 1 file\n/);
    expect(readdirSync(outputs.reports!).sort()).toEqual(['comment.md', 'summary.md', 'supportlint.sarif']);
  });

  test('what is asked for, as it is asked for', () => {
    const names = ['a b.md', '-n.md', '$(touch x).md', '"q\'.md', '👍.md'];
    const all = [...names, 'other.md'].map((one) => [one, 'Do not hurry.\n']);
    const cwd = folderWith({ 'own rc.json': fixingConfig, ...Object.fromEntries(all) });
    const inputs = {
      ...{ patterns: `${names.join('\r\n')}\n\n`, config: 'own rc.json', 'max-warnings': '0' },
      ...{ args: '--rule\ncalm: error\n--quiet', annotations: 'false', summary: 'false' },
    };
    const { status, stdout, outputs, summary } = runStep(check, { inputs, steps: found }, { cwd });
    expect({ status, code: outputs.code, summary }).toEqual({ status: 0, code: '1', summary: '' });
    for (const name of names) expect(stdout).toContain(`\n${name}\n`.trimStart());
    expect(stdout).toMatch(/5 problems \(5 errors/);
    expect(stdout).not.toContain('::');
    expect(readdirSync(cwd)).not.toContain('x');
  });

  test('only what the pull request changed, with the paths of the repository', () => {
    const { cwd, git, stage } = repository({
      'support/.supportlintrc': fixingConfig,
      'support/old.md': 'Do not hurry.\n',
    });
    stage('support/new.md', 'Do not hurry.\n');
    git('commit', '-q', '-m', 'second');
    const steps = { ...found, base: { outputs: { commit: git('rev-parse', 'HEAD~1').trim() } } };
    const { stdout, outputs } = runStep(
      check,
      { steps },
      { cwd: join(cwd, 'support'), env: { GITHUB_WORKSPACE: cwd } },
    );
    expect(stdout.match(/file=[^,]*/g)).toEqual(['file=support/new.md']);
    expect(readFileSync(`${outputs.reports}/comment.md`, 'utf8')).toContain(
      '1 place to look at in what you wrote',
    );
  });

  test('with a cache, which the next run finds', () => {
    const cwd = folderWith({ ...rc, 'a.md': plain });
    const { temp } = runStep(check, { inputs: { cache: 'true' }, steps: found }, { cwd });
    const path = filled(stepNamed('Restore what was found before').with!.path!, {
      steps: { program: { outputs: { temp } } },
    });
    expect(readFileSync(path, 'utf8')).toMatch(/^supportlint-cache /);
  });

  test('in parts, which are put together', () => {
    const names = Array.from({ length: 8 }, (_, at) => `${at}.md`);
    const cwd = folderWith({ ...rc, ...Object.fromEntries(names.map((name) => [name, 'Do not hurry.\n'])) });
    const temp = folderWith({});
    mkdirSync(join(temp, 'supportlint-parts'));
    for (const shard of ['1/2', '2/2']) {
      const { outputs, stdout } = runStep(check, { inputs: { shard }, steps: found }, { cwd });
      expect({ stdout, code: outputs.code }).toEqual({ stdout: '', code: '0' });
      const artifact = filled(stepNamed('Keep the report of this part').with!.path!, {
        steps: { check: { outputs } },
      });
      writeFileSync(join(temp, 'supportlint-parts', `${outputs.part}.json`), readFileSync(artifact));
    }
    const inputs = { merge: 'true', cache: 'true', 'max-warnings': '7' };
    const { status, stdout, outputs } = runStep(
      check,
      { inputs, steps: found },
      { cwd, env: { RUNNER_TEMP: temp } },
    );
    expect(stdout).toContain('✖ 8 problems');
    expect({ status, code: outputs.code }).toEqual({ status: 0, code: '1' });
  });

  test('nothing, and fails at once, where the run could not be done', () => {
    const { status, stderr } = runStep(
      check,
      { inputs: { patterns: 'nowhere' }, steps: found },
      { cwd: folderWith({}) },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('No files matching the pattern “nowhere” were found.');
  });
});

test.each(['0', '1'])('tells the result: %s', (code) => {
  const steps = { check: { outputs: { code } } };
  expect(runStep('Tell the result', { steps }, { cwd: folderWith({}) }).status).toBe(Number(code));
});

describe('a pull request', () => {
  const inputs = { comment: 'true', sarif: 'true' };
  const writing = ['Send to code scanning', 'Comment on the pull request'];

  test('of the repository is commented on and scanned', () => {
    expect(writing.map((name) => runs(name, { inputs, github: pull(false) }))).toEqual([true, true]);
    expect(writing.map((name) => runs(name, { github: pull(false) }))).toEqual([false, false]);
  });

  test('of a fork is checked, and nothing is written', () => {
    const given = { inputs, github: pull(true) };
    expect(writing.map((name) => runs(name, given))).toEqual([false, false]);
    expect(runs(check, given)).toBe(true);
    expect(writing.map((name) => stepNamed(name)['continue-on-error'])).toEqual([true, true]);
  });

  test('is none where a branch is pushed', () => {
    const github = { event: {}, base_ref: '' };
    expect(writing.map((name) => runs(name, { inputs, github }))).toEqual([true, false]);
  });
});

describe('comments', () => {
  interface Comment {
    readonly id: number;
    readonly user: { readonly type: string };
    readonly body: string;
  }

  /** Runs the script of the step on a pull request with these comments; what it does with them. */
  async function commented(body: string, comments: readonly Comment[], isAllowed = true) {
    const did: object[] = [];
    const warnings: string[] = [];
    const write = async (one: object) => {
      if (!isAllowed) throw new Error('Resource not accessible by integration');
      did.push(one);
    };
    const github = {
      rest: { issues: { listComments: 'list', updateComment: write, createComment: write } },
      paginate: async () => comments,
    };
    const context = { repo: { owner: 'o', repo: 'r' }, issue: { number: 7 } };
    process.env.COMMENT = join(folderWith({ 'comment.md': body }), 'comment.md');
    const script = stepNamed('Comment on the pull request').with!.script!;
    const run = new Function(
      ...['require', 'github', 'context', 'core'],
      `return (async () => {${script}})();`,
    );
    const core = { warning: (text: string) => warnings.push(text) };
    await run(createRequire(import.meta.url), github, context, core);
    return { did, warnings };
  }
  const text = '<!-- supportlint -->\n## supportlint: 1 place to look at in 1 file\n';
  const clean = '<!-- supportlint -->\n## supportlint: Nothing to change\n';
  const comment = (id: number, type: string, body: string) => ({ id, user: { type }, body });
  const others = [comment(1, 'User', text), comment(2, 'Bot', 'Thanks!')];

  test('once', async () => {
    const { did } = await commented(text, others);
    expect(did).toEqual([{ owner: 'o', repo: 'r', issue_number: 7, body: text }]);
  });

  test('and then in the same place, until there is nothing left', async () => {
    const { did } = await commented(clean, [...others, comment(3, 'Bot', text)]);
    expect(did).toEqual([{ owner: 'o', repo: 'r', comment_id: 3, body: clean }]);
  });

  test('not at all where there is nothing to change', async () => {
    expect((await commented(clean, others)).did).toEqual([]);
  });

  test('or warns that it may not', async () => {
    const { did, warnings } = await commented(text, others, false);
    expect(did).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('pull-requests: write')]);
  });
});

test('bash takes every script', () => {
  for (const { run } of action.runs.steps)
    if (run) expect(() => execFileSync('bash', ['-n'], { input: run })).not.toThrow();
});
