import type { Seconds } from '../domain/time/units';

/** Counts what this execution has cost so far. */
export interface Meter {
  /** Calls of Google's services, as Google's quotas see them. */
  serviceCalls(): number;
  /** Requests on the wire; each of a parallel round counts. */
  requests(): number;
  /** What it has taken since it was asked before, or since the execution began. */
  take(): Spent;
}

/** What Google counts by the day besides requests. */
export interface Spent {
  readonly seconds: Seconds;
  /** Reads and writes of properties. */
  readonly propertyCalls: number;
}
