import { type Area, bottomOf, contains, type GridSize, rightOf, wholeGrid } from './area';
import { type Cell, hasContent, isUsed } from './cell';
import type { ChartModel } from './chart';
import type { Revisions } from './revisions';
import { outsideTheSheet } from './sheet-error';
import type { Style, StyleTable } from './style';

/** One row that somebody touched. */
export interface Row {
  /** Cells by column number from 1; untouched ones are missing. */
  readonly cells: (Cell | undefined)[];
  /** The workbook's revision at which a cell of the row last changed. */
  revision: number;
  /** The row as last saved; undefined after a change. */
  saved: string | undefined;
}

/** Cells that only some people may change, or only after a warning. */
export interface ProtectionModel {
  readonly id: number;
  kind: 'RANGE' | 'SHEET';
  /** All cells for a sheet. */
  area: Area;
  description: string;
  warningOnly: boolean;
  rangeName: string | undefined;
  unprotected: readonly Area[];
}

/** Sizes, visibility and whatever else belongs to a sheet but to none of its cells. */
export interface SheetLayout {
  name: string;
  hidden: boolean;
  /** `#rrggbb` */
  tabColor: string | undefined;
  gridlinesHidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by row number; others have {@link DEFAULT_ROW_HEIGHT}. */
  rowHeights: Map<number, number>;
  /** Pixels by column number; others have {@link DEFAULT_COLUMN_WIDTH}. */
  columnWidths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  protections: ProtectionModel[];
  /** The cells that have filter buttons in their first row. */
  filter: Area | undefined;
  charts: readonly ChartModel[];
}

/** Pixels. */
export const DEFAULT_ROW_HEIGHT = 21;

/** Pixels. */
export const DEFAULT_COLUMN_WIDTH = 100;

/** The grid of a new sheet. */
export const DEFAULT_GRID: GridSize = { rows: 1000, columns: 26 };

const plainLayout = (name: string): SheetLayout => ({
  name,
  hidden: false,
  tabColor: undefined,
  gridlinesHidden: false,
  frozenRows: 0,
  frozenColumns: 0,
  rowHeights: new Map(),
  columnWidths: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  protections: [],
  filter: undefined,
  charts: [],
});

/** One sheet: a grid of which only touched cells are kept, and its layout. */
export class SheetModel {
  readonly #rows: (Row | undefined)[] = [];
  #fill: ((rows: (Row | undefined)[]) => void) | undefined;
  readonly #revisions: Revisions;
  #size: GridSize = DEFAULT_GRID;
  #mayHoldFormulas = true;
  #layout: SheetLayout;
  /** Revision at which layout, size or row order last changed; a picture of the sheet is then stale. */
  layoutRevision: number;
  /** Revision at which anything last changed. */
  revision: number;

  constructor(
    readonly id: number,
    name: string,
    readonly styles: StyleTable,
    revisions: Revisions,
  ) {
    this.#revisions = revisions;
    this.#layout = plainLayout(name);
    this.layoutRevision = revisions.next;
    this.revision = revisions.next;
  }

