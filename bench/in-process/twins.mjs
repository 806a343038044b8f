/** Behind every word of a twin: no English word ends so. */
const tail = 'zq';

/**
 * Every phrase with a twin of the same build that never occurs: its words are made up, its classes, gaps and
 * brackets are the same.
 *
 * @param {import('../../src/lint/rule.js').Registry} registry
 * @returns {import('../../src/lint/rule.js').Registry}
 */
export function doubled(registry) {
  return mapValues(registry, (rule) => ({
    ...rule,
    ...(rule.find && { find: mapValues(rule.find, (vocabulary) => mapValues(vocabulary, withTwins)) }),
    ...(rule.phrases && { phrases: mapValues(rule.phrases, (all) => [...all, ...all.map(twinOf)]) }),
  }));
}

function withTwins(group) {
  const { phrases } = group;
  if (Array.isArray(phrases)) return { ...group, phrases: [...phrases, ...phrases.map(twinOf)] };
  const twins = Object.entries(phrases).map(([source, replacement]) => [twinOf(source), replacement]);
  return { ...group, phrases: { ...phrases, ...Object.fromEntries(twins) } };
}

/**
 * Renames all words outside angle brackets, and ends on a made-up word: what was renamed may have been optional.
 * That word goes before a `$` and a `!(…)` at the end.
 */
function twinOf(source) {
  const renamed = source.replace(/<[^>]*>|\p{L}[\p{L}'’]*/gu, (part) =>
    part[0] === '<' ? part : part + tail,
  );
  const guard = renamed.lastIndexOf('!(');
  const isBehind = guard >= 0 && !/^\^?\s*$/.test(renamed.slice(0, guard));
  const end = isBehind ? guard : renamed.endsWith('$') ? renamed.length - 1 : renamed.length;
  return `${renamed.slice(0, end).trimEnd()} ${tail} ${renamed.slice(end)}`;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
