/** Counts what this execution has cost so far. */
export interface Meter {
  /** Calls of Google's services, as Google's quotas see them. */
  serviceCalls(): number;
  /** Requests on the wire; each of a parallel round counts. */
  requests(): number;
}
