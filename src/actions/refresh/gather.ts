import type { Aircall } from '../../aircall/client/client';
import type { UsersVersion } from '../../aircall/endpoints/users';
import { pageCount } from '../../aircall/pages/paging';
import type { AvailabilityRow } from '../../aircall/parse/availability';
import type { Directory } from '../../domain/snapshot';
import type { PollPlan } from '../../domain/sync/coverage';
import type { DirectoryPart, Progress } from '../../domain/sync/progress';
import type { EpochSeconds } from '../../domain/time/units';
import { type Availability, parseAvailability } from '../../domain/users/availability';
import { CallPolling, type PolledNews } from './call-polling';
import { DirectoryReading } from './directory-reading';
import { availabilityList } from './lists';
import type { Memory } from './memory';
import { Reading } from './reading';
import { askFirst, askRest, sendRound, sendWithinBudget } from './round';

/** What a run asks Aircall for. */
export interface Errand {
  readonly aircall: Aircall;
  readonly memory: Memory;
  readonly progress: Progress;
  /** Databases whose refresh interval has passed. */
  readonly due: readonly DirectoryPart[];
  readonly startedAt: EpochSeconds;
  /** Which calls to read; `undefined`: none, since webhooks tell of them. */
  readonly plan: PollPlan | undefined;
}

/** What it brought home. */
export interface Gathered extends PolledNews {
  readonly directory: Directory;
  /** Databases that were read whole. */
  readonly synced: readonly DirectoryPart[];
  readonly usersApi: UsersVersion;
  readonly availabilities: ReadonlyMap<number, Availability>;
  readonly availabilityCount: number;
}

/**
 * Asks Aircall in two rounds: the first pages of everything, then the rest and single calls, the
 * most urgent first and no more than the budget allows.
 *
 * @throws {AircallError} When something the board cannot do without failed.
 */
export function gather({ aircall, memory, progress, due, startedAt, plan }: Errand): Gathered {
  const directory = new DirectoryReading(due, progress.usersApi);
  const presence = new Reading(availabilityList, pageCount(progress.availabilityCount));
  const calls = plan && new CallPolling(plan);

  sendRound(aircall, [...directory.first(), askFirst(presence), ...(calls?.first() ?? [])]);
  directory.settle(aircall);
  const callsRest = calls?.rest(memory, presenceOf(presence)) ?? [];
  sendWithinBudget(aircall, [...directory.rest(), askRest(presence), ...callsRest]);

  return {
    ...directory.merge(memory.directory),
    usersApi: directory.usersApi,
    availabilities: presenceOf(presence),
    availabilityCount: presence.total,
    ...(calls?.result(progress.coverage, startedAt) ?? nothingPolled(progress)),
  };
}

const nothingPolled = ({ coverage }: Progress): PolledNews => ({
  calls: [],
  goneIds: [],
  coverage,
  missing: 0,
});

const presenceOf = (presence: Reading<AvailabilityRow>): ReadonlyMap<number, Availability> =>
  new Map(presence.items.map(({ id, availability }) => [id, parseAvailability(availability)]));
