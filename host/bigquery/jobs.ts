import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Clock } from '../../clock/clock';
import { NotEmulated } from '../services/service';
import { ApiError, alreadyExists, type ErrorProto, invalid, notFound } from './api-error';
import {
  type CopyConfiguration,
  checkLoad,
  type JobEnd,
  type JobRoom,
  type LoadConfiguration,
  runCopy,
  runLoad,
} from './load';
import { milliseconds } from './milliseconds';
import { checkId } from './names';
import type { QueryRequest } from './query-request';
import type { Records } from './records';

/** `configuration` of a job, as the script gave it. */
export interface JobConfiguration {
  readonly load?: LoadConfiguration;
  readonly copy?: CopyConfiguration;
  readonly query?: QueryRequest;
  readonly extract?: unknown;
  readonly labels?: unknown;
}

/** A job as it is kept. Times are epoch milliseconds by the clock. */
export interface StoredJob {
  readonly projectId: string;
  readonly jobId: string;
  readonly location: string;
  readonly configuration: JobConfiguration;
  readonly email: string;
  readonly createdAt: number;
  /** When it has taken as long as such jobs take. */
  readonly dueAt: number;
  /** How often somebody has looked since: it goes on by that when the clock stands still. */
  readonly looks: number;
  /** What is to be loaded. */
  readonly file?: string | undefined;
  readonly end?: JobEnd | undefined;
  readonly endedAt?: number | undefined;
}

/** What jobs need from the host. */
export interface JobsRoom extends JobRoom {
  readonly records: Records;
  readonly clock: Clock;
  /** Whether waiting is pointless because the clock stands still. */
  readonly skipWaits: () => boolean;
  /** Where uploads wait; undefined: a temporary folder. */
  readonly folder: string | undefined;
  readonly loadSeconds: number;
  readonly copySeconds: number;
}

/** Until then a job is PENDING. */
const PENDING_MS = 300;
/** How many looks a job takes when the clock stands still: PENDING, RUNNING, DONE. */
const LOOKS = 2;

/** Load and copy jobs. They begin when the API has taken them and end by the clock, whoever still waits. */
export class Jobs {
  readonly #room: JobsRoom;
  readonly #all: Map<string, StoredJob>;
  #temporary: string | undefined;

  private constructor(room: JobsRoom, all: Map<string, StoredJob>) {
    this.#room = room;
    this.#all = all;
  }

  static async open(room: JobsRoom): Promise<Jobs> {
    return new Jobs(room, await room.records.all<StoredJob>('job'));
  }

