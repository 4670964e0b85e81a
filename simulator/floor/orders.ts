import type { EpochSeconds } from '../account/model';

/** One line of an insight card, as it was sent. */
export interface CardLine {
  readonly type: 'title' | 'shortText';
  readonly text: string;
  readonly label?: string;
  readonly link?: string;
}

/** A card that was sent for a call. */
export interface PushedCard {
  readonly at: EpochSeconds;
  readonly lines: readonly CardLine[];
  /** What the sender was answered. */
  readonly status: number;
  /** Ids of the users who see it, in the order in which they got it; nobody when the call was over. */
  readonly shownTo: number[];
}

/** How a team is rung. */
export type Strategy = 'simultaneous' | 'random' | 'longest_idle';

/** What came of a transfer. */
export type TransferOutcome =
  | 'refused'
  | 'ringing'
  | 'answered'
  | 'not answered'
  | 'not available'
  | 'caller hung up'
  | 'sent on again';

/** A transfer that was asked for. */
export interface Transfer {
  readonly at: EpochSeconds;
  /** The fields that were sent. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** What the sender was answered. */
  readonly status: number;
  /** Why it was refused. */
  readonly refusal: string | undefined;
  outcome: TransferOutcome;
  /** Id of the user who took the call. */
  takenBy: number | undefined;
}
