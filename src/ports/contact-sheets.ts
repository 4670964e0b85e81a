import type { MarkColumn } from '../domain/contacts/columns';
import type { CellValue, Row } from '../domain/sheets/headers';

/** A header row and the rows below it, read at one moment: rows cannot slip in between. */
export interface SheetReading {
  readonly words: Row;
  readonly rows: readonly Row[];
}

/** Cells of a column of ours, one below the other. */
export interface Marks {
  readonly word: MarkColumn;
  /** Where the column stands, from 0; `undefined` makes it, at the right end. */
  readonly at: number | undefined;
  /** The first record they belong to, from 0. */
  readonly first: number;
  readonly cells: readonly string[];
}

/** A sheet of contacts, ours or people's own. */
export interface ContactSheet {
  /** The header row, in two calls. */
  words(): Row;
  /** All of it, in two calls. */
  read(): SheetReading;
  /** Writes into a column of ours; text stays text. After {@link read}. */
  mark(marks: Marks): void;
  /**
   * Finds the first row whose column E.164 has a number, without reading the sheet.
   *
   * @param suits - Whether a row that was found is the one: the column may be older than the row.
   */
  find(
    number: string,
    suits: (words: Row, row: Row) => boolean,
  ): { readonly words: Row; readonly row: readonly CellValue[] } | undefined;
  /** The spreadsheet's. */
  timeZone(): string;
}

/** The sheets that may hold contacts. */
export interface ContactSheets {
  /**
   * Opens one.
   *
   * @param name - As its tab says; empty: our own, wherever it is and whatever it is called.
   * @returns `undefined` when there is none of that name.
   */
  open(name: string): ContactSheet | undefined;
}
