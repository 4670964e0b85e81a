import type { ColumnFormat } from '../domain/sheets/formats';
import type { Row, TableName } from '../domain/sheets/headers';

/** What a new tab is made from. */
export interface TabPlan {
  /** When it is taken, a number is added. */
  readonly name: string;
  readonly header: readonly string[];
  /** One a column. */
  readonly formats: readonly ColumnFormat[];
  /** In pixels, one a column. */
  readonly widths: readonly number[];
  /** Note of the first cell. */
  readonly note: string;
}

/** A tab with a header row and records below it, which belongs to the people who asked for it. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  /** Note of the first cell; tells what the tab is. */
  readonly note: string;
  /** Records below the header. */
  count(): number;
  /** First cells of the last so many records. */
  lastKeys(records: number): readonly string[];
  /** Adds records below the last one, in one write. Text never becomes a formula. */
  append(rows: readonly Row[]): void;
}

/** Tabs beside the sheets the add-on keeps. */
export interface Tabs {
  make(plan: TabPlan): Tab;
  find(id: string): Tab | undefined;
  /**
   * Copies one of our tables, as it is, to a tab of its own. A tab of that name is left as it is.
   *
   * @returns Whether it was copied.
   */
  copyOf(table: TableName, name: string): boolean;
}
