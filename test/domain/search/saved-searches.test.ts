import {
  addSearch,
  readSavedSearch,
  readSavedSearches,
  removeSearch,
  withSavedSearches,
} from '../../../src/domain/search/saved-searches';
import { readListRows, withLists } from '../../../src/domain/settings/lists';
import { someCriteria } from '../../builders/criteria';

const search = (name: string, comment = '') => ({ name, criteria: someCriteria({ comment }) });

test('searches and the team filter share a sheet without harm', () => {
  const searches = [search('=IMPORTXML("x")', '=1+1'), search('<b>', '"\n,')];
  const rows = withSavedSearches(
    withLists([], { teamFilter: [7, 'withoutTeam'], targets: [] }),
    searches,
  );
  expect(readSavedSearches(rows)).toEqual(searches);
  const filtered = withLists(rows, { teamFilter: [8], targets: [] });
  expect(readSavedSearches(filtered)).toEqual(searches);
  expect(readListRows(withSavedSearches(filtered, [])).teamFilter).toEqual([8]);
});

test('rows nobody can read, and empty ones, are left out', () => {
  const rows = [
    ['Saved search', '{"name":"cut'],
    ['Saved search', '{"name":"","criteria":{}}'],
    ['Saved search', '7'],
    ['', ''],
  ];
  expect(readSavedSearches(rows)).toEqual([]);
  expect(withSavedSearches(rows, [])).toEqual([]);
});

test('a search takes the place of one of its name, whatever the case', () => {
  const searches = [search('Lost'), search('VIP')];
  expect(addSearch(searches, search('lost', 'x'))).toEqual([search('lost', 'x'), search('VIP')]);
  expect(addSearch(searches, search('New'))).toEqual([...searches, search('New')]);
  expect(removeSearch(searches, ' vip')).toEqual([search('Lost')]);
  expect(removeSearch(searches, 'unknown')).toEqual(searches);
});

test.each([
  ['no name', { name: ' ', criteria: someCriteria() }],
  ['no period', { name: 'x', criteria: { ...someCriteria(), to: undefined } }],
  ['nothing', null],
])('a search with %s is none', (_, value) => {
  expect(readSavedSearch(value)).toBeUndefined();
});

test('days that move on are kept as such, unknown ones as they were', () => {
  const days = { ...search('Week'), days: 'lastSevenDays' as const };
  expect(readSavedSearches(withSavedSearches([], [days]))).toEqual([days]);
  expect(readSavedSearch({ ...days, days: 'constructor' })).toEqual(search('Week'));
});
