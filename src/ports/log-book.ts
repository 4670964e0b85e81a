import type { Month } from '../domain/log/months';
import type { Stretch } from '../domain/log/stretches';
import type { CellValue, callHeader, Row } from '../domain/sheets/headers';

/** A column of the log, by its word. */
export type LogColumn = (typeof callHeader)[number];

/**
 * One sheet of the call log: Calls, or a month that left it. Positions count from the first record,
 * 0, and are true until somebody adds, sorts or deletes records.
 */
export interface LogSheet {
  readonly name: string;
  /** The header row as it stands, people's own columns among it. */
  readonly words: readonly string[];
  /** Records, counted now. */
  count(): number;
  /** One column of all records, or of a stretch of them. */
  column(word: LogColumn, stretch?: Stretch): readonly CellValue[];
  /** Where the record of a call is; Google searches. */
  find(callId: number): number | undefined;
  /** Records in the order of the log's header. */
  read(stretch: Stretch): readonly Row[];
  /** Rewrites records, given in the order of the log's header; people's own columns stay. */
  write(first: number, rows: readonly Row[]): void;
  /** Records in the order of `words`. */
  readWhole(stretch: Stretch): readonly Row[];
  /**
   * Writes records with people's own columns; a column that is missing here is added.
   *
   * @param first - `undefined`: below the last one.
   * @param words - The columns of the rows.
   */
  writeWhole(first: number | undefined, words: readonly string[], rows: readonly Row[]): void;
  /** Empties the cells of some columns. */
  blank(words: readonly LogColumn[], stretches: readonly Stretch[]): void;
  /** Removes records, whole rows of the sheet. */
  remove(stretch: Stretch): void;
}

/** The sheets of the call log: Calls, and a tab for each month that left it. */
export interface LogBook {
  /** Calls; `undefined` while its header row is not to be read, which the next refresh puts right. */
  current(): LogSheet | undefined;
  /** Months that have a tab, by their names alone; costs a call a sheet of the file. */
  months(): readonly Month[];
  /** The tab of a month; `undefined` when there is none. */
  find(month: Month): LogSheet | undefined;
  /** Makes the tab of a month. @param words - Its header row. */
  make(month: Month, words: readonly string[]): LogSheet;
}
