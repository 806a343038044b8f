import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file of the installed package, by its path from the package's own folder. */
function packageFile(path: string): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(fileURLToPath(new URL('package.json', folder)))) folder = new URL('../', folder);
  return new URL(path, folder);
}

/** Address of a built-in rule's page; `undefined` for a rule that has none. */
export function rulePageUrl(id: string): string | undefined {
  const file = pageFile(id);
  return existsSync(fileURLToPath(file)) ? file.href : undefined;
}

/** The page of a built-in rule; `undefined` for a rule that has none. */
export async function readRulePage(id: string): Promise<string | undefined> {
  try {
    return await readFile(pageFile(id), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

const pageFile = (id: string) => packageFile(`rules/${id}/README.md`);
