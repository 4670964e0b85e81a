import type { Clock } from '../../clock/clock';

/** What a person's quotas of the day are spent on, so far. */
export interface DayUse {
  /** Seconds that trigger runs took; 90 min (consumer) or 6 h (Workspace) a day are allowed. */
  readonly triggerSeconds: number;
  /** Requests of UrlFetchApp; 20,000 or 100,000 a day are allowed. */
  readonly urlFetchCalls: number;
  /** People that messages went to; 100 or 1,500 a day are allowed. */
  readonly emailRecipients: number;
}

const DAY_MS = 86_400_000;
const NOTHING: DayUse = { triggerSeconds: 0, urlFetchCalls: 0, emailRecipients: 0 };

/** Counts what Google limits by the day, for each person; their day starts with their first use. */
export class DayMeter {
  readonly #clock: Clock;
  readonly #days = new Map<string, { readonly since: number; readonly use: DayUse }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What a person's running day has used. */
  useOf(email: string): DayUse {
    return this.#dayOf(email)?.use ?? NOTHING;
  }

  /** Adds to a person's use of today. */
  add(email: string, more: Partial<DayUse>): void {
    const { since, use } = this.#dayOf(email) ?? { since: this.#clock.now(), use: NOTHING };
    this.#days.set(email, {
      since,
      use: {
        triggerSeconds: use.triggerSeconds + (more.triggerSeconds ?? 0),
        urlFetchCalls: use.urlFetchCalls + (more.urlFetchCalls ?? 0),
        emailRecipients: use.emailRecipients + (more.emailRecipients ?? 0),
      },
    });
  }

  #dayOf(email: string) {
    const day = this.#days.get(email);
    return day && this.#clock.now() < day.since + DAY_MS ? day : undefined;
  }
}
