/** Keys from the top of a file, and what they are to hold; `undefined` takes the last one out, and -1 stands for the end of a list. */
export type Change = readonly [keys: readonly (string | number)[], value: unknown];

/**
 * Changes a config or a lexicon that is JSON, with or without comments, or YAML. Everything else stays as it is, comments too.
 *
 * @param name of the file, without its folder
 */
export async function amend(name: string, text: string, changes: readonly Change[]): Promise<string> {
  const top = name === 'package.json' ? ['supportlint'] : [];
  if (/\.jsonc?$/.test(name) || /^\ufeff?\s*(?:[{[]|\/[/*])/.test(text)) {
    const { applyEdits, modify } = await import('jsonc-parser');
    const formattingOptions = {
      insertSpaces: !/^\t/m.test(text),
      tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
    };
    return changes.reduce(
      (json, [keys, value]) =>
        applyEdits(json, modify(json, [...top, ...keys], value, { formattingOptions })),
      text,
    );
  }
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  for (const [keys, value] of changes) {
    const node = () => document.createNode(value, { flow: Array.isArray(value) });
    if (value === undefined) document.deleteIn(keys);
    else if (keys.at(-1) === -1) document.addIn(keys.slice(0, -1), node());
    else document.setIn(keys, node());
  }
  const list = /^( *(?:- +)?)[^\s#-].*:[ \t]*\r?\n( *)- /m.exec(text);
  const amended = document.toString({
    lineWidth: 0,
    flowCollectionPadding: /[[{] \S/.test(text),
    indent: /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2,
    indentSeq: !list || list[1]!.length < list[2]!.length,
  });
  return text.includes('\r\n') ? amended.replaceAll('\n', '\r\n') : amended;
}
