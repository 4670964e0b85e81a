import { dayBefore, slotTeller, weekdayOf } from '../../../src/domain/trends/wall-clock';

const at = (iso: string): number => Date.parse(iso) / 1000;

it.each([
  ['Europe/Paris', '2026-11-20T13:29:59Z', { day: '2026-11-20', slot: 28 }],
  ['Europe/Paris', '2026-11-20T13:30:00Z', { day: '2026-11-20', slot: 29 }],
  ['Europe/Paris', '2026-11-20T23:00:00Z', { day: '2026-11-21', slot: 0 }],
  ['Asia/Kolkata', '2026-11-20T18:30:00Z', { day: '2026-11-21', slot: 0 }],
  // clocks are put back: both are 02:00
  ['Europe/Paris', '2026-10-25T00:00:00Z', { day: '2026-10-25', slot: 4 }],
  ['Europe/Paris', '2026-10-25T01:00:00Z', { day: '2026-10-25', slot: 4 }],
])('in %s the moment %s lies in %j', (zone, iso, slot) => {
  expect(slotTeller(zone)(at(iso))).toEqual(slot);
});

it.each([
  ['2026-11-20', 7, '2026-11-13'],
  ['2026-03-31', 7, '2026-03-24'],
  ['2026-01-03', 7, '2025-12-27'],
])('the day %s less %i is %s', (day, days, expected) =>
  expect(dayBefore(day, days)).toBe(expected),
);

it.each([
  ['2026-11-16', 0],
  ['2026-11-20', 4],
  ['2026-11-22', 6],
])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));
