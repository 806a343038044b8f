import type { GenericSchema, InferOutput } from 'valibot';
import type { Settings } from '../config/types.js';
import type { Macro, Place, Sentence } from '../macro/types.js';
import type { WordRange } from '../phrases/match/contexts.js';
import type { WordClasses } from '../phrases/notation/pattern.js';
import type { Finding, Level } from './finding.js';
import type { Term } from './term.js';

/** Preset name → level, or level and options. A preset that is not named leaves the rule as `recommended` has it. */
export type PresetLevels = Readonly<
  Partial<Record<PresetName, Level | readonly [Level, Readonly<Record<string, unknown>>]>> & {
    recommended: Level | readonly [Level, Readonly<Record<string, unknown>>];
  }
>;
export const presetNames = ['recommended', 'strict', 'casual', 'business', 'concierge'] as const;
export type PresetName = (typeof presetNames)[number];

export const categories = [
  'openers',
  'wording',
  'clarity',
  'empathy',
  'structure',
  'closing',
  'placeholders',
  'safety',
  'inclusive',
  'library',
] as const;
export type Category = (typeof categories)[number];

/**
 * When a phrase counts, as data. Every list holds phrase patterns (see `docs/patterns.md`).
 * Within one condition every key has to hold; within one key any entry will do.
 */
export interface Condition {
  /** Stands right before the match, in the same clause. */
  readonly before?: readonly string[];
  /** Stands right after the match, in the same clause. */
  readonly after?: readonly string[];
  /** Stands inside the match. */
  readonly within?: readonly string[];
  /** Shares words with the match, or stands right beside it. */
  readonly touching?: readonly string[];
  /** Stands anywhere in the sentence. */
  readonly sentence?: readonly string[];
  /** Stands in the sentence before the match. */
  readonly earlier?: readonly string[];
  /** Stands in the sentence after the match, up to its end. */
  readonly later?: readonly string[];
  /** Stands in the sentence or one of the next two. */
  readonly ahead?: readonly string[];
  /** Stands in the sentence, the one before, or one of the next two. */
  readonly nearby?: readonly string[];
  /** The sentence is a question. */
  readonly question?: boolean;
  /** Words of the match stand in quotation marks. */
  readonly quoted?: boolean;
  /** The sentence links somewhere. */
  readonly link?: boolean;
  readonly situation?: readonly string[];
  readonly tone?: readonly string[];
  readonly audience?: readonly string[];
  readonly channel?: readonly string[];
  readonly tags?: readonly string[];
  /** The macro has a greeting or a sign-off, or says `kind: reply`. */
  readonly complete?: boolean;
}

/** Remove the words, remove the sentence, or replace the words by this text. */
export type Remedy = { readonly drop: 'words' | 'sentence' } | { readonly replace: string };

/** Phrases that share one message. */
export interface PhraseGroup {
  /** One sentence that quotes `{match}`, says what the reader hears and what to write instead (`{instead}` = first replacement). */
  readonly message: string;
  /** Patterns, or pattern → replacement (`null` where only a rewrite helps). */
  readonly phrases: readonly string[] | Readonly<Record<string, string | null>>;
  /** Offered for every pattern without a replacement of its own. */
  readonly suggest?: Remedy;
  /** True when the replacements may be made without reading. */
  readonly fixable?: boolean;
  /**
   * Words that are harmless alone: the group speaks, once, where so many different phrases of it meet in one
   * sentence and the rule has nothing else to say there. `{match}` lists them.
   */
  readonly atLeast?: number;
  /** The phrases are terms of a team: what makes them so. */
  readonly term?: Term;
  /** False: silent unless the rule's `classes` option turns it on. */
  readonly enabled?: boolean;
  /** Instead of the rule's own places. */
  readonly in?: readonly Place[];
  readonly when?: Condition;
  readonly unless?: Condition | readonly Condition[];
}

/** The phrases of one rule in one language: group name → group. */
export type Vocabulary = Readonly<Record<string, PhraseGroup>>;

interface RuleMeta {
  /** One sentence in the imperative: what to do. */
  readonly summary: string;
  readonly category: Category;
  readonly presets: PresetLevels;
  /** Situation → level where the macro is in it, unless the configuration sets the rule itself. */
  readonly situations?: Readonly<Record<string, Level>>;
  /** Good replies break it too: the message begins "Consider". */
  readonly advisory?: boolean;
  /** Rules that report instead of this one where both speak about the same sentence. */
  readonly yieldsTo?: readonly string[];
  /** Reports instead of any other rule that reports just these words, at this level or a lower one. */
  readonly prevails?: true;
  /** Word classes that only this rule's phrases may name, beside those that all rules share. */
  readonly classes?: WordClasses;
}

