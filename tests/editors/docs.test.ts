import { spawnSync } from 'node:child_process';
import luaparse from 'luaparse';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { allSpecs } from '../../src/cli/completion/spec.js';
import { blocksOf } from '../blocks.js';
import { dismissive, env, projectWith } from './project.js';

const blocks = blocksOf('editors.md');
const server = ['npx', '--no-install', 'supportlint', 'lsp'];
const blockOf = (file: string) => blocks.find((one) => one.file.endsWith(file))!.text;

describe('snippets', () => {
  test.each(blocks.filter(({ language }) => language === 'lua'))('$file is Lua', ({ text }) => {
    expect(() => luaparse.parse(text, { luaVersion: 'LuaJIT' })).not.toThrow();
  });

  test('JSON and TOML start the server', () => {
    const json = (file: string) => JSON.parse(blockOf(file));
    const { path, arguments: rest } = json('.zed/settings.json').lsp.marksman.binary;
    expect([path, ...rest]).toEqual(server);
    expect(json('LSP.sublime-settings').clients.supportlint.command).toEqual(server);
    expect(json('template.json').programArgs.default).toBe(`sh -c "${server.join(' ')}"`);
    expect(json('template.json').programArgs.windows).toBe(`cmd /c ${server.join(' ')}`);

    const helix = parseToml(blockOf('languages.toml')) as Record<string, Record<string, object>>;
    expect(helix['language-server']!.supportlint).toEqual({ command: server[0], args: server.slice(1) });
  });

  test('whatever runs supportlint uses flags and commands that exist', async () => {
    const specs = await allSpecs({ stdout: { write: () => true } });
    const flags = new Set(specs.flatMap((one) => one.flags.flatMap(({ names }) => names)));
    const commands = blocks
      .flatMap(({ text }) => text.replaceAll('\\ ', ' ').split('\n'))
      .flatMap((line) => /supportlint['", ]+(lsp|-.*)/.exec(line)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(10);
    const used = commands.flatMap((line) => [...line.matchAll(/(?<![\w-])--?[a-z][\w-]*/g)]);
    for (const [flag] of used) expect([...flags]).toContain(flag);
    expect(specs.map(({ name }) => name)).toContain('lsp');
  });
});

describe('without a language server', () => {
  const macro = { 'macros/a b.md': dismissive };
  const run = (folder: string, command: string, args: string[], input?: string) =>
    spawnSync(command, args, { cwd: folder, env: { ...env, HOME: folder }, encoding: 'utf8', input });
  const has = (command: string) => spawnSync(command, ['--version']).status === 0;

  test.skipIf(process.platform === 'win32')('the script fixes what it reads, or else fails', () => {
    const folder = projectWith({ 'tools/supportlint-fixed': blockOf('supportlint-fixed') });
    const fixed = (path: string, text: string) => run(folder, 'sh', ['tools/supportlint-fixed', path], text);
    expect(fixed('a b.md', 'We will call prior to noon.')).toMatchObject({
      ...{ status: 0, stdout: 'We will call before noon.' },
    });
    expect(fixed('a.md', dismissive)).toMatchObject({ status: 0, stdout: dismissive });
    expect(fixed('a.md', 'Gern, danke.\n\n')).toMatchObject({ status: 0, stdout: 'Gern, danke.\n\n' });

    const broken = projectWith({
      ...{ '.supportlintrc': '{ "rules": 1 }', 'tools/supportlint-fixed': blockOf('supportlint-fixed') },
    });
    const { status, stdout } = run(broken, 'sh', ['tools/supportlint-fixed', 'a.md'], dismissive);
    expect([status, stdout]).toEqual([1, '']);
  });

  test.skipIf(!has('vim'))('Vim lists findings when a macro is saved (needs: vim)', () => {
    const folder = projectWith({ ...macro, '.vim/after/ftplugin/markdown.vim': blockOf('markdown.vim') });
    const list =
      "call writefile(map(getqflist(), {_, one -> one.lnum . ':' . one.col . ' ' . one.text}), 'list')";
    const vimrc = ['-Nu', 'NONE', '--cmd', 'set rtp^=.vim rtp+=.vim/after', '-c', 'filetype plugin on'];
    run(folder, 'vim', [
      '-es',
      ...vimrc,
      '-c',
      'edit macros/a\\ b.md',
      '-c',
      'write',
      '-c',
      list,
      '-c',
      'qa!',
    ]);
    expect(run(folder, 'cat', ['list']).stdout).toMatch(/^3:1 .*calm down.*no-dismissal\]\n$/);
  });

  test.skipIf(!has('emacs'))('Flymake shows findings (needs: emacs)', () => {
    const session = `
(define-derived-mode markdown-mode text-mode "Markdown")
(load (expand-file-name "supportlint.el"))
(find-file "macros/a b.md")
(markdown-mode)
(flymake-start)
(let ((end (+ (float-time) 20)))
  (while (and (null (flymake-diagnostics)) (< (float-time) end)) (accept-process-output nil 0.1)))
(dolist (one (flymake-diagnostics))
  (princ (format "%s %d %s\\n" (flymake-diagnostic-type one) (flymake-diagnostic-beg one) (flymake-diagnostic-text one))))
`;
    const folder = projectWith({
      ...macro,
      ...{ 'session.el': session, 'supportlint.el': blockOf('supportlint.el') },
    });
    const { stdout } = run(folder, 'emacs', ['--batch', '--load', 'session.el']);
    expect(stdout).toMatch(/^:error 6 Say what .*calm down.*\n$/);
  });
});
