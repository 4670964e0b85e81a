import type { WorkerSetup } from './protocol';
import { ScriptThread } from './script-thread';

/** A thread that ran so many jobs gives way to a fresh one, with whatever its contexts left behind. */
const MOST_JOBS = 200;

/** Booting the next thread must not delay the start of this one. */
const FILL_AFTER_MS = 200;

/** How many threads rest at most, however many ran at once. */
const MOST_RESTING = 8;

/**
 * Hands out threads. Booting one costs more than most executions, so that those that ended well
 * are used again, each time with a context of its own.
 */
export class ThreadPool {
  readonly #workerPath: string;
  readonly #ahead: number;
  #setup: Omit<WorkerSetup, 'flag'>;
  #resting: ScriptThread[] = [];
  readonly #leaving = new Set<Promise<void>>();
  #isClosed = false;

  /** @param ahead - How many threads to keep ready; 0 boots each when it is needed and keeps none. */
  constructor(workerPath: string, setup: Omit<WorkerSetup, 'flag'>, ahead: number) {
    this.#workerPath = workerPath;
    this.#setup = setup;
    this.#ahead = ahead;
  }

  /** A thread for one job; give it {@link back} afterwards. */
  take(): ScriptThread {
    const thread = this.#resting.shift() ?? this.#boot();
    setTimeout(() => this.#fill(), FILL_AFTER_MS).unref();
    return thread;
  }

  /**
   * Takes a thread back.
   *
   * @param isDone - Whether its script waits for nothing but the answer to its end; otherwise it is stopped.
   */
  back(thread: ScriptThread, isDone: boolean): void {
    const leaving = this.#takeBack(thread, isDone).finally(() => this.#leaving.delete(leaving));
    this.#leaving.add(leaving);
  }

  /** Uses another version of the project from now on. */
  replace(setup: Omit<WorkerSetup, 'flag'>): void {
    this.#setup = setup;
    for (const thread of this.#resting.splice(0)) void thread.terminate();
  }

  /** Stops what waits for a job, and waits for what ends. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#leaving);
    await Promise.all(this.#resting.splice(0).map((thread) => thread.terminate()));
  }

  async #takeBack(thread: ScriptThread, isDone: boolean): Promise<void> {
    const isWanted = isDone && this.#ahead > 0 && !this.#isClosed && thread.jobs < MOST_JOBS;
    if (isWanted && (await thread.rest()) && this.#hasRoomFor(thread)) this.#resting.push(thread);
    else await thread.terminate();
  }

  #hasRoomFor({ setup }: ScriptThread): boolean {
    const isCurrent = setup === this.#setup && !this.#isClosed;
    return isCurrent && this.#resting.length < Math.max(MOST_RESTING, this.#ahead);
  }

  #boot(): ScriptThread {
    return new ScriptThread(this.#workerPath, this.#setup);
  }

  #fill(): void {
    while (!this.#isClosed && this.#resting.length < this.#ahead) this.#resting.push(this.#boot());
  }
}