  /** Takes a job. @throws {ApiError} 409 when its id was used before. */
  async insert(
    job: Pick<StoredJob, 'projectId' | 'configuration' | 'email' | 'location'> & {
      readonly jobId: string | undefined;
      readonly upload: Uint8Array | undefined;
    },
  ): Promise<StoredJob> {
    const { upload, ...rest } = job;
    const jobId = job.jobId ?? newJobId();
    checkId('job', jobId);
    this.checkNew(job.projectId, job.location, jobId);
    const now = this.#room.clock.now();
    const seconds = this.#check(job.configuration, upload);
    const file = upload && (await this.#keep(upload));
    const stored = { ...rest, jobId, createdAt: now, dueAt: now + seconds * 1000, looks: 0, file };
    await this.#save(stored);
    return stored;
  }

  /** @throws {ApiError} 409 */
  checkNew(projectId: string, location: string, jobId: string): void {
    const isKnown = [...this.#all.values()].some(
      (one) => one.projectId === projectId && one.jobId === jobId && one.location === location,
    );
    if (isKnown) throw alreadyExists(`Job ${projectId}:${location}.${jobId}`);
  }

  /** One that is asked for. @throws {ApiError} 404; jobs outside of US and EU are found with their location only. */
  async look(projectId: string, jobId: string, location: string | undefined): Promise<StoredJob> {
    const found = [...this.#all.values()].find(
      (one) =>
        one.projectId === projectId &&
        one.jobId === jobId &&
        (location === undefined
          ? ['US', 'EU'].includes(one.location)
          : one.location.toLowerCase() === location.toLowerCase()),
    );
    if (!found) throw notFound(`Job ${projectId}:${location ? `${location}.` : ''}${jobId}`);
    if (found.end || !this.#room.skipWaits()) return found;
    const looked = { ...found, looks: found.looks + 1 };
    await this.#save(looked);
    await this.settle();
    return this.#all.get(keyOf(looked)) ?? looked;
  }

  /** Ends, in their order, the jobs whose time has come. */
  async settle(): Promise<void> {
    const now = this.#room.clock.now();
    const due = [...this.#all.values()]
      .filter((job) => !job.end && (job.dueAt <= now || job.looks >= LOOKS))
      .sort((a, b) => a.dueAt - b.dueAt || a.createdAt - b.createdAt);
    for (const job of due) await this.#finish(job);
  }

  /** By what a job does, how far it is. */
  stateOf(job: StoredJob): 'PENDING' | 'RUNNING' | 'DONE' {
    if (job.end) return 'DONE';
    const hasBegun = job.looks > 0 || this.#room.clock.now() >= job.createdAt + PENDING_MS;
    return hasBegun ? 'RUNNING' : 'PENDING';
  }

  /** Removes what waited only for this process. */
  async close(): Promise<void> {
    if (this.#temporary) await rm(this.#temporary, { recursive: true, force: true });
  }

  /** @returns How long it takes. @throws {ApiError} For a configuration that makes no sense. */
  #check({ load, copy, extract }: JobConfiguration, upload: Uint8Array | undefined): number {
    if (extract) throw new NotEmulated('BigQuery.Jobs.insert of an extract');
    if (load) {
      checkLoad(load);
      if (!upload) throw invalid('Load configuration must specify at least one source URI');
      return this.#room.loadSeconds;
    }
    if (copy) return this.#room.copySeconds;
    throw invalid('Job configuration must contain exactly one job-specific configuration object');
  }

  async #keep(upload: Uint8Array): Promise<string> {
    const folder = this.#room.folder ?? this.#temporary ?? (await this.#makeTemporary());
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, `${randomUUID()}.ndjson`);
    await writeFile(file, upload, { mode: 0o600 });
    return file;
  }

  async #makeTemporary(): Promise<string> {
    this.#temporary = await mkdtemp(path.join(tmpdir(), 'host-bigquery-'));
    return this.#temporary;
  }

  async #finish(job: StoredJob): Promise<void> {
    const end = await this.#run(job).catch((error: unknown): JobEnd => {
      // a job that fails for any other reason must not come due again at each call
      const { reason, message } =
        error instanceof ApiError
          ? error.proto
          : { reason: 'jobInternalError', message: (error as Error).message };
      return { statistics: {}, errors: [{ reason, message }] };
    });
    if (job.file) await rm(job.file, { force: true });
    const endedAt = Math.max(this.#room.clock.now(), job.createdAt + PENDING_MS);
    await this.#save({ ...job, file: undefined, end, endedAt });
  }

  #run({ configuration, projectId, file }: StoredJob): Promise<JobEnd> {
    const { load, copy } = configuration;
    if (load) return runLoad(this.#room, load, { projectId, file: file ?? '' });
    return runCopy(this.#room, copy ?? {}, projectId);
  }

  async #save(job: StoredJob): Promise<void> {
    await this.#room.records.put('job', keyOf(job), job);
    this.#all.set(keyOf(job), job);
  }
}

const keyOf = ({ projectId, location, jobId }: StoredJob): string =>
  `${projectId}:${location}.${jobId}`;

/** An id as Google makes them. */
export const newJobId = (): string => `job_${randomUUID().replace(/-/g, '')}`;

/** A job as the API answers it. @see https://cloud.google.com/bigquery/docs/reference/rest/v2/Job */
export function jobResource(job: StoredJob, state: string): Readonly<Record<string, unknown>> {
  const { projectId, jobId, location, configuration, end } = job;
  const [errorResult]: readonly ErrorProto[] = end?.errors ?? [];
  const jobType = configuration.load ? 'LOAD' : 'COPY';
  return {
    kind: 'bigquery#job',
    id: `${projectId}:${location}.${jobId}`,
    jobReference: { projectId, jobId, location },
    configuration: { ...configuration, jobType },
    status: { state, ...(errorResult ? { errorResult, errors: end?.errors } : {}) },
    statistics: {
      creationTime: milliseconds(job.createdAt),
      ...(state === 'PENDING' ? {} : { startTime: milliseconds(job.createdAt + PENDING_MS) }),
      ...(job.endedAt === undefined ? {} : { endTime: milliseconds(job.endedAt) }),
      ...end?.statistics,
    },
    user_email: job.email,
  };
}
