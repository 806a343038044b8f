import { readFile } from 'node:fs/promises';
import type { CompiledRules } from '../lint/compile.js';
import type { Linter } from '../lint/linter.js';
import type { Registry } from '../lint/rule.js';
import type { WordClasses } from '../phrases/notation/pattern.js';

/** The rules, the word classes of their phrases, and the linter that runs them. */
export interface Engine {
  readonly registry: Registry;
  readonly classes: WordClasses;
  readonly linter: Linter;
}
export type LoadEngine = () => Promise<Engine>;

/** The built-in rules. */
export async function installedEngine(): Promise<Engine> {
  const [{ createLinter }, { rules }, { classes }, compiled] = await Promise.all([
    import('../lint/linter.js'),
    import('../../rules/index.js'),
    import('../../rules/_shared/classes.js'),
    readCompiled(),
  ]);
  return { registry: rules, classes, linter: createLinter(rules, classes, compiled) };
}

/** The vocabularies as the build compiled them; `undefined` where supportlint runs from its sources. */
async function readCompiled(): Promise<CompiledRules | undefined> {
  try {
    const [bytes, { unpack }] = await Promise.all([
      readFile(new URL('./rules.bin', import.meta.url)),
      import('../lint/packed.js'),
    ]);
    return unpack(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
