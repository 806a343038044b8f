import { median } from './measure.mjs';

/**
 * What was measured, by suite and case. A ratio is the median of the ratios of each round, so a machine that
 * slows down half-way does not count.
 */
export class Figures {
  /** @type {Map<string, Map<string, import('./measure.mjs').Run[]>>} */
  suites = new Map();

  /** @param {import('./measure.mjs').Run} run may hold more figures than usual */
  add(suite, name, run) {
    const cases = this.suites.get(suite) ?? new Map();
    this.suites.set(suite, cases);
    cases.set(name, [...(cases.get(name) ?? []), run]);
  }

  has(suite, ...names) {
    return names.every((name) => this.suites.get(suite)?.has(name));
  }

  /** Median over the rounds of whatever `read` makes of a round's runs, by case. */
  of(suite, read) {
    const cases = [...(this.suites.get(suite) ?? [])];
    const rounds = Math.min(...cases.map(([, runs]) => runs.length));
    const values = Array.from({ length: rounds }, (_, round) =>
      read(Object.fromEntries(cases.map(([name, runs]) => [name, runs[round]]))),
    );
    return median(values);
  }

  ratio(suite, above, below, figure = 'wall') {
    return this.of(suite, (runs) => runs[above][figure] / runs[below][figure]);
  }
}
