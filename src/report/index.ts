import type { Formatter } from './formatter.js';

/** Built-in formatters by the name `--format` takes. Each is loaded when it is asked for. */
export const formatters: Readonly<Record<string, () => Promise<{ default: Formatter }>>> = {
  stylish: () => import('./stylish.js'),
  compact: () => import('./compact.js'),
  unix: () => import('./unix.js'),
  summary: () => import('./summary.js'),
  markdown: () => import('./markdown.js'),
  comment: () => import('./comment.js'),
  json: () => import('./json.js'),
  'json-with-metadata': () => import('./json-with-metadata.js'),
  sarif: () => import('./sarif.js'),
  github: () => import('./github.js'),
  gitlab: () => import('./gitlab.js'),
  junit: () => import('./junit.js'),
  checkstyle: () => import('./checkstyle.js'),
  diff: () => import('./diff.js'),
  rdjson: () => import('./rdjson.js'),
};
