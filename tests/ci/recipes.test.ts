import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { snippetsFor } from '../../src/cli/init/snippets.js';
import { version } from '../../src/version.js';
import { fixingConfig, plain } from '../cli/fixing.js';
import { folderWith } from '../config/files.js';
import { gitIn, repository } from '../hooks/repository.js';
import { action, program, standIn } from './action.js';

const page = readFileSync('docs/ci.md', 'utf8');
const template = readFileSync('docs/ci/gitlab.yml', 'utf8');
const { version: released } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The blocks of the page by what stands after the language. */
const blocks = new Map(
  [...page.matchAll(/^```\w+ (.+)\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [name!, text!]),
);
const workflows = [...blocks].filter(([name]) => name.startsWith('.github/workflows/'));
const pipelines = [...blocks].filter(([name]) => name.startsWith('.gitlab-ci.yml'));

test('every recipe names the version that it came with', () => {
  for (const text of [page, template, readFileSync('docs/hooks.md', 'utf8')]) {
    const named = [...text.matchAll(/supportlint@v?(\d[\w.]*)|SUPPORTLINT_VERSION: "(.*)"|rev: v(.*)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, ...versions] of named) expect(versions.find(Boolean)).toBe(released);
  }
});

test.each([
  ['github', '.github/workflows/supportlint.yml'],
  ['gitlab', '.gitlab-ci.yml init'],
] as const)('init writes what the page shows: %s', (service, name) => {
  const place = { root: '/nowhere', workingDirectory: '', macros: 'macros' };
  const [snippet] = snippetsFor({ extras: [service] }, place);
  expect(blocks.get(name)).toBe(snippet!.text.replace(`@${version}`, `@${released}`));
});

describe('workflows', () => {
  test.each(workflows)('%s fits the schema of workflows', (_, text) => {
    expect(validateWorkflow(text)).toEqual({ actionType: 'workflow', errors: [] });
    expect(validateWorkflow(text.replace('runs-on:', 'runs:')).errors).not.toEqual([]);
  });

  test.each(workflows)('%s gives the action what it takes', (_, text) => {
    const jobs: { steps: { uses?: string; with?: object }[] }[] = Object.values(parse(text).jobs);
    for (const { uses, with: inputs = {} } of jobs.flatMap(({ steps }) => steps))
      if (uses?.startsWith('OWNER/')) expect(action.inputs).toMatchObject(keysOf(inputs));
  });
  const keysOf = (inputs: object) =>
    Object.fromEntries(Object.keys(inputs).map((name) => [name, expect.anything()]));
});

describe('pipelines', () => {
  /** What checks a pipeline by GitLab's schema; it asks for one method that came with Node 22. */
  function validated(text: string) {
    const { cwd, git } = repository({ '.gitlab-ci.yml': text, '.gitlab/supportlint.yml': template });
    git('remote', 'add', 'origin', 'https://gitlab.example.org/acme/macros.git');
    const missing = 'Set.prototype.union ??= function (other) { return new Set([...this, ...other]); };';
    const validator = 'node_modules/gitlab-ci-local/dist/index.js';
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(missing)}`,
        join(process.cwd(), validator),
        '--list',
      ],
      { cwd, encoding: 'utf8' },
    );
    return { status, stdout };
  }

  test.each([...pipelines, ['the template', template] as const])(
    '%s fits the schema of GitLab',
    (_, text) => {
      const { status, stdout } = validated(text);
      expect(stdout).toMatch(/^supportlint /m);
      expect(status).toBe(0);
    },
  );

  test('that the schema does not know are refused', () => {
    expect(validated(template.replace('codequality:', 'code-quality:')).status).not.toBe(0);
  });
});

