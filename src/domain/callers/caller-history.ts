import type { Direction } from '../calls/call';
import type { EpochSeconds } from '../time/units';

/** The agent somebody talked to. */
export interface LastAgent {
  readonly userId: number;
  readonly name: string;
  /** When that call started. */
  readonly at: EpochSeconds;
}

/** The newest call with somebody. */
export interface LastCall {
  readonly at: EpochSeconds;
  readonly direction: Direction;
  /** In the words of the log. */
  readonly outcome: string;
  readonly tags: readonly string[];
}

/** What the call log knows of one number, over its last 30 days. */
export interface CallerHistory {
  /** Of the newest call that has an agent; while calls are not counted, an older one may have one. */
  readonly lastAgent: LastAgent | undefined;
  readonly lastCall: LastCall | undefined;
  /** Calls in both directions that started in the last 30 days; `undefined` when nobody counted. */
  readonly recentCalls: number | undefined;
  /** Unanswered inbound calls since somebody last talked to them; `undefined` when nobody counted. */
  readonly openMissed: number | undefined;
}

/** A number the log knows no call of. */
export const noHistory: CallerHistory = {
  lastAgent: undefined,
  lastCall: undefined,
  recentCalls: 0,
  openMissed: 0,
};
