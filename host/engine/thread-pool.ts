import type { WorkerSetup } from './protocol';
import { ScriptThread } from './script-thread';

/** Keeps one thread booted ahead, so that an execution starts at once. */
export class ThreadPool {
  readonly #workerPath: string;
  readonly #ahead: number;
  #setup: Omit<WorkerSetup, 'flag'>;
  #spare: ScriptThread[] = [];
  #closed = false;

  /** @param ahead - How many threads to keep booted; 0 boots each when it is needed. */
  constructor(workerPath: string, setup: Omit<WorkerSetup, 'flag'>, ahead: number) {
    this.#workerPath = workerPath;
    this.#setup = setup;
    this.#ahead = ahead;
  }

  /** A booted thread for one job; whoever takes it must terminate it. */
  take(): ScriptThread {
    const thread = this.#spare.shift() ?? this.#boot();
    // booting the next one must not delay the start of this one
    setImmediate(() => this.#fill());
    return thread;
  }

  /** Uses another version of the project from now on. */
  replace(setup: Omit<WorkerSetup, 'flag'>): void {
    this.#setup = setup;
    for (const thread of this.#spare.splice(0)) void thread.terminate();
  }

  /** Stops what waits for a job. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#spare.splice(0).map((thread) => thread.terminate()));
  }

  #boot(): ScriptThread {
    return new ScriptThread(this.#workerPath, this.#setup);
  }

  #fill(): void {
    while (!this.#closed && this.#spare.length < this.#ahead) this.#spare.push(this.#boot());
  }
}
