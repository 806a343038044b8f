import { wellFormed } from './printable.js';

const unsafe = /[\u007f-\u009f\u2028\u2029]/g;
const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON without raw control characters, so that it is safe to print. */
export function jsonText(value: unknown): string {
  return escapeControls(JSON.stringify(value));
}

/** The same in lines, and without lone surrogates, which readers other than JavaScript refuse. */
export function portableJson(value: unknown): string {
  const portable = (_: string, one: unknown) => (typeof one === 'string' ? wellFormed(one) : one);
  return escapeControls(JSON.stringify(value, portable, 2));
}

const escapeControls = (json: string) => json.replace(unsafe, escaped);
