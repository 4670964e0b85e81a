import { startJob, steerJob } from '../../domain/jobs/job';
import type { Cleared } from '../../domain/pages/clear-cache-view';
import { sumUpCache } from '../../domain/pages/describe-cache';
import type { TableName } from '../../domain/sheets/headers';
import { parseProgress } from '../../domain/sync/progress';
import { texts } from '../../domain/texts/texts';
import { formatTimeOfDay } from '../../domain/time/format';
import { settingListsText } from '../configure/setting-lists';
import { readJob, writeJob } from '../jobs/job-store';
import { sheetsText } from '../kpi/care-for-kpis';
import { dayText } from '../kpi/figures';
import { mappedProperty } from '../mapping/finish-mapping';
import { planOf } from '../mapping/read-mapping';
import { noteInRuns } from '../note-action';
import { directoryText, recallDirectory } from '../recall-directory';
import { Refusal } from '../refusal';
import { tagsText } from '../search/recall-tags';
import { pastText } from '../trends/write-trends';
import type { World } from '../world';
import { readCache } from './read-cache';

const say = texts.clearCache;

/**
 * What was read from Aircall and can be read again. The minute's requests stay: Aircall counts on.
 * So does what belongs to the open calls and to webhooks: that is no copy of anything.
 */
const cachedTexts: readonly string[] = [
  directoryText,
  settingListsText,
  tagsText,
  dayText,
  sheetsText,
  pastText,
  'recent',
  'paint',
  'groups',
];

const cachedTables: readonly TableName[] = ['UserDB', 'TeamDB', 'NumberDB', 'Number mapping'];

/**
 * Forgets users, teams, numbers, the mapping, cached calls, and what the board looks like, so that
 * the next refresh reads and paints all of it anew. Settings, call log and open calls stay; so does
 * the Aircall API key, unless it is to go as well.
 *
 * @param wish - A `ClearCacheWish`; whatever a page or anybody else sends keeps the key.
 * @throws {Refusal} When the board is being refreshed at this moment.
 */
export function clearCache(world: World, wish?: unknown): Cleared {
  const lease = world.leases.take('board');
  if (lease === undefined) throw new Refusal(say.busy);
  try {
    return clearHolding({ ...world, saved: world.state.readAll() }, wish);
  } finally {
    lease.release();
  }
}

function clearHolding(world: World, wish: unknown): Cleared {
  const startedAt = world.clock.now();
  const before = readCache(world);
  const isKeyForgotten = asksForKey(wish);
  beginMappingAnew(world, before.assignments.count > 0 && !isKeyForgotten);
  // first: a database that is empty and counts as read would stay empty for hours
  world.state.write(forgotten(world, isKeyForgotten));
  world.cache.forget(cachedTexts);
  for (const table of cachedTables) empty(world, table);
  noteInRuns(world, {
    startedAt,
    run: say.run,
    outcome: texts.runs.ok,
    detail: [sumUpCache(before), ...(isKeyForgotten ? [say.keyForgotten] : [])].join('. '),
  });
  world.workbook.flush();
  const at = formatTimeOfDay(world.clock.now(), world.clock.timeZone());
  return { at, before, isKeyForgotten };
}

const asksForKey = (wish: unknown): boolean =>
  typeof wish === 'object' && wish !== null && 'forgetKey' in wish && wish.forgetKey === true;

/**
 * What was read so far goes: a mapping that went on would write what is left of it. Where users were
 * mapped the clock trigger maps them again, once a refresh has read them.
 */
function beginMappingAnew(world: World, wasMapped: boolean): void {
  const startedAt = world.clock.now();
  const job = readJob(world, 'mapping');
  if (wasMapped) {
    const { side, requests } = planOf(world, recallDirectory(world));
    const facts = { cursor: side, total: requests, startedAt, by: world.startedBy };
    writeJob(world, 'mapping', startJob(facts));
  } else if (job?.state === 'running' || job?.state === 'paused') {
    writeJob(world, 'mapping', steerJob(job, 'cancel', startedAt));
  }
}

/** Which calls are known stays: the log holds them. */
function forgotten({ saved }: World, isKeyForgotten: boolean): Readonly<Record<string, string>> {
  const progress = { ...parseProgress(saved.REFRESH), syncedAt: {}, stripLook: '' };
  return {
    REFRESH: JSON.stringify(progress),
    [mappedProperty]: '',
    ...(isKeyForgotten && { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' }),
  };
}

/** A sheet that is not there is not made for this. */
function empty({ tables }: World, table: TableName): void {
  if (tables.read(table).length > 0) tables.replace(table, []);
}
