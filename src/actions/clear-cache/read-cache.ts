import { unpackRecentCalls } from '../../domain/calls/recent-pack';
import { assignmentsOf } from '../../domain/groups/assignments';
import { parseMapped } from '../../domain/mapping/mapped';
import type { CachedPart, ClearCacheView } from '../../domain/pages/clear-cache-view';
import { parseSettings } from '../../domain/settings/parse';
import type { Directory } from '../../domain/snapshot';
import { coldCost } from '../../domain/sync/cold-cost';
import { parseProgress } from '../../domain/sync/progress';
import { formatMoment } from '../../domain/time/format';
import type { EpochSeconds } from '../../domain/time/units';
import { storedCompany } from '../company';
import { mappedProperty } from '../mapping/finish-mapping';
import { estimateOf } from '../mapping/read-mapping';
import { recallDirectory } from '../recall-directory';
import { storedKeyView } from '../stored-key-view';
import type { World } from '../world';

/** What is cached, and what forgetting it would cost; asks Aircall nothing. */
export function readCache(world: World): ClearCacheView {
  const { saved } = world;
  const directory = recallDirectory(world);
  const { syncedAt } = parseProgress(saved.REFRESH);
  const part = partAt(world);
  const assignments = countAssignments(directory);
  return {
    users: part(directory.users.length, syncedAt.users),
    teams: part(directory.teams.length, syncedAt.teams),
    numbers: part(directory.numbers.length, syncedAt.numbers),
    assignments: part(assignments, parseMapped(saved[mappedProperty])?.at),
    calls: { count: countCalls(world) },
    key: storedKeyView(world),
    next: coldCost(sizeOf(world, directory), parseSettings(saved.SETTINGS).requestsPerMinute),
    mappingEstimate: assignments > 0 ? estimateOf(world, directory) : '',
  };
}

function partAt({ clock }: World) {
  const now = clock.now();
  const timeZone = clock.timeZone();
  return (count: number, at: EpochSeconds | undefined): CachedPart => ({
    count,
    ...(at !== undefined && count > 0 && { at: formatMoment(at, now, timeZone) }),
  });
}

const countAssignments = (directory: Directory): number =>
  [...assignmentsOf(directory).values()].reduce((sum, users) => sum + users.size, 0);

/** The cached text is `since|packed calls`. */
function countCalls({ cache }: World): number {
  const { recent = '' } = cache.read(['recent']);
  return unpackRecentCalls(recent.slice(recent.indexOf('|') + 1))?.length ?? 0;
}

/** Where nothing is cached, the company's own word has to do. */
function sizeOf({ saved }: World, { users, teams, numbers }: Directory) {
  const company = storedCompany(saved);
  return {
    users: users.length || (company?.users ?? 0),
    teams: teams.length,
    numbers: numbers.length || (company?.numbers ?? 0),
  };
}
