import path from 'node:path';
import type { Clock } from '../clock/clock';
import { Cloud } from './bigquery/cloud';
import { DayMeter } from './engine/day-meter';
import { Redactor } from './engine/redact';
import type { HostOptions } from './host-options';
import type { Project } from './project';
import { CacheStore } from './services/cache/cache-store';
import { LockTable } from './services/lock/lock-table';
import { Outbox } from './services/mail/outbox';
import { PropertyStore } from './services/properties/property-store';
import { StateFolder } from './state/state-folder';
import { TriggerStore } from './triggers/trigger-store';
import { keepsWorkbook, openWorkbook, WorkbookState } from './workbook/state/workbook-state';
import type { Workbook } from './workbook/workbook';

/** Everything of a host that outlives one execution. */
export interface Stores {
  readonly workbook: Workbook;
  readonly properties: PropertyStore;
  readonly cache: CacheStore;
  readonly locks: LockTable;
  readonly triggers: TriggerStore;
  readonly outbox: Outbox;
  readonly meter: DayMeter;
  readonly redactor: Redactor;
  readonly folder: StateFolder;
  readonly cloud: Cloud;
}

/** Opens what a state folder keeps, or makes it anew. */
export function openStores(options: HostOptions, project: Project): Stores {
  const { clock } = options;
  const folder = new StateFolder(options.stateDir);
  const redactor = new Redactor();
  const learn = (name: string, value: string): void => redactor.learnProperty(name, value);
  const properties = new PropertyStore(folder.read, learn, options.lentProperties);
  const cache = new CacheStore(clock, folder.read);
  const triggers = new TriggerStore(folder.read);
  const outbox = new Outbox(folder.read);
  const workbook = openWorkbook(folder.read, newWorkbook(options, project, clock));
  const sheets = new WorkbookState(workbook, keepsWorkbook(folder.read));
  folder.keep([properties, cache, triggers, outbox, sheets]);
  for (const [name, value] of Object.entries(options.properties ?? {})) {
    properties.set('script', name, value);
  }
  const locks = new LockTable();
  const meter = new DayMeter(clock);
  const cloud = new Cloud({
    clock,
    stateDir: options.stateDir,
    skipWaits: () => options.skipWaitsWhenFrozen === true && clock.speed === 0,
    options: options.bigQuery,
  });
  return { workbook, properties, cache, locks, triggers, outbox, meter, redactor, folder, cloud };
}

const newWorkbook = (options: HostOptions, { manifest }: Project, clock: Clock) => ({
  id: 'local-spreadsheet',
  name: options.name ?? path.basename(path.resolve(options.projectDir)),
  timeZone: manifest.timeZone,
  locale: options.locale ?? 'en_US',
  now: () => clock.now(),
});
