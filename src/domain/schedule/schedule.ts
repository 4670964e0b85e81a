import { parseObject } from '../settings/parse';
import { type Interval, readInterval } from './interval';

/** How the automatic refresh is set; kept as the SCHEDULE property. */
export interface Schedule {
  /** Whose trigger it is, by e-mail address: another person's cannot be seen. */
  readonly owner: string;
  readonly minutes: Interval;
  readonly paused: boolean;
}

/** @returns `undefined` when nobody scheduled it here, or the property cannot be read. */
export function parseSchedule(stored: string | undefined): Schedule | undefined {
  const { owner, minutes, paused } = parseObject(stored);
  const interval = readInterval(minutes);
  if (interval === undefined) return undefined;
  return {
    owner: typeof owner === 'string' ? owner : '',
    minutes: interval,
    paused: paused === true,
  };
}
