import type { ContextData, Fit, ListId } from '../match/contexts.js';
import type { Expression } from '../notation/expression.js';
import type { Pattern } from '../notation/pattern.js';
import { type Bare, compile } from './automaton.js';

/** Collects lists of phrases that decide whether a finding counts; equal lists of the same `scope` are one. */
export class ContextCompiler {
  private readonly patterns: Bare[] = [];
  private readonly fits: Fit[] = [];
  private readonly lists = new Map<string, ListId>();
  private readonly listsFrom: number[] = [];
  private asides: ContextCompiler | undefined;

  /** @param scope whose word classes the patterns name; the same words may mean something else in another one */
  add(patterns: readonly Pattern[], scope = ''): ListId {
    const name = [scope, ...patterns.map(({ source }) => source)].join('\n');
    const known = this.lists.get(name);
    if (known !== undefined) return known;
    const list = this.lists.size;
    this.lists.set(name, list);
    this.listsFrom.push(this.patterns.length);
    for (const pattern of patterns) {
      this.fits.push(this.fitOf(pattern, scope));
      this.patterns.push(pattern);
    }
    return list;
  }

  /** Adds a list for `ContextPhrases.asides`. */
  addAside(patterns: readonly Pattern[], scope = ''): ListId {
    this.asides ??= new ContextCompiler();
    return this.asides.add(patterns, scope);
  }

  /** Anchors of a pattern, and its `!(…)` parts as lists. */
  fitOf({ source, atStart, atEnd, notBefore, notAfter }: Pattern, scope = ''): Fit {
    const bare = (side: string, body: Expression) =>
      this.addAside([{ source: `${source} ${side}`, body, atStart: false, atEnd: false }], scope);
    return {
      ...(atStart && { atStart }),
      ...(atEnd && { atEnd }),
      ...(notBefore && { notBefore: bare('!<', notBefore) }),
      ...(notAfter && { notAfter: bare('!>', notAfter) }),
    };
  }

  /** @param others patterns of another owner, to be found in the same pass */
  compile(others: readonly Bare[] = []): ContextData {
    const asides = this.asides?.compile();
    const fits = this.fits.map((fit, index) => [others.length + index, fit] as const);
    return {
      listsFrom: [...this.listsFrom, this.patterns.length].map((from) => others.length + from),
      fits: Object.fromEntries(fits.filter(([, fit]) => Object.keys(fit).length > 0)),
      automaton: compile([...others, ...this.patterns]),
      others: others.length,
      ...(asides && { asides }),
    };
  }
}
