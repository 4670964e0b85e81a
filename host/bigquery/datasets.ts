import type { Clock } from '../../clock/clock';
import { ApiError, alreadyExists, invalid, notFound } from './api-error';
import { milliseconds } from './milliseconds';
import { checkId, datasetKey } from './names';
import type { Records } from './records';

/** A dataset as it is kept. Times are epoch milliseconds. */
export interface Dataset {
  readonly projectId: string;
  readonly datasetId: string;
  /** `US`, `EU`, `europe-west9` */
  readonly location: string;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Milliseconds as text, as the API has it. */
  readonly defaultTableExpirationMs?: string | undefined;
  readonly defaultPartitionExpirationMs?: string | undefined;
  readonly description?: string | undefined;
  readonly friendlyName?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** How long a sandbox keeps what is stored. @see https://cloud.google.com/bigquery/docs/sandbox#limits (read 2026-11-21) */
export const SANDBOX_MS = 60 * 86_400_000;

/** What a script may say of a dataset. */
export type DatasetResource = Partial<
  Pick<
    Dataset,
    | 'location'
    | 'defaultTableExpirationMs'
    | 'defaultPartitionExpirationMs'
    | 'description'
    | 'friendlyName'
    | 'labels'
  >
> & { readonly datasetReference?: { readonly projectId?: string; readonly datasetId?: string } };

/** The datasets of all projects. */
export class Datasets {
  readonly #records: Records;
  readonly #clock: Clock;
  readonly #isSandbox: (projectId: string) => boolean;
  readonly #all: Map<string, Dataset>;

  private constructor(
    records: Records,
    clock: Clock,
    isSandbox: (projectId: string) => boolean,
    all: Map<string, Dataset>,
  ) {
    this.#records = records;
    this.#clock = clock;
    this.#isSandbox = isSandbox;
    this.#all = all;
  }

  static async open(
    records: Records,
    clock: Clock,
    isSandbox: (projectId: string) => boolean,
  ): Promise<Datasets> {
    return new Datasets(records, clock, isSandbox, await records.all<Dataset>('dataset'));
  }

  /** @throws {ApiError} 404 */
  get(projectId: string, datasetId: string): Dataset {
    const key = datasetKey(projectId, datasetId);
    const found = this.#all.get(key);
    if (!found) throw notFound(`Dataset ${key}`);
    return found;
  }

  /** By name. */
  list(projectId: string): readonly Dataset[] {
    return [...this.#all.values()].filter((one) => one.projectId === projectId);
  }

  /** @throws {ApiError} 409 when it is there. */
  async insert(projectId: string, resource: DatasetResource): Promise<Dataset> {
    const datasetId = resource.datasetReference?.datasetId ?? '';
    if (datasetId === '') throw invalid('Required parameter is missing: datasetId', 'required');
    checkId('dataset', datasetId);
    const key = datasetKey(projectId, datasetId);
    if (this.#all.has(key)) throw alreadyExists(`Dataset ${key}`);
    const now = this.#clock.now();
    const sandboxed = this.#isSandbox(projectId)
      ? {
          defaultTableExpirationMs: String(SANDBOX_MS),
          defaultPartitionExpirationMs: String(SANDBOX_MS),
        }
      : {};
    return this.#save({
      projectId,
      datasetId,
      location: normalLocation(resource.location ?? 'US'),
      createdAt: now,
      modifiedAt: now,
      ...sandboxed,
      ...this.#said(projectId, resource),
    });
  }

  /** Changes what the resource names; null takes away. @throws {ApiError} 404; 403 in a sandbox. */
  async patch(projectId: string, datasetId: string, resource: DatasetResource): Promise<Dataset> {
    const known = this.get(projectId, datasetId);
    if (resource.location && normalLocation(resource.location) !== known.location) {
      throw invalid('The location of a dataset cannot be changed.');
    }
    const said = this.#said(projectId, resource);
    return this.#save({ ...known, ...said, modifiedAt: this.#clock.now() });
  }

  async #save(dataset: Dataset): Promise<Dataset> {
    const key = datasetKey(dataset.projectId, dataset.datasetId);
    await this.#records.put('dataset', key, dataset);
    this.#all.set(key, dataset);
    return dataset;
  }

  #said(projectId: string, resource: DatasetResource): Partial<Dataset> {
    const said: Record<string, unknown> = {};
    for (const name of ['description', 'friendlyName', 'labels'] as const) {
      if (name in resource) said[name] = resource[name] ?? undefined;
    }
    for (const name of EXPIRIES) {
      if (name in resource) said[name] = this.#expiry(projectId, resource[name]);
    }
    return said;
  }

  #expiry(projectId: string, given: unknown): string | undefined {
    const isGiven = given !== undefined && given !== null && Number(given) !== 0;
    if (this.#isSandbox(projectId) && (!isGiven || Number(given) > SANDBOX_MS)) {
      throw sandboxed(
        'Datasets must have a default expiration time and default partition expiration time',
      );
    }
    return isGiven ? String(given) : undefined;
  }
}

const EXPIRIES = ['defaultTableExpirationMs', 'defaultPartitionExpirationMs'] as const;

/** What a project without billing may not. @param what - `Table expiration time must be`; unconfirmed wording. */
export const sandboxed = (what: string): ApiError =>
  new ApiError(
    403,
    'billingNotEnabled',
    'BigQuery: Billing has not been enabled for this project. Enable billing at ' +
      `https://console.cloud.google.com/billing. ${what} less than 60 days while in sandbox mode.`,
  );

const normalLocation = (location: string): string =>
  /^(us|eu)$/i.test(location) ? location.toUpperCase() : location.toLowerCase();

/** A dataset as the API answers it. */
export const datasetResource = (dataset: Dataset): Readonly<Record<string, unknown>> => {
  const { projectId, datasetId, createdAt, modifiedAt, ...rest } = dataset;
  return {
    kind: 'bigquery#dataset',
    id: datasetKey(projectId, datasetId),
    datasetReference: { projectId, datasetId },
    creationTime: milliseconds(createdAt),
    lastModifiedTime: milliseconds(modifiedAt),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  };
};
