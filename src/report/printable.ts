const spaces = /[\t\n\r\v\f\u0085\u2028\u2029]+/g;
const controls = /[\u0000-\u001f\u007f-\u009f]/g;
const lineless = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
/** Marks that reorder the text around them: a macro could use them to forge a line of the report. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Anything that {@link printable} changes; most texts hold none of it. */
const unusual = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|##\[/;
/** What GitHub's runner takes for a command wherever it stands in a line of the log. */
const runnerCommand = /##\[/g;

/**
 * Linted text made safe to print on one line of a terminal or a build log: escape sequences lose their effect,
 * C0 controls become Unicode control pictures (`␛`), other controls and lone surrogates `�`, line breaks a space.
 */
export function printable(text: string): string {
  if (!unusual.test(text)) return text;
  return wellFormed(text)
    .replace(spaces, ' ')
    .replace(controls, picture)
    .replace(directions, '')
    .replace(runnerCommand, '## [');
}

/** A path to begin a line with; a file named `::error::` is not to be taken for a command of GitHub's runner. */
export function printablePath(path: string): string {
  return printable(path).replace(/^\s*::/, './$&');
}

/** Control characters other than tab and line break as pictures: what XML can hold. */
export function withoutControls(text: string): string {
  return text.replace(lineless, picture);
}

/** Half a surrogate pair, which UTF-8 cannot hold, becomes `�`. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
