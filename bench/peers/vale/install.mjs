import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The last version that `go install` builds under the path it was published with. */
const version = 'v3.19.0';
const module = `github.com/errata-ai/vale/v3/cmd/vale@${version}`;

/**
 * Vale from the PATH, or else built by Go.
 *
 * @param {string} folder where it is kept between runs
 * @returns {{ program: string, version: string } | undefined}
 */
export function findVale(folder) {
  const onPath = spawnSync('vale', ['--version'], { encoding: 'utf8' });
  if (onPath.status === 0)
    return { program: 'vale', version: onPath.stdout.replace('vale version', '').trim() };
  const program = join(folder, process.platform === 'win32' ? 'vale.exe' : 'vale');
  if (existsSync(program)) return { program, version };
  if (spawnSync('go', ['version']).status !== 0) return undefined;
  console.error('Building Vale …');
  try {
    execFileSync('go', ['install', module], { env: { ...process.env, GOBIN: folder }, stdio: 'pipe' });
    return { program, version };
  } catch (error) {
    console.error(`Vale cannot be built: ${error.message.split('\n').at(-1)}`);
    return undefined;
  }
}
