import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { version } from '../../version.js';
import { type Answers, type Extra, hooks, services } from './answers.js';

/** Where the macros are, seen from the repository. */
export interface Place {
  /** Absolute folder of the repository, or the working directory outside of one. */
  readonly root: string;
  /** Folder from which supportlint is run, from `root`, POSIX; empty where it is `root`. */
  readonly workingDirectory: string;
  /** Folder of the macros from there; empty where it is the same. */
  readonly macros: string;
}

/** A file that another tool reads. */
export interface Snippet {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** @param folder absolute, where the macros are */
export function placeOf(cwd: string, folder: string): Place {
  const posix = (path: string) => path.replaceAll('\\', '/');
  const root = repositoryOf(cwd) ?? cwd;
  return { root, workingDirectory: posix(relative(root, cwd)), macros: posix(relative(cwd, folder)) };
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

/** The tools that a repository uses already. */
export function toolsIn({ root }: Place): Extra[] {
  const signs: Readonly<Record<string, Extra>> = {
    '.github': 'github',
    '.gitlab-ci.yml': 'gitlab',
    '.pre-commit-config.yaml': 'pre-commit',
    'lint-staged.config.mjs': 'lint-staged',
    '.lintstagedrc.json': 'lint-staged',
    '.lintstagedrc': 'lint-staged',
    'lefthook.yml': 'lefthook',
  };
  const seen = Object.entries(signs).filter(([file]) => existsSync(join(root, file)));
  return [...new Set(seen.map(([, extra]) => extra))];
}

/** The files that the answers ask for. */
export function snippetsFor({ extras = [] }: Answers, place: Place): Snippet[] {
  return [...services, ...hooks].filter((one) => extras.includes(one)).map((one) => makers[one](place));
}

const makers: Readonly<Record<Exclude<Extra, 'baseline'>, (place: Place) => Snippet>> = {
  github: (place) => ({
    file: '.github/workflows/supportlint.yml',
    text: `name: supportlint
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
jobs:
  macros:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
${isLocked(place) ? '      - run: npm ci\n' : ''}      - run: ${runner(place)} -f stylish -f github -f markdown="$GITHUB_STEP_SUMMARY"${path(place)}
${place.workingDirectory && `        working-directory: ${place.workingDirectory}\n`}`,
  }),
  gitlab: (place) => ({
    file: '.gitlab-ci.yml',
    text: `supportlint:
  image: node:22
  script:
${isLocked(place) ? '    - npm ci\n' : ''}${place.workingDirectory && `    - cd ${place.workingDirectory}\n`}    - ${runner(place)} -f stylish -f gitlab="$CI_PROJECT_DIR/supportlint.json"${path(place)}
  artifacts:
    when: always
    reports:
      codequality: supportlint.json
`,
  }),
  'pre-commit': (place) => ({
    file: '.pre-commit-config.yaml',
    text: `repos:
  - repo: local
    hooks:
      - id: supportlint
        name: supportlint
        language: node
        additional_dependencies: ["supportlint@${version}"]
        entry: ${onNames(place)}
        types: [markdown]
${filesOf(place)}        exclude: ${documentation}
        require_serial: true
`,
  }),
  'lint-staged': (place) => ({
    file: 'lint-staged.config.mjs',
    text: `// Without the names of files, so that macros are compared with all others.
export default { '*.{md,markdown}': () => ${JSON.stringify(onStaged(place))} };
`,
  }),
  lefthook: (place) => ({
    file: 'lefthook.yml',
    text: `pre-commit:
  commands:
    supportlint:
      glob: "*.{md,markdown}"
      run: ${onStaged(place)}
`,
  }),
};

/** Checks what is staged, from the root of the repository. */
function onStaged(place: Place): string {
  const command = `npx supportlint${path(place)} --staged`;
  return place.workingDirectory ? `sh -c 'cd "${place.workingDirectory}" && ${command}'` : command;
}

/** Checks the files that are named at its end; their names start at the root of the repository. */
function onNames({ workingDirectory }: Place): string {
  const command = 'supportlint --no-warn-ignored --';
  if (!workingDirectory) return command;
  const names = `"\${@#"${workingDirectory}/"}"`;
  return `bash -c 'cd "${workingDirectory}" && ${command} ${names}' bash`;
}

/** Keeps pre-commit to the folder of the macros. */
function filesOf({ workingDirectory, macros }: Place): string {
  const folders = [workingDirectory, macros].filter(Boolean).map((folder) => `${folder}/`);
  if (folders.length === 0) return '';
  const pattern = folders.join('').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return `        files: ${JSON.stringify(`^${pattern}`)}\n`;
}

/** Pages about a repository, which are no macros unless somebody names them; in Python's notation. */
const documentation =
  '(^|/)((?i:readme|changelog|contributing|code_of_conduct)(\\.[\\w-]+)?|LICENSE)\\.\\w+$';
const path = ({ macros }: Place) =>
  macros ? ` ${/[^\w./-]/.test(macros) ? JSON.stringify(macros) : macros}` : '';
const isLocked = ({ root }: Place) => existsSync(join(root, 'package-lock.json'));
const runner = (place: Place) => (isLocked(place) ? 'npx supportlint' : `npx --yes supportlint@${version}`);
