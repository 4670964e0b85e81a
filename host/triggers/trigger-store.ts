import type { EpochMilliseconds } from '../../clock/clock';
import type { ReadState, StatePart } from '../engine/state-part';
import type { ClockSchedule } from './schedule';

/** An installed clock trigger. */
export interface StoredTrigger {
  /** Digits, as Google's are. */
  readonly uid: string;
  readonly handler: string;
  /** E-mail address of who made it; it runs with their rights. */
  readonly owner: string;
  readonly schedule: ClockSchedule;
  readonly created: EpochMilliseconds;
}

const FILE = 'triggers.json';

/** The installed triggers of a project, kept in `triggers.json`. */
export class TriggerStore implements StatePart {
  #triggers: StoredTrigger[];
  #changed = false;
  readonly #listeners = new Set<() => void>();
  onChange: (() => void) | undefined;

  constructor(read: ReadState) {
    this.#triggers = JSON.parse(read(FILE) ?? '[]') as StoredTrigger[];
  }

  /** Every trigger, oldest first. */
  get all(): readonly StoredTrigger[] {
    return this.#triggers;
  }

  add(trigger: StoredTrigger): void {
    this.#triggers = [...this.#triggers, trigger];
    this.#touch();
  }

  delete(uid: string): void {
    this.#triggers = this.#triggers.filter((trigger) => trigger.uid !== uid);
    this.#touch();
  }

  /** Calls `listener` when a trigger was added or deleted. */
  onTriggers(listener: () => void): void {
    this.#listeners.add(listener);
  }

  takeChanges(): ReadonlyMap<string, string | undefined> {
    if (!this.#changed) return new Map();
    this.#changed = false;
    return new Map([[FILE, JSON.stringify(this.#triggers, null, 2)]]);
  }

  #touch(): void {
    this.#changed = true;
    this.onChange?.();
    for (const listener of this.#listeners) listener();
  }
}
