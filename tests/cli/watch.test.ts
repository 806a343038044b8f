import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseOptions } from '../../src/cli/options.js';
import { watch } from '../../src/run/watch.js';
import { folderWith } from '../config/files.js';
import { run } from './library-rules.js';

test('checks again after every kind of change, and ends when it is told to', {
  timeout: 60_000,
}, async () => {
  const cwd = folderWith({
    'a.md': 'We can help.\n',
    '.supportlintrc': '{"root": true, "extends": "recommended"}',
  });
  const reports: string[] = [];
  const failures: unknown[] = [];
  const stream = { write() {} };
  const io = {
    argv: ['--watch'],
    cwd,
    env: {},
    now: () => new Date(0),
    stdin: (async function* () {})(),
    stdout: stream,
    stderr: stream,
  };
  const control = new AbortController();
  const ended = watch(parseOptions(io)!, io, {
    signal: control.signal,
    failed: (error) => failures.push(error),
    async check() {
      const { code, stdout, stderr } = await run(cwd, ['-f', 'unix']);
      reports.push(stdout);
      if (code === 2) throw new Error(stderr);
      return code;
    },
  });
  const last = (check: (report: string) => void) =>
    vi.waitFor(() => check(reports.at(-1) ?? 'nothing yet'), { timeout: 20_000, interval: 20 });

  await last((report) => expect(report).toBe(''));
  writeFileSync(join(cwd, 'b.md'), 'We leverage it.\n');
  await last((report) => expect(report).toContain('b.md:1:4'));
  writeFileSync(join(cwd, '.supportlintrc'), '{"root": true, "rules": {"no-jargon": "error"}}');
  await last((report) => expect(report).toContain('[Error'));
  writeFileSync(join(cwd, '.supportlintrc'), '{"root": ');
  await vi.waitFor(() => expect(failures).toHaveLength(1), { timeout: 20_000, interval: 20 });
  writeFileSync(join(cwd, '.supportlintrc'), '{"root": true, "extends": "recommended"}');
  await last((report) => expect(report).toContain('[Warning'));
  writeFileSync(join(cwd, '.supportlintignore'), 'b.md\n');
  await last((report) => expect(report).toBe(''));
  rmSync(join(cwd, '.supportlintignore'));
  await last((report) => expect(report).toContain('b.md:1:4'));

  control.abort();
  expect(await ended).toBe(0);
});
