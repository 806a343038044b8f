import type { Position, Range } from 'vscode-languageserver-types';
import type { Reading } from '../lint/library.js';
import type { LintMessage, LintResult } from '../lint/result.js';
import type { Registry } from '../lint/rule.js';

/** A document as an editor has it; `TextDocument` of vscode-languageserver-textdocument fits. */
export interface Document {
  readonly uri: string;
  readonly version: number;
  getText(): string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** One version of a document and what was found in it: everything that an editor asks about is answered from here. */
export interface Checked {
  readonly document: Document;
  /** `undefined` where the text cannot be read. */
  readonly reading: Reading | undefined;
  readonly result: LintResult;
  /** The built-in rules, and those that the configuration adds. */
  readonly rules: Registry;
  /** The reading of another text in the same place; `undefined` where it cannot be read. */
  reread(text: string): Reading | undefined;
  /** Readings → results, before accepted errors are hidden. */
  finish(readings: readonly Reading[]): LintResult[];
}

/** Units of a byte order mark in front of the text: offsets of findings do not count it. */
export const shiftOf = ({ document }: Pick<Checked, 'document'>): 0 | 1 =>
  document.getText().charCodeAt(0) === 0xfeff ? 1 : 0;

/** The text in which findings count. */
export const sourceOf = (checked: Pick<Checked, 'document'>): string =>
  checked.document.getText().slice(shiftOf(checked));

/** Range of two offsets of the source. */
export function rangeOf(checked: Pick<Checked, 'document'>, start: number, end: number): Range {
  const shift = shiftOf(checked);
  const { document } = checked;
  return { start: document.positionAt(start + shift), end: document.positionAt(end + shift) };
}

/** Where a message stands; one about the whole file stands at its start. */
export function rangeOfMessage(checked: Pick<Checked, 'document'>, message: LintMessage): Range {
  const { line = 1, column = 1, endLine = line, endColumn = column } = message;
  const at = (row: number, character: number): Position => ({
    line: row - 1,
    character: character - 1 + (row === 1 ? shiftOf(checked) : 0),
  });
  return { start: at(line, column), end: at(endLine, endColumn) };
}

/** Messages that share a place with a range, or touch it. */
export function messagesIn(checked: Checked, range: Range): LintMessage[] {
  return checked.result.messages.filter((message) => {
    const { start, end } = rangeOfMessage(checked, message);
    return !isBefore(end, range.start) && !isBefore(range.end, start);
  });
}

const isBefore = (a: Position, b: Position) =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
