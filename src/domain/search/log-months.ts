import { type Month, monthOf } from '../log/months';
import type { EpochSeconds, Seconds } from '../time/units';

/** A spreadsheet whose time zone was changed has calls of a few hours in the month beside theirs. */
const margin: Seconds = 86_400;

/** What of the log is looked through. */
interface LogPeriod {
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
  /** IANA name. */
  readonly timeZone: string;
}

/** The months with a tab that may hold calls of a period, the latest first. */
export function monthsOfPeriod(
  months: readonly Month[],
  { from, to, timeZone }: LogPeriod,
): readonly Month[] {
  const [first, last] = [monthOf(from - margin, timeZone), monthOf(to + margin, timeZone)];
  return months
    .filter((month) => month >= first && month <= last)
    .sort()
    .reverse();
}
