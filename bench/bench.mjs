/** Runs everything in turn, several rounds, and writes RESULTS.md. `--help` says how. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Figures } from './figures.mjs';
import { source } from './library/texts.mjs';
import { measure } from './measure.mjs';
import { findPeers } from './peers/index.mjs';
import { describeStyle } from './peers/vale/describe.mjs';
import { report } from './report.mjs';
import { prepare } from './suites.mjs';

const help = `npm run bench -- [flags]
  --rounds N     counted rounds (5), after one that is not
  --only a,b     only these suites: replies, long, slow, file, cache, growth, threads, rules, vocabulary
  --quick        one round over a tenth of the macros
Only a run with all suites in full writes RESULTS.md; any other prints.
`;
const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const library = new URL('../dist/index.js', import.meta.url);

if (flags.help) console.log(help);
else if (existsSync(fileURLToPath(library))) await main();
else {
  console.error('There is no build: run "npm run build" in the folder above first.');
  process.exitCode = 2;
}

async function main() {
  const rounds = flags.quick ? 1 : Number(flags.rounds);
  const scale = flags.quick ? 0.1 : 1;
  const only = flags.only?.split(',');
  const isChosen = (name) => only?.includes(name) ?? true;
  const temporary = mkdtempSync(join(tmpdir(), 'supportlint-bench-'));
  try {
    const supportlint = await import(library.href);
    const peers = await findPeers(join(tmpdir(), 'supportlint-bench'), temporary, supportlint);
    const prepared = prepare(temporary, peers, scale);
    const suites = prepared.suites.filter(({ name }) => isChosen(name));
    const figures = new Figures();
    for (let round = 0; round <= rounds; round += 1)
      // Long runs need no warming up: the disk is read once, and the peers would double the time.
      for (const suite of suites)
        if (round > 0 || suite.passes) runRound(suite, round, figures, join(temporary, 'log'));
    if (isChosen('vocabulary')) suites.push(doubleVocabulary(prepared.replies, rounds, figures));
    const text = report(figures, suites, {
      ...{ rounds, scale, source, date: new Date().toISOString().slice(0, 10) },
      versions: versions(peers),
      notes: isChosen('slow') ? describeStyle(prepared.tenth, peers, supportlint.rules) : [],
    });
    if (only || flags.quick) console.log(text);
    else writeFileSync(here('RESULTS.md'), text);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** All cases of a suite in turn. Round 0 fills caches and does not count. */
function runRound(suite, round, figures, log) {
  const passes = round === 0 ? 1 : (suite.passes ?? 1);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { name, command, cwd = suite.cwd, counts, before, inner } of suite.cases) {
      console.error(`${round === 0 ? 'warm-up' : `round ${round}`}: ${suite.title}: ${name}`);
      before?.();
      const run = measure(command, { cwd, counts, log: inner || round === 0 ? log : devNull });
      if (round > 0) figures.add(suite.name, name, { ...run, ...inner?.(readFileSync(log, 'utf8')) });
    }
  }
}

function doubleVocabulary(folder, rounds, figures) {
  console.error('Twice the phrases, in one process');
  const args = [here('in-process/vocabulary.mjs'), folder, String(rounds)];
  const runs = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  for (const [name, all] of Object.entries(runs)) for (const run of all) figures.add('vocabulary', name, run);
  return { name: 'vocabulary', title: 'Twice the phrases, in one process', base: 'plain' };
}

function versions({ quick, slow }) {
  const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
  const peers = [...quick, ...slow].map((peer) => [peer.name, peer.version]);
  return { supportlint: version, Node: process.version, ...Object.fromEntries(peers) };
}
