/** English inflection by rule, with the irregular verbs that support replies use. */

const irregular = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone going|
get gets got gotten getting|send sends sent sending|take takes took taken taking|make makes made making|
give gives gave given giving|tell tells told telling|say says said saying|see sees saw seen seeing|
know knows knew known knowing|find finds found finding|keep keeps kept keeping|hear hears heard hearing|
read reads reading|write writes wrote written writing|bring brings brought bringing|
think thinks thought thinking|understand understands understood understanding|let lets letting|
put puts putting|set sets setting|reset resets resetting|pay pays paid paying|buy buys bought buying|
feel feels felt feeling|leave leaves left leaving|lose loses lost losing|meet meets met meeting|
speak speaks spoke spoken speaking|break breaks broke broken breaking|choose chooses chose chosen choosing|
forget forgets forgot forgotten forgetting|hold holds held holding|stand stands stood standing|
withdraw withdraws withdrew withdrawn withdrawing|run runs ran running|come comes came coming|
become becomes became becoming|begin begins began begun beginning|build builds built building|
deal deals dealt dealing|fall falls fell fallen falling|lead leads led leading|mean means meant meaning|
overlook overlooks overlooked overlooking|sell sells sold selling|show shows showed shown showing|
spend spends spent spending|teach teaches taught teaching|wear wears wore worn wearing|
undergo undergoes underwent undergone undergoing|cost costs costing|cut cuts cutting|hit hits hitting|
shut shuts shutting|split splits splitting|quit quits quitting|drive drives drove driven driving|
eat eats ate eaten eating|sit sits sat sitting|win wins won winning|catch catches caught catching|
seek seeks sought seeking|bear bears bore borne bearing|beg begs begged begging|ship ships shipped shipping|
stop stops stopped stopping|refer refers referred referring|transfer transfers transferred transferring|
submit submits submitted submitting|commit commits committed committing|permit permits permitted permitting|
admit admits admitted admitting|occur occurs occurred occurring|regret regrets regretted regretting|
cancel cancels canceled cancelled canceling cancelling|log logs logged logging|drop drops dropped dropping|
prefer prefers preferred preferring|control controls controlled controlling|equip equips equipped equipping|
omit omits omitted omitting|ring rings rang rung ringing|throw throws threw thrown throwing|
draw draws drew drawn drawing|grow grows grew grown growing|hide hides hid hidden hiding|lend lends lent lending|
rise rises rose risen rising|wake wakes woke woken waking|steal steals stole stolen stealing|
freeze freezes froze frozen freezing|feed feeds fed feeding|fly flies flew flown flying|stick sticks stuck sticking|
hang hangs hung hanging|hurt hurts hurting|swap swaps swapped swapping|plan plans planned planning|chat chats chatted chatting|tap taps tapped tapping|ban bans banned banning|
person persons people|child children|man men|woman women`;

const table = new Map<string, readonly string[]>(
  irregular.split('|').map((line) => {
    const words = line.trim().split(' ');
    return [words[0]!, words];
  }),
);

/**
 * Every form of a verb or noun, base form first: `reply` → reply, replies, replied, replying.
 * Doubling follows the rule for one-syllable stems (`plan`, `planned`); longer exceptions stand in the table.
 */
export function forms(base: string): string[] {
  const word = base.toLowerCase();
  const known = table.get(word);
  if (known) return [...known];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const s = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  if (/ie$/.test(word)) return [word, s, `${word}d`, `${word.slice(0, -2)}ying`];
  if (/e$/.test(word))
    return [word, s, `${word}d`, `${/(?:ee|oe|ye)$/.test(word) ? word : word.slice(0, -1)}ing`];
  if (/^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(word)) {
    const doubled = word + word.at(-1);
    return [word, s, `${doubled}ed`, `${doubled}ing`];
  }
  return [word, s, `${word}ed`, `${word}ing`];
}

/** The forms of a verb by what they say. Where there are several spellings, the usual one comes first. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

export function verbForms(verb: string): VerbForms {
  const [base = '', third = '', ...rest] = forms(verb);
  const gerund = rest.filter((form) => form.endsWith('ing'));
  const others = rest.filter((form) => !gerund.includes(form));
  // Two forms in -ed are two spellings; otherwise the second is the participle.
  const isRegular = others.every((form) => form.endsWith('ed'));
  const past = others.length === 0 ? [base] : isRegular ? others : others.slice(0, 1);
  return { base, third, past, participle: isRegular ? past : others.slice(-1), gerund };
}

/** Nouns that have no plural. */
const uncountable = new Set(
  'feedback information help support advice software hardware equipment data money news mail staff'.split(
    ' ',
  ),
);

/** The plural of a noun, in its letter case; what has none, or is one already, stays as it is. */
export function pluralOf(noun: string): string {
  const word = noun.toLowerCase();
  if (uncountable.has(word) || /[^su]s$/.test(word)) return noun;
  const plural = table.has(word) && !isVerb(word) ? table.get(word)!.at(-1)! : forms(word)[1]!;
  if (noun === word) return plural;
  return plural.startsWith(word) ? noun + plural.slice(word.length) : `${noun}s`;
}

/** Whether the table of irregular words holds it as a verb. */
export function isVerb(word: string): boolean {
  return table.get(word)?.some((form) => form.endsWith('ing')) ?? false;
}
