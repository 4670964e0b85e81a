import type { Row } from '../headers';

/** What helps people to fill in a sheet of theirs. */
export interface Furnishing {
  /** A sentence for each column, in the order of the header: the note of its header cell. */
  readonly notes: readonly string[];
  /** Rows a new sheet starts with, in the order of the header. */
  readonly examples: readonly Row[];
  /** Words a column's cells offer. Others can be typed; Sheets marks them, with the note as help. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Columns of boxes to tick. */
  readonly ticks: readonly string[];
  /** Columns nobody needs to see. */
  readonly hidden: readonly string[];
}
