import { extname } from 'node:path';
import { lineTable } from '../../lint/lines.js';
import { ConfigError } from '../error.js';

/** Keys and list positions from the top of a file. */
export type KeyPath = readonly (string | number)[];

/** The content of a config file, and where its keys stand. */
export interface ParsedConfig {
  readonly value: unknown;
  /** 1-based line and column of a key or list entry, or of the nearest one above it that exists. */
  locate(path: KeyPath): { readonly line: number; readonly column: number } | undefined;
}

/**
 * Reads JSON with comments and trailing commas, or YAML. A name without a telling extension, such as
 * `.supportlintrc`, is read as JSON where the text begins like it.
 *
 * @param name path as shown to the user
 * @throws ConfigError with line and column of the first syntax error
 */
export function parseText(name: string, text: string): Promise<ParsedConfig> {
  const content = text.replace(/^\ufeff/, '');
  const isJson =
    /^\.jsonc?$/.test(extname(name)) ||
    (!/^\.ya?ml$/.test(extname(name)) && /^\s*(?:\{|\/[/*])/.test(content));
  return (isJson ? parseJson : parseYaml)(name, content);
}

async function parseJson(file: string, text: string): Promise<ParsedConfig> {
  const { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser');
  const lines = lineTable(text);
  const errors: import('jsonc-parser').ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first) {
    const what = printParseErrorCode(first.error).replace(
      /(?!^)[A-Z]/g,
      (letter) => ` ${letter.toLowerCase()}`,
    );
    const near = text.slice(first.offset, first.offset + first.length).split('\n', 1)[0];
    const reason = `${what.toLowerCase()}${near ? ` at ${near}` : ''}.`;
    throw new ConfigError([{ file, ...lines.locate(first.offset), reason }]);
  }
  return {
    value: tree && getNodeValue(tree),
    locate(path) {
      if (!tree) return undefined;
      for (let length = path.length; length > 0; length -= 1) {
        const node = findNodeAtLocation(tree, path.slice(0, length));
        const place = node?.parent?.type === 'property' ? node.parent : node;
        if (place) return lines.locate(place.offset);
      }
      return lines.locate(tree.offset);
    },
  };
}

async function parseYaml(file: string, text: string): Promise<ParsedConfig> {
  const { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } = await import('yaml');
  const lines = lineTable(text);
  const document = parseDocument(text, { prettyErrors: false });
  const [first] = document.errors;
  if (first) {
    const reason = `${first.message.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()).replace(/\.$/, '')}.`;
    throw new ConfigError([{ file, ...lines.locate(first.pos[0]), reason }]);
  }
  return {
    value: document.toJS(),
    locate(path) {
      let node: unknown = document.contents;
      let offset = isNode(node) ? node.range?.[0] : undefined;
      for (const key of path) {
        const container: unknown = isAlias(node) ? node.resolve(document) : node;
        if (isMap(container)) {
          const pair = container.items.find(
            (item) => isScalar(item.key) && String(item.key.value) === String(key),
          );
          if (!pair) break;
          offset = isNode(pair.key) ? pair.key.range?.[0] : offset;
          node = pair.value;
        } else if (isSeq(container)) {
          node = container.items[Number(key)];
          if (!isNode(node)) break;
          offset = node.range?.[0] ?? offset;
        } else break;
      }
      return offset === undefined ? undefined : lines.locate(offset);
    },
  };
}
