import type { SavedSearch } from '../pages/search-view';
import { presets } from '../results/period';
import { parseObject } from '../settings/parse';
import { readText, textCell } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import { readCriteria } from './read-criteria';

/** The list's name in the first column of the sheet "Settings lists". */
const caption = 'Saved search';

/** The searches in the rows of the sheet, as they were saved; what cannot be read is left out. */
export const readSavedSearches = (rows: readonly Row[]): readonly SavedSearch[] =>
  rows
    .filter(isSearch)
    .map(([, value]) => readSavedSearch(parseObject(readText(value))))
    .filter((search) => search !== undefined);

/** Reads a search from outside; `undefined` when it has no name or cannot be read. */
export function readSavedSearch(value: unknown): SavedSearch | undefined {
  const { name, criteria, days } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const known = readCriteria(criteria);
  const preset = presets.find((one) => one === days);
  if (typeof name !== 'string' || name.trim() === '' || known === undefined) return undefined;
  return { name: name.trim(), criteria: known, ...(preset && { days: preset }) };
}

/** The rows of the sheet with these searches; other lists keep theirs. */
export const withSavedSearches = (
  rows: readonly Row[],
  searches: readonly SavedSearch[],
): readonly Row[] => [
  ...rows.filter((row) => !isSearch(row) && readText(row[0]) !== ''),
  ...searches.map((search) => [caption, textCell(savedText(search))]),
];

/** A search as its cell holds it. */
export const savedText = (search: SavedSearch): string => JSON.stringify(search);

/** A search takes the place of one of the same name, whatever its case, else the last one. */
export function addSearch(
  searches: readonly SavedSearch[],
  search: SavedSearch,
): readonly SavedSearch[] {
  const place = searches.findIndex(({ name }) => isSameName(name, search.name));
  if (place < 0) return [...searches, search];
  return searches.map((one, index) => (index === place ? search : one));
}

/** The searches without the one of that name. */
export const removeSearch = (
  searches: readonly SavedSearch[],
  name: string,
): readonly SavedSearch[] => searches.filter((one) => !isSameName(one.name, name));

const isSearch = ([list]: Row): boolean => readText(list) === caption;

const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
