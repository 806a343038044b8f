/** The floor: reads every file of a folder, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder)) readFileSync(join(folder, name), 'utf8');
