import { action, ownership, prevention, repair } from './en-amends.js';
import { alternative, guidance, reason, reassurance, status, who } from './en-answer.js';
import {
  confirmation,
  consequence,
  feedbackQuestion,
  openDoor,
  wayBack,
  willingness,
} from './en-farewell.js';
import { faultPhrases } from './en-faults.js';
import { affected, cause, channel, nextContact, time, workaround } from './en-outage.js';
import { acknowledgement, apology, empathy, pleasure, thanks } from './en-regret.js';
import type { PartId } from './parts.js';

const partPhrases: Readonly<Record<PartId, readonly string[]>> = {
  apology,
  acknowledgement,
  affected,
  cause,
  time,
  'next-contact': nextContact,
  workaround,
  channel,
  who,
  ownership,
  repair,
  action,
  prevention,
  guidance,
  reassurance,
  thanks,
  alternative,
  reason,
  empathy,
  confirmation,
  'feedback-question': feedbackQuestion,
  'open-door': openDoor,
  willingness,
  consequence,
  'way-back': wayBack,
  status,
  pleasure,
};

export const phrases: Readonly<Record<string, readonly string[]>> = { ...partPhrases, ...faultPhrases };
