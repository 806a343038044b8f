import { vocabulary } from '../../src/lint/rule.js';
import { archaic, letter } from './en-letters.js';
import { notice } from './en-notices.js';
import { kindly, should, words, wordy } from './en-pairs.js';
import { noun, report } from './en-reports.js';

export default vocabulary({ archaic, kindly, should, words, wordy, letter, notice, report, noun });
