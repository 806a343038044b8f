import { vocabulary } from '../../src/lint/rule.js';
import { buzz, corporate } from './en-corporate.js';
import { escalations, handling, teams } from './en-internal.js';
import { protocols, workings } from './en-network.js';
import { slang } from './en-slang.js';
import { building, releasing } from './en-software.js';
import { abbreviations, toldNearby, trade, writtenOut } from './en-trade.js';
import { lettered, silos, statuses, units } from './en-workflow.js';

const plain = (patterns: readonly string[]) => Object.fromEntries(patterns.map((one) => [one, null]));

export default vocabulary({
  internal: {
    message: '“{match}” is a word from inside the company: say in plain words what happens and who does it.',
    phrases: {
      ...plain(teams),
      ...plain(handling),
      ...plain(units),
      ...plain(silos),
      ...plain(statuses),
      ...escalations,
    },
  },
  software: {
    message: '“{match}” is a word for those who build the product: say what the reader will notice.',
    phrases: [...building, ...releasing],
    when: { complete: true },
    unless: { sentence: ['<code>'] },
  },
  network: {
    message:
      '“{match}” is a word for network engineers: say what it means for the reader, or explain it in the same sentence.',
    phrases: [...protocols, ...workings],
    when: { complete: true },
    unless: { sentence: ['<code>', ...writtenOut] },
  },
  trade: {
    message: '“{match}” is a word of the trade: say it as you would to somebody at the counter.',
    phrases: trade,
  },
  abbreviations: {
    message: 'Not every reader knows “{match}”: write out what it means for them.',
    phrases: [...abbreviations, ...lettered],
    unless: [{ sentence: writtenOut }, { nearby: toldNearby }],
  },
  corporate: {
    message: '“{match}” is office talk: write it as you would say it aloud.',
    phrases: corporate,
  },
  buzz: {
    message: '“{match}” together are office talk: say in everyday words what the reader gets.',
    phrases: buzz,
    atLeast: 3,
  },
  slang: {
    message: '“{match}” is slang that some readers will not know: write it out.',
    phrases: slang,
    unless: { tone: ['casual'] },
  },
  long: {
    message: 'Say what to do, or link to the steps: not every reader knows “{match}”.',
    phrases: [
      '(workaround|workarounds|work around)',
      '(clear|clearing|empty|delete|flush) *3 (cache|cookies) (and cookies|and cache)?',
      '(streamline|streamlines|streamlined|streamlining)',
      '(facilitate|facilitates|facilitated|facilitating)',
      '(expedite|expedited|expediting)',
      '(rollout|roll out|rolled out|rolling out)',
      '(known issue|known bug)',
      '(seamless|seamlessly|robust|scalable|actionable|optimize|optimise|optimized|optimised|ecosystem)',
      '(whitelist|blacklist|allowlist|ssl|dns|vpn|firmware|latency|bandwidth|payload|webhook|api key)',
    ],
    enabled: false,
  },
});
