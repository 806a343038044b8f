import { classify, headOf, isFamiliar } from './families.js';

/** Which bracketed words are gaps that an agent fills by hand, and which are ordinary writing. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const things = set(
  'order product item company business organisation organization university department number num no id ref reference ' +
    'code email mail address phone telephone tel mobile city country region area state location venue model version ' +
    'size colour color quantity qty brand store shop plan feature tool service project topic subject title position ' +
    'role details information info event account invoice serial device file percentage currency language hotline ' +
    'skill audience reseller carrier courier supplier provider competitor workshop',
);
/** Nouns that are as likely to be an aside: "[page]", "[support]", "[error]". */
const vague = set(
  'at by until me due when page note notes section message messages body content comment comments error fault ' +
    'today tomorrow support history thread',
);
/** Tags, asides and keys that stand in brackets without being gaps. */
const tags = set(
  'sic note notes tip hint warning important caution danger info error warn debug fatal update updated edit edited ' +
    'solved resolved fixed closed open pending done wip draft new beta alpha deprecated optional required urgent ' +
    'external internal spam spoiler faq fyi psa op ok yes no on off redacted removed deleted quote re fw fwd pdf ' +
    'enter return esc escape ctrl control alt shift tab del delete space backspace cmd command win fn home end',
);
const tagStarts = set('internal external action note update edit see spoiler warning quote re fw fwd');
const buttons = set(
  'save sign log learn get click cancel submit next back continue download view open close send reply forgot my read ' +
    'show more settings menu start buy add edit delete remove create upload apply confirm skip help go',
);
const buttonEnds = set('us now more here in up out all');
const determiners = set('this that these those the a an his her its it and or but');
const asideTags = set('sigh grin wink rant joke sarcasm snip unknown none null');

const INSTRUCTION =
  /^(?:insert|enter|add|mention|include|paste|put|describe|specify|state|explain|fill in|choose|select|pick|list|provide|replace|e\.g\.|eg|ex:)\s+\S/i;
const OWNED =
  /^(?:your|customer|customer['’]s|client|client['’]s|agent|company|recipient['’]s|sender['’]s)\s+\S/i;
const PRONOUNS = /^(?:she|he|they|her|him|his|them|hers|and|or|n|y|w|a|km|24)\s?\//i;
const CAPITALS = /^[A-Z][A-Z\d _'’/&+.,#-]*$/;
const TITLE = /^(?:[A-Z][\p{L}\d.'’-]*|\d+|of|the|and|to|for|or|a|an|&|\/)$/u;
const SNAKE = /^[A-Za-z]+(?:_[A-Za-z\d]+)+$/;
const RANGE = /^(?:[A-Za-z\d]-[A-Za-z\d])+$/;
const CODE = /^['‘“]|["=`\\<>{}]/;

const familiar = (label: string) => {
  const head = headOf(label);
  return things.has(head) || (isFamiliar(head) && !vague.has(head));
};

/** "View Order" is a button, "Start Date" is not. */
const isButton = (words: readonly string[]) =>
  (buttons.has(words[0]!.toLowerCase()) && classify(words.join(' ')).family !== 'time') ||
  buttonEnds.has(words.at(-1)!.toLowerCase());

function isChoice(label: string): boolean {
  if (PRONOUNS.test(label) || !/[A-Za-z]/.test(label)) return false;
  const sides = label.split(/\s*[/|]\s*/);
  return sides.length > 1 && sides.every((side) => side !== '' && side.split(' ').length <= 4);
}

/** Whether `[label]` is a gap to fill, judged by the label alone. */
export function isBracketLabel(padded: string): boolean {
  const label = padded.trim();
  if (!/[A-Za-z]/.test(label)) return label === '#';
  const words = label.split(/\s+/);
  const first = words[0]!.toLowerCase();
  const titled = words.every((word) => TITLE.test(word));
  if (RANGE.test(label) || CODE.test(label) || tags.has(label.toLowerCase())) return false;
  if (tagStarts.has(first) || (determiners.has(first) && words[0] !== 'IT')) return false;
  if (INSTRUCTION.test(label)) return first === 'insert' || CAPITALS.test(label) || !titled;
  if (isChoice(label)) return true;
  if (words.length > 6) return false;
  if (OWNED.test(label) || SNAKE.test(label)) return true;
  if (/^ .* $/.test(padded) && label.length > 1) return true;
  if (CAPITALS.test(label)) return label.length > 1 || label === 'X' || label === 'N';
  if (/[,:]/.test(label) || isButton(words)) return false;
  return familiar(label) || (words.length > 1 && words.length < 5 && titled);
}

const BUTTON_BEFORE = /\b(?:click|press|tap|select|choose|hit|push)(?:\s+(?:on|the))*\s+["“']?$/i;
const BUTTON_AFTER = /^["”']?\s+(?:button|tab|menu|icon|key|screen|section|page|box|field)\b/i;

/** Steps of a path such as "Settings > [name] > Security"; a ">" without a space before it ends a tag. */
const STEP_BEFORE = /\S(?:[ \t]>|[ \t]?[→»›])[ \t]?["“*_]{0,3}$/;
const STEP_AFTER = /^["”*_]{0,3}(?:[ \t]>|[ \t]?[→»›])[ \t]?\S/;

/** "Click [Send Request]": brackets around what stands on the screen. */
export const isOnScreen = (label: string, before: string, after: string): boolean =>
  BUTTON_AFTER.test(after) ||
  (STEP_BEFORE.test(before) && STEP_AFTER.test(after)) ||
  (BUTTON_BEFORE.test(before) && !(CAPITALS.test(label) && familiar(label)));

const html = set(
  'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center ' +
    'cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure ' +
    'font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label ' +
    'legend li link main map mark math menu meta meter nav nobr noscript object ol optgroup option output p param ' +
    'picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style ' +
    'sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr',
);
/** Elements that nobody writes by hand without closing them or giving them attributes. */
const alsoLabels = set('address code data label link time title');

/** Whether `<label>` is a gap to fill. `closed` tells whether the text holds `</label>`. */
export function isAngleLabel(label: string, closed: (element: string) => boolean): boolean {
  const words = label.replace(/^#/, '').trim().split(/\s+/);
  const first = words[0]!.toLowerCase();
  if (/\/$|\s['’]/.test(label) || closed(words[0]!)) return false;
  if (html.has(first) && !alsoLabels.has(first)) return false;
  if (words.length === 1)
    return !asideTags.has(first) && (!tags.has(first) || first === 'no') && !/^f\d+$/.test(first);
  return words.length <= 4 || familiar(label) || INSTRUCTION.test(label) || OWNED.test(label);
}

const GREETING = /(?:^|\n)[ \t>*_]*(?:hi|hello|hey|dear)[ \t]+$/i;
const PARTY_NAME = /^(?:customer|client|agent|recipient|company)(?:['’]s)? name$/i;

/** Whether `(label)` is a gap to fill: round brackets are ordinary writing unless the words can be nothing else. */
export function isParenLabel(label: string, before: string): boolean {
  const words = label.split(' ');
  if (!familiar(label) || words.length > 4) return false;
  if (PARTY_NAME.test(label) || GREETING.test(before) || /^insert /i.test(label)) return true;
  if (/ here$/i.test(label)) return words.length < 4 && !/^(?:more|see|find|all|further) /i.test(label);
  return words.length > 1 && CAPITALS.test(label) && !/\b(?:TIME|HOURS|DAYS?)$/.test(label);
}
