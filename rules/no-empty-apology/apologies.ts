import type { CheckContext } from '../../src/lint/rule.js';
import type { Macro, Part, Sentence, Span } from '../../src/macro/types.js';
import { isSaid, spokenHits } from '../_shared/hits.js';
import { type Passage, passages } from '../_shared/passages.js';
import type { contexts } from './en.js';

type List = keyof typeof contexts;
type Hits = CheckContext<unknown>['hits'];

/** An apology too many, or one that says nothing. `count` is its place among the apologies of the reply. */
export interface Fault {
  readonly kind: 'empty' | 'grovel' | 'many';
  readonly count: number;
  readonly span: Span;
}

const parts: readonly Part[] = ['body', 'list', 'table'];

/** At most one fault per sentence, and the limit reported once, where it is passed. */
export function* apologiesIn(macro: Macro, hits: Hits, max: number): Generator<Fault> {
  if (!isSaid(macro, { hits }, 'any')) return;
  const told = [...passages(macro, parts)];
  let count = 0;
  let passed = false;
  for (const [index, passage] of told.entries()) {
    const find = (list: List) => spokenHits(macro, passage, { hits }, [list]);
    const has = (list: List) => hits(list, passage.sentence).length > 0;
    if (hits('any', passage.sentence).length === 0 || has('notOurs')) continue;
    const spoken = find('apology');
    const excess = spoken[max - count];
    count += spoken.length;
    const at = (kind: Fault['kind'], { from, to }: { from: number; to: number }): Fault => ({
      ...{ kind, count, span: passage.block.span(from, to) },
    });
    const [grovel] = find('grovel');
    const [empty] = spokenHits(macro, passage, { hits }, ['generic', 'faceless']);
    if (grovel) yield at('grovel', grovel);
    else if (excess && !passed) yield { ...at('many', excess), count: max + 1 };
    else if (empty && !has('named')) {
      const vague = empty.list === 'faceless' || has('doubtful');
      const lists: List[] = vague ? ['substance'] : ['substance', 'circumstance'];
      if (!around(told, index).some((one) => lists.some((list) => hits(list, one).length > 0)))
        yield at('empty', empty);
    }
    passed ||= count > max;
  }
}

/** The sentence, the one before and the two after it. */
const around = (told: readonly Passage[], index: number): readonly Sentence[] =>
  told.slice(Math.max(0, index - 1), index + 3).map(({ sentence }) => sentence);
