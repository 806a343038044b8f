import type { Span } from '../macro/types.js';

/** Replaces the source range by `text`. An empty text deletes; an empty range inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** An edit that a person has to accept, with the label an editor shows. */
export interface Suggestion extends Edit {
  readonly label: string;
}

/** What a rule reports about one range of the source. */
export interface Finding extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** Names the vocabulary group or check that spoke; stable across releases. */
  readonly messageId?: string;
  /** Safe to apply without reading. */
  readonly fix?: Edit;
  readonly suggestions?: readonly Suggestion[];
}

/** 1 warns, 2 is an error: ESLint's numbers. */
export type Severity = 1 | 2;
export type Level = 'off' | 'warn' | 'error';
