import { wellFormed, withoutControls } from './printable.js';

/** A child: the text of an element is written by {@link text}. */
export type Xml = string & { readonly xml: true };
type Attributes = Readonly<Record<string, string | number | undefined>>;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** An element. Attributes that are `undefined` are left out; elements inside get lines of their own. */
export function element(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${text(String(value))}"`)
    .join('');
  const start = `<${name}${written}`;
  if (children.length === 0) return `${start}/>` as Xml;
  const isText = children.some((child) => !child.startsWith('<'));
  const content = isText ? children.join('') : `\n${children.join('\n')}\n`;
  return `${start}>${content}</${name}>` as Xml;
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/**
 * Text that a parser gives back as it was, in an element or an attribute: line breaks and tabs would otherwise turn
 * into spaces. Characters that XML 1.0 cannot hold are replaced.
 */
export function text(value: string): Xml {
  return withoutControls(wellFormed(value))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (char) => references[char]!)
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`) as Xml;
}
