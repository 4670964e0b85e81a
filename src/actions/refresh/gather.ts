import type { Aircall } from '../../aircall/client/client';
import type { UsersVersion } from '../../aircall/endpoints/users';
import { pageCount } from '../../aircall/pages/paging';
import type { AvailabilityRow } from '../../aircall/parse/availability';
import type { Call } from '../../domain/calls/call';
import type { Directory } from '../../domain/snapshot';
import {
  type Coverage,
  extendCoverage,
  type PollPlan,
  type WindowResult,
} from '../../domain/sync/coverage';
import type { DirectoryPart, Progress } from '../../domain/sync/progress';
import type { EpochSeconds } from '../../domain/time/units';
import { type Availability, parseAvailability } from '../../domain/users/availability';
import { DirectoryReading } from './directory-reading';
import { availabilityList, callList } from './lists';
import type { Memory } from './memory';
import { Reading } from './reading';
import { rereading } from './reread';
import { askFirst, askRest, sendRound, sendWithinBudget } from './round';

/** What a run asks Aircall for. */
export interface Errand {
  readonly aircall: Aircall;
  readonly memory: Memory;
  readonly progress: Progress;
  /** Databases whose refresh interval has passed. */
  readonly due: readonly DirectoryPart[];
  readonly startedAt: EpochSeconds;
  /** Which calls to read. */
  readonly plan: PollPlan;
}

/** What it brought home. */
export interface Gathered {
  readonly directory: Directory;
  /** Databases that were read whole. */
  readonly synced: readonly DirectoryPart[];
  readonly usersApi: UsersVersion;
  readonly availabilities: ReadonlyMap<number, Availability>;
  readonly availabilityCount: number;
  /** Calls as they are now. */
  readonly calls: readonly Call[];
  /** Open calls that Aircall no longer knows. */
  readonly goneIds: readonly number[];
  readonly coverage: Coverage | undefined;
  /** Calls of the period that are left to later runs. */
  readonly missing: number;
}

/**
 * Asks Aircall in two rounds: the first pages of everything, then the rest and single calls, the
 * most urgent first and no more than the budget allows.
 *
 * @throws {AircallError} When something the board cannot do without failed.
 */
export function gather(errand: Errand): Gathered {
  const { aircall, memory, progress, plan } = errand;
  const directory = new DirectoryReading(errand.due, progress.usersApi);
  const presence = new Reading(availabilityList, pageCount(progress.availabilityCount));
  const news = new Reading(callList(plan.news));
  const backlog = plan.backlog && new Reading(callList(plan.backlog));

  const backlogFirst = backlog ? [askFirst(backlog)] : [];
  const urgent = [askFirst(presence), askFirst(news), ...backlogFirst];
  sendRound(aircall, [...directory.first(), ...urgent]);
  directory.settle(aircall);

  const isWarm = plan.news.order === 'asc';
  const seen = new Set(news.items.map(({ id }) => id));
  const rereads = rereading({
    // a warm poll brings later ones all the same; a cold one may not get that far
    openCalls: [...memory.ledger.open.values()].filter(({ id, startedAt }) =>
      isWarm ? startedAt < plan.news.from : !seen.has(id),
    ),
    availabilities: presenceOf(presence),
    checkedAt: memory.checkedAt,
    knownStarts: [...memory.ledger.recent.values()].map((call) => call.startedAt),
    includeRoutine: isWarm && backlog === undefined,
  });
  const backlogRest = backlog ? [askRest(backlog)] : [];
  const rest = [askRest(presence), rereads.ask, askRest(news), ...backlogRest];
  sendWithinBudget(aircall, [...directory.rest(), ...rest]);

  const readings = backlog ? [news, backlog] : [news];
  const backlogResult = backlog && windowResult(backlog);
  return {
    ...directory.merge(memory.directory),
    usersApi: directory.usersApi,
    availabilities: presenceOf(presence),
    availabilityCount: presence.total,
    calls: [...readings.flatMap((reading) => reading.items), ...rereads.result.calls],
    goneIds: rereads.result.goneIds,
    coverage: extendCoverage({
      coverage: progress.coverage,
      plan,
      news: windowResult(news),
      backlog: backlogResult,
      readAt: errand.startedAt,
    }),
    missing: readings.reduce((sum, { total, items }) => sum + Math.max(0, total - items.length), 0),
  };
}

const presenceOf = (presence: Reading<AvailabilityRow>): ReadonlyMap<number, Availability> =>
  new Map(presence.items.map(({ id, availability }) => [id, parseAvailability(availability)]));

const windowResult = (reading: Reading<Call>): WindowResult => ({
  startTimes: reading.items.map((call) => call.startedAt),
  isComplete: reading.isComplete,
});
