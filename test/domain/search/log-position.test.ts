import fc from 'fast-check';
import {
  type LogPosition,
  readLogCursor,
  startInLog,
  writeLogCursor,
} from '../../../src/domain/search/log-position';

const whole = fc.nat();
const positions: fc.Arbitrary<LogPosition> = fc
  .record({
    position: fc.record({
      from: whole,
      to: whole,
      month: fc.constantFrom('', '2026-10', '2025-01'),
      mark: whole,
      pagesRead: whole,
    }),
    end: fc.option(whole, { nil: undefined }),
  })
  .map(({ position, end }) => (end === undefined ? position : { ...position, end }));

test('a cursor is read as it was written', () => {
  fc.assert(
    fc.property(positions, (position) => {
      expect(readLogCursor(writeLogCursor(position))).toEqual(position);
    }),
  );
});

test.each<[string, unknown]>([
  ['no text', 7],
  ['no JSON', '{'],
  ['a month that is none', JSON.stringify({ ...startInLog(1, 2), month: 'October' })],
  ['a broken record', JSON.stringify({ ...startInLog(1, 2), end: 1.5 })],
  ['a negative moment', JSON.stringify({ ...startInLog(1, 2), from: -1 })],
  ['nothing of it', '{}'],
])('%s is no cursor', (_, text) => {
  expect(readLogCursor(text)).toBeUndefined();
});
