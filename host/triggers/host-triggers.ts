import type { Clock } from '../../clock/clock';
import type { DayMeter } from '../engine/day-meter';
import type { Outcome } from '../engine/report';
import type { HostOptions, TriggerInfo } from '../host-options';
import { clockEvent } from './clock-event';
import { TriggerRunner } from './trigger-runner';
import type { StoredTrigger, TriggerStore } from './trigger-store';

/** How one run of a trigger went. */
export interface TriggerRun {
  readonly outcome: Outcome;
  readonly clockSeconds: number;
}

/** What the triggers of a host work with. */
export interface HostTriggersOptions {
  readonly clock: Clock;
  readonly store: TriggerStore;
  readonly meter: DayMeter;
  readonly options: HostOptions;
  /** Runs a trigger's function with its event. */
  readonly run: (trigger: StoredTrigger, event: Record<string, unknown>) => Promise<TriggerRun>;
}

/** The installed triggers of a host: fires them, and knows how they went. */
export class HostTriggers {
  readonly #with: HostTriggersOptions;
  readonly #runner: TriggerRunner;
  readonly #lastRuns = new Map<string, { readonly at: number; readonly outcome: Outcome }>();

  constructor(using: HostTriggersOptions) {
    this.#with = using;
    const { clock, store, options } = using;
    this.#runner = new TriggerRunner({
      clock,
      store,
      everySeconds: options.triggerSeconds,
      mayOverlap: options.triggersMayOverlap,
      fire: (trigger) => this.#fire(trigger),
    });
  }

  /** Begins to fire by the clock. */
  start(): void {
    this.#runner.start();
  }

  stop(): void {
    this.#runner.stop();
  }

  /** For the Triggers page, oldest first. */
  get list(): readonly TriggerInfo[] {
    return this.#with.store.all.map(({ uid, handler, owner, schedule }) => {
      const nextAt = this.#runner.nextAt(uid);
      const last = this.#lastRuns.get(uid);
      return {
        uid,
        handler,
        owner,
        schedule,
        ...(nextAt === undefined ? {} : { nextAt }),
        ...(last ? { lastAt: last.at, lastOutcome: last.outcome } : {}),
      };
    });
  }

  async #fire(trigger: StoredTrigger): Promise<void> {
    const { clock, meter, run } = this.#with;
    const at = clock.now();
    const { outcome, clockSeconds } = await run(trigger, clockEvent(trigger.uid, at));
    this.#lastRuns.set(trigger.uid, { at, outcome });
    meter.add(trigger.owner, { triggerSeconds: clockSeconds });
  }
}
