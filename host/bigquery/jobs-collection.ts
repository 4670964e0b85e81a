import type { ExecutionContext } from '../engine/context';
import { NotEmulated, ServiceObject } from '../services/service';
import { apiCaller, type CallApi } from './call-api';
import type { Cloud } from './cloud';
import { insertJob } from './collections';
import { jobResource } from './jobs';
import type { QueryJob } from './queries';
import { queryJobResource, resultPage } from './query-answers';
import type { QueryRequest } from './query-request';

interface ResultOptions {
  readonly location?: string | null;
  readonly pageToken?: string | null;
  readonly maxResults?: number | null;
  readonly timeoutMs?: number | null;
}

/** How long a query is waited for. @see https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/query (read 2026-11-21) */
const DEFAULT_TIMEOUT_MS = 10_000;

/** `BigQuery.Jobs` */
export class JobsCollection extends ServiceObject {
  readonly className = 'JobsCollection';
  readonly #call: CallApi;
  readonly #cloud: Cloud;
  readonly #context: ExecutionContext;

  constructor(cloud: Cloud, context: ExecutionContext) {
    super();
    this.#call = apiCaller(cloud, context);
    this.#cloud = cloud;
    this.#context = context;
  }

  get(projectId: unknown, jobId: unknown, options?: ResultOptions | null): Promise<unknown> {
    return this.#call('bigquery.jobs.get', projectId, async ({ jobs, queries }) => {
      const query = queries.find(String(projectId), String(jobId));
      if (query) return queryJobResource(query, this.#isDone(query));
      const job = await jobs.look(String(projectId), String(jobId), options?.location ?? undefined);
      return jobResource(job, jobs.stateOf(job));
    });
  }

  getQueryResults(
    projectId: unknown,
    jobId: unknown,
    options?: ResultOptions | null,
  ): Promise<unknown> {
    const { pageToken, maxResults, timeoutMs } = options ?? {};
    return this.#call('bigquery.jobs.getQueryResults', projectId, ({ queries }) =>
      queries.get(String(projectId), String(jobId)),
    ).then(async (job) => {
      const isDone = await this.#waitFor(job, timeoutMs);
      const page = { pageToken: pageToken ?? undefined, maxResults: maxResults ?? undefined };
      return this.#call('bigquery.jobs.getQueryResults', projectId, () => ({
        kind: 'bigquery#getQueryResultsResponse',
        ...answerTo(job, isDone, page),
      }));
    });
  }

  insert(resource: unknown, projectId: unknown, media?: unknown): Promise<unknown> {
    const email = this.#context.user.effectiveEmail;
    return this.#call('bigquery.jobs.insert', projectId, (warehouse) =>
      insertJob(warehouse, {
        resource: (resource ?? {}) as object,
        projectId: String(projectId),
        media,
        email,
      }),
    );
  }

  async query(resource: QueryRequest, projectId: unknown): Promise<unknown> {
    const request = resource ?? {};
    if (request.dryRun) return this.#dryRun(request, projectId);
    const job = await this.#call('bigquery.jobs.query', projectId, ({ queries }) =>
      queries.run(String(projectId), request),
    );
    const isDone = await this.#waitFor(job, request.timeoutMs);
    const page = { maxResults: request.maxResults ?? undefined };
    return { kind: 'bigquery#queryResponse', ...answerTo(job, isDone, page) };
  }

  cancel(): never {
    throw new NotEmulated('BigQuery.Jobs.cancel');
  }

  #dryRun(request: QueryRequest, projectId: unknown): Promise<unknown> {
    return this.#call('bigquery.jobs.query', projectId, async ({ queries }) => {
      const plan = await queries.plan(String(projectId), request);
      return {
        kind: 'bigquery#queryResponse',
        schema: { fields: await queries.columns(plan) },
        jobReference: { projectId: String(projectId), location: plan.location },
        totalBytesProcessed: String(plan.processedBytes),
        jobComplete: true,
        cacheHit: false,
      };
    });
  }

  #isDone(job: QueryJob): boolean {
    const { clock, skipWaits, asked } = this.#cloud;
    const isDone = job.dueAt <= clock.now() || (skipWaits() && asked.has(job));
    asked.add(job);
    return isDone;
  }

  /** Waits by the clock; where it stands still, the next question finds the query done. */
  async #waitFor(job: QueryJob, timeoutMs: number | null | undefined): Promise<boolean> {
    const most = timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const { clock, skipWaits } = this.#cloud;
    const left = job.dueAt - clock.now();
    if (left <= 0) return true;
    if (skipWaits()) {
      const isDone = left <= most || this.#cloud.asked.has(job);
      this.#cloud.asked.add(job);
      return isDone;
    }
    await this.#context.whileWaiting(clock.sleep(Math.min(left, most)));
    return job.dueAt <= clock.now();
  }
}

function answerTo(
  job: QueryJob,
  isDone: boolean,
  page: { readonly pageToken?: string | undefined; readonly maxResults?: number | undefined },
): Readonly<Record<string, unknown>> {
  const { projectId, jobId, location, failure } = job;
  const jobReference = { projectId, jobId, location };
  if (!isDone) return { jobReference, jobComplete: false };
  if (failure) throw failure;
  return {
    jobReference,
    jobComplete: true,
    cacheHit: false,
    totalBytesProcessed: String(job.processedBytes),
    ...resultPage(job, page),
  };
}
