import type { Macro, Place, Sentence } from '../macro/types.js';
import type { WordRange } from '../phrases/match/contexts.js';
import type { CompiledGroup, CompiledPhrase } from './compile.js';
import { holds } from './conditions.js';
import { remedies } from './edits.js';
import type { Finding, Severity } from './finding.js';
import { isFor } from './languages.js';
import type { Plan } from './plan.js';
import { isTerm } from './term.js';
import { isLabel, isName, quotedWords } from './voice.js';

/** How one rule is switched for one file. */
export interface RuleSwitch {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}
export type Switches = Readonly<Record<string, RuleSwitch>>;

interface Match extends WordRange {
  readonly phrase: CompiledPhrase;
  readonly group: CompiledGroup;
  readonly sentence: Sentence;
}

/** Findings of a plan's phrases in one macro, in the pass that finds the lists of rules with code too. */
export function findPhrases(macro: Macro, plan: Plan, switches: Switches): Finding[] {
  if (!plan.groups.some(({ ruleId }) => switches[ruleId])) return [];
  const matches: Match[] = [];
  for (const sentence of macro.sentences) {
    for (const { pattern, first, last } of plan.checks.others(macro, sentence)) {
      const phrase = plan.phrases[pattern]!;
      const group = plan.groups[phrase.group]!;
      const setting = switches[group.ruleId];
      if (!setting || !isFor(group.language, macro.language) || !isEnabled(group, setting)) continue;
      if (!isOwnVoice(macro, group, { first, last })) continue;
      const match = { first, last, phrase, group, sentence };
      if (counts(match, macro, plan, setting)) matches.push(match);
    }
  }
  const alone = longest(matches.filter(({ group }) => !group.atLeast));
  const together = gathered(
    matches.filter(({ group }) => group.atLeast),
    alone,
  );
  return [
    ...alone.map((match) => toFinding(match, macro, switches[match.group.ruleId]!)),
    ...together.map((all) => toJointFinding(all, macro, switches[all[0]!.group.ruleId]!)),
  ];
}

/** Not a quotation, nor half of one, unless the phrase is about quotation marks. */
function isOwnVoice(macro: Macro, group: CompiledGroup, range: WordRange): boolean {
  const quoted = quotedWords(macro, range);
  return quoted === 'none' || (quoted === 'some' && group.when.some((one) => one.quoted));
}

/** Whether a group of a rule that is on is on too. */
export function isEnabled({ groupId, enabled }: CompiledGroup, { options }: RuleSwitch): boolean {
  const classes = options.classes as Record<string, boolean> | undefined;
  return classes?.[groupId] ?? enabled ?? true;
}

function counts(match: Match, macro: Macro, plan: Plan, { options }: RuleSwitch): boolean {
  const { phrase, group, sentence } = match;
  const places = (options.in as readonly Place[] | undefined) ?? group.in;
  if (!places.some((place) => standsIn(sentence, place))) return false;
  const isMeant = group.term
    ? isTerm(macro, sentence, match, phrase, group.term)
    : !isName(macro, sentence, match) && !isLabel(macro, sentence, match);
  if (!isMeant) return false;
  const { contexts } = plan;
  if (!contexts.fits(match, phrase, macro, sentence)) return false;
  const situation = { macro, sentence, range: match, contexts };
  return (
    group.when.every((one) => holds(one, situation)) && !group.unless.some((one) => holds(one, situation))
  );
}

function standsIn(sentence: Sentence, place: Place): boolean {
  if (place === 'opener') return sentence.opens;
  return place === 'closing' ? sentence.closes : sentence.part === place;
}

/** Of the matches of one rule that share words, the leftmost and then the longest speaks. */
function longest(matches: readonly Match[]): Match[] {
  const reach = new Map<string, number>();
  const inOrder = [...matches].sort((a, b) => a.first - b.first || b.last - a.last);
  return inOrder.filter(({ first, last, group: { ruleId } }) => {
    if (first <= (reach.get(ruleId) ?? -1)) return false;
    reach.set(ruleId, last);
    return true;
  });
}

/** Weak words that meet in one sentence, in enough numbers, where their rule has not `spoken` yet. */
function gathered(weak: readonly Match[], spoken: readonly Match[]): Match[][] {
  const key = ({ group: { ruleId }, sentence }: Match) => `${ruleId} ${sentence.index}`;
  const said = new Set(spoken.map(key));
  const groups = new Map<string, Match[]>();
  for (const match of longest(weak)) {
    if (said.has(key(match))) continue;
    const name = `${key(match)} ${match.group.groupId}`;
    groups.set(name, [...(groups.get(name) ?? []), match]);
  }
  const kinds = (all: readonly Match[]) => new Set(all.map(({ phrase }) => phrase)).size;
  return [...groups.values()].filter((all) => kinds(all) >= all[0]!.group.atLeast!);
}

function toJointFinding(all: readonly Match[], macro: Macro, { severity }: RuleSwitch): Finding {
  const { group, first, sentence } = all[0]!;
  const start = macro.words[first]!;
  const end = macro.words[all.at(-1)!.last]!.to;
  const match = all.map((one) => matchText(macro, one)).join('”, “');
  return {
    ...{ ruleId: group.ruleId, severity, messageId: group.groupId },
    ...macro.blocks[sentence.block]!.span(start.from, end),
    message: group.message.replaceAll('{match}', match),
  };
}

function matchText(macro: Macro, { first, last }: WordRange): string {
  const start = macro.words[first]!;
  return macro.blocks[start.block]!.text.slice(start.from, macro.words[last]!.to).replace(/\s+/g, ' ');
}

function toFinding(match: Match, macro: Macro, { severity }: RuleSwitch): Finding {
  const { phrase, group, first, last } = match;
  const start = macro.words[first]!;
  const span = macro.blocks[start.block]!.span(start.from, macro.words[last]!.to);
  const { fix, suggestions } = remedies(macro, match, phrase, group);
  return {
    ...{ ruleId: group.ruleId, severity, messageId: group.groupId, ...span },
    message: group.message
      .replaceAll('{instead}', () => phrase.replacement ?? '')
      .replaceAll('{match}', () => matchText(macro, match)),
    ...(fix && { fix }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}
