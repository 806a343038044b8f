/**
 * Says a phrase pattern of ours (docs/patterns.md) as a regular expression of Vale's (.NET syntax, as regexp2
 * reads it): inflections, classes, options and gaps become alternations. Every word takes the white space, hyphens
 * and commas behind it along, atomically, so that what follows need not go back.
 */

const behind = '(?>[\\s,-]*)';

/** Word → what an apostrophe makes of it. */
const short = { am: 'm', are: 're', is: 's', has: 's', will: 'll', have: 've', would: 'd', had: 'd' };
/** What a class of placeholders, addresses or code accepts: nothing that Vale shows a rule. */
const special = /^[{<']/;
const irregular = {
  "can't": "can['’]?t|can ?not",
  "won't": "won['’]?t|will not",
  "shan't": "shan['’]?t|shall not",
};

/**
 * All patterns as one expression. It starts at words only and looks at a letter before it tries a phrase: without
 * that, Vale takes four times as long.
 *
 * @param {readonly { body: object, regex: string }[]} said
 */
export function anyOf(said) {
  const guarded = said.map(({ body, regex }) => {
    const letters = firstLetters(body);
    return letters ? `(?=[${[...letters].join('')}])${regex}` : regex;
  });
  return `\\b(?:${guarded.join('|')})`;
}

/** Letters that a pattern can begin with; nothing where it could be anything, or begin inside a word. */
function firstLetters(item) {
  if (item.type === 'word') {
    const letters = item.keys.filter((key) => !special.test(key)).map((key) => key[0]);
    return letters.every((letter) => /[a-z]/.test(letter)) ? new Set(letters) : undefined;
  }
  if (item.type === 'choice') return union(item.items.map(firstLetters));
  if (item.type !== 'sequence') return undefined;
  const first = item.items.findIndex(({ type }) => type !== 'optional');
  const possible = item.items.slice(0, first + 1).map((one) => firstLetters(one.item ?? one));
  return first < 0 ? undefined : union(possible);
}

function union(sets) {
  return sets.includes(undefined) ? undefined : new Set(sets.flatMap((letters) => [...letters]));
}

/**
 * @param {import('../../../src/phrases/notation/pattern.js').Pattern} pattern
 * @returns {string | undefined} nothing where Vale cannot say it
 */
export function regexOf({ body, atStart, atEnd, notBefore, notAfter }) {
  const inner = expression(body);
  if (inner === undefined) return undefined;
  const before = notBefore && expression(notBefore);
  const after = notAfter && expression(notAfter);
  return [
    atStart ? "(?<![\\w,;'’)-]\\s*)" : '',
    before ? `(?<!${before})` : '',
    inner,
    after ? `(?!${after})` : '',
    atEnd ? '(?=[.!?:;)"”\\n]|$)' : '',
  ].join('');
}

/** @param {import('../../../src/phrases/notation/expression.js').Expression} item */
function expression(item) {
  if (item.type === 'word') return word(item.keys);
  if (item.type === 'gap') return gap(item.wide);
  if (item.type === 'optional') {
    const inner = expression(item.item);
    return inner === undefined ? '' : `(?:${inner})?`;
  }
  const inner = item.items.map(expression);
  if (item.type === 'sequence') return inner.includes(undefined) ? undefined : inner.join('');
  const possible = inner.filter((one) => one !== undefined);
  return possible.length === 0 ? undefined : `(?:${possible.join('|')})`;
}

function word(keys) {
  if (keys[0] === ',') return '(?<=,\\s*)';
  const plain = keys.filter((key) => !special.test(key)).map(literal);
  const endings = [...new Set(keys.flatMap((key) => short[key] ?? []))];
  if (plain.length === 0) return undefined;
  const whole = `\\b(?:${plain.join('|')})\\b`;
  return `${endings.length > 0 ? `(?:${whole}|['’](?:${endings.join('|')})\\b)` : whole}${behind}`;
}

function literal(key) {
  if (key === '#') return '\\d[\\d.,:]*';
  if (key === 'can') return "can(?!['’]t)";
  if (irregular[key]) return irregular[key];
  if (key.endsWith("n't")) return `${key.slice(0, -3)}(?:n['’]?t| not)`;
  return key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");
}

/** One word; a narrow gap neither begins behind a comma nor goes on over one. */
function gap(wide) {
  return wide ? `\\b[\\w'’]+${behind}` : "(?<!,\\s*)\\b[\\w'’]+(?>[\\s-]*)";
}
