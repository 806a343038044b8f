import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import type { EqualityHit } from './equality.js';

/** A search for everything that retext-equality knows but the `ignore`d phrases. */
export function createSearch(ignore: readonly string[]): (text: string) => readonly EqualityHit[] {
  let hits: EqualityHit[] = [];
  const processor = unified()
    .use(retextEnglish)
    .use(retextEquality, { ignore })
    .use(() => (_tree, file) => {
      hits = file.messages.flatMap(({ place, ruleId, actual, expected }) => {
        if (!place || !('start' in place) || !ruleId || !actual) return [];
        const range = { from: place.start.offset!, to: place.end.offset! };
        return { ...range, id: ruleId, actual, expected: expected ?? [] };
      });
    })
    .freeze();
  return (text) => {
    processor.runSync(processor.parse(text));
    return hits.sort((a, b) => a.from - b.from || b.to - a.to);
  };
}
