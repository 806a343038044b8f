import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(root, '../shared/corpora/scale.jsonl');
const fixtures = join(root, 'fixtures/macros');

/** Where the replies come from, for the report. */
export const source = existsSync(corpus) ? 'real replies' : 'our fixtures, their sentences mixed';

/** A set of 3,000 is the unit: larger libraries are several of them, each mixed anew. */
const unit = 3000;

/**
 * Texts of short replies. Up to 3,000 they are as found; beyond, sentences trade places between replies with as
 * many sentences, so that every further 3,000 hold the same words, and hardly any reply stands there twice.
 *
 * @param {number} count
 * @returns {string[]}
 */
export function shortReplies(count) {
  const found = replies().slice(0, unit);
  const set = found.length < unit ? mixed(found, unit, 1) : found;
  return count <= unit ? set.slice(0, count) : [...set, ...mixed(set, count - unit, 2)];
}

/** All sentences there are, each with its end mark. @returns {string[]} */
export function sentences() {
  const all = shortReplies(unit).flatMap(partsOf);
  return all.map((part) => part.trim()).filter((part) => /^[A-Z][^\n<>]{30,}[.!?]$/.test(part));
}

function replies() {
  if (existsSync(corpus)) {
    const lines = readFileSync(corpus, 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line).text);
  }
  return readdirSync(fixtures, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(fixtures, name), 'utf8').replace(/^---\n.*?\n---\n+/s, ''));
}

/** Sentences and lines, with the white space behind them. */
function partsOf(text) {
  return text.split(/(?<=[.!?,:]\s+|\n)(?=\S)/);
}

function mixed(texts, count, seed) {
  const random = xoroshiro128plus(seed);
  const groups = new Map();
  for (const text of texts) {
    const parts = partsOf(text);
    const group = groups.get(parts.length) ?? [];
    groups.set(parts.length, group);
    group.push(parts);
  }
  const made = [];
  while (made.length < count) {
    for (const [length, group] of groups) {
      // One turn a place: every sentence is used exactly once a round.
      const turns = Array.from({ length }, () => uniformInt(random, 0, group.length - 1));
      for (let at = 0; at < group.length; at += 1)
        made.push(turns.map((turn, place) => group[(at + turn) % group.length][place]).join(''));
    }
  }
  return made.slice(0, count);
}
