import type { Report } from '../../src/lint/rule.js';
import type { Block, Macro } from '../../src/macro/types.js';
import { allDesks } from '../_shared/desks.js';
import { meets } from '../_shared/ranges.js';
import { hasLink, readable } from '../_shared/signs.js';

interface Hosts {
  readonly hosts: readonly string[];
  readonly allowHosts: readonly string[];
}

const address = /(?:https?:\/\/|(?<![\w.@/-])(?=localhost:))[^\s<>()[\]"'“”]{1,300}/gi;
const sign = /:\/\/|localhost:/i;
/** Loopback and private networks (RFC 1918, RFC 6761, RFC 6762), and endings in use inside companies. */
const local =
  /^(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|(?:[\w-]{1,63}\.){1,6}(?:internal|corp|intranet)|(?:[\w-]{1,63}\.){2,6}(?:local|lan))$/i;
/** What every router at home answers to. */
const router = /^(?:192\.168|10|172)(?:\.\d{1,3}){1,2}\.(?:1|100|138|254)$/;
/** The customer runs something on a machine of their own. */
const ownMachine =
  /\b(?:run|runs|running|start|started|install|launch|browser|server|locally|docker|terminal|command|your (?:computer|machine|network|laptop|device))\b/i;

/** Links that only colleagues can open. */
export function* staffLinks(macro: Macro, { hosts, allowHosts }: Hosts): Generator<Report> {
  if (!hasLink(macro) && !sign.test(readable(macro))) return;
  for (const block of macro.blocks) {
    if (block.type === 'quote') continue;
    let own: boolean | undefined;
    for (const { start, end, url } of addresses(block)) {
      const host = hostOf(url);
      if (!host || isUnder(host, allowHosts)) continue;
      const isListed = isUnder(host, hosts) || allDesks.some(({ console }) => console?.test(url));
      if (!isListed) {
        if (!local.test(host) || router.test(host) || macro.audience === 'technical') continue;
        own ??= ownMachine.test(block.text);
        if (own) continue;
      }
      yield {
        ...{ ...block.span(start, end), messageId: 'link' },
        message: `Link to a page that customers can open instead of “${host}”: they cannot reach this one.`,
      };
    }
  }
}

function* addresses({ text, links }: Block) {
  yield* links;
  for (const { index, 0: url } of text.matchAll(address)) {
    const end = index + url.replace(/[.,;:!?]+$/, '').length;
    if (!meets(links, index, end)) yield { start: index, end, url };
  }
}

const hostOf = (url: string) =>
  /^(?:https?:\/\/)?(?:[^\s/?#@]{1,100}@)?([^\s/?#:@]{1,253})/i.exec(url)?.[1]?.toLowerCase();
const isUnder = (host: string, hosts: readonly string[]) =>
  hosts.some((one) => host === one.toLowerCase() || host.endsWith(`.${one.toLowerCase()}`));
