import fc from 'fast-check';
import { readListRows, withLists } from '../../../src/domain/settings/lists';
import type { ScopeTarget, TargetScope } from '../../../src/domain/settings/targets';
import type { TeamChoice } from '../../../src/domain/settings/team-filter';

const choice: fc.Arbitrary<TeamChoice> = fc.oneof(
  fc.constant<TeamChoice>('withoutTeam'),
  fc.integer({ min: 1 }),
);

const target: fc.Arbitrary<ScopeTarget> = fc.record({
  scope: fc
    .tuple(fc.constantFrom('team', 'number'), fc.integer({ min: 1 }))
    .map(([kind, id]) => `${kind} ${id}` as TargetScope),
  answerTargetSeconds: fc.integer({ min: 1, max: 3600 }),
  serviceLevelPercent: fc.integer({ min: 0, max: 100 }),
});

const lists = fc.record({
  teamFilter: fc.uniqueArray(choice),
  targets: fc.uniqueArray(target, { selector: ({ scope }) => scope }),
});

test('lists are read from the sheet as they were written, and whatever else it holds stays', () => {
  const others = [
    ['Saved search', 'Support'],
    ['Something of tomorrow', '7'],
  ];
  fc.assert(
    fc.property(lists, lists, (first, second) => {
      const rows = withLists(withLists(others, first), second);
      expect(readListRows(rows)).toEqual(second);
      expect(rows.slice(0, 2)).toEqual(others);
    }),
  );
});

test.each([
  ['an empty row', ['', '']],
  ['a name', ['Team filter', 'Support']],
  ['a negative', ['Team filter', '-3']],
  ['another list', ['Saved search', '3']],
  ['a target that is no JSON', ['Target', 'team 3']],
  ['a target out of range', ['Target', '{"scope":"team 3","answerTargetSeconds":0}']],
])('%s chooses nothing', (_, row) => {
  expect(readListRows([row])).toEqual({ teamFilter: [], targets: [] });
});

test('a number that Sheets made of the text is a team all the same', () => {
  expect(readListRows([['Team filter', 12]]).teamFilter).toEqual([12]);
});

test('of two targets of one team in the sheet the later one counts', () => {
  const of = (seconds: number) => ({
    scope: 'team 3',
    answerTargetSeconds: seconds,
    serviceLevelPercent: 80,
  });
  const rows = [10, 30].map((seconds) => ['Target', JSON.stringify(of(seconds))]);
  expect(readListRows(rows).targets).toEqual([of(30)]);
});
