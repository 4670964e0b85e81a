import { noLists, readListRows, readLists, withLists } from '../../domain/settings/lists';
import { parseObject } from '../../domain/settings/parse';
import type { ListSettings } from '../../domain/settings/settings';
import type { EpochSeconds } from '../../domain/time/units';
import type { World } from '../world';

/** The name under which the cache keeps the settings that are lists. */
export const settingListsText = 'settingLists';

/** As long as Google's cache keeps anything. */
const cacheSeconds = 6 * 3600;

/** What the cache keeps; the date says which saving it belongs to. */
interface CachedLists {
  readonly savedAt: EpochSeconds;
  readonly lists: ListSettings;
}

/**
 * The settings that are lists, from the cache where that is as old as the settings, else from their
 * sheet. While nobody ever saved one there are none, and nothing is read.
 *
 * @param cached - What the cache holds under {@link settingListsText}.
 */
export function recallLists(world: World, cached: string | undefined): ListSettings {
  const savedAt = parseObject(world.saved.SETTINGS).listsSavedAt;
  if (typeof savedAt !== 'number') return noLists;
  const known = parseObject(cached);
  const lists = known.savedAt === savedAt ? readLists(known.lists) : undefined;
  if (lists) return lists;
  const stored = readListRows(world.tables.read('Settings lists'));
  remember(world, { savedAt, lists: stored });
  return stored;
}

/** Keeps other lists; the settings saved with them must name the same date. */
export function storeLists(world: World, { savedAt, lists }: CachedLists): void {
  const rows = world.tables.read('Settings lists');
  world.tables.replace('Settings lists', withLists(rows, lists));
  world.workbook.flush();
  remember(world, { savedAt, lists });
}

const remember = (world: World, cached: CachedLists): void =>
  world.cache.write({ [settingListsText]: JSON.stringify(cached) }, cacheSeconds);
