import { readFileSync } from 'node:fs';

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  /** The file that it stands for, which the page names after the language; often empty. */
  readonly file: string;
  readonly text: string;
}

/** The fenced blocks of a page in docs/, in order. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(new URL(`../docs/${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w*) ?(\S*)\n([\s\S]*?)^```$/gm)].map(([, language, file, body]) => ({
    ...{ language: language!, file: file!, text: body! },
  }));
}
