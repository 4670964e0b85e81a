import { parseShown, shownProperty } from '../../domain/alerts/shown';
import { parseSchedule } from '../../domain/schedule/schedule';
import type { Settings } from '../../domain/settings/settings';
import type { Snapshot } from '../../domain/snapshot';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { describeAlerts } from '../../domain/tv/describe-alerts';
import { describeTv } from '../../domain/tv/describe-tv';
import { packLinks } from '../../domain/tv/link-hashes';
import { hasOpenLink, parseTvLinks } from '../../domain/tv/tv-link';
import type { KpiTile } from '../../domain/wallboard/kpi-tile';
import type { World } from '../world';
import { tvBoardText, tvLinksText } from './tv-texts';

/** Without a schedule the board is refreshed by hand, or by an open Live page; two minutes are old. */
const unscheduledSeconds: Seconds = 60;

/** What a refresh knows when it keeps a board for TV pages. */
export interface TvSources {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly nextRunAt: EpochSeconds | undefined;
  /** The band above the board. */
  readonly kpis: readonly KpiTile[];
  /** The list of who may see it, as the cache held it when the refresh began. */
  readonly keptLinks: string | undefined;
}

/**
 * The texts a refresh adds to what it keeps anyway: the board for TV pages and, when the cache lost
 * it, the list of who may see it. None while no link opens anything.
 */
export function tvTexts(
  world: Pick<World, 'saved' | 'hash' | 'clock'>,
  { snapshot, settings, nextRunAt, kpis, keptLinks }: TvSources,
): Readonly<Record<string, string>> {
  const links = parseTvLinks(world.saved.TV_KEYS);
  if (!hasOpenLink(links, world.clock.now())) return {};
  const minutes = parseSchedule(world.saved.SCHEDULE)?.minutes;
  const board = describeTv(snapshot, {
    settings,
    everySeconds: minutes === undefined ? unscheduledSeconds : minutes * 60,
    nextRunAt,
    kpis,
    alerts: describeAlerts(parseShown(world.saved[shownProperty]), shortName(world)),
  });
  return {
    [tvBoardText]: JSON.stringify(board),
    ...(keptLinks === undefined && { [tvLinksText]: packLinks(links, world.hash) }),
  };
}

/** Tells alerts apart without telling what they are. */
const shortName =
  ({ hash }: Pick<World, 'hash'>) =>
  (key: string): string =>
    hash(key).slice(0, 8);
