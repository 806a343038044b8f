import { vocabulary } from '../../src/lint/rule.js';
import { archaic, letters } from './en-letters.js';
import { announcement, demand, notice } from './en-notices.js';
import { attached, kindly, should, words, wordy } from './en-pairs.js';
import { register } from './en-register.js';
import { noun, report } from './en-reports.js';

export default vocabulary({
  archaic,
  kindly,
  should,
  words,
  wordy,
  attached,
  letters,
  announcement,
  notice,
  demand,
  report,
  noun,
  register,
});
