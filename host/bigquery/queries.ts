import type { DuckDBValue } from '@duckdb/node-api';
import type { Clock } from '../../clock/clock';
import { NotEmulated } from '../services/service';
import { ApiError, invalid, notFound } from './api-error';
import type { Database } from './database';
import type { Datasets } from './datasets';
import { newJobId } from './jobs';
import type { QueryRequest } from './query-request';
import { findTable } from './readable-tables';
import type { Column } from './schema';
import { columnOf } from './sql/encode-rows';
import { readParameters } from './sql/parameters';
import { parseStatement } from './sql/parse-query';
import { type Plan, planQuery } from './sql/plan';
import { explainRefusal } from './sql/refusal';
import type { Tables } from './tables';

/** A query that has been run; its rows wait for whoever fetches them. */
export interface QueryJob {
  readonly projectId: string;
  readonly jobId: string;
  readonly location: string;
  readonly processedBytes: number;
  readonly billedBytes: number;
  /** Days whose partitions were read, by table. */
  readonly days: Plan['days'];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly DuckDBValue[])[];
  readonly int64Timestamp: boolean;
  readonly createdAt: number;
  /** When it has taken as long as queries take, epoch milliseconds by the clock. */
  readonly dueAt: number;
  /** Why it has no rows. */
  readonly failure: ApiError | undefined;
}

type Answer = Pick<
  QueryJob,
  'location' | 'processedBytes' | 'billedBytes' | 'days' | 'columns' | 'rows' | 'failure'
>;

/** Who begins a query as a job. */
export interface JobWish {
  readonly jobId?: string | undefined;
  readonly location?: string | undefined;
}

/** What queries need. */
export interface QueriesRoom {
  readonly database: Database;
  readonly datasets: Datasets;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly querySeconds: number;
}

/** How long the same `requestId` is the same request, and how long results can be fetched. */
const SAME_REQUEST_MS = 15 * 60_000;
const KEPT_MS = 24 * 3_600_000;

/** Queries and their results. */
export class Queries {
  readonly #room: QueriesRoom;
  readonly #jobs = new Map<string, QueryJob>();
  readonly #requests = new Map<string, { readonly jobId: string; readonly until: number }>();

  constructor(room: QueriesRoom) {
    this.#room = room;
  }

  /** What a query would read. @throws {ApiError} For statements BigQuery refuses. */
  async plan(
    projectId: string,
    request: QueryRequest,
  ): Promise<Plan & { readonly location: string }> {
    if (request.useLegacySql !== false) throw new NotEmulated('BigQuery legacy SQL');
    if (!request.query) throw invalid('Required parameter is missing: query', 'required');
    const { database, clock } = this.#room;
    const find = findTable(this.#room, { projectId, ...pickNamed(request) });
    const plan = await planQuery(parseStatement(request.query), {
      parameters: readParameters(request.parameterMode, request.queryParameters),
      nowMicros: Math.round(clock.now() * 1000),
      findTable: find.table,
      evaluate: async (sql) => (await this.#explained(() => database.read(sql))).rows[0] ?? [],
    });
    return { ...plan, location: find.location() };
  }

  /** What a result would have for columns. */
  async columns(plan: Plan): Promise<readonly Column[]> {
    const { names, types } = await this.#explained(() =>
      this.#room.database.read(`SELECT * FROM (${plan.sql}) LIMIT 0`),
    );
    return types.map((type, place) => columnOf(columnName(names[place], place), type));
  }

  /** Runs a query. @throws {ApiError} 400 when BigQuery refuses it, or it would cost more than it may. */
  async run(projectId: string, request: QueryRequest): Promise<QueryJob> {
    const known = this.#sameRequest(projectId, request.requestId);
    if (known) return known;
    const job = await this.begin(projectId, request);
    if (job.failure) throw job.failure;
    if (request.requestId) {
      const until = job.createdAt + SAME_REQUEST_MS;
      this.#requests.set(`${projectId}:${request.requestId}`, { jobId: job.jobId, until });
    }
    return job;
  }

  /** Runs a query as a job: what BigQuery refuses is told by the job. */
  async begin(projectId: string, request: QueryRequest, wish: JobWish = {}): Promise<QueryJob> {
    const { jobId = newJobId() } = wish;
    const location = wish.location ?? request.location ?? undefined;
    const now = this.#room.clock.now();
    const answer = await this.#answer(projectId, { ...request, location: location ?? null });
    const job: QueryJob = {
      projectId,
      jobId,
      ...answer,
      int64Timestamp: request.formatOptions?.useInt64Timestamp === true,
      createdAt: now,
      dueAt: now + this.#room.querySeconds * 1000,
    };
    this.#forgetOld(now);
    this.#jobs.set(`${projectId}:${jobId}`, job);
    return job;
  }

  async #answer(projectId: string, request: QueryRequest): Promise<Answer> {
    try {
      const plan = await this.plan(projectId, request);
      checkCost(plan, request.maximumBytesBilled);
      const { names, types, rows } = await this.#explained(() =>
        this.#room.database.read(plan.sql),
      );
      const columns = types.map((type, place) => columnOf(columnName(names[place], place), type));
      return { ...plan, columns, rows, failure: undefined };
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      const nothing = { processedBytes: 0, billedBytes: 0, columns: [], rows: [] };
      return { ...nothing, days: new Map(), location: request.location ?? 'US', failure };
    }
  }

  /** One that was begun, if it was. */
  find(projectId: string, jobId: string): QueryJob | undefined {
    return this.#jobs.get(`${projectId}:${jobId}`);
  }

  /** @throws {ApiError} 404 */
  get(projectId: string, jobId: string): QueryJob {
    const found = this.find(projectId, jobId);
    if (!found) throw notFound(`Job ${projectId}:${jobId}`);
    return found;
  }

  #sameRequest(projectId: string, requestId: string | null | undefined): QueryJob | undefined {
    const same = requestId ? this.#requests.get(`${projectId}:${requestId}`) : undefined;
    if (!same || same.until <= this.#room.clock.now()) return undefined;
    return this.#jobs.get(`${projectId}:${same.jobId}`);
  }

  #forgetOld(now: number): void {
    for (const [key, job] of this.#jobs) {
      if (job.createdAt + KEPT_MS < now) this.#jobs.delete(key);
    }
  }

  async #explained<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      throw explainRefusal(error as Error);
    }
  }
}

function pickNamed({ defaultDataset, location }: QueryRequest) {
  return {
    defaultProject: defaultDataset?.projectId,
    defaultDataset: defaultDataset?.datasetId,
    wantedLocation: location ?? undefined,
  };
}

/** A column that the statement does not name. */
const columnName = (name: string | undefined, place: number): string =>
  name !== undefined && /^[A-Za-z_]\w*$/.test(name) ? name : `f${place}_`;

function checkCost({ billedBytes }: Plan, most: string | number | null | undefined): void {
  if (most === undefined || most === null || Number(most) <= 0 || billedBytes <= Number(most))
    return;
  throw new ApiError(
    400,
    'bytesBilledLimitExceeded',
    `Query exceeded limit for bytes billed: ${Number(most)}. ${billedBytes} or higher required.`,
  );
}
