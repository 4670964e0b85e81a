import type { Clock } from '../../clock/clock';

/** What a day's quotas are spent on, so far. */
export interface DayUse {
  /** Seconds that trigger runs took; 90 min (consumer) or 6 h (Workspace) a day are allowed. */
  readonly triggerSeconds: number;
  /** Requests of UrlFetchApp; 20,000 or 100,000 a day are allowed. */
  readonly urlFetchCalls: number;
}

const DAY_MS = 86_400_000;
const NOTHING: DayUse = { triggerSeconds: 0, urlFetchCalls: 0 };

/** Counts what Google limits by the day; starts again every 24 h after the first use. */
export class DayMeter {
  readonly #clock: Clock;
  #since: number | undefined;
  #use = NOTHING;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What the running day has used. */
  get use(): DayUse {
    const expired = this.#since === undefined || this.#clock.now() >= this.#since + DAY_MS;
    return expired ? NOTHING : this.#use;
  }

  /** Adds to today's use. */
  add(more: Partial<DayUse>): void {
    const { use } = this;
    if (use === NOTHING) this.#since = this.#clock.now();
    this.#use = {
      triggerSeconds: use.triggerSeconds + (more.triggerSeconds ?? 0),
      urlFetchCalls: use.urlFetchCalls + (more.urlFetchCalls ?? 0),
    };
  }
}
