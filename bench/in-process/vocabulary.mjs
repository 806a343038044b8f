/**
 * What twice the phrases cost: checks a folder with all rules and with every phrase doubled by a made-up twin, in
 * turn, in this process, and prints the seconds of each pass as JSON. A pass begins with the compiled rules in
 * bytes, made as the build makes them, so it pays for reading them and for the matcher's states.
 *
 * Usage: vocabulary.mjs FOLDER ROUNDS
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJiti } from 'jiti';
import { classes, compileRules, createLinter, experienced, pack, rules, unpack } from '../../dist/index.js';
import { ownTexts } from '../../src/dev/own-texts.mjs';
import { doubled } from './twins.mjs';

const [folder, rounds] = process.argv.slice(2);
const jiti = createJiti(import.meta.url);
const { createChain } = await jiti.import('../../src/config/chain.ts');
const { resolveConfig } = await jiti.import('../../src/config/resolve.ts');

const root = fileURLToPath(new URL('../..', import.meta.url));
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const sets = Object.entries({ plain: rules, doubled: doubled(rules) }).map(([name, registry]) => {
  const config = resolveConfig(createChain([], registry), '/macro.md', registry);
  const compiled = pack(experienced(registry, compileRules(registry, classes), ownTexts(root)));
  return { name, registry, config, compiled, runs: [] };
});

// The first pass of each is for the just-in-time compiler.
for (let round = 0; round <= Number(rounds); round += 1) {
  for (const set of round % 2 === 0 ? sets : sets.toReversed()) {
    const cpu = process.cpuUsage();
    const begin = performance.now();
    const findings = pass(set);
    const wall = (performance.now() - begin) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    if (round > 0) set.runs.push({ wall, cpu: (user + system) / 1e6, findings });
  }
}
if (new Set(sets.flatMap(({ runs }) => runs.map(({ findings }) => findings))).size !== 1)
  throw new Error('The made-up phrases change what is found.');
console.log(JSON.stringify(Object.fromEntries(sets.map(({ name, runs }) => [name, runs]))));

function pass({ registry, config, compiled }) {
  const linter = createLinter(registry, classes, unpack(compiled));
  let findings = 0;
  for (const text of texts)
    findings += linter.lint(text, { path: 'macro.md', filePath: '/macro.md', config }).messages.length;
  return findings;
}
