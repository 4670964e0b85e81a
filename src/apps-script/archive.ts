import {
  ArchiveFailure,
  type BigQueryRefusal,
  kindOfRefusal,
} from '../domain/archive/archive-failure';
import { ownerLabel } from '../domain/archive/owner';
import { type ArchivePlace, callsTable } from '../domain/archive/place';
import type { ArchiveQuery } from '../domain/archive/query';
import type { Archive, ArchiveInspection } from '../ports/archive';
import {
  layout,
  loadConfiguration,
  readTable,
  secondsOf,
  tableAt,
  wireSchema,
} from './archive-tables';
import { readWireRow, type WireRow, wireParameter } from './archive-values';
import { metered } from './metered';
import type { Services } from './services';

type BigQueryService = GoogleAppsScript.BigQuery;

/** How long one look at a query waits for it; an execution has other things to do. */
const longestLookMs = 8_000;

/**
 * BigQuery, by Apps Script's advanced service; `undefined` where the manifest does not ask for it.
 *
 * @see https://developers.google.com/apps-script/advanced/bigquery (read 2026-11-21).
 */
export function createArchive({ calls }: Pick<Services, 'calls'>): Archive | undefined {
  const service = bigQuery();
  if (service === undefined) return undefined;
  const jobs = metered(service.Jobs, calls);
  const datasets = metered(service.Datasets, calls);
  const tables = metered(service.Tables, calls);

  const start = (place: ArchivePlace, jobId: string, configuration: object, lines?: string): void =>
    ignoring('there-already', () => {
      const { projectId, location } = place;
      const resource = { configuration, jobReference: { projectId, location, jobId } };
      if (lines === undefined) jobs.insert(resource, projectId);
      else jobs.insert(resource, projectId, Utilities.newBlob(lines, 'application/octet-stream'));
    });

  return {
    inspect: ({ projectId, datasetId }): ArchiveInspection => {
      const dataset = unless('no-dataset', () => datasets.get(projectId, datasetId));
      const table =
        dataset && unless('no-table', () => tables.get(projectId, datasetId, callsTable));
      return {
        location: dataset && (dataset.location ?? ''),
        tableExpiration: secondsOf(dataset?.defaultTableExpirationMs),
        partitionExpiration: secondsOf(dataset?.defaultPartitionExpirationMs),
        table: table && readTable(table),
      };
    },
    create: (place, owner) => {
      const { projectId, datasetId, location } = place;
      const datasetReference = { projectId, datasetId };
      ignoring('there-already', () => datasets.insert({ datasetReference, location }, projectId));
      const labels = { [ownerLabel]: owner };
      const tableReference = tableAt(place, callsTable);
      const table = { tableReference, schema: wireSchema(), ...layout, labels };
      const made = unless('there-already', () => tables.insert(table, projectId, datasetId));
      if (made === undefined) tables.patch({ labels }, projectId, datasetId, callsTable);
    },
    load: (place, load) => start(place, load.jobId, loadConfiguration(place, load), load.lines),
    copyPartition: (place, { from, day, jobId }) =>
      start(place, jobId, {
        copy: {
          sourceTable: tableAt(place, from, day),
          destinationTable: tableAt(place, callsTable, day),
          createDisposition: 'CREATE_NEVER',
          writeDisposition: 'WRITE_TRUNCATE',
        },
      }),
    removeTable: ({ projectId, datasetId }, table) =>
      ignoring('no-table', () => tables.remove(projectId, datasetId, table)),
    job: ({ projectId, location }, jobId) => {
      const found = unless('no-job', () => jobs.get(projectId, jobId, { location }));
      if (found === undefined) return { kind: 'missing' };
      const { status } = found;
      if (status?.state !== 'DONE') return { kind: 'running' };
      const { errorResult } = status;
      if (errorResult === undefined) return { kind: 'done' };
      const { reason, message = '' } = errorResult;
      return { kind: 'failed', why: failureOf({ reason, message }) };
    },
    estimate: (place, query) => {
      const { projectId, location } = place;
      const request = { ...queryConfiguration(place, query), location, dryRun: true };
      return Number(asking(() => jobs.query(request, projectId)).totalBytesProcessed ?? 0);
    },
    begin: (place, query, { mostBytes, jobId }) => {
      const limits = { maximumBytesBilled: String(mostBytes), priority: 'INTERACTIVE' };
      start(place, jobId, { query: { ...queryConfiguration(place, query), ...limits } });
    },
    page: ({ projectId, location }, jobId, { pageToken, most }) => {
      const answer = asking(() =>
        jobs.getQueryResults(projectId, jobId, {
          location,
          maxResults: most,
          timeoutMs: longestLookMs,
          ...(pageToken !== undefined && { pageToken }),
        }),
      );
      if (answer.jobComplete !== true) return 'running';
      const fields = answer.schema?.fields ?? [];
      const rows = (answer.rows ?? []) as readonly WireRow[];
      return {
        rows: rows.map((row) => readWireRow(row, fields)),
        pageToken: answer.pageToken,
        total: Number(answer.totalRows ?? 0),
      };
    },
  };
}

const bigQuery = (): BigQueryService | undefined =>
  typeof BigQuery === 'undefined' ? undefined : BigQuery;

/** Whether the manifest asks for BigQuery. */
export const hasBigQuery = (): boolean => bigQuery() !== undefined;

const queryConfiguration = ({ projectId, datasetId }: ArchivePlace, query: ArchiveQuery) => ({
  query: query.sql,
  queryParameters: query.parameters.map(wireParameter),
  parameterMode: 'NAMED',
  useLegacySql: false,
  defaultDataset: { projectId, datasetId },
});

/** Asks BigQuery. @throws {ArchiveFailure} When it refuses. */
function asking<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw failureOf(refusalIn(error));
  }
}

/** Asks for something that may not be there. */
const unless = <T>(kind: ArchiveFailure['kind'], ask: () => T): T | undefined => {
  try {
    return asking(ask);
  } catch (error) {
    if (error instanceof ArchiveFailure && error.kind === kind) return undefined;
    throw error;
  }
};

/** Does what may have been done already. */
const ignoring = (kind: ArchiveFailure['kind'], ask: () => unknown): void => {
  unless(kind, ask);
};

const failureOf = (refusal: BigQueryRefusal): ArchiveFailure =>
  new ArchiveFailure(kindOfRefusal(refusal), refusal.message);

/** What the advanced service throws: a message, and the API's own answer in `details`. */
interface ServiceError {
  readonly message?: string;
  readonly details?: {
    readonly code?: number;
    readonly message?: string;
    readonly errors?: readonly { readonly reason?: string }[];
  };
}

function refusalIn(error: unknown): BigQueryRefusal {
  const { message = String(error), details } = (error ?? {}) as ServiceError;
  return {
    code: details?.code,
    reason: details?.errors?.[0]?.reason,
    message: details?.message ?? message,
  };
}
