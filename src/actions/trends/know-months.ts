import {
  type ArchiveOptions,
  archiveProperty,
  parseArchiveOptions,
} from '../../domain/archive/options';
import { type MonthCounts, monthsQuery, readMonths } from '../../domain/archive/query-months';
import { searchJobId } from '../../domain/archive/read-position';
import { abandonedReasons } from '../../domain/kpi/call-fact';
import { countingOf } from '../../domain/kpi/counting';
import { parseObject, parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import type { Seconds } from '../../domain/time/units';
import { firstMonth } from '../../domain/trends/months';
import type { Archive } from '../../ports/archive';
import { gigabyte } from '../archive/archive-tools';
import { markOf } from '../archive-reading/begin-query';
import type { World } from '../world';

/** The cache text of the months. */
const monthsText = 'trend-months';

/** Google's longest; each half-hour keeps it anew. */
const keptSeconds: Seconds = 6 * 3600;

/** More than months. */
const mostRows = 100;

/**
 * The last twelve months as the archive has them, asked for once a day; none where no archive is
 * chosen, which costs nothing. While the archive works on it, or refuses, the months known before.
 *
 * @param today - `2026-11-20`
 */
export function knowMonths(world: World, today: string): readonly MonthCounts[] {
  const { archive, cache, saved } = world;
  const options = archive && parseArchiveOptions(saved[archiveProperty]);
  if (archive === undefined || options === undefined) return [];
  const known = readKnown(cache.read([monthsText])[monthsText]);
  const months = known?.today === today ? known.months : askFor(world, { archive, options }, today);
  const kept = months ? { today, months } : known;
  if (kept) cache.write({ [monthsText]: JSON.stringify(kept) }, keptSeconds);
  return kept?.months ?? [];
}

/** The day's answer; `undefined` when there is none yet. The rest of the sheet must not wait for it. */
function askFor(
  world: World,
  { archive, options }: { readonly archive: Archive; readonly options: ArchiveOptions },
  today: string,
): readonly MonthCounts[] | undefined {
  const { place, mostGigabytes } = options;
  const query = queryOf(world, today);
  const jobId = searchJobId(markOf(world, query), world.hash(today).slice(0, 16));
  try {
    archive.begin(place, query, { mostBytes: mostGigabytes * gigabyte, jobId });
    const page = archive.page(place, jobId, { most: mostRows });
    if (page === 'running') return undefined;
    const first = firstMonth(today);
    return readMonths(page.rows).filter(({ month }) => month >= first);
  } catch (error) {
    world.log.trouble(texts.trends.noMonths, error);
    return undefined;
  }
}

function queryOf({ clock, saved }: World, today: string) {
  const settings = parseSettings(saved.SETTINGS);
  const directory = { users: [], teams: [], numbers: [] };
  const { targetOf } = countingOf({
    directory,
    settings: { ...settings, targets: [] },
    now: clock.now(),
  });
  return monthsQuery({
    // a day before: the month begins earlier than in UTC in half of the world
    from: Date.parse(`${firstMonth(today)}-01T00:00:00Z`) / 1000 - 86_400,
    timeZone: clock.timeZone(),
    target: targetOf('company').seconds,
    waitFrom: settings.waitFrom,
    abandoned: abandonedReasons,
  });
}

function readKnown(
  text: string | undefined,
): { readonly today: string; readonly months: readonly MonthCounts[] } | undefined {
  const { today, months } = parseObject(text);
  if (typeof today !== 'string' || !Array.isArray(months)) return undefined;
  return { today, months: months as readonly MonthCounts[] };
}
