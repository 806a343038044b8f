import { join } from 'node:path';
import { rulesOf } from '../../config/custom-rules.js';
import { createConfigLoader } from '../../config/load/index.js';
import type { CustomRuleFile } from '../../config/types.js';
import { counts, type LintMessage, type LintResult } from '../../lint/result.js';
import type { Rule } from '../../lint/rule.js';
import type { WordClasses } from '../../phrases/notation/pattern.js';
import { knownRules } from '../../run/rules.js';
import { examineBad, examineGood } from '../../testing/examine.js';
import { createProbe } from '../../testing/probe.js';
import { UsageError } from '../../usage-error.js';
import { installedEngine } from '../engine.js';
import type { Io } from '../io.js';
import { createProgram, parseWith } from '../program.js';
import { loadOutputs, report } from '../report.js';
import { addReportOptions, type ReportStyle } from '../report-options.js';
import type { RunCommand } from './index.js';

/** `supportlint test-rules`: runs the examples of the custom rules that the config of a folder defines. */
const testRules: RunCommand = async (argv, io, loadEngine = installedEngine) => {
  const { program, reports } = commandLine(io);
  if (!parseWith(program, argv)) return 0;
  const targets = reports();
  const configFile = program.args[0];
  const [{ registry, classes }, outputs] = await Promise.all([loadEngine(), loadOutputs(targets, io.cwd)]);
  const configs = await createConfigLoader({ cwd: io.cwd, registry, classes, configFile });
  const { custom = [] } = await configs.forFile(join(io.cwd, 'macro.md'));
  // A file that several configs name is tested once.
  const files = [...new Map(custom.map((one) => [one.file, one])).values()];
  const results = files.map((one) => test(one, classes));
  if (files.length === 0) {
    const where = configFile ?? 'the config of this folder';
    throw new UsageError(`There are no custom rules to test: ${where} has no "customRules".`);
  }

  const rules = Object.assign({}, ...files.map((one) => rulesOf(one.rules)));
  const isPlain = targets.every(({ format, outputFile }) => format === 'stylish' && outputFile === undefined);
  if (isPlain && results.every(({ messages }) => messages.length === 0)) {
    io.stdout.write(`${allWell(files)}\n`);
  } else {
    const style = program.opts<ReportStyle>();
    await report(results, outputs, knownRules(rules), { ...style, quiet: false, maxWarnings: -1 }, io);
  }
  return results.some(({ errorCount }) => errorCount > 0) ? 1 : 0;
};
export default testRules;

export function commandLine(io: Pick<Io, 'stdout'>) {
  const program = createProgram('supportlint test-rules', io)
    .description('Runs the examples of the custom rules in a config, and names the rules without examples.')
    .argument('[config]', 'the config file; default: the config of this folder');
  const reports = addReportOptions(program);
  program.option('--debug', 'show where a failure comes from', false);
  return { program, reports };
}

const exampleless =
  'This rule has no examples: write some under "examples", and test-rules shows whether it finds what you mean.';

/** What speaks against the rules of one file, at the examples that show it. */
function test({ file, rules, locate }: CustomRuleFile, classes: WordClasses): LintResult {
  const made = rulesOf(rules);
  const messages = Object.entries(rules).flatMap(([id, { examples = {} }]): LintMessage[] => {
    const { bad = [], good = [] } = examples;
    const message = (text: string, severity: 1 | 2, ...path: (string | number)[]): LintMessage => ({
      ...{ ruleId: id, severity, message: text },
      ...locate([id, ...path]),
    });
    if (bad.length + good.length === 0) return [message(exampleless, 1)];
    const faults = examiner(id, made[id]!, classes);
    return [
      ...bad.flatMap((text, at) =>
        faults('bad', text).map((fault) => message(fault, 2, 'examples', 'bad', at)),
      ),
      ...good.flatMap((text, at) =>
        faults('good', text).map((fault) => message(fault, 2, 'examples', 'good', at)),
      ),
    ];
  });
  messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return { filePath: file, messages, suppressedMessages: [], ...counts(messages), usedDeprecatedRules: [] };
}

function examiner(id: string, rule: Rule, classes: WordClasses) {
  const probe = createProbe(id, rule, classes);
  return (kind: 'bad' | 'good', text: string): string[] => {
    try {
      return kind === 'bad' ? examineBad(probe, { text }) : examineGood(probe, { text });
    } catch (error) {
      return [(error as Error).message];
    }
  };
}

function allWell(files: readonly CustomRuleFile[]): string {
  const rules = files.flatMap((one) => Object.values(one.rules));
  const examples = rules.flatMap(({ examples: { bad = [], good = [] } = {} }) => [...bad, ...good]);
  const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `✔ ${some(rules.length, 'custom rule')}, ${some(examples.length, 'example')}, all as expected`;
}
