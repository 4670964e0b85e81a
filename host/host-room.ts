import path from 'node:path';
import type { Execution } from './engine/execution';
import { fastBuiltins } from './engine/fast-builtins';
import type { ScriptFile, WorkerSetup } from './engine/protocol';
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
  const { clock } = options;
  const skipWaits = (): boolean => options.skipWaitsWhenFrozen === true && clock.speed === 0;
  return {
    clock,
    get project() {
      return project();
    },
    families: hostFamilies(stores, { options, project, webAppUrl, skipWaits }),
    threads: options.threads ?? bootThreads(project(), options),
    redactor: stores.redactor,
    skipWaits,
    onChange,
  };
}

/** Threads for one host, or for several of the same project. */
export function bootThreads(project: Project, options: ThreadOptions): ThreadPool {
  const { workerPath = path.resolve('build/host-worker.mjs'), warmThreads = 0 } = options;
  return new ThreadPool(workerPath, workerSetup(project, options), warmThreads);
}

/** What of a host's options its threads know. */
type ThreadOptions = Pick<HostOptions, 'workerPath' | 'preludePath' | 'warmThreads'>;

/** What a thread boots with. */
export function workerSetup(
  { files, htmlFiles, manifest }: Project,
  { preludePath = path.resolve('build/host-prelude.js') }: ThreadOptions,
): Omit<WorkerSetup, 'flag'> {
  const { timeZone } = manifest;
  return {
    preludePath,
    files,
    builtins: builtinsFor(files),
    htmlFiles,
    timeZone,
  };
}

let known: { readonly files: readonly ScriptFile[]; readonly builtins: string } | undefined;

/** Reading a large project for this takes longer than a short execution: done once for many hosts of it. */
function builtinsFor(files: readonly ScriptFile[]): string {
  const isKnown =
    known?.files.length === files.length &&
    known.files.every(({ source }, place) => source === files[place]?.source);
  if (!isKnown) known = { files, builtins: fastBuiltins(files) };
  return known?.builtins ?? '';
}
