/** The floor: parses every file of a folder with bare remark-parse, and prints the seconds of CPU that took. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const [folder] = process.argv.slice(2);
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const processor = unified().use(remarkParse);
const begin = process.cpuUsage();
for (const text of texts) processor.parse(text);
const { user, system } = process.cpuUsage(begin);
console.log(JSON.stringify({ cpu: (user + system) / 1e6 }));
