import { describeRoom } from '../../../src/domain/backfill/describe';
import { hasLogRoom, judgeRoom } from '../../../src/domain/backfill/room';

test.each([
  [100_000, 60_000, 'ample', undefined],
  [7_999_999, 0, 'ample', undefined],
  [8_000_000, 0, 'near', /about 80 % of the 10 million cells/],
  [6_500_000, 60_000, 'near', /about 84 %/],
  [9_000_000, 60_000, 'too-little', /about 109 % .* first, or choose a shorter period\./],
])('%i cells and %i rows more: %s', (cells, rows, kind, words) => {
  const room = judgeRoom(cells, rows);
  expect(room.kind).toBe(kind);
  const said = describeRoom(room).join(' ');
  if (words) expect(said).toMatch(words);
  else expect(said).toBe('');
});

test('a log stops being filled while the refresh still has room', () => {
  expect(hasLogRoom(300_000)).toBe(true);
  expect(hasLogRoom(310_000)).toBe(false);
});