  /** Rows by number from 1; untouched ones are missing. Change cells through {@link rowForWrite}. */
  get rows(): (Row | undefined)[] {
    const fill = this.#fill;
    this.#fill = undefined;
    fill?.(this.#rows);
    return this.#rows;
  }

  /**
   * Puts the rows in once somebody asks for them: most sheets of a kept workbook are not looked at.
   *
   * @param mayHoldFormulas - Whether there can be a formula among them.
   */
  fillLater(fill: (rows: (Row | undefined)[]) => void, mayHoldFormulas: boolean): void {
    this.#fill = fill;
    this.#mayHoldFormulas = mayHoldFormulas;
  }

  /** Whether it is worth reading the rows to look for formulas. */
  get mayHoldFormulas(): boolean {
    return this.#mayHoldFormulas || this.#fill === undefined;
  }

  get size(): GridSize {
    return this.#size;
  }

  /** The layout to read; change it through {@link changeLayout}. */
  get layout(): Readonly<SheetLayout> {
    return this.#layout;
  }

  get name(): string {
    return this.#layout.name;
  }

  /** Changes the layout and notes that pictures of the sheet are stale. */
  changeLayout(change: (layout: SheetLayout) => void): void {
    change(this.#layout);
    this.noteLayoutChange();
  }

  /** Gives the grid another size; cells outside must be gone already. */
  resize(size: GridSize): void {
    this.#size = size;
    this.noteLayoutChange();
  }

  /** Marks pictures of the whole sheet as stale. */
  noteLayoutChange(): void {
    this.layoutRevision = this.#revisions.next;
    this.revision = this.#revisions.next;
  }

  /** @throws {SheetError} when the area leaves the grid. */
  requireInside(area: Area): void {
    if (!contains(wholeGrid(this.#size), area)) throw outsideTheSheet();
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.rows[row]?.cells[column];
  }

  /** The row, made when missing, with its change noted. */
  rowForWrite(number: number): Row {
    const row: Row = this.rows[number] ?? { cells: [], revision: 0, saved: undefined };
    this.rows[number] = row;
    row.revision = this.#revisions.next;
    this.revision = this.#revisions.next;
    row.saved = undefined;
    return row;
  }

  /** The cell of a row from {@link rowForWrite}, made when missing. */
  cellForWrite(row: Row, column: number): Cell {
    const present = row.cells[column];
    if (present) return present;
    const cell: Cell = { value: '', style: this.styles.plain, extra: undefined };
    row.cells[column] = cell;
    return cell;
  }

  /** Calls a function with each cell of an area, made when missing, and notes the change. */
  changeCells(
    area: Area,
    change: (cell: Cell, rowOffset: number, columnOffset: number) => void,
  ): void {
    for (let r = 0; r < area.rows; r += 1) {
      const row = this.rowForWrite(area.row + r);
      for (let c = 0; c < area.columns; c += 1)
        change(this.cellForWrite(row, area.column + c), r, c);
    }
  }

  /** Like {@link changeCells}, but leaves out cells that nobody touched yet. */
  changeTouchedCells(area: Area, change: (cell: Cell) => void): void {
    for (let number = area.row; number <= bottomOf(area); number += 1) {
      if (!this.rows[number]) continue;
      const row = this.rowForWrite(number);
      for (let column = area.column; column <= rightOf(area); column += 1) {
        const cell = row.cells[column];
        if (cell) change(cell);
      }
    }
  }

  /** What a reader gets of each cell of an area, as a matrix. */
  mapCells<Value>(area: Area, read: (cell: Cell | undefined) => Value): Value[][] {
    const matrix: Value[][] = [];
    for (let r = area.row; r <= bottomOf(area); r += 1) {
      const cells = this.rows[r]?.cells;
      const line: Value[] = [];
      for (let c = area.column; c <= rightOf(area); c += 1) line.push(read(cells?.[c]));
      matrix.push(line);
    }
    return matrix;
  }

  style(row: number, column: number): Style {
    return this.cellAt(row, column)?.style ?? this.styles.plain;
  }

  /** The last row and column that hold something to read; 0 when there is none. */
  get contentSize(): GridSize {
    return this.extentOf(hasContent);
  }

  /** The last row and column that somebody touched and left different; 0 when there is none. */
  get usedSize(): GridSize {
    return this.extentOf(isUsed);
  }

  /** Up to where there are cells that count. */
  extentOf(counts: (cell: Cell | undefined) => boolean): GridSize {
    let rows = 0;
    let columns = 0;
    this.rows.forEach((row, number) => {
      const last = row ? row.cells.findLastIndex(counts) : -1;
      if (last > 0) rows = number;
      columns = Math.max(columns, last);
    });
    return { rows, columns };
  }
}
