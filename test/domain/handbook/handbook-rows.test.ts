import fc from 'fast-check';
import { joinHandbook, splitHandbook } from '../../../src/domain/handbook/handbook-rows';

it('joins what it split, whatever its length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), (length) => {
      const text = ' {"a":1} '.repeat(length / 9).slice(0, length);
      expect(joinHandbook(splitHandbook(text))).toBe(text);
    }),
    { numRuns: 100 },
  );
});

it('joins nothing when a part is missing, or belongs to another writing', () => {
  const rows = splitHandbook('x'.repeat(100_000));
  expect(rows).toHaveLength(3);
  expect(joinHandbook(rows.slice(0, 2))).toBeUndefined();
  expect(joinHandbook(rows.slice(1))).toBeUndefined();
  expect(joinHandbook([...rows.slice(0, 2), ...splitHandbook('y')])).toBeUndefined();
  expect(joinHandbook([])).toBeUndefined();
});

it('makes no cell longer than Sheets takes', () => {
  for (const [, text] of splitHandbook('x'.repeat(100_000))) {
    expect(String(text).length).toBeLessThan(50_000);
  }
});
