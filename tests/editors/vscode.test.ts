import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { folderWith } from '../config/files.js';
import { dismissive } from './project.js';
import { openWindow, type Window } from './vscode-stub.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, 'editors/vscode');
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const isInstalled = existsSync(join(home, 'node_modules'));
const patience = { timeout: 15_000, interval: 50 };

describe.skipIf(!isInstalled)('the packed extension (needs: npm ci --prefix editors/vscode)', () => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'supportlint-vscode-')));
  const installed = join(place, 'extension');
  let files: string[];

  beforeAll(() => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['run', 'package'], { cwd: home, stdio: 'pipe' });
    const { unzipSync } = createRequire(join(home, 'package.json'))('fflate');
    const entries: Record<string, Uint8Array> = unzipSync(readFileSync(join(home, 'supportlint.vsix')));
    files = Object.keys(entries).filter((path) => !path.endsWith('/'));
    for (const path of files) write(join(place, path), entries[path]!);
    // Where the extension's `require('vscode')` ends up.
    write(join(place, 'node_modules/vscode/index.js'), 'module.exports = globalThis.vscode;');
  }, 120_000);
  afterAll(() => rmSync(place, { recursive: true }));

  test('holds what runs, and nothing else', () => {
    const server = 'extension/dist/server/';
    expect(files.filter((path) => !path.startsWith(server)).sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/THIRD-PARTY-LICENSES.txt',
      'extension/dist/extension.cjs',
      'extension/icon.png',
      'extension/package.json',
      'extension/readme.md',
    ]);
    const strays = files
      .filter((path) => path.startsWith(server))
      .map((path) => path.slice(server.length))
      .filter(
        (path) =>
          !/^(package\.json|LICENSE|bin\/supportlint\.js|rules\/(schema\.json|[\w-]+\/README\.md))$/.test(
            path,
          ) &&
          !/^dist\/((on-demand\/)?[\w-]+\.c?js|rules\.bin|THIRD-PARTY-LICENSES\.txt)$/.test(path) &&
          !/^node_modules\/(@babel\/)?[\w-]+\/([\w./-]+\.([cm]?js|json)|LICEN[CS]E[\w.-]*)$/i.test(path),
      );
    expect(strays).toEqual([]);
    const { main, icon, contributes } = manifest;
    const schemas: { url: string }[] = [...contributes.jsonValidation, ...contributes.yamlValidation];
    for (const path of [main, icon, ...schemas.map(({ url }) => url)])
      expect(files).toContain(join('extension', path));
  });

  test('runs the supportlint it brings, also where Node packages are unknown', async () => {
    const folder = folderWith({ 'supportlint.config.ts': typedConfig });
    const window = await activate(folder);
    expect(window.output[0]).toBe(`Running ${join(installed, 'dist/server/bin/supportlint.js')}`);
    expect(await diagnosed(window, join(folder, 'a.md'))).toEqual(['no-dismissal']);
  });

  test("prefers the workspace's own", async () => {
    const folder = folderWith(ownSupportlint);
    const window = await activate(folder);
    expect(window.output[0]).toBe(`Running ${join(folder, 'node_modules/supportlint/bin/supportlint.js')}`);
    expect(await diagnosed(window, join(folder, 'a.md'))).toContain('no-dismissal');
  });

  test('takes up settings as they change', async () => {
    const folder = folderWith(ownSupportlint);
    const window = await activate(folder, { 'supportlint.enable': 'never' });
    expect(window.output).toEqual([]);
    window.set('supportlint.enable', 'auto');
    expect(await diagnosed(window, join(folder, 'a.md'))).toContain('no-dismissal');

    window.set('supportlint.enable', 'never');
    await vi.waitFor(() => expect(window.shown.size).toBe(0), patience);
    window.set('supportlint.nodePath', process.execPath);
    window.set('supportlint.enable', 'auto');
    await vi.waitFor(
      () => expect(window.shown.get(join(folder, 'a.md'))).toContain('no-dismissal'),
      patience,
    );
    expect(window.output.join('\n')).toContain(`supportlint.js with ${process.execPath}`);
  });

  test('is silent without a configuration, unless it is told otherwise', async () => {
    const folder = folderWith({});
    const path = join(folder, 'a.md');
    const window = await activate(folder);
    expect(await diagnosed(window, path)).toEqual([]);
    window.set('supportlint.enable', 'always');
    await vi.waitFor(() => expect(window.shown.get(path)).toContain('no-dismissal'), patience);
  });

  test('starts again, even if the server before did not answer any more', async () => {
    const folder = folderWith({ ...ownSupportlint, 'deaf.mjs': deaf });
    const window = await activate(folder, { 'supportlint.path': 'deaf.mjs' });
    window.set('supportlint.path', '');
    expect(await diagnosed(window, join(folder, 'a.md'))).toContain('no-dismissal');
  });

  test('says when supportlint.path leads nowhere, and recovers', async () => {
    const folder = folderWith(ownSupportlint);
    const window = await activate(folder, { 'supportlint.path': 'gone' });
    expect(window.errors).toEqual([
      'supportlint did not start: there is nothing at gone (supportlint.path).',
    ]);
    window.set('supportlint.path', 'node_modules/supportlint');
    expect(await diagnosed(window, join(folder, 'a.md'))).toContain('no-dismissal');
  });

  test('has the commands it promises', async () => {
    const window = await activate(folderWith({}));
    const promised: { command: string }[] = manifest.contributes.commands;
    expect([...window.commands.keys()].sort()).toEqual(promised.map(({ command }) => command).sort());

    await window.commands.get('supportlint.fixAll')!();
    expect(window.ran).toEqual([
      ['editor.action.sourceAction', { kind: 'source.fixAll.supportlint', apply: 'first' }],
    ]);
    await window.commands.get('supportlint.restart')!();
    expect(window.output.filter((line) => line.startsWith('Running'))).toHaveLength(2);
  });

  test('leaves no process behind', async () => {
    const folder = folderWith(ownSupportlint);
    const { deactivate } = await extension(folder);
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).not.toThrow();
    await deactivate();
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), patience);
  });

  /** Starts the extension in a window, and ends it with the test. */
  async function extension(folder: string, settings?: Record<string, unknown>) {
    const window = openWindow([folder], settings);
    vi.stubGlobal('vscode', window.api);
    const require = createRequire(import.meta.url);
    const main = join(installed, 'dist/extension.cjs');
    delete require.cache[main];
    delete require.cache[join(place, 'node_modules/vscode/index.js')];
    const { activate, deactivate } = require(main);
    onTestFinished(deactivate);
    await activate({ extensionPath: installed, subscriptions: [] });
    return { window, deactivate };
  }
  const activate = async (...where: Parameters<typeof extension>) => (await extension(...where)).window;
});

