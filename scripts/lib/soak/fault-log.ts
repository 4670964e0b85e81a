/** What became of the faults of one kind. */
export interface FaultTally {
  injected: number;
  /** Refreshes that failed and had met one of this kind since the last good refresh. */
  failedRefreshes: number;
  /** The longest time from such a fault, met by a failed refresh, to the next good one. */
  longestSeconds: number;
}

/** Keeps which faults came, which refreshes failed after them, and when one was good again. */
export class FaultLog {
  readonly kinds = new Map<string, FaultTally>();
  /** Refreshes that failed, and how many of them were followed by a good one. */
  failed = 0;
  recovered = 0;
  /** The longest time between two good refreshes. */
  longestStaleSeconds = 0;
  #goodAt: number | undefined;
  /** Faults since the last good refresh, and when. */
  #open = new Map<string, number>();
  /** How many refreshes failed since the last good one. */
  #failedSince = 0;

  injected(kind: string, at: number): void {
    this.#tally(kind).injected += 1;
    if (!this.#open.has(kind)) this.#open.set(kind, at);
  }

  /** A refresh has painted the board. */
  good(at: number): void {
    if (this.#goodAt !== undefined)
      this.longestStaleSeconds = Math.max(this.longestStaleSeconds, at - this.#goodAt);
    if (this.#failedSince > 0) {
      for (const [kind, since] of this.#open) {
        const tally = this.#tally(kind);
        tally.longestSeconds = Math.max(tally.longestSeconds, at - since);
      }
    }
    this.recovered += this.#failedSince;
    this.#failedSince = 0;
    this.#goodAt = at;
    this.#open = new Map();
  }

  bad(): void {
    this.failed += 1;
    this.#failedSince += 1;
    for (const kind of this.#open.keys()) this.#tally(kind).failedRefreshes += 1;
  }

  #tally(kind: string): FaultTally {
    const known = this.kinds.get(kind);
    if (known) return known;
    const made = { injected: 0, failedRefreshes: 0, longestSeconds: 0 };
    this.kinds.set(kind, made);
    return made;
  }
}
