import { parseObject } from '../settings/parse';
import type { EpochSeconds, Seconds } from '../time/units';
import type { KpiPlan } from './plan';

/** Google takes seconds to write more rows, and a trigger has few of them a day. */
const rowsPerMinute = 5000;

/** A clock trigger may come so much earlier than a minute after the one before. */
const earlySeconds: Seconds = 30;

/** What the sheets KPI and Trend show, in short. Losing it costs writing them once more. */
export interface SheetsMemory {
  /** Up to which moment half-hours are in the sheet Trend. */
  readonly trendTo: EpochSeconds;
  /** Of the rows of the sheet KPI. */
  readonly print: string;
  /** How many there are. */
  readonly rows: number;
  readonly writtenAt: EpochSeconds;
}

/** Reads a memory from its JSON; `undefined` when it is not ours, which counts as a miss. */
export function readSheetsMemory(text: string | undefined): SheetsMemory | undefined {
  const { trendTo, print, rows, writtenAt } = parseObject(text);
  const isOurs = isNumber(trendTo) && isNumber(rows) && isNumber(writtenAt);
  return isOurs && typeof print === 'string' ? { trendTo, print, rows, writtenAt } : undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Whether a half-hour ended that the sheet Trend lacks. */
export const isTrendDue = (known: SheetsMemory | undefined, { interval }: KpiPlan): boolean =>
  known === undefined || known.trendTo < interval;

/**
 * Whether the sheet KPI is left as it is for now: up to 5,000 rows are written every minute, up to
 * 10,000 every two, and so on.
 */
export function restsNow({ rows, writtenAt }: SheetsMemory, now: EpochSeconds): boolean {
  const minutes = Math.ceil(rows / rowsPerMinute);
  const age = now - writtenAt;
  return minutes > 1 && age >= 0 && age < minutes * 60 - earlySeconds;
}
