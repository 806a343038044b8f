import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Markdown of our own that reads as macros do: what the compiled rules learn from. */
export function ownTexts(root) {
  return ['fixtures/macros', 'rules'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
}
