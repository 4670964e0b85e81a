import { sortByName } from '../../../src/domain/wallboard/sort-by-name';

const sorted = (...names: readonly string[]) =>
  sortByName(names.map((name, id) => ({ id, name }))).map(({ name }) => name);

test.each([
  ['no matter the case', ['bob', 'Ann', 'Cid', 'ann'], ['Ann', 'ann', 'bob', 'Cid']],
  [
    'accents beside their letters',
    ['Zoé', 'Émile', 'Frank', 'Eve'],
    ['Émile', 'Eve', 'Frank', 'Zoé'],
  ],
  ['figures by their value', ['Team 10', 'Team 2', 'Team 1'], ['Team 1', 'Team 2', 'Team 10']],
])('sorts %s', (_, names, expected) => expect(sorted(...names)).toEqual(expected));

test('equal names go by id', () => {
  const twins = [9, 3, 12].map((id) => ({ id, name: 'Ana Martin' }));
  expect(sortByName(twins).map(({ id }) => id)).toEqual([3, 9, 12]);
});
