import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { Clock } from '../../clock/clock';
import type { Job, JobPost, Reply, Request, WorkerSetup } from './protocol';

/** What happens on a script's thread, as the main thread hears it. */
interface ThreadEvents {
  /** The script waits for an answer: call {@link ScriptThread.reply}. */
  onRequest(request: Request): void;
  /** The thread died by itself: out of memory, or a fault of the host. */
  onCrash(error: Error): void;
}

/** What a thread says when it could take another job. */
interface Idle {
  readonly op: 'idle';
}

/** More heap than this and a script dies, as a runaway does at Google. */
const MAX_HEAP_MB = 512;

/** A thread that has not come to rest so long after its job ended is stuck. */
const REST_WITHIN_MS = 1000;

/** One worker thread: booted with a project, it takes one job at a time. */
export class ScriptThread {
  readonly setup: Omit<WorkerSetup, 'flag'>;
  readonly #worker: Worker;
  readonly #flag = new SharedArrayBuffer(4);
  #events: ThreadEvents | undefined;
  #crash: Error | undefined;
  #onIdle: ((isFit: boolean) => void) | undefined;
  /** How many jobs it was given. */
  jobs = 0;

  constructor(workerPath: string, setup: Omit<WorkerSetup, 'flag'>) {
    this.setup = setup;
    this.#worker = new Worker(workerPath, {
      workerData: { ...setup, flag: this.#flag } satisfies WorkerSetup,
      execArgv: [],
      // the worker sets TZ, which only the real environment makes effective
      env: SHARE_ENV,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    this.#worker.on('message', (text: string) => this.#heard(JSON.parse(text)));
    this.#worker.on('error', (error) => this.#crashed(error));
    this.#worker.on('exit', () => this.#crashed(new Error('The script thread ended by itself.')));
  }

  /** Gives the thread a job. */
  start(job: Job, clock: Clock, events: ThreadEvents): void {
    this.jobs += 1;
    this.#events = events;
    if (this.#crash) events.onCrash(this.#crash);
    else {
      const post: JobPost = { job: JSON.stringify(job), clock: clock.shared };
      this.#worker.postMessage(post);
    }
  }

  /** Answers the request under way and lets the script go on. */
  reply(reply: Reply): void {
    this.#worker.postMessage(JSON.stringify(reply));
    const flag = new Int32Array(this.#flag);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  }

  /** After the end of a job: resolves once the thread can take another one, or never will. */
  rest(): Promise<boolean> {
    this.#events = undefined;
    if (this.#crash) return Promise.resolve(false);
    return new Promise((done) => {
      const tooLate = setTimeout(() => this.#onIdle?.(false), REST_WITHIN_MS);
      this.#onIdle = (isFit) => {
        clearTimeout(tooLate);
        this.#onIdle = undefined;
        done(isFit && !this.#crash);
      };
      this.reply({ ok: true, value: null });
    });
  }

  /** Stops the thread wherever it is, even in an endless loop. */
  async terminate(): Promise<void> {
    this.#events = undefined;
    await this.#worker.terminate();
  }

  #heard(message: Request | Idle): void {
    if (message.op === 'idle') this.#onIdle?.(true);
    else this.#events?.onRequest(message);
  }

  #crashed(error: Error): void {
    this.#crash ??= error;
    this.#events?.onCrash(this.#crash);
    this.#events = undefined;
    this.#onIdle?.(false);
  }
}
