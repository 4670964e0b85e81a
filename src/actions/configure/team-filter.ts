import { readTeamFilterRows, withTeamFilter } from '../../domain/settings/lists';
import { parseObject } from '../../domain/settings/parse';
import { readTeamFilter, type TeamChoice } from '../../domain/settings/team-filter';
import type { EpochSeconds } from '../../domain/time/units';
import type { World } from '../world';

/** The name under which the cache keeps the team filter. */
export const teamFilterText = 'teamFilter';

/** As long as Google's cache keeps anything. */
const cacheSeconds = 6 * 3600;

/** What the cache keeps; the date says which saving it belongs to. */
interface CachedFilter {
  readonly savedAt: EpochSeconds;
  readonly filter: readonly TeamChoice[];
}

/**
 * The team filter, from the cache where that is as old as the settings, else from its sheet. While
 * nobody ever saved settings there is none, and nothing is read.
 *
 * @param cached - What the cache holds under {@link teamFilterText}.
 */
export function recallTeamFilter(world: World, cached: string | undefined): readonly TeamChoice[] {
  const savedAt = parseObject(world.saved.SETTINGS).listsSavedAt;
  if (typeof savedAt !== 'number') return [];
  const known = parseObject(cached);
  const filter = known.savedAt === savedAt ? readTeamFilter(known.filter) : undefined;
  if (filter) return filter;
  const stored = readTeamFilterRows(world.tables.read('Settings lists'));
  remember(world, { savedAt, filter: stored });
  return stored;
}

/** Keeps another team filter; the settings saved with it must name the same date. */
export function storeTeamFilter(world: World, { savedAt, filter }: CachedFilter): void {
  const rows = world.tables.read('Settings lists');
  world.tables.replace('Settings lists', withTeamFilter(rows, filter));
  world.workbook.flush();
  remember(world, { savedAt, filter });
}

const remember = (world: World, cached: CachedFilter): void =>
  world.cache.write({ [teamFilterText]: JSON.stringify(cached) }, cacheSeconds);