describe('the manifest', () => {
  test('has the version of the supportlint it brings', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.version).toBe(version);
  });

  test('keeps the extension out of folders that nobody trusts', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(false);
  });

  test('has the settings that the page names', () => {
    const page = readFileSync(join(home, 'README.md'), 'utf8');
    const named = [...page.matchAll(/^\| `(supportlint\.[\w.]+)`/gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(manifest.contributes.configuration.properties));
  });
});

/** A config that needs the packages which supportlint loads others with. */
const typedConfig = `const level: string = 'error';
export default { root: true, extends: [], rules: { 'no-dismissal': level } };
`;

/** A server that says hello, and nothing else. */
const deaf = `
const body = '{"jsonrpc": "2.0", "id": 0, "result": {"capabilities": {}}}';
process.stdin.once('data', () => process.stdout.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body));
process.stdin.resume();
`;

/** A workspace that has supportlint installed, as a script that leaves the id of its process. */
const ownSupportlint = {
  '.supportlintrc': '{ "root": true, "extends": "recommended" }',
  'node_modules/supportlint/package.json': '{ "type": "module" }',
  'node_modules/supportlint/bin/supportlint.js': `import { writeFileSync } from 'node:fs';
writeFileSync('pid', String(process.pid));
await import(${JSON.stringify(pathToFileURL(join(root, 'bin/supportlint.js')).href)});
`,
};

async function diagnosed(window: Window, path: string): Promise<string[]> {
  window.open(path, dismissive);
  return vi.waitFor(() => {
    const codes = window.shown.get(path);
    expect(codes, window.output.join('\n')).toBeDefined();
    return codes!;
  }, patience);
}

function write(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
