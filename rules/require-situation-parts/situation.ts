import type { FaultId } from './faults.js';
import type { PartId } from './parts.js';

/** Why a reply needs a part, and how it could sound. */
export interface Reason {
  /** Why it matters to this customer: a clause that follows a colon. */
  readonly why: string;
  /** A sentence that does it. */
  readonly say: string;
  /** It has to come within so many sentences from the opener on. */
  readonly within?: number;
}
type Needs = Readonly<Partial<Record<PartId | `${PartId} or ${PartId}`, Reason>>>;

/** What a reply in one situation needs, and what it should leave out. */
export interface Situation {
  /** Who writes to you, in one sentence. */
  readonly about: string;
  readonly require?: Needs;
  /** As `require`, for teams that want advice as well. */
  readonly advise?: Needs;
  readonly forbid?: readonly FaultId[];
  /** As `forbid`, for teams that want advice as well. */
  readonly discourage?: readonly FaultId[];
}
