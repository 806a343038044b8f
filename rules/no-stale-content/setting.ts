import { once } from '../_shared/once.js';
import { keyOf } from './calendar.js';
import { allowedDates } from './review.js';

/** What is looked for, and the keys of dates that may stand. */
export const settingOf = once(
  (options: Readonly<{ checks: readonly string[]; allowDates: readonly string[] }>) => ({
    wanted: new Set<string>(options.checks),
    allowed: new Set(options.allowDates.flatMap(allowedDates).map(keyOf)),
  }),
);
