import type { Execution } from './execution';
import type { ExecutionRecord } from './report';

/** How many ended executions the Executions page remembers. */
const REMEMBERED = 200;

/** The executions of a host: those running, and the last ones that ended. */
export class Executions {
  readonly #running = new Set<Execution>();
  readonly #listeners = new Set<(record: ExecutionRecord) => void>();
  #ended: ExecutionRecord[] = [];
  #nextId = 1;

  /** A number for the next execution. */
  nextId(): number {
    return this.#nextId++;
  }

  /** How many run now with one user's rights. */
  runningFor(effectiveEmail: string): number {
    return [...this.#running].filter(({ user }) => user.effectiveEmail === effectiveEmail).length;
  }

  /** Those that run now. */
  get running(): readonly Execution[] {
    return [...this.#running];
  }

  /** Every record, the newest first. */
  get records(): readonly ExecutionRecord[] {
    const running = [...this.#running].map(({ record }) => record);
    return [...this.#ended, ...running].sort((a, b) => b.id - a.id);
  }

  /** Calls `listener` whenever a record changed. @returns A function that stops it. */
  onChange(listener: (record: ExecutionRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Resolves when nothing runs any more, or after so many wall milliseconds. */
  settle(withinMs: number): Promise<void> {
    if (this.#running.size === 0) return Promise.resolve();
    return new Promise((done) => {
      const end = (): void => {
        clearTimeout(timer);
        stop();
        done();
      };
      const timer = setTimeout(end, withinMs);
      const stop = this.onChange(() => this.#running.size === 0 && end());
    });
  }

  /** Runs an execution and remembers how it ended. */
  async run(execution: Execution): Promise<void> {
    this.#running.add(execution);
    this.changed(execution);
    await execution.run();
    this.#running.delete(execution);
    this.#ended = [...this.#ended, execution.record].slice(-REMEMBERED);
    this.changed(execution);
  }

  /** Tells the listeners. */
  changed(execution: Execution): void {
    if (this.#listeners.size === 0) return;
    const { record } = execution;
    for (const listener of this.#listeners) listener(record);
  }
}
