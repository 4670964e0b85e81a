import { hasNewOverdue, overdueIds } from '../../../src/domain/tv/overdue';
import { now } from '../../builders/now';

const caller = (id: number, waited: number) => ({
  id,
  startedAt: now - waited,
  digits: '',
  number: '',
});
const board = {
  queue: [caller(1, 60), caller(2, 19)],
  warnAfterSeconds: 10,
  overdueAfterSeconds: 20,
};

test('a caller becomes overdue as time goes by, without a new board', () => {
  expect([...overdueIds(board, now, undefined)]).toEqual([1]);
  expect([...overdueIds(board, now + 1, undefined)]).toEqual([1, 2]);
});

test.each([
  ['somebody new', [1], [1, 2], true],
  ['the same as before', [1, 2], [1, 2], false],
  ['one less', [1, 2], [2], false],
  ['one for another', [1], [2], true],
  ['whoever is there when the page opens', undefined, [1], false],
])('%s: a tone is due: %s -> %s', (_, before, after, isDue) =>
  expect(hasNewOverdue(before && new Set(before), new Set(after))).toBe(isDue),
);

test('who was overdue stays it when the clock goes back a second, and not when they left', () => {
  const before = overdueIds(board, now + 1, undefined);
  expect([...overdueIds(board, now, before)]).toEqual([1, 2]);
  expect([...overdueIds({ ...board, queue: [] }, now, before)]).toEqual([]);
});
