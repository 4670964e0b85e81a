import {
  dateTimeFormat,
  formatDate,
  formatDuration,
  formatHourAndMinute,
  formatMoment,
  formatTimeOfDay,
} from '../../../src/domain/time/format';
import { now } from '../../builders/now';

test.each([
  [0, '0:00'],
  [7, '0:07'],
  [59.9, '0:59'],
  [60, '1:00'],
  [245, '4:05'],
  [3599, '59:59'],
  [3600, '1:00:00'],
  [3723, '1:02:03'],
  [100 * 3600, '100:00:00'],
  [-3, '0:00'],
])('%s s are read as %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

test.each([
  ['UTC', '13:03:22', '13:03'],
  ['Europe/Paris', '14:03:22', '14:03'],
  ['Asia/Kolkata', '18:33:22', '18:33'],
  ['America/New_York', '08:03:22', '08:03'],
])('in %s it is %s', (zone, time, minute) => {
  expect(formatTimeOfDay(now, zone)).toBe(time);
  expect(formatHourAndMinute(now, zone)).toBe(minute);
});

test('midnight is 00, not 24', () => expect(formatTimeOfDay(0, 'UTC')).toBe('00:00:00'));

test.each([
  ['today', now - 3600, 'Europe/Paris', '13:03:22'],
  ['yesterday', now - 86_400, 'Europe/Paris', '19 Nov 14:03:22'],
  ['today in Tokyo', now - 13 * 3600, 'Asia/Tokyo', '09:03:22'],
  ['yesterday in New York', now - 9 * 3600, 'America/New_York', '19 Nov 23:03:22'],
])('a moment %s is told as short as it can be', (_, at, zone, text) =>
  expect(formatMoment(at, now, zone)).toBe(text),
);

test('an unknown time zone is an error', () =>
  expect(() => formatTimeOfDay(now, 'Mars/Olympus')).toThrow(RangeError));

test.each([
  ['Europe/Paris', '2026-11-20 14:03:22'],
  ['America/New_York', '2026-11-20 08:03:22'],
  ['Pacific/Auckland', '2026-11-21 02:03:22'],
])('a moment in full, in %s: %s', (timeZone, told) => {
  expect(dateTimeFormat(timeZone)(Date.UTC(2026, 10, 20, 13, 3, 22) / 1000)).toBe(told);
  expect(formatDate(Date.UTC(2026, 10, 20, 13, 3, 22) / 1000, timeZone)).toBe(told.slice(0, 10));
});
