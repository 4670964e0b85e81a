import type { Row } from '../domain/sheets/headers';

/** The Inbox sheet: deliveries that wait to be folded, oldest first. */
export interface Inbox {
  /** Adds one row in one call, so that rows of deliveries at the same time do not meet. */
  append(row: Row): void;
  /** What is there now. */
  read(): readonly Row[];
  /** Removes the first rows, those of the `read` before; rows that were added meanwhile stay. */
  removeFirst(count: number): void;
}
