import type { CellValue, Row, TableName } from '../domain/sheets/headers';
import type { EpochSeconds } from '../domain/time/units';

/** The sheets that are tables: a header row, then one record a row. Text never becomes a formula. */
export interface Tables {
  /** All records, in sheet order; a sheet that is missing has none. */
  read(table: TableName): readonly Row[];
  /**
   * The records whose date in one column is not before a moment, and perhaps a few more.
   *
   * Only that column is read as a whole, so that a long log costs little.
   */
  readSince(table: TableName, dateColumn: string, since: EpochSeconds): readonly Row[];
  /** One column of all records, in sheet order, counted anew; costs three calls. */
  readColumn(table: TableName, column: string): readonly CellValue[];
  /**
   * Changes the record whose cell in one column reads exactly so. Google searches; the table is not
   * read.
   *
   * @param change - The record as it shall be; `undefined` leaves it.
   * @returns Whether there is such a record.
   */
  amend(
    table: TableName,
    where: { readonly column: string; readonly reads: string },
    change: (row: Row) => Row | undefined,
  ): boolean;
  /** Rewrites the table whole. */
  replace(table: TableName, rows: readonly Row[]): void;
  /**
   * Rewrites the end of a table that is in order of one date column: from the first record that is
   * not before a moment. Of the rest only that column is read.
   */
  replaceSince(
    table: TableName,
    dateColumn: string,
    since: EpochSeconds,
    rows: readonly Row[],
  ): void;
  /** Gives cells of a table names that formulas can use; they stay where they are named. */
  nameCells(
    table: TableName,
    cells: readonly {
      readonly name: string;
      readonly column: string;
      /** 0 is the first record. */
      readonly position: number;
    }[],
  ): void;
  /** Adds records below the last one. */
  append(table: TableName, rows: readonly Row[]): void;
  /**
   * Puts the header row right where columns were inserted or deleted; costs next to nothing when
   * none was.
   */
  putRight(table: TableName): void;
  /** Gives a table the columns a newer version added to it, beside whatever people added. */
  addColumns(table: TableName, columns: readonly string[]): void;
  /** Where the columns of a table stand, from 1, in the order of its header. */
  columnsOf(table: TableName): readonly number[];
  /** Writes one column of the first records, as many as there are cells, and nothing else of them. */
  putColumn(table: TableName, column: string, cells: readonly CellValue[]): void;
  /**
   * Keeps the newest records of a table that others append to: removes the first ones when there
   * are a tenth too many.
   */
  trim(table: TableName, most: number): void;
  /**
   * Forgets where columns stand and how many records there are: people may have moved and added some
   * since. Costs nothing by itself.
   */
  lookAgain(): void;
  /** Writes one record at a fixed place; 0 is the first record. */
  put(table: TableName, position: number, row: Row): void;
}
