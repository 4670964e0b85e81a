import type { SavedSearch } from '../../domain/pages/search-view';
import {
  addSearch,
  readSavedSearch,
  readSavedSearches,
  removeSearch,
  savedText,
  withSavedSearches,
} from '../../domain/search/saved-searches';
import { texts } from '../../domain/texts/texts';
import { Refusal } from '../refusal';
import type { World } from '../world';

const mostSearches = 200;
const longestName = 100;

/** A cell holds at most 50,000 characters. */
const longestText = 49_000;

const { problems } = texts.searchWords;

/** All saved searches, in the order they were saved. */
export const savedSearches = ({ tables }: World): readonly SavedSearch[] =>
  readSavedSearches(tables.read('Settings lists'));

/**
 * Saves a search under its name, in place of one of the same name; answers all of them.
 *
 * @param search - A `SavedSearch`; whatever a page or anybody else sends.
 * @throws {Refusal} When it cannot be saved.
 */
export function saveSearch(world: World, search: unknown): readonly SavedSearch[] {
  const { name } = (search ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name.trim() === '' || name.trim().length > longestName) {
    throw new Refusal(problems.noName);
  }
  const known = readSavedSearch(search);
  if (known === undefined) throw new Refusal(problems.unreadable);
  if (savedText(known).length > longestText) throw new Refusal(problems.tooLongSearch);
  return change(world, (searches) => {
    const more = addSearch(searches, known);
    if (more.length > mostSearches) throw new Refusal(problems.tooManySearches(mostSearches));
    return more;
  });
}

/** Forgets the search of that name; answers those that are left. */
export const forgetSearch = (world: World, name: unknown): readonly SavedSearch[] =>
  change(world, (searches) => removeSearch(searches, String(name ?? '')));

function change(
  world: World,
  decide: (searches: readonly SavedSearch[]) => readonly SavedSearch[],
): readonly SavedSearch[] {
  const rows = world.tables.read('Settings lists');
  const searches = decide(readSavedSearches(rows));
  world.tables.replace('Settings lists', withSavedSearches(rows, searches));
  world.workbook.flush();
  return searches;
}
