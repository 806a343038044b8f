// Temporary stand-in until the real one lands; overwrite freely.
import { parse } from 'yaml';
import type { Meta, Span } from './types.js';
export function splitFrontMatter(source: string) {
  const m = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  const meta = (m ? parse(m[1]!, { schema: 'core' }) : {}) as Meta;
  return {
    meta,
    bodyStart: m ? m[0].length : 0,
    keySpan: (_k: string): Span | undefined => undefined,
    error: undefined as { message: string; offset: number } | undefined,
  };
}
