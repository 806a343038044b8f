const space = /\s/;
const countable = /[\p{L}\p{N}\uFFFC]/u;

/**
 * How many words a text has: what stands between white space, or other `separators`, and holds a letter, a digit or
 * code. One pass without pieces: most texts are counted.
 */
export function countWords(text: string, separators = ''): number {
  let count = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    const isSpace = code > 127 ? space.test(text[at]!) : code === 32 || (code >= 9 && code <= 13);
    if (isSpace || (!isLetter && separators.includes(text[at]!))) isCounted = false;
    else if (
      !isCounted &&
      (isLetter || (code > 127 && countable.test(String.fromCodePoint(text.codePointAt(at)!))))
    ) {
      count += 1;
      isCounted = true;
    }
  }
  return count;
}
