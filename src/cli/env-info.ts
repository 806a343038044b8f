import { arch, platform, release } from 'node:os';
import { version } from '../version.js';

/** `--env-info`: what a bug report has to say about the machine. */
export function environmentInfo(): string {
  return `Environment Info:

Node version: ${process.version}
supportlint version: v${version}
Operating System: ${platform()} ${release()} (${arch()})
`;
}
