/** One metered request: what came in and what it got (0 = the connection was closed). */
interface LoggedRequest {
  /** Clock time, ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly status: number;
}

/** Every metered request since the start or the last emptying. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  /** All of them, oldest first. */
  get all(): readonly LoggedRequest[] {
    return this.#entries;
  }

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
  }

  clear(): void {
    this.#entries = [];
  }
}
