import { isAngleLabel, isBracketLabel, isOnScreen, isParenLabel } from './fill-ins.js';
import type { Surroundings } from './surroundings.js';
import type { Reading, Syntax } from './syntaxes.js';

/** Markdown formatters escape brackets and underscores that a person typed plain. */
const plain = (label: string) => label.replaceAll('\\', '');
const end = (match: RegExpExecArray) => match.index + match[0].length;
const blank = /^[ \t>]*$/;
const listMark = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/;

/** A longer run in brackets is prose. */
const longest = 90;

function readBracket(match: RegExpExecArray, around: Surroundings): Reading | undefined {
  const label = plain(match[1]!);
  const name = label.trim();
  const before = around.before(match.index);
  const after = around.after(end(match));
  if (label.length > longest || !isBracketLabel(label) || isOnScreen(name, before, after)) return undefined;
  const checkbox = name === 'X' && listMark.test(before);
  return checkbox || around.defines(match[1]!) ? undefined : { name };
}

function readForm([, label = '']: RegExpExecArray): Reading | undefined {
  const name = label.trim();
  if (label.length > longest || !/^[A-Za-z_][\w .-]*$/.test(name)) return undefined;
  return !name.includes(' ') || isBracketLabel(name) ? { name } : undefined;
}

function readAngle(match: RegExpExecArray, around: Surroundings): Reading | undefined {
  const name = plain(match[1]!).trim();
  if (name.length > longest || !/^#?[A-Za-z][\w '’/#?-]*$/.test(name)) return undefined;
  const closed = (element: string) => around.closes(element);
  const screen = isOnScreen(name, around.before(match.index), around.after(end(match)));
  return isAngleLabel(name, closed) && !screen ? { name } : undefined;
}

/** A line of underscores alone is a rule across the page. */
function readUnderline(match: RegExpExecArray, around: Surroundings): Reading | undefined {
  const alone = listMark.test(around.before(match.index)) && blank.test(around.after(end(match)));
  return alone ? undefined : { name: '' };
}

/** Not "XXXX-1234", which shows how a number is masked. */
function readCrosses(match: RegExpExecArray, around: Surroundings): Reading | undefined {
  return /^(?:\w|-[\w-]*\d)/.test(around.after(end(match))) ? undefined : { name: match[0] };
}

const whole = ([name]: RegExpExecArray): Reading => ({ name });

/** What people write where an agent is to fill something in. */
export const byHand: readonly Syntax[] = [
  {
    name: 'form',
    opens: '[',
    pattern: /\[\[([^[\]\r\n]+)\]\](?!\()/y,
    byHand: true,
    read: readForm,
  },
  {
    name: 'bracket',
    opens: '[\\X',
    pattern: /(?:\\|(?<!\w)XX|(?<![\w\]!\\]))\[([^[\]\r\n]+)\](?:XX\b)?(?![([])/y,
    byHand: true,
    read: readBracket,
  },
  {
    name: 'angle',
    opens: '<\\&',
    pattern: /(?<![\w<\\])(?:\\?<|&lt;)([^<>&\r\n]+)(?:>|&gt;)/y,
    byHand: true,
    read: readAngle,
  },
  {
    name: 'underline',
    opens: '_\\',
    pattern: /(?<![\w\\])(?:_{3,}|(?:\\_){3,})(?![\w\\])/y,
    byHand: true,
    read: readUnderline,
  },
  {
    name: 'xs',
    opens: 'X',
    pattern: /(?<![\w/]|[\dX]-)X{3,}(?:-X+)*/y,
    byHand: true,
    read: readCrosses,
  },
  {
    name: 'date-format',
    opens: 'DMY',
    // Only where a date is due: "your date of birth (DD/MM/YYYY)" tells how to write one.
    pattern:
      /(?<=\b(?:on|by|from|until|till|since|before|after|dated) )(?:DD([/.-])MM\1YY|MM([/.-])DD\2YY|YYYY-MM-DD\b)(?:YY)?(?!\w)/y,
    byHand: true,
    read: whole,
  },
  {
    name: 'todo',
    opens: 'TFLl',
    pattern: /(?<![\w@#/-])(?:TODO|TBD|FIXME|FILLIN|LOREM IPSUM|[Ll]orem [Ii]psum)(?![\w-])/y,
    byHand: true,
    read: whole,
  },
  {
    name: 'paren',
    opens: '(',
    pattern: /\(([A-Za-z][A-Za-z\d '’_-]+)\)/y,
    byHand: true,
    read: (match, around) =>
      isParenLabel(match[1]!, around.before(match.index)) ? { name: match[1]! } : undefined,
  },
];
