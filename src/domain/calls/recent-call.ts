import type { EpochSeconds } from '../time/units';
import type { Call, Direction } from './call';
import type { MissedReason } from './missed-reason';

/** What counting needs of a call of the activity period; thousands of them are kept, so no more than that. */
export interface RecentCall {
  readonly id: number;
  readonly direction: Direction;
  readonly userId: number | undefined;
  readonly numberId: number | undefined;
  readonly startedAt: EpochSeconds;
  readonly answeredAt: EpochSeconds | undefined;
  readonly endedAt: EpochSeconds | undefined;
  readonly missedReason: MissedReason | undefined;
}

/** The few facts of a call that counting needs. */
export function toRecentCall(call: Call): RecentCall {
  return {
    id: call.id,
    direction: call.direction,
    userId: call.user?.id,
    numberId: call.number?.id,
    startedAt: call.startedAt,
    answeredAt: call.answeredAt,
    // over without an end was never seen; if it is, it must not count as open
    endedAt: call.endedAt ?? (call.status === 'done' ? call.startedAt : undefined),
    missedReason: call.missedReason,
  };
}
