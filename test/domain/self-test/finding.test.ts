import { both, open, same, sameList } from '../../../src/domain/self-test/finding';

test.each([
  [1, 1, true],
  [1, '1', false],
  ['', null, false],
  [null, undefined, true],
  [new Date('2026-01-01T00:00:00Z'), new Date('2026-01-01T00:00:00Z'), true],
  [new Date('2026-01-01T00:00:00Z'), '2026-01-01T00:00:00Z', false],
  ['x'.repeat(50_000), 'x'.repeat(50_000), true],
  ['x'.repeat(50_000), 'x'.repeat(49_999), false],
])('%j, found as %j, holds: %j', (expected, found, holds) => {
  expect(same(expected, found)).toMatchObject({ holds });
});

test('what is seen is told with its type', () => {
  const finding = sameList(['007', 7, true, ''], [7, '7', 'true', undefined]);
  expect(finding).toEqual({
    kind: 'seen',
    holds: false,
    expected: '["007", 7, true, empty]',
    found: '[7, "7", "true", nothing]',
  });
});

test('several looks hold when all do, and are open when one is', () => {
  expect(both(same(1, 1), same(2, 3))).toMatchObject({
    holds: false,
    expected: '1; 2',
    found: '1; 3',
  });
  expect(both(same(1, 1), open('Nothing there.'))).toEqual(open('Nothing there.'));
});
