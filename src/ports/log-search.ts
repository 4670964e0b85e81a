import type { Row } from '../domain/sheets/headers';

/** Records that stand at the end of the sheet Calls. */
export interface LogEnd {
  /** Of the whole sheet. */
  readonly count: number;
  /** The last of those that are known, and all below it; empty when there are too few or too many. */
  readonly rows: readonly Row[];
}

/** Looks into the sheet Calls without reading it. */
export interface LogSearch {
  /**
   * The records that stand lowest, where the newest calls are, among those of an external number;
   * no more than two, and at most 10 calls.
   *
   * @param pattern - Regular expression of the cell's whole text.
   */
  lastOf(pattern: string): readonly Row[];
  /**
   * What stands below records that are known, in at most 5 calls.
   *
   * @param known - How many, counted from the top.
   * @param most - Reads no more new ones than this.
   * @returns `undefined` while the header row is not to be read.
   */
  below(known: number, most: number): LogEnd | undefined;
}
