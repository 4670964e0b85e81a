import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { Job, Reply, Request, WorkerSetup } from './protocol';

/** What happens on a script's thread, as the main thread hears it. */
interface ThreadEvents {
  /** The script waits for an answer: call {@link ScriptThread.reply}. */
  onRequest(request: Request): void;
  /** The thread died by itself: out of memory, or a fault of the host. */
  onCrash(error: Error): void;
}

/** More heap than this and a script dies, as a runaway does at Google. */
const MAX_HEAP_MB = 512;

/** One worker thread, booted with a project and waiting for its one job. */
export class ScriptThread {
  readonly #worker: Worker;
  readonly #flag = new SharedArrayBuffer(4);
  #events: ThreadEvents | undefined;
  #crash: Error | undefined;

  constructor(workerPath: string, setup: Omit<WorkerSetup, 'flag'>) {
    this.#worker = new Worker(workerPath, {
      workerData: { ...setup, flag: this.#flag } satisfies WorkerSetup,
      execArgv: [],
      // the worker sets TZ, which only the real environment makes effective
      env: SHARE_ENV,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    this.#worker.on('message', (text: string) => this.#events?.onRequest(JSON.parse(text)));
    this.#worker.on('error', (error) => this.#crashed(error));
    this.#worker.on('exit', () => this.#crashed(new Error('The script thread ended by itself.')));
  }

  /** Gives the thread its job. */
  start(job: Job, events: ThreadEvents): void {
    this.#events = events;
    if (this.#crash) events.onCrash(this.#crash);
    else this.#worker.postMessage(JSON.stringify(job));
  }

  /** Answers the request under way and lets the script go on. */
  reply(reply: Reply): void {
    this.#worker.postMessage(JSON.stringify(reply));
    const flag = new Int32Array(this.#flag);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  }

  /** Stops the thread wherever it is, even in an endless loop. */
  async terminate(): Promise<void> {
    this.#events = undefined;
    await this.#worker.terminate();
  }

  #crashed(error: Error): void {
    this.#crash ??= error;
    this.#events?.onCrash(this.#crash);
    this.#events = undefined;
  }
}
