import { assertNever } from '../../engine/assert-never';
import type { Host } from '../../host';
import type { ClockSchedule, TimeOfDay } from '../../triggers/schedule';
import type { TriggersView } from '../protocol';

/** Minutes of trigger time a day on a consumer account. @see https://developers.google.com/apps-script/guides/services/quotas (read 2026-08-30) */
const MINUTES_A_DAY = 90;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The Triggers page, as things stand. */
export function triggersView(host: Pick<Host, 'triggers' | 'dayUse' | 'owner'>): TriggersView {
  const owners = new Set([host.owner, ...host.triggers.map(({ owner }) => owner)]);
  return {
    triggers: host.triggers.map(
      ({ uid, handler, owner, schedule, nextAt, lastAt, lastOutcome }) => ({
        id: uid,
        functionName: handler,
        kind: scheduleWords(schedule),
        owner,
        ...(nextAt === undefined ? {} : { nextRunAt: nextAt }),
        ...(lastAt === undefined ? {} : { lastRunAt: lastAt }),
        ...(lastOutcome === undefined ? {} : { lastOutcome }),
      }),
    ),
    minutesToday: Object.fromEntries(
      [...owners].map((owner) => [owner, host.dayUse(owner).triggerSeconds / 60]),
    ),
    minutesLimit: MINUTES_A_DAY,
  };
}

/** When a trigger fires, in words: `Every 5 minutes`, `Every Monday at 06:30 (Europe/Paris)`. */
export function scheduleWords(schedule: ClockSchedule): string {
  switch (schedule.kind) {
    case 'minutes':
      return `Every ${count(schedule.every, 'minute')}`;
    case 'hours':
      return `Every ${count(schedule.every, 'hour')}`;
    case 'days':
      return `Every ${count(schedule.every, 'day')} ${timeWords(schedule)}`;
    case 'weeks': {
      const day = WEEKDAYS[schedule.weekday] ?? '';
      const every = schedule.every === 1 ? day : `${count(schedule.every, 'week')} on ${day}`;
      return `Every ${every} ${timeWords(schedule)}`;
    }
    case 'monthDay':
      return `On day ${schedule.day} of the month ${timeWords(schedule)}`;
    case 'once':
      return 'Once';
    default:
      return assertNever(schedule);
  }
}

const count = (every: number, unit: string): string => (every === 1 ? unit : `${every} ${unit}s`);

const timeWords = ({ hour, minute, timeZone }: TimeOfDay): string =>
  `at ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')} (${timeZone})`;
