import type { AlertRule } from '../../domain/alerts/alert-rule';
import type { Pending } from '../../domain/alerts/judge-alerts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { dateText, readDatedText } from '../refresh/dated-text';

/** What a run leaves to the next in the cache. Losing it costs reading the sheet, and time of "For s". */
export interface AlertsMemory {
  /** Rules as the sheet said them. */
  readonly rules: readonly AlertRule[];
  /** When it was read. */
  readonly readAt: EpochSeconds;
  readonly pending: Pending;
  /** Of the spreadsheet, an IANA name. */
  readonly timeZone: string;
}

/** Its cache text. */
export const alertsText = 'alerts';

/** How long it is kept: what has been pending for longer begins anew. */
export const memorySeconds: Seconds = 6 * 3600;

/** What people change in the sheet counts after so long at the latest. */
const sheetSeconds: Seconds = 110;

/** The memory as a text for the cache. */
export const alertsMemoryText = (memory: AlertsMemory, now: EpochSeconds): string =>
  dateText(memory, now);

/** Reads what an earlier run left; `undefined` when it is gone, or not ours. */
export function recallAlerts(
  text: string | undefined,
  now: EpochSeconds,
): AlertsMemory | undefined {
  const memory = readDatedText<Partial<AlertsMemory>>(text, now, memorySeconds);
  const isOurs =
    typeof memory?.readAt === 'number' &&
    typeof memory.timeZone === 'string' &&
    typeof memory.pending === 'object' &&
    Array.isArray(memory.rules);
  return isOurs ? (memory as AlertsMemory) : undefined;
}

/** Whether the sheet has to be read again. */
export const isSheetDue = (memory: AlertsMemory | undefined, now: EpochSeconds): boolean =>
  memory === undefined || Math.abs(now - memory.readAt) >= sheetSeconds;
