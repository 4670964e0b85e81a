import { beginningsAt, intervalOf, startOfDay } from '../../../src/domain/kpi/periods';
import { dateTimeFormat } from '../../../src/domain/time/format';
import { now } from '../../builders/now';

const at = (text: string) => Date.parse(text) / 1000;

test.each([
  ['an ordinary day', '2026-11-20T13:03:22Z', 'Europe/Paris', '2026-11-19T23:00:00Z'],
  ['its first second', '2026-11-19T23:00:00Z', 'Europe/Paris', '2026-11-19T23:00:00Z'],
  ['clocks put forward at 2:00', '2026-03-29T20:00:00Z', 'Europe/Paris', '2026-03-28T23:00:00Z'],
  ['clocks put back at 3:00', '2026-10-25T20:00:00Z', 'Europe/Paris', '2026-10-24T22:00:00Z'],
  ['no midnight', '2018-11-04T15:00:00Z', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['two midnights', '2026-11-01T15:00:00Z', 'America/Havana', '2026-11-01T04:00:00Z'],
  ['a zone of three quarters', '2026-06-09T18:30:00Z', 'Asia/Kathmandu', '2026-06-09T18:15:00Z'],
])('a day begins when its date does: %s', (_, moment, timeZone, expected) =>
  expect(startOfDay(at(moment), timeZone)).toBe(at(expected)),
);

test('the activity period and the last hour end now', () =>
  expect(beginningsAt(now + 0.7, { lookbackMinutes: 15, timeZone: 'Europe/Paris' })).toEqual({
    activity: now - 900,
    hour: now - 3600,
    today: at('2026-11-19T23:00:00Z'),
  }));

test.each([
  ['2026-11-20T12:00:00Z', 'Europe/Paris', 48],
  ['2026-03-29T12:00:00Z', 'Europe/Paris', 46],
  ['2026-10-25T12:00:00Z', 'Europe/Paris', 50],
  ['2026-10-03T18:00:00Z', 'Australia/Lord_Howe', 47],
  ['2026-06-09T18:30:00Z', 'Asia/Kathmandu', 48],
])('the day of %s in %s has %i half-hours of full and half hours of its clock', (...row) => {
  const [moment, timeZone, expected] = row;
  const day = startOfDay(at(moment), timeZone);
  const nextDay = startOfDay(day + 26 * 3600, timeZone);
  const intervals = new Set<number>();
  for (let second = day; second < nextDay; second += 300) intervals.add(intervalOf(second, [day]));
  expect(intervals.size).toBe(expected);
  const clock = dateTimeFormat(timeZone);
  expect([...intervals].every((each) => /:(00|30):00$/.test(clock(each)))).toBe(true);
});
