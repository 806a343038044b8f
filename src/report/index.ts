import type { Formatter } from './formatter.js';

/** Built-in formatters by the name `--format` takes. Each is loaded when it is asked for. */
export const formatters: Readonly<Record<string, () => Promise<{ default: Formatter }>>> = {
  json: () => import('./json.js'),
  stylish: () => import('./stylish.js'),
};
