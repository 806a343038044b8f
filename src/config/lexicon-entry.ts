import * as v from 'valibot';
import type { Place } from '../macro/types.js';
import { closedObject } from './closed.js';
import type { ConfigProblem } from './error.js';
import { places } from './options.js';
import { optional, text } from './phrase-schema.js';

/** One entry of a team's lexicon, as written. */
export interface LexiconEntry {
  /** The term that the team prefers. Without it, the avoided words are to be left out. */
  readonly use?: string;
  /** Words, or phrase patterns; see `docs/lexicon.md`. May be missing where `case` is `exact`. */
  readonly avoid?: string | readonly string[];
  /** The reason, as part of a sentence. */
  readonly why?: string;
  /** The avoided words count only where they are this word class. */
  readonly as?: 'noun' | 'verb';
  /** `use` is a name, and other capitals than its own are wrong. */
  readonly case?: 'exact';
  /** Phrases in which the avoided words are welcome. */
  readonly except?: string | readonly string[];
  /** Whether the replacement may be made without reading; default false. */
  readonly fix?: boolean;
  /** Where in a macro the words count; default: body, list and table, and for names everywhere but quotations. */
  readonly in?: Place | readonly Place[];
}

const texts = v.union([text, v.pipe(v.array(text), v.nonEmpty('this list is empty.'))]);

/** What an entry lacks, if anything. */
function lack({ use, avoid, case: letters, ...others }: LexiconEntry): string | undefined {
  if (letters !== undefined && use === undefined) return '"case" speaks about "use", which is missing.';
  if (avoid !== undefined || letters !== undefined) return undefined;
  const isEmpty = use === undefined && Object.keys(others).length === 0;
  return isEmpty
    ? 'the entry is empty; it needs at least "avoid".'
    : '"avoid" is missing: which words should not be used?';
}

/** The schema of one entry. */
export const lexiconEntry = v.pipe(
  closedObject('key', {
    use: optional('The term that you prefer. Without it, the avoided words are to be left out.', text),
    avoid: optional('Words or phrase patterns to avoid, in every form.', texts),
    why: optional('The reason, which the message ends with.', text),
    as: optional(
      'The avoided words count only as a noun, or only as a verb: "login" and "to login".',
      v.picklist(['noun', 'verb']),
    ),
    case: optional(
      '"exact": "use" is a name, and other capitals than its own are wrong.',
      v.picklist(['exact']),
    ),
    except: optional('Phrases in which the avoided words are welcome.', texts),
    fix: optional('True: the replacement may be made without reading.', v.boolean()),
    in: optional(
      'Where in a macro the words count.',
      v.union([v.picklist(places), v.pipe(v.array(v.picklist(places)), v.nonEmpty('this list is empty.'))]),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    // A mistyped key says enough.
    const message = dataset.issues ? undefined : lack(dataset.value as LexiconEntry);
    if (message !== undefined) addIssue({ message });
  }),
);

/** The schema of a lexicon file. */
export const lexiconFile = v.pipe(
  v.array(lexiconEntry),
  v.nonEmpty('the lexicon is empty; write at least one entry, such as - avoid: ticket.'),
);

/** The schema of the config key `lexicon`: entries, or paths of files that hold them. */
export const lexiconKey = v.pipe(
  v.union([v.string(), v.array(v.union([v.string(), lexiconEntry]))]),
  v.description('Words your team prefers and avoids: entries, or paths of lexicon files from this config.'),
);

/** An entry together with its place, for messages. */
export interface PlacedEntry {
  readonly entry: LexiconEntry;
  /** A problem of the entry, at one of its keys; `[]` is the entry itself. */
  problem(path: readonly (string | number)[], reason: string): ConfigProblem;
}
