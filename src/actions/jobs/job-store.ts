import { type Job, parseJob } from '../../domain/jobs/job';
import type { World } from '../world';

/** The long jobs there are; one of each at a time. */
export type JobName = 'mapping' | 'backfill' | 'archive';

const propertyOf = (name: JobName): string => `JOB_${name.toUpperCase()}`;

/** The job as it is kept at this moment. */
export const readJob = ({ state }: World, name: JobName): Job | undefined =>
  jobIn(state.readAll(), name);

/** The job among all that is stored. */
export const jobIn = (saved: Readonly<Record<string, string>>, name: JobName): Job | undefined =>
  parseJob(saved[propertyOf(name)]);

/** Keeps a job. */
export const writeJob = ({ state }: World, name: JobName, job: Job): void =>
  state.write({ [propertyOf(name)]: JSON.stringify(job) });
