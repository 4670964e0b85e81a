import { invalid } from './api-error';
import { milliseconds } from './milliseconds';
import type { QueryJob } from './queries';
import { encodeRow, type Row } from './sql/encode-rows';

/** Largest part of a result in one answer, about. @see https://cloud.google.com/bigquery/quotas#query_jobs (10 MB, read 2026-11-21) */
const PAGE_BYTES = 10_000_000;

/** A query as `jobs.get` tells of it. */
export function queryJobResource(
  job: QueryJob,
  isDone: boolean,
): Readonly<Record<string, unknown>> {
  const { projectId, jobId, location, failure, processedBytes, billedBytes, createdAt } = job;
  const refused = isDone && failure;
  return {
    kind: 'bigquery#job',
    id: `${projectId}:${location}.${jobId}`,
    jobReference: { projectId, jobId, location },
    configuration: { jobType: 'QUERY' },
    status: {
      state: isDone ? 'DONE' : 'RUNNING',
      ...(refused ? { errorResult: refused.proto, errors: [refused.proto] } : {}),
    },
    statistics: {
      creationTime: milliseconds(createdAt),
      startTime: milliseconds(createdAt),
      ...(isDone
        ? { endTime: milliseconds(job.dueAt), totalBytesProcessed: String(processedBytes) }
        : {}),
      ...(isDone
        ? {
            query: {
              totalBytesProcessed: String(processedBytes),
              totalBytesBilled: String(billedBytes),
              cacheHit: false,
              statementType: 'SELECT',
            },
          }
        : {}),
    },
  };
}

/** One page of a result, as both methods answer it. */
export function resultPage(
  job: QueryJob,
  { pageToken, maxResults }: { pageToken?: string | undefined; maxResults?: number | undefined },
): Readonly<Record<string, unknown>> {
  const start = pageToken === undefined ? 0 : readPageToken(pageToken);
  const most = Math.min(job.rows.length, start + (maxResults ?? Number.POSITIVE_INFINITY));
  const page: Row[] = [];
  let bytes = 0;
  for (let place = start; place < most && bytes < PAGE_BYTES; place += 1) {
    const row = encodeRow(job.columns, job.rows[place] ?? [], job.int64Timestamp);
    page.push(row);
    bytes += JSON.stringify(row).length;
  }
  const next = start + page.length;
  return {
    schema: { fields: job.columns },
    totalRows: String(job.rows.length),
    ...(page.length > 0 ? { rows: page } : {}),
    ...(next < job.rows.length ? { pageToken: pageTokenOf(next) } : {}),
  };
}

const pageTokenOf = (row: number): string => Buffer.from(`row:${row}`).toString('base64url');

function readPageToken(token: string): number {
  const [, row] = /^row:(\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (row === undefined) throw invalid(`Invalid page token: ${token}`);
  return Number(row);
}
