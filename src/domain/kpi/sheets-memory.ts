import { parseObject } from '../settings/parse';
import type { EpochSeconds } from '../time/units';
import type { KpiPlan } from './plan';

/** What the sheets KPI and Trend show, in short. Losing it costs writing them once more. */
export interface SheetsMemory {
  /** Up to which moment half-hours are in the sheet Trend. */
  readonly trendTo: EpochSeconds;
  /** Of the rows of the sheet KPI. */
  readonly print: string;
}

/** Reads a memory from its JSON; `undefined` when it is not ours, which counts as a miss. */
export function readSheetsMemory(text: string | undefined): SheetsMemory | undefined {
  const { trendTo, print } = parseObject(text);
  return typeof trendTo === 'number' && typeof print === 'string' ? { trendTo, print } : undefined;
}

/** Whether a half-hour ended that the sheet Trend lacks. */
export const isTrendDue = (known: SheetsMemory | undefined, { interval }: KpiPlan): boolean =>
  known === undefined || known.trendTo < interval;
