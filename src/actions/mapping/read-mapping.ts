import type { Job } from '../../domain/jobs/job';
import { describeEstimate } from '../../domain/mapping/describe';
import { parseMapped, sinceMapped } from '../../domain/mapping/mapped';
import { type MappingPlan, paceOf, planMapping, readSide } from '../../domain/mapping/plan';
import type { MappingJobView, MappingView } from '../../domain/mapping/view';
import { parseSchedule } from '../../domain/schedule/schedule';
import { parseSettings } from '../../domain/settings/parse';
import type { Directory } from '../../domain/snapshot';
import { parseProgress } from '../../domain/sync/progress';
import { formatMoment } from '../../domain/time/format';
import { jobIn } from '../jobs/job-store';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { mappedProperty } from './finish-mapping';

/** Everything the page of the mapping shows; asks Aircall nothing. */
export const readMapping = (world: World): MappingView =>
  viewMapping(world, { job: jobIn(world.state.readAll(), 'mapping'), isElsewhere: false });

/** The page's view of a job that was just read. */
export function viewMapping(
  world: World,
  { job, isElsewhere }: { readonly job: Job | undefined; readonly isElsewhere: boolean },
): MappingView {
  const directory = recallDirectory(world);
  const mapped = parseMapped(world.state.readAll()[mappedProperty]);
  const momentOf = (at: number): string =>
    formatMoment(at, world.clock.now(), world.clock.timeZone());
  return {
    plan: planOf(world, directory),
    ...(job && {
      job: { ...viewJob(world, job, isElsewhere), startedAt: momentOf(job.startedAt) },
    }),
    ...(mapped && {
      mapped: { at: momentOf(mapped.at), facts: mapped, since: sinceMapped(directory, mapped) },
    }),
  };
}

/** How the mapping of this account would be done. */
export const planOf = ({ saved }: World, directory: Directory): MappingPlan =>
  planMapping(
    directory,
    parseProgress(saved.REFRESH).usersApi,
    parseSettings(saved.SETTINGS).requestsPerMinute,
  );

/** The estimate in words. */
export const estimateOf = (world: World, directory: Directory): string =>
  describeEstimate(planOf(world, directory));

function viewJob(
  { saved, clock }: World,
  job: Job,
  isElsewhere: boolean,
): Omit<MappingJobView, 'startedAt'> {
  const { requestsPerMinute } = parseSettings(saved.SETTINGS);
  const schedule = parseSchedule(saved.SCHEDULE);
  const { state, done, total, by, problem } = job;
  return {
    ...{ state, side: readSide(job.cursor), done, total, by, isElsewhere },
    minutesLeft: paceOf(Math.max(0, total - done), requestsPerMinute).minutes,
    waitSeconds: Math.max(0, Math.ceil(job.notBefore - clock.now())),
    hasTrigger: schedule !== undefined && !schedule.paused,
    ...(problem && { problem }),
  };
}
