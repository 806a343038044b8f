import * as v from 'valibot';
import { remember } from '../lint/remember.js';
import type { FindRule, Rule } from '../lint/rule.js';
import type { Place } from '../macro/types.js';
import { closedObject } from './closed.js';

const placeNames: Readonly<Record<Place, true>> = {
  greeting: true,
  opener: true,
  body: true,
  closing: true,
  'sign-off': true,
  signature: true,
  list: true,
  heading: true,
  table: true,
  quoted: true,
};
/** Every place of a macro where a phrase may count. */
export const places = Object.keys(placeNames) as Place[];

const texts = (description: string) =>
  v.optional(v.pipe(v.array(v.string()), v.description(description)), []);

/** Options that mean the same in every rule that takes them. */
export const sharedOptions = {
  allow: texts('Phrases that are never reported, as they are written in a macro.'),
  ignorePatterns: texts('Phrase patterns that are never reported.'),
  extra: texts('Further phrases to report.'),
  in: v.optional(
    v.pipe(
      v.array(v.picklist(places)),
      v.description('Where in a macro phrases are reported, instead of the usual places.'),
    ),
  ),
};

const schemas = new WeakMap<Rule, ReturnType<typeof build>>();

/**
 * The schema of a rule's options; parsing fills in the defaults.
 *
 * Every rule takes `allow` and `ignorePatterns`. A phrase rule takes `extra`, `in` (no default: each phrase
 * group knows its places) and `classes`, with an entry for each group. A rule with code adds the entries of
 * its own schema.
 */
export function optionsSchema(rule: Rule) {
  return remember(schemas, rule, () => build(rule));
}

function build(rule: Rule) {
  const { allow, ignorePatterns, ...forPhrases } = sharedOptions;
  const own = rule.find
    ? { ...forPhrases, classes: classesOf(rule) }
    : (rule.options as { entries?: v.ObjectEntries } | undefined)?.entries;
  const entries: v.ObjectEntries = { allow, ignorePatterns, ...own };
  return closedObject('option', entries);
}

function classesOf(rule: FindRule) {
  const groups = Object.values(rule.find).flatMap((vocabulary) => Object.entries(vocabulary));
  const switches = groups.map(
    ([name, { enabled = true }]) => [name, v.optional(v.boolean(), enabled)] as const,
  );
  const classes = closedObject('class', Object.fromEntries(switches));
  return v.optional(v.pipe(classes, v.description('Which groups of phrases are reported.')), {});
}
