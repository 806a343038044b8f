import { version } from '../version.js';

/** Put in place by the build: a hash of all sources. */
declare const __BUILD__: string | undefined;

/** What checks: the version and the very rules. From source that is only known to be the same inside one process. */
export const build: string = `${version}-${typeof __BUILD__ === 'string' ? __BUILD__ : crypto.randomUUID()}`;
