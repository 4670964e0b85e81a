import path from 'node:path';
import type { Execution } from './engine/execution';
import type { WorkerSetup } from './engine/protocol';
import type { ExecutionRoom } from './engine/room';
import { ThreadPool } from './engine/thread-pool';
import { hostFamilies } from './families';
import type { HostOptions } from './host-options';
import type { Project } from './project';
import type { Stores } from './stores';

/** What of a host changes while it goes on. */
interface LiveHost {
  readonly options: HostOptions;
  readonly project: () => Project;
  readonly webAppUrl: () => string | null;
  readonly onChange: (execution: Execution) => void;
}

/** What all executions of a host share, over its stores. */
export function makeRoom(stores: Stores, live: LiveHost): ExecutionRoom {
  const { options, project, webAppUrl, onChange } = live;
  const { clock, workerPath = path.resolve('build/host-worker.mjs'), warmThreads = 0 } = options;
  const skipWaits = (): boolean => options.skipWaitsWhenFrozen === true && clock.speed === 0;
  return {
    clock,
    get project() {
      return project();
    },
    families: hostFamilies(stores, { options, project, webAppUrl, skipWaits }),
    threads: new ThreadPool(workerPath, workerSetup(project(), options), warmThreads),
    redactor: stores.redactor,
    skipWaits,
    onChange,
  };
}

/** What a thread boots with. */
export function workerSetup(
  { files, htmlFiles, manifest }: Project,
  { clock, preludePath = path.resolve('build/host-prelude.js') }: HostOptions,
): Omit<WorkerSetup, 'flag'> {
  return { preludePath, files, htmlFiles, clock: clock.shared, timeZone: manifest.timeZone };
}
