/** What nobody wants to be called, and leftovers of programs. Source: our own list. */
const odd = new Set([
  ...[
    'dude',
    'bro',
    'bruh',
    'buddy',
    'pal',
    'mate',
    'man',
    'boss',
    'honey',
    'dear',
    'sweetie',
    'stranger',
    'human',
  ],
  ...[
    'unknown',
    'customer',
    'dear customer',
    'valued customer',
    'client',
    'user',
    'dear user',
    'someone',
    'somebody',
  ],
  ...[
    'name',
    'first name',
    'firstname',
    'first_name',
    'your name',
    'customer name',
    'no name',
    'noname',
    'anonymous',
  ],
  ...[
    'null',
    'undefined',
    'none',
    'nil',
    'nan',
    'n/a',
    'na',
    'empty',
    'blank',
    'default',
    'fallback',
    'test',
    'x',
    'xxx',
  ],
  ...['sir', 'madam', 'sir/madam', 'sir or madam', 'user name', 'username', 'to whom it may concern'],
]);

/** Whether a fallback is empty, a label, or a name that nobody wants to be called. */
export function badFallback(fallback: string): boolean {
  const text = fallback.trim().toLowerCase();
  return text === '' || odd.has(text) || /^[[<{(].*[\]>})]$/.test(text) || /^[^\p{L}]+$/u.test(text);
}
