import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { Entry } from './front-plain.js';

/** What YAML makes of a text: the entries of a mapping, something else, or nothing. */
export type YamlResult =
  | { readonly kind: 'mapping'; readonly entries: Entry[] }
  | { readonly kind: 'other' | 'broken' };

const textOfScalar = ({ value, source }: Scalar) =>
  typeof value === 'string' ? value : (source ?? String(value));

function textOf(node: unknown, yaml: string): string | string[] | undefined {
  if (isScalar(node)) return node.value === null ? undefined : textOfScalar(node);
  if (!isSeq(node)) return undefined;
  return node.items.flatMap((one) => {
    if (isScalar(one)) return one.value === null ? [] : [textOfScalar(one)];
    const range = isCollection(one) ? one.range : undefined;
    return range ? [yaml.slice(range[0], range[1]).trim()] : [];
  });
}

/** The parser recurses, and nobody nests front matter like this: by brackets, by dashes, by indentation. */
const isTooDeep = (yaml: string) =>
  yaml.split(/[[{]/).length > 300 || /(?:[-?:][ \t]+){30}/.test(yaml) || yaml.includes(' '.repeat(200));

/** Reads front matter with the YAML 1.2 core schema, in which dates are strings. */
export function readYaml(yaml: string): YamlResult {
  if (isTooDeep(yaml)) return { kind: 'broken' };
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0) return { kind: 'broken' };
  if (!isMap(document.contents)) return { kind: 'other' };
  const entries: Entry[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) return { kind: 'broken' };
    const text = textOf(value, yaml);
    try {
      entries.push({
        ...{ key: String(key.value), start: key.range[0], end: key.range[1] },
        value: isNode(value) ? value.toJS(document, { maxAliasCount: 20 }) : null,
        ...(text !== undefined && { text }),
      });
    } catch {
      return { kind: 'broken' };
    }
  }
  return { kind: 'mapping', entries };
}
