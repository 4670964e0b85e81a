import type { Clock, EpochMilliseconds } from '../../clock/clock';
import { nextDue } from './schedule';
import type { StoredTrigger, TriggerStore } from './trigger-store';

/** How the host fires clock triggers. */
export interface TriggerRunnerOptions {
  readonly clock: Clock;
  readonly store: TriggerStore;
  /** Replaces the interval of every repeating clock trigger. */
  readonly everySeconds?: number | undefined;
  /** Whether a trigger may fire while its last run goes on. @default false */
  readonly mayOverlap?: boolean | undefined;
  /** Runs a trigger's function; resolves when it has ended. */
  readonly fire: (trigger: StoredTrigger) => Promise<void>;
}

interface Armed {
  readonly cancel: () => void;
  readonly due: EpochMilliseconds;
}

/** Fires the installed clock triggers by the clock. */
export class TriggerRunner {
  readonly #options: TriggerRunnerOptions;
  readonly #armed = new Map<string, Armed>();
  readonly #running = new Set<string>();
  #started = false;

  constructor(options: TriggerRunnerOptions) {
    this.#options = options;
    options.store.onTriggers(() => this.#arm());
  }

  /** Begins to fire; what was due while nobody was here is not made up for. */
  start(): void {
    this.#started = true;
    this.#arm();
  }

  stop(): void {
    this.#started = false;
    for (const { cancel } of this.#armed.values()) cancel();
    this.#armed.clear();
  }

  /** When a trigger fires next; undefined when it does not. */
  nextAt(uid: string): EpochMilliseconds | undefined {
    return this.#armed.get(uid)?.due;
  }

  #arm(): void {
    if (!this.#started) return;
    const { all } = this.#options.store;
    for (const [uid, { cancel }] of this.#armed) {
      if (all.some((trigger) => trigger.uid === uid)) continue;
      cancel();
      this.#armed.delete(uid);
    }
    for (const trigger of all) {
      if (!this.#armed.has(trigger.uid)) this.#armOne(trigger, this.#options.clock.now());
    }
  }

  #armOne(trigger: StoredTrigger, after: EpochMilliseconds): void {
    const due = this.#dueAfter(trigger, after);
    if (due === undefined) return;
    const cancel = this.#options.clock.schedule(due, () => {
      this.#armed.delete(trigger.uid);
      this.#armOne(trigger, Math.max(due, this.#options.clock.now()));
      void this.#fire(trigger);
    });
    this.#armed.set(trigger.uid, { cancel, due });
  }

  #dueAfter({ schedule }: StoredTrigger, after: EpochMilliseconds): EpochMilliseconds | undefined {
    const { everySeconds } = this.#options;
    return everySeconds === undefined || schedule.kind === 'once'
      ? nextDue(schedule, after)
      : after + everySeconds * 1000;
  }

  async #fire(trigger: StoredTrigger): Promise<void> {
    const { uid } = trigger;
    if (this.#running.has(uid) && !this.#options.mayOverlap) return;
    this.#running.add(uid);
    try {
      await this.#options.fire(trigger);
    } finally {
      this.#running.delete(uid);
    }
  }
}
