import { isOpenAt, mayRest, nextClockRun } from '../../../src/domain/schedule/quiet-hours';
import { type BusinessHours, weekdays } from '../../../src/domain/settings/business-hours';

const at = (iso: string): number => Date.parse(iso) / 1000;
const timeZone = 'Europe/Paris';

const office: BusinessHours = { days: weekdays.slice(0, 5), fromMinute: 540, toMinute: 1080 };
const night: BusinessHours = { days: ['Fri'], fromMinute: 1320, toMinute: 360 };
const aroundFridays: BusinessHours = { days: ['Fri'], fromMinute: 480, toMinute: 480 };

// 2026-11-20 is a Friday; Paris is one hour ahead of UTC
test.each([
  ['the first minute is open', office, '2026-11-20T08:00:00Z', true],
  ['the minute before is closed', office, '2026-11-20T07:59:59Z', false],
  ['the last minute is open', office, '2026-11-20T16:59:59Z', true],
  ['the end is closed', office, '2026-11-20T17:00:00Z', false],
  ['a day that is not named is closed', office, '2026-11-21T11:00:00Z', false],
  ['a night begins on its day', night, '2026-11-20T21:00:00Z', true],
  ['a night ends on the next day', night, '2026-11-21T04:59:59Z', true],
  ['its end is closed', night, '2026-11-21T05:00:00Z', false],
  ['the morning of its day belongs to another night', night, '2026-11-20T04:00:00Z', false],
  ['equal times are around the clock', aroundFridays, '2026-11-21T06:59:59Z', true],
  ['and no longer', aroundFridays, '2026-11-21T07:00:00Z', false],
])('%s', (_rule, hours, moment, open) => {
  expect(isOpenAt(hours, at(moment), timeZone)).toBe(open);
});

test('the night of a Sunday ends on Monday', () => {
  const sundays: BusinessHours = { ...night, days: ['Sun'] };
  expect(isOpenAt(sundays, at('2026-11-23T04:00:00Z'), timeZone)).toBe(true);
});

const evening = '2026-11-20T19:00:00Z';
const facts = (quietRefreshMinutes: number, lastRunAt: string | undefined) => ({
  settings: { businessHours: office, quietRefreshMinutes },
  lastRunAt: lastRunAt === undefined ? undefined : at(lastRunAt),
  timeZone,
});

test.each([
  ['a young board may rest', 15, '2026-11-20T18:55:00Z', evening, true],
  ['an old one may not', 15, '2026-11-20T18:45:00Z', evening, false],
  [
    'a trigger that comes a little early does not wait for the next',
    15,
    '2026-11-20T18:45:20Z',
    evening,
    false,
  ],
  ['0 never rests', 0, '2026-11-20T18:59:00Z', evening, false],
  ['a board that was never painted does not rest', 15, undefined, evening, false],
  [
    'within business hours nothing rests',
    15,
    '2026-11-20T09:59:00Z',
    '2026-11-20T10:00:00Z',
    false,
  ],
])('%s', (_rule, minutes, last, now, rests) => {
  expect(mayRest(facts(minutes, last), at(now))).toBe(rests);
});

test.each([
  [
    'by day the next run comes after the interval',
    '2026-11-20T10:00:00Z',
    1,
    '2026-11-20T10:01:00Z',
  ],
  ['in the evening after the longer one', evening, 1, '2026-11-20T19:15:00Z'],
  ['at the first tick that is late enough', evening, 10, '2026-11-20T19:20:00Z'],
  ['or when the day begins', '2026-11-20T07:55:00Z', 1, '2026-11-20T08:00:00Z'],
] as const)('%s', (_rule, from, interval, next) => {
  expect(nextClockRun(facts(15, from), at(from), interval)).toBe(at(next));
});
