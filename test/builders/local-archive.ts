import { Clock } from '../../clock/clock';
import { Cloud } from '../../host/bigquery/cloud';
import { insertJob } from '../../host/bigquery/collections';
import { resultPage } from '../../host/bigquery/query-answers';
import { BlobValue } from '../../host/engine/values';
import {
  layout,
  loadConfiguration,
  tableAt,
  wireSchema,
} from '../../src/apps-script/archive-tables';
import { readWireRow, type WireRow, wireParameter } from '../../src/apps-script/archive-values';
import type { ArchiveQuery, ArchiveRow } from '../../src/domain/archive/query';

/** Where these archives are. */
const place = { projectId: 'local-project', datasetId: 'aircall', location: 'EU' };

/** What a query brought, and what it cost. */
export interface LocalAnswer {
  readonly rows: readonly ArchiveRow[];
  readonly processedBytes: number;
}

/** The local host's BigQuery without a host: its real SQL on real columns. */
export interface LocalArchive {
  /** Loads lines into a partition; waits until they are there. */
  load(day: string, lines: readonly string[]): Promise<void>;
  /** Loads lines into the partitions they belong to. */
  loadAll(lines: readonly string[]): Promise<void>;
  ask(query: ArchiveQuery): Promise<LocalAnswer>;
  close(): Promise<void>;
}

/** Opens one with an empty table `calls`. */
export async function openLocalArchive(cloud = makeCloud()): Promise<LocalArchive> {
  await cloud.serve(async ({ datasets, tables }) => {
    const { projectId, datasetId, location } = place;
    await datasets.insert(projectId, { datasetReference: { datasetId }, location });
    await tables.insert(tableAt(place, 'calls'), { schema: wireSchema(), ...layout } as never);
  });
  const load = async (destinationTable: object, lines: readonly string[]): Promise<void> => {
    const { projectId, location } = place;
    const { load: common } = loadConfiguration(place, {
      ...{ table: 'calls', day: '2026-01-01', lines: '', mode: 'append', jobId: '' },
    });
    const resource = {
      configuration: { load: { ...common, destinationTable } },
      jobReference: { projectId, location },
    };
    const media = new BlobValue(Buffer.from(lines.join('\n')), null, null);
    await cloud.serve((warehouse) =>
      insertJob(warehouse, { resource: resource as never, projectId, media, email: 'a@b.c' }),
    );
  };
  return {
    load: (day, lines) => load(tableAt(place, 'calls', day), lines),
    loadAll: (lines) => load(tableAt(place, 'calls'), lines),
    ask: ({ sql, parameters }) =>
      cloud.serve(async ({ queries }) => {
        const job = await queries.begin(place.projectId, {
          query: sql,
          queryParameters: parameters.map(wireParameter),
          parameterMode: 'NAMED',
          useLegacySql: false,
          defaultDataset: place,
        } as never);
        if (job.failure) throw job.failure;
        const { schema, rows = [] } = resultPage(job, {}) as {
          readonly schema: { readonly fields: readonly object[] };
          readonly rows?: readonly WireRow[];
        };
        const { processedBytes } = job;
        return { rows: rows.map((row) => readWireRow(row, schema.fields)), processedBytes };
      }),
    close: () => cloud.close(),
  };
}

const makeCloud = (): Cloud =>
  new Cloud({
    clock: new Clock(),
    stateDir: undefined,
    skipWaits: () => true,
    options: { loadSeconds: 0, querySeconds: 0 },
  });
