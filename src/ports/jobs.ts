import type { Interval } from '../domain/schedule/interval';

/** The clock triggers that redraw the board: those of this person, others cannot be seen. */
export interface Jobs {
  count(): number;
  /** Makes one, in place of all this person has. */
  schedule(minutes: Interval): void;
  /** Removes all this person has. */
  remove(): void;
}
