import type { Interval } from './interval';
import type { Schedule } from './schedule';

/** What can be known of the clock trigger. */
export type ScheduleState =
  | { readonly kind: 'off' }
  /** The board is off, the log goes on. `owner` is `undefined` when the trigger is this person's. */
  | { readonly kind: 'log'; readonly owner: string | undefined; readonly minutes: Interval }
  /** `minutes` is `undefined` for a trigger made by hand: Google does not tell its interval. */
  | { readonly kind: 'mine'; readonly minutes: Interval | undefined; readonly triggers: number }
  | {
      readonly kind: 'others';
      /** E-mail address; empty when Google did not say. */
      readonly owner: string;
      readonly minutes: Interval;
      /** How many this person has besides. */
      readonly triggers: number;
    };

/** What tells whose trigger refreshes the board. */
export interface ScheduleFacts {
  readonly stored: Schedule | undefined;
  /** How many triggers this person has; those of others cannot be seen. */
  readonly triggers: number;
  /** This person's e-mail address. */
  readonly me: string;
}

/** Whether the board refreshes itself, and by whose trigger. */
export function judgeSchedule({ stored, triggers, me }: ScheduleFacts): ScheduleState {
  if (stored?.logs) {
    const isMine = stored.owner === me;
    if (isMine && triggers === 0) return { kind: 'off' };
    return { kind: 'log', owner: isMine ? undefined : stored.owner, minutes: stored.minutes };
  }
  const current = stored?.paused === false ? stored : undefined;
  if (current && current.owner !== me) {
    return { kind: 'others', owner: current.owner, minutes: current.minutes, triggers };
  }
  return triggers === 0 ? { kind: 'off' } : { kind: 'mine', minutes: current?.minutes, triggers };
}
