import fc from 'fast-check';
import { type ClockSchedule, nextDue } from '../../../host/triggers/schedule';

const at = (iso: string): number => Date.parse(iso);
const daily = (hour: number, timeZone: string): ClockSchedule => ({
  kind: 'days',
  every: 1,
  hour,
  minute: 30,
  timeZone,
});

it.each<[string, ClockSchedule, string, string | undefined]>([
  ['minutes', { kind: 'minutes', every: 5 }, '2026-01-01T00:00:10Z', '2026-01-01T00:05:10Z'],
  ['hours', { kind: 'hours', every: 2 }, '2026-01-01T00:00:00Z', '2026-01-01T02:00:00Z'],
  ['later today', daily(9, 'UTC'), '2026-01-01T08:00:00Z', '2026-01-01T09:30:00Z'],
  ['tomorrow', daily(9, 'UTC'), '2026-01-01T09:30:00Z', '2026-01-02T09:30:00Z'],
  ['in a zone', daily(9, 'Europe/Paris'), '2026-01-01T00:00:00Z', '2026-01-01T08:30:00Z'],
  ['in summer time', daily(9, 'Europe/Paris'), '2026-07-01T00:00:00Z', '2026-07-01T07:30:00Z'],
  ['over the change', daily(9, 'Europe/Paris'), '2026-03-28T12:00:00Z', '2026-03-29T07:30:00Z'],
  [
    'every third day',
    { kind: 'days', every: 3, hour: 9, minute: 0, timeZone: 'UTC' },
    '2026-01-01T09:00:00Z',
    '2026-01-04T09:00:00Z',
  ],
  [
    'next Monday',
    { kind: 'weeks', every: 1, weekday: 1, hour: 9, minute: 0, timeZone: 'UTC' },
    '2026-01-01T00:00:00Z',
    '2026-01-05T09:00:00Z',
  ],
  [
    'Monday in two weeks',
    { kind: 'weeks', every: 2, weekday: 1, hour: 9, minute: 0, timeZone: 'UTC' },
    '2026-01-05T09:00:00Z',
    '2026-01-19T09:00:00Z',
  ],
  [
    'on the 31st, which February lacks',
    { kind: 'monthDay', day: 31, hour: 9, minute: 0, timeZone: 'UTC' },
    '2026-01-31T09:00:00Z',
    '2026-03-31T09:00:00Z',
  ],
  [
    'once, ahead',
    { kind: 'once', at: at('2026-01-02T00:00:00Z') },
    '2026-01-01T00:00:00Z',
    '2026-01-02T00:00:00Z',
  ],
  ['once, over', { kind: 'once', at: 5 }, '2026-01-01T00:00:00Z', undefined],
])('%s', (_, schedule, after, due) => {
  const next = nextDue(schedule, at(after));
  expect(next === undefined ? undefined : new Date(next).toISOString()).toBe(
    due?.replace('Z', '.000Z'),
  );
});

it('a daily time is always ahead, by a day and an hour at most', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata');
  const day = at('2026-01-01T00:00:00Z');
  fc.assert(
    fc.property(fc.nat(365 * 1440), fc.nat(23), zones, (minutes, hour, timeZone) => {
      const after = day + minutes * 60_000;
      const next = nextDue(daily(hour, timeZone), after) as number;
      expect(next).toBeGreaterThan(after);
      expect(next - after).toBeLessThanOrEqual(25 * 3_600_000);
    }),
    { numRuns: 300 },
  );
});
