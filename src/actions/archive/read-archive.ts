import { readArchiveCursor } from '../../domain/archive/cursor';
import { expires } from '../../domain/archive/expirations';
import { archiveProperty, parseArchiveOptions } from '../../domain/archive/options';
import { isOfAnother } from '../../domain/archive/owner';
import type { ArchivePlace } from '../../domain/archive/place';
import type {
  ArchivedDays,
  ArchiveJobView,
  ArchiveStore,
  ArchiveView,
} from '../../domain/archive/view';
import type { Job } from '../../domain/jobs/job';
import { parseSchedule } from '../../domain/schedule/schedule';
import { explainToPerson } from '../../domain/texts/explain-failure';
import type { Archive } from '../../ports/archive';
import { failureOf } from '../failure-of';
import { readJob } from '../jobs/job-store';
import type { World } from '../world';
import { readDays } from './archive-days';
import { markOf } from './own-store';

/** A job that was just read. */
interface KnownJob {
  readonly job: Job | undefined;
  readonly isElsewhere: boolean;
}

/** Everything the page of the archive shows. */
export const readArchive = (world: World): ArchiveView =>
  viewArchive(world, { job: readJob(world, 'archive'), isElsewhere: false });

/** The page's view, with a job that was just read. */
export function viewArchive(before: World, known: KnownJob): ArchiveView {
  // what was chosen a moment ago counts
  const world = { ...before, saved: before.state.readAll() };
  const options = parseArchiveOptions(world.saved[archiveProperty]);
  const look = options && lookAtStore(world, options.place);
  const job =
    known.job && isTrue(known.job, look?.store)
      ? viewJob(world, known.job, known.isElsewhere)
      : undefined;
  return {
    timeZone: world.clock.timeZone(),
    days: sumUpDays(world),
    ...(options && { options, ...look }),
    ...(job && { job }),
  };
}

/** What was up to date is so no longer when its archive is gone, or another's. */
const isTrue = ({ state }: Job, store: ArchiveStore | undefined): boolean =>
  state !== 'done' || store === undefined || (store.isReady && !store.isOfAnother);

function lookAtStore(world: World, place: ArchivePlace): Pick<ArchiveView, 'store' | 'problem'> {
  const { archive, clock } = world;
  if (archive === undefined) return {};
  try {
    return { store: storeAt(world, archive, place) };
  } catch (error) {
    return { problem: explainToPerson(failureOf(error), clock.timeZone()) };
  }
}

function storeAt(world: World, archive: Archive, place: ArchivePlace): ArchiveStore {
  const inspection = archive.inspect(place);
  const { rows = 0, bytes = 0, oldBytes = 0, isOurs = false } = inspection.table ?? {};
  return {
    ...{ isReady: isOurs, rows, bytes, oldBytes, expires: expires(inspection) },
    isOfAnother: isOfAnother(inspection.table, markOf(world)),
  };
}

function sumUpDays(world: World): ArchivedDays {
  const days = [...readDays(world).values()];
  const names = days.map(({ day }) => day).sort();
  const [first] = names;
  const last = names[names.length - 1];
  return {
    count: days.length,
    calls: days.reduce((sum, { calls }) => sum + calls, 0),
    left: days.filter(({ hasLeft }) => hasLeft).length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  };
}

function viewJob({ saved, clock }: World, job: Job, isElsewhere: boolean): ArchiveJobView {
  const { state, done, total, endedAt, problem } = job;
  const [day] = readArchiveCursor(job.cursor).days;
  const schedule = parseSchedule(saved.SCHEDULE);
  return {
    ...{ state, done, total, isElsewhere },
    waitSeconds: Math.max(0, Math.ceil(job.notBefore - clock.now())),
    hasTrigger: schedule !== undefined && !schedule.paused,
    ...(day !== undefined && { day }),
    ...(endedAt !== undefined && { endedAt }),
    ...(problem && { problem }),
  };
}
