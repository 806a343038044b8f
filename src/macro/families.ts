import type { PlaceholderFamily, PlaceholderKind } from './types.js';

/** What a variable path or label says about its value. */
export interface Classification {
  readonly kind: Exclude<PlaceholderKind, 'control' | 'fill-in'>;
  readonly family: PlaceholderFamily;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The last noun of a name decides: `refund_date` is a time, `refund_amount` is money. */
const heads: ReadonlyMap<string, PlaceholderFamily | 'block'> = new Map(
  Object.entries({
    person:
      'requester customer client contact recipient user visitor subscriber guest patient student learner buyer ' +
      'shopper reporter submitter author person friend member',
    agent:
      'agent staff assignee operator representative rep teammate sender signer adviser advisor assistant ' +
      'specialist team support me',
    time:
      'date dates datetime time times timestamp timeframe frame timeline eta etd deadline sla when hour hours day ' +
      'days week weeks weekday month months minute minutes year years duration period window slot schedule ' +
      'appointment expiry expiration turnaround wd today tomorrow until by at due yy yyyy',
    money:
      'amount price prices total subtotal cost costs fee fees charge charges refund balance money discount tax ' +
      'vat sum cashback compensation credit credits payment deposit',
    solution:
      'answer answers solution solutions step steps workaround workarounds instruction instructions guidance ' +
      'guide resolution fix alternative alternatives option options howto procedure recommendation suggestion',
    reason:
      'reason reasons cause causes issue issues problem problems mistake error fault explanation complaint',
    link: 'link links url urls uri href permalink hyperlink website webpage page',
    block:
      'comment comments signature survey description transcript history thread verbatim body content message ' +
      'messages note notes section',
  }).flatMap(([family, words]) =>
    words.split(' ').map((word) => [word, family as PlaceholderFamily | 'block'] as const),
  ),
);

const names = set('name names nickname surname username');
const qualifiers = set('first last full middle given family display preferred primary legal');
/** What may stand between a person and the name: `ticket.name` is its sender's in osTicket; `order.name` is nobody's. */
const carriers = set('ticket conversation case chat profile details attributes billing shipping');
const adjectives = set(
  'left remaining due text string formatted html raw value range estimate expected here',
);
const openers = set(
  'insert add enter mention include put paste describe specify provide your the a an our my new old typical',
);
const clauses = set('of to for from in on with if and or');

const GLUED = new RegExp(
  '^(first|last|full|given|user|customer|client|agent|company|product|display|preferred|order|delivery|due|start|end|' +
    'renewal|expiry|shipping|refund|phone|ticket|case|account|tracking|payment|survey)' +
    '(name|date|time|amount|total|number|no|id|num|link|url)$',
);

/** `requester.firstName` → requester, first, name. Numbers and possessive endings are dropped. */
function split(name: string): string[] {
  return name
    .replace(/['’]s\b/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => GLUED.exec(word)?.slice(1) ?? [/^\d+(?:am|pm)$/.test(word) ? 'time' : word])
    .filter((word) => word && !/^\d+$/.test(word));
}

const known = (word: string | undefined) => word !== undefined && (heads.has(word) || names.has(word));

function trimEnd(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex(
    (word) => !(adjectives.has(word) || qualifiers.has(word) || clauses.has(word)),
  );
  return end > 0 ? words.slice(0, end + 1) : words.slice(0, 1);
}

/** Leaves what names the thing: without a leading verb or article, a trailing clause, trailing adjectives. */
function core(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !openers.has(word));
  const list = words.slice(start < 0 ? -1 : start);
  const cut = list.findIndex((word, index) => index > 0 && index < list.length - 1 && clauses.has(word));
  if (cut < 0) return trimEnd(list);
  const before = trimEnd(list.slice(0, cut));
  const after = core(list.slice(cut + 1));
  const last = before.at(-1)!;
  if (names.has(last) && list[cut] === 'of') return [...after, last];
  return known(last) && !(last === 'amount' && known(after.at(-1))) ? before : after;
}

const ofAgent = (words: readonly string[]) =>
  words.some((word) => heads.get(word) === 'agent') || (words.includes('current') && words.includes('user'));

function ownerOfName(words: readonly string[], list: readonly string[]): PlaceholderFamily {
  if (words.includes('your') || words.includes('my') || ofAgent(list)) return 'agent';
  const owner = list.slice(0, -1).filter((word) => !qualifiers.has(word));
  const last = owner.at(-1);
  const qualified = owner.length < list.length - 1;
  return !last || qualified || carriers.has(last) || heads.get(last) === 'person' ? 'person' : 'other';
}

/** The noun that a variable path or label is about, in lower case: `order number`, `orderNumber` → `number`. */
export const headOf = (name: string): string => core(split(name.split(',', 1)[0]!)).at(-1) ?? '';

/** Whether a noun names something a reply has a gap for, such as a name, a date or a link. */
export const isFamiliar = (noun: string): boolean => known(noun);

/**
 * Reads kind and family off a variable path or a fill-in label, in camel case, snake case, with dots or spaces.
 * @param userIsAgent True where `user` means the agent who writes, as in Front, Help Scout, Salesforce and Zoho.
 */
export function classify(name: string, userIsAgent = false): Classification {
  const words = split(name.split(',', 1)[0]!).map((word) =>
    userIsAgent && word === 'user' ? 'agent' : word,
  );
  const list = core(words);
  const head = list.at(-1) ?? '';
  if (words[0] === 'dc') return { kind: 'block', family: 'other' };
  if (names.has(head)) return { kind: 'name', family: ownerOfName(words, list) };
  const channel = head === 'contact' && list.length > 1 && !carriers.has(list.at(-2)!);
  if (channel || words.includes('birth')) return { kind: 'value', family: 'other' };
  const family = heads.get(head) ?? 'other';
  if (family === 'block') {
    if (list.includes('error')) return { kind: 'value', family: 'reason' };
    return { kind: 'block', family: head === 'signature' ? 'agent' : 'other' };
  }
  if (family === 'link') return { kind: 'url', family };
  if (family === 'agent' || family === 'person')
    return { kind: 'name', family: ofAgent(list) ? 'agent' : family };
  return { kind: 'value', family };
}
