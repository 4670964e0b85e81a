import fc from 'fast-check';
import {
  dayRangeOf,
  lastMinute,
  type Preset,
  periodOf,
  presetDays,
} from '../../../src/domain/results/period';
import { momentOf, wallTimeAt } from '../../../src/domain/results/wall-time';

const utc = (text: string): number => Date.parse(text) / 1000;
const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};
const dayText = (at: { year: number; month: number; day: number }) =>
  new Date(Date.UTC(at.year, at.month - 1, at.day)).toISOString().slice(0, 10);
const whole = (first: string, last: string) => ({
  first: day(first),
  last: day(last),
  fromMinute: 0,
  toMinute: lastMinute,
});

describe('a period of whole days has the last second of the last one', () => {
  test.each([
    ['UTC', '2026-11-16', '2026-11-20', '2026-11-16T00:00:00Z', '2026-11-20T23:59:59Z'],
    ['Europe/Paris', '2026-11-20', '2026-11-20', '2026-11-19T23:00:00Z', '2026-11-20T22:59:59Z'],
    // clocks are put back on 25 October and forward on 29 March
    ['Europe/Paris', '2026-10-25', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z'],
    ['Europe/Paris', '2026-03-29', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59Z'],
    [
      'America/Los_Angeles',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01T07:00:00Z',
      '2026-11-02T07:59:59Z',
    ],
    ['Asia/Kathmandu', '2026-11-20', '2026-11-20', '2026-11-19T18:15:00Z', '2026-11-20T18:14:59Z'],
    [
      'Pacific/Kiritimati',
      '2026-11-20',
      '2026-11-20',
      '2026-11-19T10:00:00Z',
      '2026-11-20T09:59:59Z',
    ],
    // midnight does not exist there on that day: clocks go from 0:00 to 1:00
    ['Africa/Cairo', '2026-04-24', '2026-04-24', '2026-04-23T21:00:00Z', '2026-04-24T20:59:59Z'],
  ])('%s: %s to %s', (zone, first, last, from, to) => {
    expect(periodOf(whole(first, last), zone)).toEqual({ from: utc(from), to: utc(to) });
  });
});

test.each([
  ['an hour that comes twice', '2026-10-25', 150, '2026-10-25T00:30:00Z', '2026-10-25T01:30:59Z'],
  ['an hour that does not come', '2026-03-29', 150, '2026-03-29T00:30:00Z', '2026-03-29T01:30:59Z'],
])('%s is inside a period that begins and ends in it', (_, date, minute, from, to) => {
  const range = { first: day(date), last: day(date), fromMinute: minute, toMinute: minute };
  expect(periodOf(range, 'Europe/Paris')).toEqual({ from: utc(from), to: utc(to) });
});

const zones = fc.constantFrom(
  'UTC',
  'Europe/Paris',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
);
const moments = fc.integer({ min: utc('2015-01-01T00:00:00Z'), max: utc('2035-01-01T00:00:00Z') });

test('what a clock shows names the moment at which it shows it', () => {
  fc.assert(
    fc.property(moments, zones, (at, zone) => {
      const shown = wallTimeAt(at, zone);
      const [first, last] = (['first', 'last'] as const).map((edge) => momentOf(shown, zone, edge));
      expect([first, last]).toContain(at);
      for (const moment of [first, last]) expect(wallTimeAt(moment ?? 0, zone)).toEqual(shown);
    }),
    { numRuns: 300 },
  );
});

test('a period that was made of days and times becomes the same days and times again', () => {
  fc.assert(
    fc.property(moments, fc.nat({ max: 40 * 86_400 }), zones, (from, length, zone) => {
      const range = dayRangeOf({ from, to: from + length }, zone);
      const period = periodOf(range, zone);
      expect(dayRangeOf(period, zone)).toEqual(range);
      expect(period.from).toBeLessThanOrEqual(from);
      expect(period.to).toBeGreaterThanOrEqual(from + length);
    }),
    { numRuns: 300 },
  );
});

describe('presets are whole days, and none of them ends in the future', () => {
  test.each<[Preset, string, string, string]>([
    ['today', '2026-11-20', '2026-11-20', '2026-11-20'],
    ['yesterday', '2026-11-01', '2026-10-31', '2026-10-31'],
    ['yesterday', '2026-01-01', '2025-12-31', '2025-12-31'],
    ['lastSevenDays', '2026-11-03', '2026-10-28', '2026-11-03'],
    ['thisWeek', '2026-11-20', '2026-11-16', '2026-11-20'],
    ['thisWeek', '2026-11-16', '2026-11-16', '2026-11-16'],
    ['thisWeek', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['lastMonth', '2026-11-20', '2026-10-01', '2026-10-31'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-01-15', '2025-12-01', '2025-12-31'],
  ])('%s on %s', (preset, today, first, last) => {
    const days = presetDays(preset, day(today));
    expect([dayText(days.first), dayText(days.last)]).toEqual([first, last]);
  });
});
