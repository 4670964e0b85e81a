import type { EpochSeconds } from '../account/model';
import type { PushedCard, Transfer } from './orders';

/** Which way a call goes. */
export type Direction = 'inbound' | 'outbound';

/** Aircall's three states. */
export type CallStatus = 'initial' | 'answered' | 'done';

/** Why an inbound call was not answered; Aircall's six words. */
export type MissedReason =
  | 'out_of_opening_hours'
  | 'short_abandoned'
  | 'abandoned_in_ivr'
  | 'abandoned_in_classic'
  | 'no_available_agent'
  | 'agents_did_not_answer';

/** All six, for whoever needs one of each. */
export const missedReasons: readonly MissedReason[] = [
  'out_of_opening_hours',
  'short_abandoned',
  'abandoned_in_ivr',
  'abandoned_in_classic',
  'no_available_agent',
  'agents_did_not_answer',
];

/** What only the phone system knows: REST shows all but the last as `initial` or `answered`. */
export type CallPhase = 'welcome' | 'queue' | 'dialling' | 'talking' | 'holding' | 'over';

/** A tag on a call; the system's own tags have no author. */
export interface CallTag {
  readonly tagId: number;
  readonly taggedBy: number | undefined;
  readonly at: EpochSeconds;
}

/** A note on a call; notes that came through the API have no author. */
export interface CallComment {
  readonly id: number;
  readonly content: string;
  readonly postedBy: number | undefined;
  readonly at: EpochSeconds;
}

/**
 * One phone that rang, and what came of it: `open` while it rings, `lost` when another was faster or
 * the call was sent elsewhere.
 */
export interface Ring {
  readonly userId: number;
  readonly at: EpochSeconds;
  outcome: 'open' | 'answered' | 'declined' | 'unanswered' | 'lost';
}

/** A call from its first second to its last tag; it is changed in place. */
export interface Call {
  readonly id: number;
  readonly uuid: string;
  readonly direction: Direction;
  readonly numberId: number;
  /** E.164; `undefined` when the caller hides the number. */
  readonly externalNumber: string | undefined;
  readonly contactId: number | undefined;
  readonly startedAt: EpochSeconds;
  status: CallStatus;
  phase: CallPhase;
  answeredAt: EpochSeconds | undefined;
  endedAt: EpochSeconds | undefined;
  /** Inbound: who speaks or spoke last. Outbound: who dialled. */
  userId: number | undefined;
  missedReason: MissedReason | undefined;
  /** Teams an inbound call rang on. */
  teamIds: number[];
  transferredById: number | undefined;
  transferredToId: number | undefined;
  assignedToId: number | undefined;
  /** Our number at which the call ended up, when it was handed on to another than it came in on. */
  handedToNumberId: number | undefined;
  /** From when the voice message, or the recording, can be had. */
  voicemailFrom: EpochSeconds | undefined;
  recordingFrom: EpochSeconds | undefined;
  isArchived: boolean;
  /** The key the caller pressed in the menu. */
  menuKey: string | undefined;
  readonly tags: CallTag[];
  readonly comments: CallComment[];
  readonly rings: Ring[];
  /** E.164 of somebody outside to whom an integration sent the call. */
  externalTransferredTo: string | undefined;
  readonly cards: PushedCard[];
  readonly transfers: Transfer[];
}

/** Whether the line is still open. */
export const isLive = (call: Call): boolean => call.status !== 'done';

/** Whether a caller is on the line whom nobody has answered yet. */
export const isWaiting = (call: Call): boolean =>
  call.direction === 'inbound' && call.status === 'initial';

/** A call-back request ends without agent and without reason. */
export const isCallbackRequest = (call: Call): boolean =>
  call.direction === 'inbound' &&
  call.status === 'done' &&
  call.answeredAt === undefined &&
  call.missedReason === undefined;
