import { setFlagsFromString } from 'node:v8';

/** Node's major version → the setting by which V8 decides that a function is worth optimizing. */
const settings: Readonly<Record<string, string>> = {
  // Bytecode run by one function, in bytes; 67,584 is usual.
  20: '--interrupt-budget=500000',
  // Calls of one function; 3,000 is usual.
  22: '--invocation-count-for-turbofan=24000',
};

/**
 * Asks V8 to optimize later than it would. A run is over within seconds, and hundreds of functions that are warm by
 * then are compiled for longer than they still run: waiting saves a quarter of the CPU time. Newer versions of Node
 * have a compiler in between and need no such thing. Threads that start later do the same.
 */
export function optimizeLate(): void {
  const setting = settings[process.versions.node.split('.')[0]!];
  if (setting) setFlagsFromString(setting);
}
