import type { Row } from '../domain/sheets/headers';

/** Searches the sheet Calls without reading it. */
export interface LogSearch {
  /**
   * The records that stand lowest, where the newest calls are, among those of an external number;
   * no more than two, and at most 10 calls.
   *
   * @param pattern - Regular expression of the cell's whole text.
   */
  lastOf(pattern: string): readonly Row[];
}
