const spaces = /[\t\n\r\v\f\u0085\u2028\u2029]+/g;
const controls = /[\u0000-\u001f\u007f-\u009f]/g;
/** Marks that reorder the text around them: a macro could use them to forge a line of the report. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Linted text made safe to print on one line of a terminal: escape sequences lose their effect,
 * C0 controls become Unicode control pictures (`␛`), other controls `�`, line breaks a space.
 */
export function printable(text: string): string {
  return text.replace(spaces, ' ').replace(controls, picture).replace(directions, '');
}

function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
