import type { EpochSeconds } from '../time/units';
import type { MissedReason } from './missed-reason';
import type { CallTrail } from './trail';

/** Who called whom, seen from the company. */
export type Direction = 'inbound' | 'outbound';

/**
 * How far a call has come: nobody answered yet, in conversation, over.
 *
 * @see https://developer.aircall.io/api-references/#call — the three values of `status` (read 2026-11-20).
 */
export type CallStatus = 'initial' | 'answered' | 'done';

/** A person or thing a call names: the id decides, the name is for eyes. */
export interface Reference {
  readonly id: number;
  readonly name: string;
}

/**
 * One call as Aircall knows it, in our words. Times are epoch seconds (UTC).
 *
 * A waiting call has neither `answeredAt` nor `endedAt`; a missed one has `endedAt` and a
 * `missedReason`; a call-back request has `endedAt`, no user and no reason.
 */
export interface Call {
  readonly id: number;
  readonly direction: Direction;
  readonly status: CallStatus;
  readonly missedReason: MissedReason | undefined;
  readonly startedAt: EpochSeconds;
  readonly answeredAt: EpochSeconds | undefined;
  readonly endedAt: EpochSeconds | undefined;
  /** The other party's number as Aircall displays it; `undefined` when it is withheld. */
  readonly externalDigits: string | undefined;
  readonly contactName: string | undefined;
  /** The company's own number. */
  readonly number: Reference | undefined;
  /** Who talks or talked last; an inbound call has none before it is answered. */
  readonly user: Reference | undefined;
  /** Names of the teams an inbound call rang on. */
  readonly teams: readonly string[];
  readonly transferredFrom: string | undefined;
  readonly transferredTo: string | undefined;
  readonly assignedTo: string | undefined;
  readonly tags: readonly string[];
  readonly comments: readonly string[];
  readonly hasRecording: boolean;
  readonly hasVoicemail: boolean;
  /** Link to the recording or voicemail in Aircall; needs a login there and does not expire. */
  readonly asset: string | undefined;
  readonly isArchived: boolean;
  /** Absent when webhooks told nothing of it. */
  readonly trail?: CallTrail;
}
