import type { ClockSchedule } from '../../../../host/triggers/schedule';
import { scheduleWords, triggersView } from '../../../../host/web/lists/triggers-view';

const at = { hour: 6, minute: 5, timeZone: 'Europe/Paris' };

it.each<[ClockSchedule, string]>([
  [{ kind: 'minutes', every: 1 }, 'Every minute'],
  [{ kind: 'minutes', every: 5 }, 'Every 5 minutes'],
  [{ kind: 'hours', every: 1 }, 'Every hour'],
  [{ kind: 'days', every: 2, ...at }, 'Every 2 days at 06:05 (Europe/Paris)'],
  [{ kind: 'weeks', every: 1, weekday: 1, ...at }, 'Every Monday at 06:05 (Europe/Paris)'],
  [{ kind: 'monthDay', day: 3, ...at }, 'On day 3 of the month at 06:05 (Europe/Paris)'],
  [{ kind: 'once', at: 0 }, 'Once'],
])('%j reads %s', (schedule, words) => {
  expect(scheduleWords(schedule)).toBe(words);
});

it("lists triggers and everybody's minutes of today", () => {
  const view = triggersView({
    owner: 'ada@example.com',
    triggers: [
      {
        uid: '1',
        handler: 'tick',
        owner: 'bob@example.com',
        schedule: { kind: 'minutes', every: 1 },
        nextAt: 60_000,
        lastAt: 0,
        lastOutcome: 'failed',
      },
    ],
    dayUse: (email) => ({
      triggerSeconds: email.startsWith('bob') ? 90 : 0,
      urlFetchCalls: 0,
      emailRecipients: 0,
    }),
  });
  expect(view).toEqual({
    triggers: [
      {
        id: '1',
        functionName: 'tick',
        kind: 'Every minute',
        owner: 'bob@example.com',
        nextRunAt: 60_000,
        lastRunAt: 0,
        lastOutcome: 'failed',
      },
    ],
    minutesToday: { 'ada@example.com': 0, 'bob@example.com': 1.5 },
    minutesLimit: 90,
  });
});
