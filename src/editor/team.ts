import type { Change } from '../config/amend.js';
import type { LexiconEntry } from '../config/lexicon-entry.js';
import { lexiconId } from '../config/lexicon-id.js';
import type { ConfigChain, RuleSetting } from '../config/types.js';
import type { LintMessage } from '../lint/result.js';
import { type Checked, rangeOfMessage, shiftOf, sourceOf } from './checked.js';

/** What a team may decide about the words of a message, once for all macros. */
export interface Decision {
  /** The words as they stand, on one line. */
  readonly words: string;
  /** What the lexicon would say about them, where the message proposes a replacement. */
  readonly entry?: LexiconEntry;
}

/** Longer passages are sentences and no terms. */
const longest = 40;

/** `undefined` where the message is about no words that a team could decide on. */
export function decisionOn(checked: Checked, message: LintMessage): Decision | undefined {
  const { ruleId, fix, suggestions = [] } = message;
  const rule = ruleId === null ? undefined : checked.rules[ruleId];
  if (!rule?.find || ruleId === lexiconId || rule.category === 'safety') return undefined;
  const { document } = checked;
  const { start, end } = rangeOfMessage(checked, message);
  const shift = shiftOf(checked);
  const [from, to] = [document.offsetAt(start) - shift, document.offsetAt(end) - shift];
  const words = sourceOf(checked).slice(from, to).replace(/\s+/g, ' ');
  if (words.length > longest || !/^\p{L}[\p{L}\p{N} '’&-]*$/u.test(words)) return undefined;
  const edit = [fix, suggestions[0]?.fix].find(
    (one) => one && one.text !== '' && one.range[0] === from && one.range[1] === to,
  );
  return {
    words,
    ...(edit && { entry: entryFor(words, edit.text) }),
  };
}

/** At the start of a sentence both have a capital, which is not theirs. */
function entryFor(avoid: string, use: string): LexiconEntry {
  const isLifted = [avoid, use].every((text) => /^\p{Lu}(?!\p{Lu})/u.test(text));
  const lowered = (text: string) => (isLifted ? text.charAt(0).toLowerCase() + text.slice(1) : text);
  return { use: lowered(use), avoid: lowered(avoid) };
}

/**
 * What makes the nearest config let words pass. Options replace earlier ones as a whole, so it repeats those that
 * hold now; `undefined` where an override has options of its own, which would win.
 *
 * @param level of the rule where no config of the team sets it
 */
export function allowing(
  { layers, configs }: Pick<ConfigChain, 'layers' | 'configs'>,
  ruleId: string,
  words: string,
  level: 'warn' | 'error',
): Change | undefined {
  const settings = layers.flatMap(({ rules, when }) =>
    rules?.[ruleId] === undefined ? [] : [{ options: optionsIn(rules[ruleId]), isOverride: when.length > 0 }],
  );
  const last = settings.findLast(({ options }) => options !== undefined);
  if (last?.isOverride) return undefined;
  const own = configs.at(-1)?.config.rules?.[ruleId];
  const allow = [...new Set([...strings(last?.options?.allow), words.toLowerCase()])];
  const ownLevel = Array.isArray(own) ? own[0] : own;
  return [
    ['rules', ruleId],
    [ownLevel ?? level, { ...last?.options, allow }],
  ];
}

const optionsIn = (setting: RuleSetting): Readonly<Record<string, unknown>> | undefined =>
  Array.isArray(setting) ? setting[1] : undefined;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
