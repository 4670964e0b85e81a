import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../../clock/clock';
import { ApiError, notFound } from './api-error';
import { type CloudOptions, LOCAL_PROJECTS, type ProjectOptions } from './cloud-options';
import { Database } from './database';
import { Datasets } from './datasets';
import { Jobs } from './jobs';
import { Queries } from './queries';
import { Records } from './records';
import { Tables } from './tables';

/** Everything of BigQuery behind the API. */
export interface Warehouse {
  readonly database: Database;
  readonly datasets: Datasets;
  readonly tables: Tables;
  readonly jobs: Jobs;
  readonly queries: Queries;
  readonly clock: Clock;
}

/** What a cloud is made with. */
interface CloudSetting {
  readonly clock: Clock;
  /** Where it is kept; undefined: in memory. */
  readonly stateDir: string | undefined;
  readonly skipWaits: () => boolean;
  readonly options: CloudOptions | undefined;
}

/** A Google Cloud with nothing but BigQuery in it. Nothing is loaded before the first call. */
export class Cloud {
  readonly clock: Clock;
  readonly skipWaits: () => boolean;
  /** May be changed while it runs, as people and Google do. */
  options: CloudOptions;
  readonly #stateDir: string | undefined;
  #warehouse: Promise<Warehouse> | undefined;
  /** Queries that were asked for before they were due, while the clock stood still. */
  readonly asked = new WeakSet<object>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ clock, stateDir, skipWaits, options = {} }: CloudSetting) {
    this.clock = clock;
    this.skipWaits = skipWaits;
    this.options = options;
    this.#stateDir = stateDir;
  }

  /** The projects there are. */
  get projects(): readonly ProjectOptions[] {
    return this.options.projects ?? LOCAL_PROJECTS;
  }

  /** Serves one call after the other; jobs whose time has come end before it. */
  serve<Value>(work: (warehouse: Warehouse) => Promise<Value> | Value): Promise<Value> {
    const served = this.#queue.then(async () => {
      this.#warehouse ??= this.#open();
      const warehouse = await this.#warehouse;
      await warehouse.jobs.settle();
      await warehouse.tables.expire();
      return work(warehouse);
    });
    this.#queue = served.catch(() => undefined);
    return served;
  }

  /** @throws {ApiError} 404 and 403: a project that is not there, not ours, or lacks the API. */
  checkProject(projectId: string): void {
    const project = this.projects.find((one) => one.projectId === projectId);
    if (!project) throw notFound(`Project ${projectId}`);
    if (project.apiEnabled === false) {
      throw new ApiError(
        403,
        'accessNotConfigured',
        `BigQuery API has not been used in project ${projectId} before or it is disabled. Enable it by visiting ` +
          `https://console.developers.google.com/apis/api/bigquery.googleapis.com/overview?project=${projectId} then retry.`,
      );
    }
    if (project.access === 'none') {
      throw new ApiError(
        403,
        'accessDenied',
        `Access Denied: Project ${projectId}: User does not have bigquery.jobs.create permission in project ${projectId}.`,
      );
    }
  }

  /** Closes what was opened. */
  async close(): Promise<void> {
    await this.#queue;
    if (!this.#warehouse) return;
    const { jobs, database } = await this.#warehouse;
    this.#warehouse = undefined;
    await jobs.close();
    database.close();
  }

  async #open(): Promise<Warehouse> {
    const folder = this.#stateDir && path.resolve(this.#stateDir, 'bigquery');
    if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
    const database = await Database.open(folder && path.join(folder, 'bigquery.duckdb'));
    const records = await Records.open(database);
    const { clock, skipWaits } = this;
    const isSandbox = (projectId: string): boolean =>
      this.projects.find((one) => one.projectId === projectId)?.billing === 'sandbox';
    const datasets = await Datasets.open(records, clock, isSandbox);
    const tables = await Tables.open({ database, records, datasets, clock, isSandbox });
    const { loadSeconds = 2, copySeconds = 1, querySeconds = 0.5 } = this.options;
    const uploads = folder && path.join(folder, 'uploads');
    const work = { database, records, clock, tables };
    return {
      clock,
      database,
      datasets,
      tables,
      jobs: await Jobs.open({ ...work, skipWaits, folder: uploads, loadSeconds, copySeconds }),
      queries: new Queries({ ...work, datasets, querySeconds }),
    };
  }
}
