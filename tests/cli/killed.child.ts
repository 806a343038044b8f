/** The command line with the rules of the tests, as a process that can be killed. Says when it is about to write. */
import { main } from '../../src/cli.js';
import { createLinter } from '../../src/lint/linter.js';
import { registry } from '../config/registry.js';

const linter = createLinter(registry, {});
let passes = 0;
process.exitCode = await main(
  {
    ...{ argv: process.argv.slice(2), cwd: process.cwd(), env: {}, now: () => new Date(0) },
    ...{ stdin: process.stdin, stdout: process.stdout, stderr: process.stderr },
  },
  async () => ({
    ...{ registry, classes: {} },
    linter: {
      ...linter,
      finish(readings, options) {
        const results = linter.finish(readings, options);
        passes += 1;
        // One pass to fix, one to find nothing more.
        if (passes === 2) process.stdout.write('writing\n');
        return results;
      },
    },
  }),
);
