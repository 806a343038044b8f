interface Setting {
  readonly name: string;
  readonly usual: number;
  readonly late: number;
}

/** Node's major version → the setting by which V8 decides that a function is worth optimizing. */
const settings: Readonly<Record<string, Setting>> = {
  // Bytecode run by one function, in bytes.
  20: { name: 'interrupt-budget', usual: 67_584, late: 500_000 },
  // Calls of one function.
  22: { name: 'invocation-count-for-turbofan', usual: 3_000, late: 24_000 },
};
let late = false;

/** Whether {@link optimizeLate} was called, and not undone. */
export const optimizesLate = (): boolean => late;

/**
 * Asks V8 to optimize later than it would. A run is over within seconds, and hundreds of functions that are warm by
 * then are compiled for longer than they still run: waiting saves a quarter of the CPU time. Newer versions of Node
 * have a compiler in between and need no such thing. Threads that start later do the same.
 */
export function optimizeLate(): void {
  set('late');
}

/** Undoes {@link optimizeLate}. */
export function optimizeAsUsual(): void {
  if (late) set('usual');
}

function set(when: 'late' | 'usual'): void {
  const setting = settings[process.versions.node.split('.')[0]!];
  if (!setting) return;
  // Loaded only here: that takes milliseconds.
  process.getBuiltinModule('node:v8').setFlagsFromString(`--${setting.name}=${setting[when]}`);
  late = when === 'late';
}
