import type { Direction } from '../calls/call';
import type { MissedReason } from '../calls/missed-reason';
import type { TeamChoice } from '../settings/team-filter';
import type { EpochSeconds, Seconds } from '../time/units';

/** What of a call was kept: a recording, a voicemail, one of both, or neither. */
export const assetWishes = ['either', 'recording', 'voicemail', 'none'] as const;

/** A wish about what was kept of a call. */
export type AssetWish = (typeof assetWishes)[number];

/** Not missed, missed for whatever reason, or missed for one reason. */
export type MissedWish = 'not-missed' | 'missed' | { readonly reason: MissedReason };

/** A range of whole seconds, both ends included; an absent end is none. */
export interface SecondsRange {
  readonly atLeast?: Seconds;
  readonly atMost?: Seconds;
}

/**
 * What an advanced search looks for. A call must meet every criterion; within a list one is enough;
 * an empty list or text asks nothing.
 */
export interface SearchCriteria {
  /** Where to look: in the log of this spreadsheet; absent: at Aircall. */
  readonly place?: 'log';
  /** First second a call may have started in. */
  readonly from: EpochSeconds;
  /** Last second a call may have started in. */
  readonly to: EpochSeconds;
  readonly userIds: readonly number[];
  readonly numberIds: readonly number[];
  /** Calls of the teams' users, and inbound calls that rang on the teams. */
  readonly teams: readonly TeamChoice[];
  readonly directions: readonly Direction[];
  readonly asset?: AssetWish;
  readonly missed: readonly MissedWish[];
  /** From start to end, waiting included. */
  readonly duration: SecondsRange;
  /** From answer to end. */
  readonly talk: SecondsRange;
  /** Names, whatever their case. */
  readonly tags: readonly string[];
  /** The external number, in any format; empty: any. */
  readonly phone: string;
  /** Words that stand in a comment, whatever their case; empty: any. */
  readonly comment: string;
}
