import fc from 'fast-check';
import { assignMarks, type Marks, markLetters } from '../../../src/domain/queue/marks';
import { aCall } from '../../builders/calls';
import { now } from '../../builders/now';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('mark %i is %s', (mark, letters) => expect(markLetters(mark)).toBe(letters));

test('no two marks have the same letters', () => {
  const letters = Array.from({ length: 2000 }, (_, mark) => markLetters(mark));
  expect(new Set(letters).size).toBe(letters.length);
});

const assignments = new Map([[31, new Set([1])]]);
const caller = (id: number) => aCall({ id, startedAt: now - 100 + id });
const marksOf = (before: Marks, ...ids: readonly number[]) =>
  Object.fromEntries(assignMarks(before, ids.map(caller), assignments));

test('the longest wait has the first letter', () =>
  expect(marksOf(new Map(), 3, 1, 2)).toEqual({ 1: 0, 2: 1, 3: 2 }));

test('a letter that has become free rests for one refresh', () => {
  expect(marksOf(new Map([[1, 0]]), 2)).toEqual({ 2: 1 });
  expect(marksOf(new Map([[2, 1]]), 2, 3)).toEqual({ 2: 1, 3: 0 });
});

test.each([
  ['whose number nobody is assigned to', { number: { id: 99, name: 'Night line' } }],
  ['of no number', { number: undefined }],
  ['who has been answered', { status: 'answered' as const }],
  ['we ring ourselves', { direction: 'outbound' as const }],
])('a caller %s has no letter', (_, change) =>
  expect(assignMarks(new Map(), [aCall(change)], assignments).size).toBe(0),
);

test('letters are unique, and stay with their caller from refresh to refresh', () => {
  const refreshes = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), { maxLength: 20 });
  fc.assert(
    fc.property(refreshes, (waiting) => {
      let before: Marks = new Map();
      for (const ids of waiting) {
        const marks = assignMarks(before, ids.map(caller), assignments);
        expect([...marks.keys()].sort()).toEqual([...ids].sort());
        expect(new Set(marks.values()).size).toBe(marks.size);
        for (const [id, mark] of marks) {
          if (before.has(id)) expect(mark).toBe(before.get(id));
          else expect([...before.values()]).not.toContain(mark);
        }
        before = marks;
      }
    }),
    { numRuns: 200 },
  );
});
