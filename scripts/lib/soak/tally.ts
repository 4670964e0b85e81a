import type { ExecutionRecord } from '../../../host/engine/report';
import type { SoakHouse } from './house';
import type { SecretWatch } from './secrets';

/** What one function came to. */
export interface FunctionTally {
  runs: number;
  /** Ended by an error, a time limit or a kill. */
  failed: number;
  serviceCalls: number;
  requests: number;
}

/** Counts what was executed. */
export class Tally {
  readonly functions = new Map<string, FunctionTally>();
  /** Errors that nobody had asked for, by their words, and how often. */
  readonly errors = new Map<string, number>();

  constructor({ host }: SoakHouse, watch: SecretWatch) {
    host.executions.onChange((record) => {
      if (record.outcome === 'running') return;
      this.#add(record);
      const { functionName, log, error } = record;
      const texts = log.map(({ text }) => text);
      watch.readLog(functionName, error ? [...texts, error.message, error.stack] : texts);
    });
  }

  /** Of all functions together. */
  get all(): FunctionTally {
    const sum: FunctionTally = { runs: 0, failed: 0, serviceCalls: 0, requests: 0 };
    for (const one of this.functions.values()) {
      sum.runs += one.runs;
      sum.failed += one.failed;
      sum.serviceCalls += one.serviceCalls;
      sum.requests += one.requests;
    }
    return sum;
  }

  #add({ functionName, outcome, error, serviceCalls, httpRequests }: ExecutionRecord): void {
    const none: FunctionTally = { runs: 0, failed: 0, serviceCalls: 0, requests: 0 };
    const tally = this.functions.get(functionName) ?? none;
    this.functions.set(functionName, tally);
    tally.runs += 1;
    tally.failed += outcome === 'completed' ? 0 : 1;
    tally.serviceCalls += serviceCalls.total;
    tally.requests += httpRequests.total;
    if (outcome === 'completed' || error?.message.startsWith('Killed after')) return;
    const words = `${functionName}: ${error?.message ?? outcome}`;
    this.errors.set(words, (this.errors.get(words) ?? 0) + 1);
  }
}