/** Reports a phrase where it stands. Data only. */
export interface FindRule extends RuleMeta {
  /** Language tag, or `*` for every language → vocabulary. */
  readonly find: Readonly<Record<string, Vocabulary>>;
  /** Where the phrases count; default: body, list and table. */
  readonly in?: readonly Place[];
  readonly when?: Condition;
  readonly unless?: Condition | readonly Condition[];
  readonly options?: never;
  readonly check?: never;
  readonly compare?: never;
}

/** List name → patterns. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** What a {@link CheckRule} reports; the engine adds id and severity. */
export type Report = Omit<Finding, 'ruleId' | 'severity'>;

/** What a code rule may ask beyond the macro itself. */
export interface CheckContext<Options> {
  readonly options: Options;
  /** Facts about the team, from the configuration. */
  readonly settings: Settings;
  /** The day of the run as `2026-01-31`; `undefined` where the caller has no clock. */
  readonly today: string | undefined;
  /** Hits of one of the rule's own `phrases` or `contexts` lists in a sentence. */
  hits(list: string, sentence: Sentence): readonly WordRange[];
}

/** Anything about one macro that phrases cannot say: a pure generator. */
export interface CheckRule<Schema extends GenericSchema = GenericSchema> extends RuleMeta {
  /** Options of the rule's own; use `strictObject` so that a mistyped key is an error. */
  readonly options?: Schema;
  /** Some of its reports carry a fix. */
  readonly fixable?: true;
  /** Languages the check can read; default: all. */
  readonly languages?: readonly string[];
  /** Named phrase lists for {@link CheckContext.hits}. */
  readonly phrases?: PhraseLists;
  /** More of them, looked for only in sentences about which the rule asks: what decides whether a hit counts. */
  readonly contexts?: PhraseLists;
  check(macro: Macro, context: CheckContext<InferOutput<Schema>>): Iterable<Report>;
  readonly find?: never;
  readonly compare?: never;
}

/** What a {@link CompareRule} took from one macro. */
export interface Extract<Data, Options = unknown> {
  /** POSIX path of the file, as shown to the user. */
  readonly path: string;
  readonly data: Data;
  readonly options: Options;
  /** 1-based line of an offset in the file. */
  lineOf(offset: number): number;
}

/** A report about one of the macros that were compared. */
export type CompareReport<Data> = Report & { readonly about: Extract<Data> };

/** Anything that shows only when macros are read side by side. Runs when a whole folder is linted. */
export interface CompareRule<Schema extends GenericSchema = GenericSchema, Data = unknown> extends RuleMeta {
  /** As in {@link CheckRule}. */
  readonly options?: Schema;
  readonly fixable?: true;
  readonly languages?: readonly string[];
  readonly phrases?: PhraseLists;
  readonly contexts?: PhraseLists;
  /**
   * What the comparison needs to know of one macro, or `undefined` where it has no say. Plain data as JSON knows
   * it, and little of it: it is kept for all macros of a run, and from one run to the next.
   */
  extract(macro: Macro, context: CheckContext<InferOutput<Schema>>): Data | undefined;
  /** Compares; `all` comes in order of path and position, and so should the reports. */
  compare(all: readonly Extract<Data, InferOutput<Schema>>[]): Iterable<CompareReport<Data>>;
  readonly find?: never;
  readonly check?: never;
}

export type Rule = FindRule | CheckRule | CompareRule;
/** Rule id → rule. */
export type Registry = Readonly<Record<string, Rule>>;

/** Types a rule; returns it unchanged. Prefer `find`; use `check` where phrases cannot say it. */
export function defineRule(rule: FindRule): FindRule;
export function defineRule<const Schema extends GenericSchema, Data>(
  rule: CompareRule<Schema, Data>,
): CompareRule;
export function defineRule<const Schema extends GenericSchema>(rule: CheckRule<Schema>): CheckRule;
export function defineRule(rule: unknown): Rule {
  return rule as Rule;
}

/** Types a vocabulary; returns it unchanged. */
export function vocabulary(groups: Vocabulary): Vocabulary {
  return groups;
}

/** Places where a phrase rule speaks unless it says otherwise. */
export const prosePlaces: readonly Place[] = ['body', 'list', 'table'];
