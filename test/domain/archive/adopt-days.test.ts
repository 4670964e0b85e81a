import fc from 'fast-check';
import { adoptedDays } from '../../../src/domain/archive/adopt-days';
import { daysThatLeft } from '../../../src/domain/archive/query-days';
import { anArchiveDay } from '../../builders/across-world';

const now = Date.parse('2026-11-20T10:00:00Z') / 1000;
const dayAgo = (days: number): string =>
  new Date((now - days * 86_400) * 1000).toISOString().slice(0, 10);

test.each([
  [10, false],
  [31, false],
  [32, true],
  [400, true],
])('a day of %i days ago is read from the archive alone: %s', (ago, hasLeft) => {
  const [day] = adoptedDays([{ day: dayAgo(ago), calls: 7 }], new Map(), now);
  expect(day).toMatchObject({ day: dayAgo(ago), calls: 7, rows: 0, hasLeft, hasCallers: true });
});

test('what is known stays as it is noted, and a row without a day is none', () => {
  const known = new Map([[dayAgo(50), anArchiveDay(dayAgo(50), false)]]);
  const rows = [{ day: dayAgo(50), calls: 9 }, { calls: 3 }];
  expect(adoptedDays(rows, known, now)).toEqual([]);
});

test('adopting again what was adopted adds nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 800 })), (agos) => {
      const rows = agos.map((ago) => ({ day: dayAgo(ago), calls: ago }));
      const days = adoptedDays(rows, new Map(), now);
      const known = new Map(days.map((day) => [day.day, day]));
      expect(adoptedDays(rows, known, now)).toEqual([]);
      expect(daysThatLeft(known, { from: 0, to: now })).toEqual(
        agos
          .filter((ago) => ago > 31)
          .map(dayAgo)
          .sort(),
      );
    }),
  );
});
