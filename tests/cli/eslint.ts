import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import type { LintMessage, LintResult } from '../../src/lint/result.js';
import { folderWith } from '../config/files.js';
import { type Outcome, supportlint } from './supportlint.js';

const require = createRequire(import.meta.url);
/** A module of ESLint that its package does not export. */
const internal = (path: string) =>
  require(join(dirname(require.resolve('eslint/package.json')), 'lib', path));
const { execute }: { execute(argv: readonly string[], stdin?: string): Promise<number> } = internal('cli.js');

/** The long flags in its help. */
export function flagsOfEslint(): string[] {
  const help: string = internal('options.js')().generateHelp();
  return [...help.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag!);
}

/** Files by name without extension → what they hold: see {@link contents}. */
export type Files = Readonly<Record<string, Content>>;
type Content = keyof (typeof contents)['eslint'];
type Tool = keyof typeof contents;

/** The same files for both: JavaScript for one, macros for the other. */
const contents = {
  eslint: {
    clean: 'f();\n',
    error: 'var a = 1;\n',
    errors: 'var a = 1;\nvar b = 2;\n',
    mended: 'let a = 1;\n',
    warning: 'alert(1);\n',
    both: 'alert(1);\nvar a = 1;\n',
    bothMended: 'alert(1);\nlet a = 1;\n',
    broken: 'let =\n',
    disabled: '// eslint-disable-next-line no-alert -- agreed\nalert(1);\n',
    unused: '// eslint-disable-next-line no-alert\ng();\n',
    unusedMended: ' \ng();\n',
  },
  supportlint: {
    clean: 'We can help.\n',
    error: 'You can utilize it.\n',
    errors: 'You can utilize it.\nThey utilize it.\n',
    mended: 'You can use it.\n',
    warning: 'Do not hurry.\n',
    both: 'Do not hurry.\nYou can utilize it.\n',
    bothMended: 'Do not hurry.\nYou can use it.\n',
    broken: '\u0000',
    disabled: '<!-- supportlint-disable-next-line calm -- agreed -->\nDo not hurry.\n',
    unused: '<!-- supportlint-disable-next-line calm -->\nWe agree.\n',
    unusedMended: 'We agree.\n',
  },
};
const words = {
  eslint: { EXT: 'js', FIXABLE: 'no-var', OTHER: 'no-alert', FILE: 'eslint-suppressions.json' },
  supportlint: { EXT: 'md', FIXABLE: 'plain', OTHER: 'calm', FILE: 'supportlint-suppressions.json' },
};
const tools = ['eslint', 'supportlint'] as const;
const configs = {
  eslint: {
    'eslint.config.mjs':
      'export default [{ rules: { "no-var": "error", "no-alert": "warn" } }, { ignores: ["ignored/", "eslint.config.mjs"] }];',
  },
  supportlint: {
    '.supportlintrc': JSON.stringify({
      root: true,
      ignorePatterns: ['ignored/'],
      rules: { plain: 'error' },
      customRules: {
        plain: {
          message: '“{match}” is long; write “{instead}”.',
          phrases: { utilize: 'use' },
          fixable: true,
        },
        calm: { message: '“{match}” hurries; leave it out.', phrases: ['hurry'] },
      },
    }),
  },
};

/** A folder for each of the two, and what runs the one that belongs to it. */
export function twins(files: Files) {
  const folder = (tool: Tool) => {
    const named = Object.entries(files).map(([name, kind]) => [
      `${name}.${words[tool].EXT}`,
      contents[tool][kind],
    ]);
    return folderWith({ ...configs[tool], ...Object.fromEntries(named) });
  };
  const cwd = { eslint: folder('eslint'), supportlint: folder('supportlint') };
  return {
    cwd,
    /** Runs both. `EXT`, `FIXABLE`, `OTHER` and `FILE` in arguments stand for what each calls it. */
    async run(argv: readonly string[], stdin?: Content) {
      const spelled = (tool: Tool) => argv.map((one) => spell(one, tool));
      const text = (tool: Tool) => (stdin === undefined ? undefined : contents[tool][stdin]);
      return {
        eslint: await eslint(cwd.eslint, spelled('eslint'), text('eslint')),
        supportlint: await supportlint(cwd.supportlint, spelled('supportlint'), {
          stdin: text('supportlint') ?? '',
        }),
      };
    },
    /** Which of the known contents each file has by now. */
    fixedFiles: (tool: Tool) =>
      Object.keys(files).map((name) => {
        const text = readFileSync(join(cwd[tool], `${name}.${words[tool].EXT}`), 'utf8');
        return [name, Object.entries(contents[tool]).find(([, content]) => content === text)?.[0] ?? text];
      }),
    /** Changes a file of both; without a content, deletes it. */
    write(name: string, kind?: Content) {
      for (const tool of tools) {
        const path = join(cwd[tool], `${name}.${words[tool].EXT}`);
        if (kind === undefined) rmSync(path);
        else writeFileSync(path, contents[tool][kind]);
      }
    },
  };
}

export const spell = (text: string, tool: Tool): string =>
  Object.entries(words[tool]).reduce((spelled, [word, own]) => spelled.replaceAll(word, own), text);

/** What a tool calls its things → the words that stand for them. */
export const unspell = (text: string, tool: Tool): string =>
  Object.entries(words[tool]).reduce(
    (spelled, [word, own]) => spelled.replace(new RegExp(`\\b${own.replaceAll('.', '\\.')}\\b`, 'g'), word),
    text,
  );

/** A JSON report without what has to differ: texts, columns, messages. */
export function shape(tool: Tool, { stdout }: Outcome, cwd: string) {
  const results: LintResult[] = JSON.parse(stdout);
  const rule = (id: string | null) => (id === null ? null : unspell(id, tool));
  const message = (one: LintMessage & { suppressions?: unknown }) => ({
    ...{ rule: rule(one.ruleId), severity: one.severity, fatal: one.fatal, hasFix: one.fix !== undefined },
    ...{ line: one.fatal === undefined ? one.line : undefined, suppressions: one.suppressions },
  });
  return results.map(({ messages, suppressedMessages, filePath, source, output, ...rest }) => ({
    ...rest,
    filePath: unspell(filePath.replace(cwd, ''), tool),
    // What is no text at all can have no source.
    hasSource: rest.fatalErrorCount === 0 && source !== undefined,
    hasOutput: output !== undefined,
    messages: messages.map(message),
    suppressedMessages: suppressedMessages.map(message),
  }));
}

async function eslint(cwd: string, argv: readonly string[], stdin?: string): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const note = (stream: keyof typeof written) => (text: unknown) => {
    written[stream] += `${text}\n`;
  };
  const spies = [
    vi.spyOn(process, 'cwd').mockReturnValue(cwd),
    vi.spyOn(console, 'log').mockImplementation(note('stdout')),
    vi.spyOn(console, 'error').mockImplementation(note('stderr')),
  ];
  try {
    const code = await execute(['node', 'eslint', ...argv], stdin);
    return { code, ...written };
  } catch (error) {
    // Its executable prints what is thrown, and ends with 2.
    return { code: 2, stdout: '', stderr: String(error) };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
