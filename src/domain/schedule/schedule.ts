import { parseObject } from '../settings/parse';
import { type Interval, readInterval } from './interval';

/** How the automatic refresh is set; kept as the SCHEDULE property. */
export interface Schedule {
  /** Whose trigger it is, by e-mail address: another person's cannot be seen. */
  readonly owner: string;
  readonly minutes: Interval;
  /** The board is not refreshed by the clock. */
  readonly paused: boolean;
  /** The clock goes on for the log alone, while the board is paused. */
  readonly logs?: true;
}

/** Whether the clock runs for the log alone. */
export const isForLogOnly = (stored: string | undefined): boolean =>
  parseSchedule(stored)?.logs === true;

/** @returns `undefined` when nobody scheduled it here, or the property cannot be read. */
export function parseSchedule(stored: string | undefined): Schedule | undefined {
  const { owner, minutes, paused, logs } = parseObject(stored);
  const interval = readInterval(minutes);
  if (interval === undefined) return undefined;
  return {
    owner: typeof owner === 'string' ? owner : '',
    minutes: interval,
    paused: paused === true,
    ...(paused === true && logs === true && { logs: true as const }),
  };
}
