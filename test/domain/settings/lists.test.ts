import fc from 'fast-check';
import { readTeamFilterRows, withTeamFilter } from '../../../src/domain/settings/lists';
import type { TeamChoice } from '../../../src/domain/settings/team-filter';

const choice: fc.Arbitrary<TeamChoice> = fc.oneof(
  fc.constant<TeamChoice>('withoutTeam'),
  fc.integer({ min: 1 }),
);

test('a team filter is read from the sheet as it was written, and other lists stay', () => {
  const others = [
    ['Saved search', 'Support'],
    ['Targets', '7'],
  ];
  fc.assert(
    fc.property(fc.uniqueArray(choice), fc.uniqueArray(choice), (first, second) => {
      const rows = withTeamFilter(withTeamFilter(others, first), second);
      expect(readTeamFilterRows(rows)).toEqual(second);
      expect(rows.slice(0, 2)).toEqual(others);
    }),
  );
});

test.each([
  ['an empty row', ['', '']],
  ['a name', ['Team filter', 'Support']],
  ['a negative', ['Team filter', '-3']],
  ['another list', ['Targets', '3']],
])('%s chooses no team', (_, row) => {
  expect(readTeamFilterRows([row])).toEqual([]);
});

test('a number that Sheets made of the text is a team all the same', () => {
  expect(readTeamFilterRows([['Team filter', 12]])).toEqual([12]);
});
