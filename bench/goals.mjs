const us = 'supportlint';

/** @typedef {import('./figures.mjs').Figures} Figures */

/**
 * What supportlint promises. `needs` are the cases without which a goal cannot be judged; `measured` has to stay
 * at or below `limit`, or above it where `least` says so.
 *
 * @type {readonly { goal: string, suite: string, needs: readonly string[], limit: number, least?: true,
 *   unit?: string, measured: (figures: Figures) => number }[]}
 */
export const goals = [
  ...[
    ['alex', 20],
    ['textlint', 8],
    ['markdownlint-cli2', 6],
    ['write-good', 4],
  ].map(([peer, times]) => ({
    goal: `3,000 replies: wall time of ${peer}, at most 1/${times}`,
    ...{ suite: 'replies', needs: [peer], limit: 1 / times },
    measured: (figures) => figures.ratio('replies', us, peer),
  })),
  {
    goal: '300 replies: wall time of Vale with the same phrases, at most once',
    ...{ suite: 'slow', needs: ['Vale'], limit: 1 },
    measured: (figures) => figures.ratio('slow', us, 'Vale'),
  },
  {
    goal: '3,000 replies: CPU of remark-parse alone, process start taken out of both, at most twice',
    ...{ suite: 'replies', needs: ['remark-parse', 'node -e 0'], limit: 2 },
    measured: (figures) =>
      figures.of('replies', (run) => (run[us].cpu - run['node -e 0'].cpu) / run['remark-parse'].parse),
  },
  {
    goal: '3,000 replies, warm cache: wall time of `node -e 0`, at most 3 times',
    ...{ suite: 'cache', needs: ['nothing changed', 'node -e 0'], limit: 3 },
    measured: (figures) => figures.ratio('cache', 'nothing changed', 'node -e 0'),
  },
  {
    goal: 'The same after one macro changed, less what one file takes',
    ...{ suite: 'cache', needs: ['one macro changed', 'one file', 'node -e 0'], limit: 3 },
    measured: (figures) =>
      figures.of('cache', (run) => {
        const start = run['node -e 0'].wall;
        return (run['one macro changed'].wall - (run['one file'].wall - start)) / start;
      }),
  },
  {
    goal: 'One file of 1 KB: wall time of `node -e 0`, at most twice',
    ...{ suite: 'file', needs: ['node -e 0'], limit: 2 },
    measured: (figures) => figures.ratio('file', us, 'node -e 0'),
  },
  {
    goal: '`--version`: wall time of `node -e 0`, at most 1.3 times',
    ...{ suite: 'file', needs: ['supportlint --version', 'node -e 0'], limit: 1.3 },
    measured: (figures) => figures.ratio('file', 'supportlint --version', 'node -e 0'),
  },
  {
    goal: '30,000 macros: time of 3,000, at most 10.5 times',
    ...{ suite: 'growth', needs: ['3,000', '30,000'], limit: 10.5 },
    measured: (figures) => figures.ratio('growth', '30,000', '3,000'),
  },
  {
    goal: '30,000 macros: peak memory, at most 300 MB',
    ...{ suite: 'growth', needs: ['30,000'], limit: 300, unit: ' MB' },
    measured: (figures) => figures.of('growth', (run) => run['30,000'].peak),
  },
  {
    goal: 'Twice the phrases: CPU, at most 1.05 times',
    ...{ suite: 'vocabulary', needs: ['plain', 'doubled'], limit: 1.05 },
    measured: (figures) => figures.ratio('vocabulary', 'doubled', 'plain', 'cpu'),
  },
  {
    goal: 'One rule instead of all: saves at least 0.8 of the CPU that no rules at all would save',
    ...{ suite: 'rules', needs: ['all', 'one', 'none'], limit: 0.8, least: true },
    measured: (figures) =>
      figures.of('rules', ({ all, one, none }) => (all.cpu - one.cpu) / (all.cpu - none.cpu)),
  },
];

/**
 * @param {Figures} figures
 * @returns {{ goal: string, measured: string, met: 'yes' | 'no' | 'not measured' }[]}
 */
export function judge(figures) {
  return goals.map(({ goal, suite, needs, limit, least, unit = '', measured }) => {
    if (!figures.has(suite, ...needs)) return { goal, measured: '', met: 'not measured' };
    const value = measured(figures);
    const text = value < 1 ? value.toFixed(3) : value.toFixed(value < 100 ? 2 : 0);
    return {
      goal,
      measured: `${text}${unit}`,
      met: (least ? value >= limit : value <= limit) ? 'yes' : 'no',
    };
  });
}
