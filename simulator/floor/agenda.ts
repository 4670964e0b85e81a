import type { EpochSeconds } from '../account/model';

interface Entry {
  readonly at: EpochSeconds;
  readonly run: () => void;
}

/**
 * What will happen on the floor, and when.
 *
 * It keeps its own time and only moves when told to, so the floor is the same whether the clock
 * ticks, jumps or is looked at once an hour.
 */
export class Agenda {
  #entries: Entry[] = [];
  #now: EpochSeconds;

  constructor(start: EpochSeconds) {
    this.#now = start;
  }

  /** The second at which the entry that runs now was due. */
  get now(): EpochSeconds {
    return this.#now;
  }

  /** When the next entry is due, if there is one. */
  get nextAt(): EpochSeconds | undefined {
    return this.#entries[0]?.at;
  }

  /** Runs something at a moment; entries for the same second run in the order they were made. */
  at(moment: EpochSeconds, run: () => void): void {
    const at = Math.max(Math.round(moment), this.#now);
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry).at <= at) low = middle + 1;
      else high = middle;
    }
    this.#entries.splice(low, 0, { at, run });
  }

  /** Runs something this many seconds from now. */
  in(seconds: number, run: () => void): void {
    this.at(this.#now + seconds, run);
  }

  /** Runs all that is due up to and including a moment; an earlier moment changes nothing. */
  runUntil(moment: EpochSeconds): void {
    for (let next = this.nextAt; next !== undefined && next <= moment; next = this.nextAt) {
      const entry = this.#entries.shift() as Entry;
      this.#now = entry.at;
      entry.run();
    }
    if (moment > this.#now) this.#now = moment;
  }
}
