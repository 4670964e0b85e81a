import { parseObject } from '../settings/parse';
import type { Problem } from '../texts/failure';
import type { EpochSeconds, Seconds } from '../time/units';

/** `failed` and `paused` can be resumed; `done` and `cancelled` are over. */
export type JobState = 'running' | 'paused' | 'done' | 'cancelled' | 'failed';

const states: readonly JobState[] = ['running', 'paused', 'done', 'cancelled', 'failed'];

/**
 * Work too long for one execution, done slice by slice. Kept as the property `JOB_<name>`: small,
 * whatever the work brings is kept elsewhere, and before the job says that it is done.
 *
 * ```
 * {"state":"running","cursor":"numbers","done":120,"total":600,"startedAt":1763600000,
 *  "by":"ann@example.com","notBefore":1763600160,"slicedAt":1763600121,"setbacks":0}
 * ```
 */
export interface Job {
  readonly state: JobState;
  /** Where the work goes on, in words of its own. */
  readonly cursor: string;
  /** Parts done so far, of `total`; for people. */
  readonly done: number;
  readonly total: number;
  /** Also tells this job from one that was begun anew. */
  readonly startedAt: EpochSeconds;
  /** Who began it: an e-mail address, `trigger`, or empty. */
  readonly by: string;
  /** No slice before then; 0: at once. */
  readonly notBefore: EpochSeconds;
  /** When the last slice ended; 0: none has. */
  readonly slicedAt: EpochSeconds;
  /** Slices in a row that brought nothing because something went wrong. */
  readonly setbacks: number;
  readonly endedAt?: EpochSeconds;
  /** Why it does not get on, or failed. */
  readonly problem?: Problem;
}

/** What came of a slice. */
export type SliceOutcome =
  /** Something was done and stored; `notBefore` when the minute's requests are used up. */
  | {
      readonly kind: 'progress';
      readonly cursor: string;
      readonly done: number;
      readonly total: number;
      readonly notBefore?: EpochSeconds;
    }
  | { readonly kind: 'finished'; readonly done: number; readonly total: number }
  /** Nothing was done; it may pass. */
  | { readonly kind: 'setback'; readonly problem: Problem; readonly notBefore: EpochSeconds }
  /** Nothing can be done until a person has done something. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What a person wants of a job that has begun. */
export type JobWish = 'pause' | 'resume' | 'cancel';

/** A job gives up after so many slices in a row that brought nothing. */
const mostSetbacks = 10;

/** An open page drives its job at least this often; the clock trigger helps after that. */
const drivenWithin: Seconds = 90;

/** A job that begins now. */
export const startJob = (facts: Pick<Job, 'cursor' | 'total' | 'startedAt' | 'by'>): Job => ({
  ...facts,
  state: 'running',
  done: 0,
  notBefore: 0,
  slicedAt: 0,
  setbacks: 0,
});

/** Reads a kept job; `undefined` when there is none, or it cannot be read. */
export function parseJob(text: string | undefined): Job | undefined {
  const stored = parseObject(text) as Partial<Job>;
  const state = states.find((known) => known === stored.state);
  if (state === undefined || typeof stored.startedAt !== 'number') return undefined;
  const { startedAt, cursor = '', total = 0, by = '' } = stored;
  return { ...startJob({ cursor, total, startedAt, by }), ...stored, state };
}

/** The job as a person wants it; what is over stays over. */
export function steerJob(job: Job, wish: JobWish, now: EpochSeconds): Job {
  if (job.state === 'done' || job.state === 'cancelled') return job;
  switch (wish) {
    case 'pause':
      return job.state === 'running' ? { ...job, state: 'paused' } : job;
    case 'resume': {
      const { problem: _, endedAt: __, ...rest } = job;
      return { ...rest, state: 'running', setbacks: 0 };
    }
    case 'cancel':
      return { ...job, state: 'cancelled', endedAt: now };
  }
}

/** Whether a slice may be done now. */
export const isDue = (job: Job, now: EpochSeconds): boolean =>
  job.state === 'running' && now >= job.notBefore;

/** Whether the clock trigger should do a slice: no open page drives the job any more. */
export const isLeftAlone = (job: Job, now: EpochSeconds): boolean =>
  isDue(job, now) && now - Math.max(job.slicedAt, job.startedAt) > drivenWithin;

/**
 * The job after a slice.
 *
 * @param latest - As it is kept now: meanwhile a person may have paused, cancelled or restarted it.
 * @param begun - As it was when the slice began.
 */
export function afterSlice(
  latest: Job | undefined,
  begun: Job,
  outcome: SliceOutcome,
  now: EpochSeconds,
): Job | undefined {
  if (latest?.startedAt !== begun.startedAt || latest.state === 'done') return latest;
  if (latest.state === 'cancelled' && outcome.kind !== 'finished') return latest;
  const { problem: _, ...rest } = latest;
  const job: Job = { ...rest, slicedAt: now };
  switch (outcome.kind) {
    case 'progress': {
      const { cursor, done, total, notBefore = 0 } = outcome;
      return { ...job, cursor, done, total, notBefore, setbacks: 0 };
    }
    case 'finished': {
      const { done, total } = outcome;
      return { ...job, state: 'done', done, total, setbacks: 0, endedAt: now };
    }
    case 'setback': {
      const { problem, notBefore } = outcome;
      const setbacks = job.setbacks + 1;
      const held: Job = { ...job, problem, notBefore, setbacks };
      return setbacks < mostSetbacks ? held : failed(held, now);
    }
    case 'failed':
      return failed({ ...job, problem: outcome.problem }, now);
  }
}

const failed = (job: Job, now: EpochSeconds): Job =>
  job.state === 'running' ? { ...job, state: 'failed', endedAt: now } : job;
