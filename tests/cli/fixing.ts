/** A config whose rule `plain` replaces “utilize” by “use”, and whose rule `calm` only warns of “hurry”. */
export const fixingConfig = JSON.stringify({
  root: true,
  customRules: {
    plain: { message: '“{match}” is long; write “{instead}”.', phrases: { utilize: 'use' }, fixable: true },
    calm: { message: '“{match}” hurries the reader; leave it out.', phrases: ['hurry'] },
  },
});
/** A macro that is fixed, and what becomes of it. */
export const wordy = 'You can utilize it.\n';
export const plain = 'You can use it.\n';