describe('the template of GitLab', () => {
  const { script, variables } = parse(template).supportlint;

  /** Runs the job as GitLab's runner does. */
  function ran(cwd: string, env: Readonly<Record<string, string>>) {
    const npx = standIn('npx', `[ "$1" = --yes ] && shift 2; exec node '${program}' "$@"`);
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', script.join('\n')], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PATH: npx.PATH, ...variables, CI_PROJECT_DIR: cwd, ...env },
    });
    const path = join(cwd, 'gl-code-quality-report.json');
    const report: { location: { path: string } }[] = existsSync(path)
      ? JSON.parse(readFileSync(path, 'utf8'))
      : [];
    return { status, stdout, stderr, paths: report.map(({ location }) => location.path), said: npx.said() };
  }

  test('reports on everything, and remembers it', () => {
    const cwd = folderWith({ '.supportlintrc': fixingConfig, 'a.md': 'Do not hurry.\n', 'b.md': plain });
    const { status, paths, stdout, said } = ran(cwd, {});
    expect({ status, paths }).toEqual({ status: 0, paths: ['a.md'] });
    expect(stdout).toContain('✖ 1 problem');
    expect(said).toContain(`\nsupportlint@${released}\n`);
    expect(existsSync(join(cwd, '.supportlintcache'))).toBe(true);
  });

  test('takes paths, flags and the version of the project', () => {
    const cwd = folderWith({
      '.supportlintrc': fixingConfig,
      'a/x.md': 'Do not hurry.\n',
      'b/x.md': 'Do not hurry.\n',
      'c/x.md': 'Do not hurry.\n',
    });
    const env = {
      ...{ SUPPORTLINT_PATHS: 'a b', SUPPORTLINT_ARGS: '--max-warnings 1', SUPPORTLINT_VERSION: '' },
    };
    const { status, paths, said } = ran(cwd, env);
    expect({ status, paths }).toEqual({ status: 1, paths: ['a/x.md', 'b/x.md'] });
    expect(said).toContain('\nsupportlint\n');
  });

  test('keeps to what a merge request changes, in a shallow clone', () => {
    const {
      cwd: origin,
      git,
      stage,
    } = repository({ '.supportlintrc': fixingConfig, 'a.md': 'Do not hurry.\n' });
    git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const base = git('rev-parse', 'HEAD').trim();
    for (const name of ['b.md', 'c d.md']) {
      stage(name, 'Do not hurry.\n');
      git('commit', '-q', '-m', name);
    }
    const cwd = join(folderWith({}), 'clone');
    mkdirSync(cwd);
    gitIn(origin)('clone', '-q', '--depth', '1', `file://${origin}`, cwd);
    const env = { SUPPORTLINT_CHANGED_ONLY: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    expect(ran(cwd, env)).toMatchObject({ status: 0, paths: ['b.md', 'c d.md'] });
    expect(ran(cwd, { SUPPORTLINT_CHANGED_ONLY: 'true' }).paths).toEqual(['a.md', 'b.md', 'c d.md']);
  });
});

test('parts of a pipeline come together', () => {
  const { parts, supportlint } = parse(blocks.get('.gitlab-ci.yml parts')!);
  const macro = 'Do not hurry.\n';
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`macros/${at}.md`, macro]));
  const cwd = folderWith({ '.supportlintrc': fixingConfig, ...files });
  const { PATH } = standIn('npx', `shift 2; exec node '${program}' "$@"`);
  const sh = (script: readonly string[], env: object = {}) =>
    spawnSync('sh', ['-ec', script.join('\n')], {
      ...{ cwd, encoding: 'utf8' },
      env: { ...process.env, PATH, ...env },
    });
  for (let at = 1; at <= parts.parallel; at += 1)
    sh(parts.script, { CI_NODE_INDEX: `${at}`, CI_NODE_TOTAL: `${parts.parallel}` });
  expect(sh(supportlint.script).stdout).toContain('✖ 9 problems');
});

test('the Dangerfile says what was found, beside its lines', async () => {
  const cwd = folderWith({
    'supportlint.json': JSON.stringify([
      { filePath: '/repo/a.md', messages: [{ line: 3, message: 'Say so.', severity: 2 }] },
      { filePath: '/repo/b.md', messages: [{ line: 4, message: 'Or so.', severity: 1 }] },
    ]),
    'supportlint.md': '## Both\n',
  });
  const said: unknown[] = [];
  const say = (name: string) => (text: string, file?: string, line?: number) =>
    said.push([name, text, ...(file ? [file, line] : [])]);
  const script = blocks
    .get('dangerfile.mjs')!
    .replace(/^import .*\n/gm, '')
    .replaceAll("readFileSync('", `readFileSync('${cwd}/`)
    .replaceAll("relative('.'", "relative('/repo'");
  const { relative } = await import('node:path');
  new Function('readFileSync', 'relative', 'fail', 'warn', 'markdown', script)(
    ...[readFileSync, relative, say('fail'), say('warn'), say('markdown')],
  );
  expect(said).toEqual([
    ['fail', 'Say so.', 'a.md', 3],
    ['warn', 'Or so.', 'b.md', 4],
    ['markdown', '## Both\n'],
  ]);
});
