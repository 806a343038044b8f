import { isAbsolute } from 'node:path';

/** Whether a name in a config is a path; anything else is a package. */
export function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name);
}

/**
 * The package that a short name stands for, as in ESLint: with the prefix `supportlint-config`, `x` →
 * `supportlint-config-x`, `@scope` → `@scope/supportlint-config`, `@scope/x` → `@scope/supportlint-config-x`;
 * what is written in full stays as it is, and so does what comes after it (`x/chat.json`).
 */
export function packageName(name: string, prefix: string): string {
  const parts = name.split('/');
  const scope = name.startsWith('@') ? `${parts.shift()}/` : '';
  const [bare = '', ...inside] = parts;
  const isFull = bare === prefix || bare.startsWith(`${prefix}-`);
  const full = isFull ? bare : [prefix, bare].filter(Boolean).join('-');
  return [`${scope}${full}`, ...inside].join('/');
}
