/** Greeting and sign-off are matters of lines, not of sentences: these read one line of text. */

const greetingStart =
  /^(?:hi|hey|hiya|hello|howdy|dear|greetings|good (?:morning|afternoon|evening|day)|welcome back|ahoj|hola|g'day|to whom)(?![\p{L}\p{N}-])/iu;
const signOffs = new Set(
  [
    ...['regards', 'kind regards', 'best regards', 'warm regards', 'warmest regards', 'with kind regards'],
    ...[
      'many regards',
      'best',
      'all the best',
      'best wishes',
      'warm wishes',
      'with best wishes',
      'kindest regards',
    ],
    ...['thanks', 'thank you', 'many thanks', 'thanks again', 'thank you again', 'thanks so much', 'cheers'],
    ...[
      'sincerely',
      'yours sincerely',
      'sincerely yours',
      'yours faithfully',
      'yours truly',
      'yours',
      'respectfully',
    ],
    ...[
      'take care',
      'talk soon',
      'speak soon',
      'bye',
      'bye for now',
      'warmly',
      'cordially',
      'ciao',
      'with thanks',
    ],
    ...[
      'have a great day',
      'have a nice day',
      'have a lovely day',
      'love',
      'with appreciation',
      'in solidarity',
    ],
  ].map((words) => words.toLowerCase()),
);
/** Longest name after "Hi", in characters and words. */
const longestName = 40;
const mostWords = 5;

/**
 * Length of the greeting at the start of a line, 0 if there is none. "Hi Sam, thanks for…" greets up to the comma.
 * `name` tells whether the text at an offset is a placeholder, which may greet alone ("{{first_name}},").
 */
export function greetingLength(line: string, startsWithName: boolean): number {
  const start = greetingStart.exec(line);
  if (!start && !startsWithName) return 0;
  const from = start ? start[0].length : 0;
  const limit = Math.min(line.length, from + longestName);
  const named = (to: number) => line.slice(from, to).trim().split(/\s+/).length <= mostWords;
  for (let at = from; at < limit; at += 1) {
    const sign = line[at]!;
    const next = line[at + 1] ?? ' ';
    if (',!\u2014\u2013'.includes(sign) || (sign === ':' && !/[\w)(]/.test(next)))
      return named(at) ? at + 1 : 0;
    if (line.startsWith(' - ', at)) return named(at) ? at + 2 : 0;
    if (sign === '.' && next === ' ') return start && named(at) ? at + 1 : 0;
    if (sign === '?' && next === ' ') return 0;
  }
  return start && line.length <= limit && named(line.length) ? line.length : 0;
}

const joiner = /^(?:of|the|at|from|for|and|&|de|van|von|der|la|in|\+)$/u;
/** "Ana", "The Billing Team", "Ray from Reservations": names and nothing else. */
export function isSignature(line: string): boolean {
  const text = line.trim().replace(/[*_]/g, '');
  const words = text.split(/\s+/);
  if (words.length > mostWords || /[.!?:;|<>@\uFFFC]$/u.test(text) || /\d/.test(text)) return false;
  return (
    words.every((word) => joiner.test(word) || /^[\p{Lu}(]/u.test(word)) &&
    words.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

const longestSignOff = 70;
/** "Kind regards,", "Best, Sam", "— Anna". */
export function isSignOff(line: string, agentOnly: boolean): boolean {
  if (agentOnly) return true;
  const text = line.trim().replace(/[*_]/g, '');
  if (/^[-\u2013\u2014~]\s?\p{Lu}[\p{L}.]{1,20}(?: \p{L}[\p{L}.]{0,20}){0,2}$/u.test(text)) return true;
  if (text.length >= longestSignOff) return false;
  const [lead = '', ...rest] = text.split(/[,.!\u2014\u2013-]/u);
  if (!signOffs.has(lead.trim().toLowerCase())) return false;
  const tail = rest.join(' ').trim();
  return tail === ''
    ? lead.length === text.length || text.length < 40
    : tail.split(/\s+/).length <= 6 && text.length < longestSignOff;
}
