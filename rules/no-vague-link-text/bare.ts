import type { Report } from '../../src/lint/rule.js';
import type { Channel, Macro } from '../../src/macro/types.js';
import { passages } from '../_shared/passages.js';
import { hasAddress } from '../_shared/signs.js';

interface Options {
  readonly maxBareUrl: number;
  readonly checkTracking: boolean;
}

/** Channels in which a link cannot have a text. */
const plain: ReadonlySet<Channel> = new Set(['chat', 'sms', 'social', 'plain']);
const longestQuoted = 40;

/** Addresses that carry the marks of a campaign, and long ones in the middle of a sentence. */
export function* bareReports(macro: Macro, options: Options): Generator<Report> {
  if (!hasAddress(macro)) return;
  const isPlain = macro.channels.every((channel) => plain.has(channel));
  for (const { sentence, block } of passages(macro)) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const { key, from, to, breaks } = macro.words[at]!;
      if (key !== '<url>') continue;
      const url = block.text.slice(from, to);
      const span = block.span(from, to);
      const shown = url.length > longestQuoted ? `${url.slice(0, longestQuoted)}…` : url;
      if (options.checkTracking && /[?&]utm_/.test(url)) {
        const text = withoutTracking(url);
        yield {
          ...{ ...span, messageId: 'tracking' },
          message: `Leave the campaign marks out of “${shown}”: the reader sees that the link follows them.`,
          suggestions: [{ ...span, text, label: `Write “${text}”.` }],
        };
      } else if (!isPlain && !breaks && at + 1 < sentence.last && url.length > options.maxBareUrl) {
        yield {
          ...{ ...span, messageId: 'long' },
          message: `Put “${shown}” behind a text that names the target: nobody reads ${url.length} characters of address.`,
        };
      }
    }
  }
}

function withoutTracking(url: string): string {
  const [rest = '', fragment] = url.split('#', 2);
  const [path = '', query = ''] = rest.split('?', 2);
  const kept = query.split('&').filter((one) => one !== '' && !one.startsWith('utm_'));
  return (
    path + (kept.length > 0 ? `?${kept.join('&')}` : '') + (fragment === undefined ? '' : `#${fragment}`)
  );
}
