/** Where and why a config cannot be used. */
export interface ConfigProblem {
  /** Path of the config file as shown to the user, or the flag that holds the config. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number | undefined;
  /** 1-based, in UTF-16 units. */
  readonly column?: number | undefined;
  /** Such as `rules.no-jargon[1].allow`. */
  readonly keyPath?: string | undefined;
  /** A sentence that ends in a full stop or question mark. */
  readonly reason: string;
}

/**
 * A config that cannot be used. The message has one line for each problem and is fit for the user as it
 * stands; the other fields belong to the first problem.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly keyPath?: string | undefined;

  constructor(problems: readonly [ConfigProblem, ...ConfigProblem[]], cause?: unknown) {
    super(problems.map(describe).join('\n'), { cause });
    ({ file: this.file, line: this.line, column: this.column, keyPath: this.keyPath } = problems[0]);
  }
}

/** With a key path the line is enough; without one, the column shows where to look. */
function describe({ file, line, column, keyPath, reason }: ConfigProblem): string {
  const place = [file, line, keyPath ? undefined : column].filter((part) => part !== undefined).join(':');
  return keyPath ? `${place} ${keyPath}: ${reason}` : `${place}: ${reason}`;
}

/** `['overrides', 0, 'rules', 'no-jargon']` → `overrides[0].rules.no-jargon`; keys with spaces go in brackets too. */
export function keyPathOf(path: readonly (string | number)[]): string | undefined {
  const isName = (key: string | number) => typeof key === 'string' && /^[\w$@/-]+$/.test(key);
  const text = path.map((key) => (isName(key) ? `.${key}` : `[${JSON.stringify(key)}]`)).join('');
  return text === '' ? undefined : text.replace(/^\./, '');
}
