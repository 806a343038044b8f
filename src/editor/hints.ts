import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { splitFrontMatter } from '../macro/frontmatter.js';
import { type Checked, rangeOf, sourceOf } from './checked.js';
import { source } from './diagnostics.js';
import { type Known, meantKey, strangeValue } from './known.js';

/** Keys and values in the front matter that change nothing, and were probably meant to: no finding, but worth a word. */
export function hintsOf(checked: Checked, known: () => Known): Diagnostic[] {
  const text = sourceOf(checked);
  if (!text.startsWith('---')) return [];
  const { meta, keySpan } = splitFrontMatter(text);
  const knows = known();
  return Object.entries(meta).flatMap(([key, value]) => {
    const span = keySpan(key);
    if (!span) return [];
    const meant = meantKey(key);
    const values = [value].flat().filter((one) => typeof one === 'string');
    const texts = meant
      ? [`Nothing reads the key "${key}". Did you mean "${meant}"?`]
      : values.flatMap((one) => strangeValue(key, one, knows) ?? []);
    return texts.map((message) => ({
      ...{ range: rangeOf(checked, span.start, span.end), source, message },
      severity: DiagnosticSeverity.Information,
    }));
  });
}
