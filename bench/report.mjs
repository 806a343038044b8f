import { cpus, release, totalmem, type } from 'node:os';
import { judge } from './goals.mjs';

/**
 * RESULTS.md.
 *
 * @param {import('./figures.mjs').Figures} figures
 * @param {readonly import('./suites.mjs').Suite[]} suites that were run
 * @param {{ rounds: number, scale: number, source: string, date: string, versions: Record<string, string>,
 *   notes: string[] }} about `scale` as in `suites.mjs`: goals are for libraries in full
 */
export function report(figures, suites, about) {
  const parts = [
    '# Results',
    'Written by `npm run bench`; [README.md](README.md) says what is measured and how.',
    machine(about),
    table(['With', 'Version'], Object.entries(about.versions)),
    ...(about.scale === 1 ? goalTable(figures) : []),
    ...floors(figures, suites),
    ...suites.flatMap((suite) => suiteTable(figures, suite)),
    ...(about.notes.length > 0 ? ['## Vale’s style', ...about.notes] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function goalTable(figures) {
  const rows = judge(figures).map(({ goal, measured, met }) => [goal, measured, met]);
  return ['## Goals', table(['Goal', 'Measured', 'Met'], rows)];
}

function machine({ rounds, source, date }) {
  const [{ model }, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `- ${date}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, medians; ratios are medians of the ratios of each round`,
    `- ${others.length + 1} × ${model}, ${memory} GB, ${type()} ${release()}`,
    `- Library: ${source}`,
  ].join('\n');
}

function floors(figures, suites) {
  const rows = suites
    .filter(({ name }) => figures.has(name, 'supportlint', 'remark-parse'))
    .map(({ name, title }) => [
      title,
      ...['node -e 0', 'reading the files', 'remark-parse'].map((floor) =>
        times(figures.ratio(name, 'supportlint', floor)),
      ),
      times(figures.of(name, (run) => started(run, 'supportlint') / run['remark-parse'].parse)),
      times(figures.of(name, (run) => started(run, 'supportlint') / started(run, 'remark-parse'))),
      times(figures.of(name, (run) => run.supportlint.cpu / run['remark-parse'].parse)),
    ]);
  if (rows.length === 0) return [];
  const wall = ['`node -e 0`', 'reading', 'remark-parse'].map((name) => `Wall: ${name}`);
  const cpu = ['parsing alone¹', 'its whole process¹', 'parsing alone, our start counted'];
  return [
    '## Supportlint as multiples of the floor',
    table(['Library', ...wall, ...cpu.map((name) => `CPU: ${name}`)], rows),
    '¹ The CPU of `node -e 0` is taken out of whole processes. Parsing alone is measured inside the process, around the parser.',
  ];
}

const started = (run, name) => run[name].cpu - run['node -e 0'].cpu;

function suiteTable(figures, { name, title, base = 'supportlint' }) {
  const cases = [...figures.suites.get(name).keys()];
  const rows = cases.map((one) => [
    one,
    seconds(figures.of(name, (run) => run[one].wall)),
    times(figures.ratio(name, one, base)),
    seconds(figures.of(name, (run) => run[one].cpu)),
    ...(hasPeak(figures, name) ? [`${Math.round(figures.of(name, (run) => run[one].peak))} MB`] : []),
  ]);
  const head = ['Run', 'Wall', `Wall / ${base}`, 'CPU', ...(hasPeak(figures, name) ? ['Peak memory'] : [])];
  return [`## ${title}`, table(head, rows)];
}

function hasPeak(figures, suite) {
  const [[run]] = figures.suites.get(suite).values();
  return run.peak !== undefined;
}

const seconds = (value) => `${value.toFixed(value < 1 ? 3 : 2)} s`;
const times = (value) => (value < 0.995 ? value.toFixed(3) : value.toFixed(2));

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
