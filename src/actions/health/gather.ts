import { judgeShare } from '../../domain/backfill/room';
import type { HealthFacts } from '../../domain/health/facts';
import { parseLogCare } from '../../domain/log/log-care';
import { judgeSchema } from '../../domain/migrations/schema';
import { parseDayUse } from '../../domain/quota/day-use';
import { readGauges } from '../../domain/quota/meter';
import { judgeSchedule } from '../../domain/schedule/judge-schedule';
import { parseSchedule } from '../../domain/schedule/schedule';
import { parseObject, parseSettings } from '../../domain/settings/parse';
import type { TableName } from '../../domain/sheets/headers';
import { parseProgress } from '../../domain/sync/progress';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { limitsOf } from '../quota/count-use';
import { directoryText } from '../recall-directory';
import type { World } from '../world';
import { lookAtKey } from './look-at-key';
import { lookAtRuns } from './look-at-runs';
import { lookAtWebApp, lookAtWebhook } from './look-at-webhook';

/** As many rows of the Inbox are counted. */
const mostPending = 500;

/**
 * Looks at everything the add-on relies on; asks Aircall two or three times and the web app once.
 * Nothing is written, made or put right.
 */
export function gatherHealth(world: World): HealthFacts {
  const { saved, clock, inspection } = world;
  const now = clock.now();
  const looks = inspection.sheets();
  const isWhole = (table: TableName): boolean =>
    looks.some(({ sheet, state }) => sheet === table && (state === 'fine' || state === 'renamed'));
  const { requestsPerMinute } = parseSettings(saved.SETTINGS);
  const progress = parseProgress(saved.REFRESH);
  const { cellShare } = parseLogCare(saved.LOG_CARE);
  const google = limitsOf(world);
  return {
    now,
    key: lookAtKey(world),
    baseUrl: saved.AIRCALL_BASE_URL || undefined,
    wantsConsent: inspection.wantsConsent(),
    schedule: judgeSchedule({
      stored: parseSchedule(saved.SCHEDULE),
      triggers: world.jobs.count(),
      me: world.startedBy,
    }),
    webApp: lookAtWebApp(world),
    webhook: lookAtWebhook(world),
    sheets: looks.flatMap(({ sheet, state }) => (state === 'fine' ? [] : [{ sheet, state }])),
    directoryAt: oldest(Object.values(progress.syncedAt)),
    lostTexts: lostTexts(world),
    inbox: isWhole('Inbox') ? world.inbox.read(mostPending).length : 0,
    deadLetters: isWhole('Dead letters') ? world.tables.read('Dead letters').length : 0,
    runs: lookAtRuns(isWhole('Runs') ? world.tables.read('Runs') : [], progress.goodAt, now),
    room: judgeShare(cellShare),
    cellShare,
    gauges: readGauges(parseDayUse(progress.use), { google, requestsPerMinute }, now),
    leaseSeconds: leaseSeconds(saved, now),
    schema: judgeSchema(saved),
  };
}

const oldest = (moments: readonly EpochSeconds[]): EpochSeconds | undefined =>
  moments.length === 0 ? undefined : Math.min(...moments);

/** What a refresh keeps in the cache, as far as it is gone. */
function lostTexts({ cache }: World): readonly string[] {
  const wanted = [directoryText, 'recent'];
  const kept = cache.read(wanted);
  return wanted.filter((name) => kept[name] === undefined);
}

/** Seconds until the last lease ends; each is `{owner, until}` with epoch milliseconds. */
const leaseSeconds = (saved: World['saved'], now: EpochSeconds): Seconds =>
  Math.max(
    0,
    ...Object.entries(saved).flatMap(([name, text]) => {
      const { until } = name.startsWith('LEASE_') ? parseObject(text) : { until: 0 };
      return typeof until === 'number' ? [until / 1000 - now] : [];
    }),
  );
