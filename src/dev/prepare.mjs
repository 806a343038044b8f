/**
 * Builds after an install. A global install from git, which is how pre-commit installs its hooks, leaves out what
 * building takes: npm hands `--global` on to the install that prepares the package.
 */

import { execSync } from 'node:child_process';

const env = { ...process.env, npm_config_global: 'false', npm_config_location: 'project' };
const run = (command) => execSync(command, { stdio: 'inherit', env });
const isReady = await import('rolldown').then(
  () => true,
  () => false,
);
if (!isReady) run('npm ci --ignore-scripts --no-audit --no-fund');
run('npm run build');
