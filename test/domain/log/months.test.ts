import fc from 'fast-check';
import {
  isClosed,
  monthOf,
  monthOfTab,
  monthTeller,
  tabNames,
} from '../../../src/domain/log/months';

const at = (text: string): number => Date.parse(text) / 1000;

test.each([
  ['2026-10-31T22:59:59Z', 'Europe/Paris', '2026-10'],
  ['2026-10-31T23:00:00Z', 'Europe/Paris', '2026-11'],
  ['2026-11-01T03:59:59Z', 'America/New_York', '2026-10'],
])('%s in %s is in %s', (moment, zone, month) => {
  expect(monthOf(at(moment), zone)).toBe(month);
});

test.each([
  ['2026-11-20T10:00:00Z', '2026-10', true],
  ['2026-11-20T10:00:00Z', '2026-11', false],
  ['2026-11-03T23:59:59Z', '2026-10', false],
  ['2026-11-04T00:00:00Z', '2026-10', true],
  ['2027-01-05T00:00:00Z', '2026-12', true],
])('at %s the month %s may leave Calls: %s', (now, month, expected) => {
  expect(isClosed(month, at(now), 'UTC')).toBe(expected);
});

test('told for many moments, a month is the one that is told for each', () => {
  const zones = fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe');
  const moments = fc.array(fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(zones, moments, (zone, times) => {
      const tell = monthTeller(zone);
      for (const time of times) expect(tell(time)).toBe(monthOf(time, zone));
    }),
  );
});

test.each([
  ['Calls 2026-10', '2026-10'],
  ['Calls 2026-10 (Aircall)', '2026-10'],
  ['Calls', undefined],
  ['My Calls 2026-10', undefined],
  ['Calls 2026-10 old', undefined],
])('a tab called %s holds %s', (name, month) => {
  expect(monthOfTab(name)).toBe(month);
});

test('a tab is found by both names it may have', () => {
  expect(tabNames('2026-10').map(monthOfTab)).toEqual(['2026-10', '2026-10']);
});
