import type { EpochMilliseconds } from '../../clock/clock';
import { EnumValue } from '../services/service';

const DAY_MS = 86_400_000;

/**
 * What a clock trigger's function is handed.
 *
 * @see https://developers.google.com/apps-script/guides/triggers/events#time-driven (read 2026-11)
 */
export function clockEvent(uid: string, now: EpochMilliseconds): Record<string, unknown> {
  const date = new Date(now);
  const startOfYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    authMode: new EnumValue('AuthMode', 'FULL'),
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    month: date.getUTCMonth() + 1,
    second: date.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: uid,
    'week-of-year': Math.floor((now - startOfYear) / (7 * DAY_MS)) + 1,
    year: date.getUTCFullYear(),
  };
}
