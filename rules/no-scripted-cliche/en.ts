import { vocabulary } from '../../src/lint/rule.js';
import { reassurance, values } from './en-claims.js';
import { empathy, sympathy } from './en-empathy.js';
import { announcement, apology, invitation, opener, regret, service } from './en-formulas.js';
import { choice, gratitude, thanks } from './en-gratitude.js';
import { brochure, feedback, help, slogan } from './en-slogans.js';

/** Stock phrases of support mail in the US and the UK. Source: our own lists from ordinary usage. */
export default vocabulary({
  thanks,
  choice,
  gratitude,
  feedback,
  values,
  slogan,
  brochure,
  help,
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
