import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longMacros, oneMacro } from './library/long.mjs';
import { shortReplies } from './library/texts.mjs';
import { writeLibrary } from './library/write.mjs';

const node = process.execPath;
const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const us = [node, script('../bin/supportlint.js'), '--exit-zero'];
const start = { name: 'node -e 0', command: [node, '-e', '0'] };

/**
 * @typedef {object} Case one command of a suite; all of a suite run in turn, a round after the other
 * @property {string} name
 * @property {readonly string[]} command
 * @property {string} [cwd] default: the suite's library
 * @property {boolean} [counts] its exit code is the number of findings
 * @property {() => void} [before] makes ready, and is not timed
 * @property {(log: string) => object} [inner] further figures, from what the command prints
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} title
 * @property {string} cwd
 * @property {string} [base] the case that the others are compared with; default: supportlint
 * @property {number} [passes] how often a round runs it: short runs vary more; default 1
 * @property {readonly Case[]} cases
 */

/**
 * Writes the libraries and says what to run over them.
 *
 * @param {string} folder of this run
 * @param {Awaited<ReturnType<typeof import('./peers/index.mjs').findPeers>>} peers
 * @param {number} scale 1, or less for a quick look
 * @returns {{ suites: Suite[], replies: string, tenth: { folder: string, command: string[] } }} `replies` is the
 * folder of the 3,000, `tenth` what the slow peers see
 */
export function prepare(folder, { quick, slow, idle }, scale) {
  const library = (name, texts) => writeLibrary(join(folder, name), texts);
  const replies = (count) => library(`replies-${count}`, shortReplies(Math.round(count * scale)));
  const main = replies(3000);
  // The run with a cache changes a file.
  const kept = library('kept', shortReplies(Math.round(3000 * scale)));
  const long = library('long', longMacros(Math.round(1000 * scale)));
  const tenth = replies(300);
  const one = library('one', [oneMacro()]);
  const over = ({ files }, peers) => peers.map((peer) => ({ ...peer, command: peer.command(files) }));
  const floor = ({ folder: cwd }) => [
    start,
    { name: 'reading the files', command: [node, script('floor/read.mjs'), cwd] },
    {
      ...{ name: 'remark-parse', command: [node, script('floor/parse.mjs'), cwd] },
      inner: (log) => ({ parse: JSON.parse(log).cpu }),
    },
  ];
  const whole = { name: 'supportlint', command: [...us, '.'] };
  const sized = ({ files }) => files.length.toLocaleString('en');

  const suites = [
    {
      ...{ name: 'replies', title: `${sized(main)} short replies (${megabytes(main)})`, cwd: main.folder },
      cases: [whole, ...over(main, quick), ...(idle ? over(main, [idle]) : []), ...floor(main)],
    },
    {
      ...{ name: 'long', title: `${sized(long)} longer macros (${megabytes(long)})`, cwd: long.folder },
      cases: [whole, ...over(long, quick), ...floor(long)],
    },
    {
      ...{ name: 'slow', title: `${sized(tenth)} of the short replies`, cwd: tenth.folder },
      cases: [whole, ...over(tenth, slow), ...floor(tenth)],
    },
    {
      ...{ name: 'file', title: 'One file of 1 KB', cwd: one.folder, passes: 5 },
      cases: [
        { name: 'supportlint', command: [...us, ...one.files] },
        { name: 'supportlint --version', command: [...us, '--version'] },
        ...over(one, quick),
        start,
      ],
    },
    {
      ...{ name: 'cache', title: `${sized(kept)} short replies with a warm cache`, cwd: kept.folder },
      ...{ base: start.name, passes: 3 },
      cases: [
        ...cached(join(folder, 'cache'), kept),
        { name: 'one file', command: [...us, ...one.files], cwd: one.folder },
        start,
      ],
    },
    {
      ...{ name: 'growth', title: 'More macros', cwd: folder, base: '3,000' },
      cases: [1000, 3000, 10_000, 30_000].map((count) => ({
        ...{ name: count.toLocaleString('en'), command: whole.command, cwd: replies(count).folder },
      })),
    },
    {
      ...{ name: 'threads', title: `Threads, ${sized(main)} short replies`, cwd: main.folder, base: 'off' },
      cases: ['auto', 'off'].map((value) => ({ name: value, command: [...us, '--concurrency', value, '.'] })),
    },
    {
      ...{
        name: 'rules',
        title: `Fewer rules, ${sized(main)} short replies, one thread`,
        cwd: main.folder,
        base: 'all',
      },
      cases: fewerRules(folder),
    },
  ];
  return { suites, replies: main.folder, tenth: { folder: tenth.folder, command: whole.command } };
}

function cached(location, { folder: cwd, files }) {
  const command = [...us, '--cache', '--cache-location', location, '.'];
  const changed = join(cwd, files[0]);
  const change = () => writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nThank you for waiting.\n`);
  return [
    { name: 'one macro changed', command, before: change },
    { name: 'nothing changed', command },
  ];
}

/** A rule whose phrases are many and whose conditions are few stands for one rule. */
function fewerRules(folder) {
  const config = (name, rules) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify({ root: true, extends: [], rules }));
    return [...us, '--concurrency', 'off', '--config', path, '.'];
  };
  return [
    { name: 'all', command: [...us, '--concurrency', 'off', '.'] },
    { name: 'one', command: config('one', { 'no-blame': 'warn' }) },
    { name: 'none', command: config('none', {}) },
  ];
}

function megabytes({ bytes }) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
