import type { ExecutionContext } from '../engine/context';
import { BlobValue } from '../engine/values';
import { NotEmulated, ScriptException, ServiceObject } from '../services/service';
import { alreadyExists, invalid } from './api-error';
import { apiCaller, type CallApi } from './call-api';
import type { Cloud, Warehouse } from './cloud';
import { type DatasetResource, datasetResource } from './datasets';
import { type JobConfiguration, jobResource } from './jobs';
import { checkId, datasetKey, readTarget, splitTarget } from './names';
import { queryJobResource } from './query-answers';
import type { TableResource } from './table-layout';
import { tableResource } from './table-resource';

/** `BigQuery` itself: its methods are those of its collections. */
export class BigQuery extends ServiceObject {
  readonly className = 'BigQuery';
}

/** `BigQuery.Tabledata`: nothing of it is emulated, and it says so by name. */
export class TabledataCollection extends ServiceObject {
  readonly className = 'TabledataCollection';
}

/** `BigQuery.Projects` */
export class ProjectsCollection extends ServiceObject {
  readonly className = 'ProjectsCollection';
  readonly #call: CallApi;
  readonly #cloud: Cloud;

  constructor(cloud: Cloud, context: ExecutionContext) {
    super();
    this.#call = apiCaller(cloud, context);
    this.#cloud = cloud;
  }

  list(): Promise<unknown> {
    return this.#call('bigquery.projects.list', undefined, () => {
      const seen = this.#cloud.projects.filter(({ access }) => access !== 'none');
      const projects = seen.map(({ projectId }) => ({
        kind: 'bigquery#project',
        id: projectId,
        projectReference: { projectId },
        friendlyName: projectId,
      }));
      return { kind: 'bigquery#projectList', projects, totalItems: projects.length };
    });
  }
}

/** `BigQuery.Datasets` */
export class DatasetsCollection extends ServiceObject {
  readonly className = 'DatasetsCollection';
  readonly #call: CallApi;

  constructor(cloud: Cloud, context: ExecutionContext) {
    super();
    this.#call = apiCaller(cloud, context);
  }

  get(projectId: unknown, datasetId: unknown): Promise<unknown> {
    return this.#call('bigquery.datasets.get', projectId, ({ datasets }) =>
      datasetResource(datasets.get(String(projectId), String(datasetId))),
    );
  }

  insert(resource: DatasetResource, projectId: unknown): Promise<unknown> {
    return this.#call('bigquery.datasets.insert', projectId, async ({ datasets }) =>
      datasetResource(await datasets.insert(String(projectId), resource ?? {})),
    );
  }

  list(projectId: unknown): Promise<unknown> {
    return this.#call('bigquery.datasets.list', projectId, ({ datasets }) => ({
      kind: 'bigquery#datasetList',
      datasets: datasets.list(String(projectId)).map(datasetResource),
    }));
  }

  patch(resource: DatasetResource, projectId: unknown, datasetId: unknown): Promise<unknown> {
    return this.#call('bigquery.datasets.patch', projectId, async ({ datasets }) =>
      datasetResource(await datasets.patch(String(projectId), String(datasetId), resource ?? {})),
    );
  }
}

/** `BigQuery.Tables` */
export class TablesCollection extends ServiceObject {
  readonly className = 'TablesCollection';
  readonly #call: CallApi;

  constructor(cloud: Cloud, context: ExecutionContext) {
    super();
    this.#call = apiCaller(cloud, context);
  }

