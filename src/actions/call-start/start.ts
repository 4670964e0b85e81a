import type { ActionNote } from '../../domain/call-start/action-row';
import type { Call } from '../../domain/calls/call';
import type { EpochSeconds } from '../../domain/time/units';
import type { Reception } from '../../domain/webhook/reception';
import type { DoorSheets } from '../webhook/door-world';

/** A call of which a delivery says that it started. */
export interface Start {
  readonly call: Call;
  /** When that was. */
  readonly at: EpochSeconds;
  readonly reception: Reception;
  readonly sheets: DoorSheets;
  /** What the cache knows of `startTexts`. */
  readonly texts: Readonly<Partial<Record<string, string>>>;
  /** When this execution began: whatever is done is done within 3 s of it. */
  readonly enteredAt: EpochSeconds;
}

/** What is to be done for it. */
export interface Duties {
  readonly card: boolean;
  readonly transfer: boolean;
}

/** A note of what was done, without what all notes of an execution share. */
export type Deed = Pick<ActionNote, 'kind' | 'by' | 'target' | 'outcome' | 'detail'>;
