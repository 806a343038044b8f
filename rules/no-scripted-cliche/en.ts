import { vocabulary } from '../../src/lint/rule.js';
import { empathy, reassurance, sympathy, values } from './en-claims.js';
import { announcement, apology, invitation, opener, regret, service } from './en-formulas.js';
import { gratitude, thanks } from './en-gratitude.js';

/** Stock phrases of support mail in the US and the UK. Source: our own lists from ordinary usage. */
export default vocabulary({
  thanks,
  gratitude,
  values,
  reassurance,
  empathy,
  sympathy,
  apology,
  regret,
  invitation,
  opener,
  announcement,
  service,
});