  get(projectId: unknown, datasetId: unknown, tableId: unknown): Promise<unknown> {
    return this.#call('bigquery.tables.get', projectId, (warehouse) =>
      tableResource(warehouse, splitTarget(named(projectId, datasetId, tableId))),
    );
  }

  insert(resource: TableResource, projectId: unknown, datasetId: unknown): Promise<unknown> {
    return this.#call('bigquery.tables.insert', projectId, async (warehouse) => {
      const tableId = resource?.tableReference?.tableId;
      if (!tableId) throw invalid('Required parameter is missing: tableId', 'required');
      const name = named(projectId, datasetId, tableId);
      await warehouse.tables.insert(name, resource);
      return tableResource(warehouse, { ...name, day: undefined });
    });
  }

  list(projectId: unknown, datasetId: unknown): Promise<unknown> {
    return this.#call('bigquery.tables.list', projectId, (warehouse) => {
      warehouse.datasets.get(String(projectId), String(datasetId));
      const found = warehouse.tables.list(String(projectId), String(datasetId));
      const tables = found.map((table) => {
        const { id, tableReference, timePartitioning, clustering, creationTime, type } =
          tableResource(warehouse, { ...table, day: undefined });
        return {
          kind: 'bigquery#table',
          id,
          tableReference,
          type,
          timePartitioning,
          clustering,
          creationTime,
        };
      });
      return { kind: 'bigquery#tableList', tables, totalItems: tables.length };
    });
  }

  patch(
    resource: TableResource,
    projectId: unknown,
    datasetId: unknown,
    tableId: unknown,
  ): Promise<unknown> {
    return this.#call('bigquery.tables.patch', projectId, async (warehouse) => {
      const name = named(projectId, datasetId, tableId);
      await warehouse.tables.patch(name, resource ?? {});
      return tableResource(warehouse, { ...name, day: undefined });
    });
  }

  remove(projectId: unknown, datasetId: unknown, tableId: unknown): Promise<void> {
    return this.#call('bigquery.tables.delete', projectId, async ({ tables }) => {
      const target = splitTarget(named(projectId, datasetId, tableId));
      if (target.day !== undefined) throw new NotEmulated('BigQuery.Tables.remove of a partition');
      await tables.remove(target);
    });
  }
}

const named = (projectId: unknown, datasetId: unknown, tableId: unknown) => ({
  projectId: String(projectId),
  datasetId: String(datasetId),
  tableId: String(tableId),
});

/** Largest upload of one request: what UrlFetchApp allows (that it holds for advanced services is unconfirmed). */
const MOST_UPLOAD_BYTES = 50 * 1024 * 1024;

/** What a `Job` may say when it is inserted. */
interface RawJob {
  readonly jobReference?: {
    readonly jobId?: string;
    readonly location?: string;
    readonly projectId?: string;
  };
  readonly configuration?: JobConfiguration;
}

/** The part of {@link JobsCollection} that loads and copies. */
export async function insertJob(
  { datasets, jobs, queries }: Warehouse,
  {
    resource,
    projectId,
    media,
    email,
  }: {
    readonly resource: RawJob;
    readonly projectId: string;
    readonly media: unknown;
    readonly email: string;
  },
): Promise<Readonly<Record<string, unknown>>> {
  const { jobReference = {}, configuration = {} } = resource ?? {};
  if (configuration.query) {
    const { jobId, location } = jobReference;
    if (jobId) {
      checkId('job', jobId);
      if (queries.find(projectId, jobId)) throw alreadyExists(`Job ${projectId}:${jobId}`);
      jobs.checkNew(projectId, location ?? 'US', jobId);
    }
    const query = await queries.begin(projectId, configuration.query, { jobId, location });
    return queryJobResource(query, false);
  }
  const destination = configuration.load?.destinationTable ?? configuration.copy?.destinationTable;
  const target = readTarget(destination, projectId);
  const { location } = datasets.get(target.projectId, target.datasetId);
  if (jobReference.location && jobReference.location.toLowerCase() !== location.toLowerCase()) {
    const key = datasetKey(target.projectId, target.datasetId);
    throw invalid(
      `Not found: Dataset ${key} was not found in location ${jobReference.location}`,
      'notFound',
    );
  }
  const { jobId } = jobReference;
  const upload = uploadOf(media);
  const job = await jobs.insert({ projectId, jobId, location, configuration, email, upload });
  return jobResource(job, jobs.stateOf(job));
}

function uploadOf(media: unknown): Uint8Array | undefined {
  if (media === undefined || media === null) return undefined;
  if (!(media instanceof BlobValue)) throw new ScriptException('Invalid argument: mediaData');
  if (media.bytes.byteLength <= MOST_UPLOAD_BYTES) return media.bytes;
  throw new ScriptException('Limit Exceeded: URLFetch POST Size.');
}
