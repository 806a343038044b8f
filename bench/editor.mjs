/**
 * How long an editor waits for findings after a keystroke, without the rest that the server takes first, and whether
 * it keeps what it used: `node --expose-gc bench/editor.mjs`.
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'node_modules/.cache/supportlint/editor.mjs');
// In one file, as in the package: what translates sources at run time slows them down.
await build({
  stdin: {
    resolveDir: root,
    contents: `
      export { default as remarkParse } from 'remark-parse';
      export { unified } from 'unified';
      export { TextDocument } from 'vscode-languageserver-textdocument';
      export { installedEngine } from './src/cli/engine.ts';
      export { parseOptions } from './src/cli/options.ts';
      export { diagnosticsOf } from './src/editor/diagnostics.ts';
      export { Workspace } from './src/server/workspace.ts';`,
  },
  ...{ outfile: bundle, bundle: true, format: 'esm', platform: 'node', packages: 'external' },
  define: { __VERSION__: '"bench"', __BUILD__: '"bench"' },
});
const { diagnosticsOf, installedEngine, parseOptions, remarkParse, TextDocument, unified, Workspace } =
  await import(pathToFileURL(bundle).href);

const warmUp = 500;
const measured = 1000;
/** Edits after which the heap is measured; the last one ends the run. */
const [early, late] = [1000, Number(process.argv[2] ?? 10_000)];

const folder = fileURLToPath(new URL('../fixtures/macros', import.meta.url));
const paragraph = `Thank you for writing to us about order {{order.number}}. We have looked at what happened, and the
parcel was left with a neighbor on Tuesday. **Please ask at number 12** or at the [depot](https://example.com/depot).

- If it is there, nothing more needs to be done.
- If it is not, reply here and we utilize the form to send a new one by Friday.

`;
const text = `---\ntitle: Parcel with a neighbor\ntone: business\n---\n\nHi {{customer.first_name}},\n\n${paragraph
  .repeat(6)
  .slice(0, 1880)}\n\nBest wishes,\nThe support team\n`;

const io = {
  ...{ argv: [], cwd: folder, env: {}, now: () => new Date() },
  ...{ stdin: process.stdin, stdout: process.stdout, stderr: process.stderr },
};
const engine = installedEngine();
const workspace = new Workspace(parseOptions(io), io, () => engine);
workspace.enable = 'always';
const uri = new URL('bench.md', `file://${join(folder, '/')}`).href;

let document = TextDocument.create(uri, 'markdown', 1, text);
const words = 'We are happy to utilize a new form, and we will write by Monday. ';
const home = text.indexOf('Thank you');

/** One keystroke: a sentence is typed and taken out again. */
function edit(turn) {
  const step = turn % (2 * words.length);
  const at = (offset) => document.positionAt(offset);
  const typing = step < words.length;
  const offset = home + (typing ? step : 2 * words.length - step - 1);
  const change = typing
    ? { range: { start: at(offset), end: at(offset) }, text: words[step] }
    : { range: { start: at(offset), end: at(offset + 1) }, text: '' };
  document = TextDocument.update(document, [change], document.version + 1);
}

async function diagnostics() {
  const outcome = await workspace.check(document);
  return diagnosticsOf(outcome.checked, () => undefined);
}

const percentile = (times, part) => times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1];
const heap = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};
const parser = unified().use(remarkParse);

const times = [];
/** Milliseconds of all threads: what the keystroke costs, whatever else the machine does. */
const cpu = [];
const bare = [];
const heaps = [];
let found = 0;
for (let turn = 0; turn < late; turn += 1) {
  const used = process.cpuUsage();
  const begin = performance.now();
  edit(turn);
  found += (await diagnostics()).length;
  const end = performance.now();
  if (turn >= warmUp && turn < warmUp + measured) {
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1000);
    times.push(end - begin);
  }
  if (turn < warmUp + measured) {
    const start = performance.now();
    parser.parse(document.getText());
    if (turn >= warmUp) bare.push(performance.now() - start);
  }
  if (turn + 1 === early || turn + 1 === late) heaps.push(heap());
}

const round = (number) => Number(number.toFixed(2));
console.log(
  JSON.stringify(
    {
      bytes: Buffer.byteLength(text),
      findings: round(found / late),
      editMs: { median: round(percentile(times, 0.5)), p95: round(percentile(times, 0.95)) },
      editCpuMs: { median: round(percentile(cpu, 0.5)), p95: round(percentile(cpu, 0.95)) },
      remarkParseMs: { median: round(percentile(bare, 0.5)), p95: round(percentile(bare, 0.95)) },
      ratio: {
        median: round(percentile(times, 0.5) / percentile(bare, 0.5)),
        p95: round(percentile(times, 0.95) / percentile(bare, 0.95)),
      },
      heapMb: { [early]: round(heaps[0]), [late]: round(heaps[1]) },
    },
    null,
    2,
  ),
);
process.exit();
