import type { Row } from '../domain/sheets/headers';

/** The Inbox sheet: deliveries that wait to be folded, oldest first. */
export interface Inbox {
  /** Adds one row in one call, so that rows of deliveries at the same time do not meet. */
  append(row: Row): void;
  /** The first rows. @param most - How many at most. */
  read(most: number): readonly Row[];
  /**
   * Puts some rows in place of the first ones, those of the `read` before; rows that were added
   * meanwhile stay.
   *
   * @param kept - No more than `count`.
   */
  replaceFirst(count: number, kept: readonly Row[]): void;
}
