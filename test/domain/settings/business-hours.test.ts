import fc from 'fast-check';
import { formatMinuteOfDay, readMinuteOfDay } from '../../../src/domain/settings/business-hours';

test.each([
  ['09:00', 540],
  ['9:05', 545],
  ['23:59', 1439],
  ['24:00', undefined],
  ['12:60', undefined],
  ['', undefined],
  ['nine', undefined],
])('%j is minute %s of the day', (text, minute) => {
  expect(readMinuteOfDay(text)).toBe(minute);
});

test('a minute of the day is read as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
      expect(readMinuteOfDay(formatMinuteOfDay(minute))).toBe(minute);
    }),
  );
});
