import {
  type CellView,
  type ChartView,
  DEFAULT_COLUMN_WIDTH,
  type LayoutView,
  ROW_BLOCK,
  type RowView,
  type SheetPatch,
  type SheetView,
  type StyleView,
} from '../../view';
import { Merges } from './merges';
import { rowHeight } from './row-height';
import { Tracks } from './tracks';
import type { Stretch } from './window';

/** How a cell looks that nobody touched. */
const PLAIN: StyleView = { align: 'left', vertical: 'bottom', wrap: 'overflow' };

/** A look by its id in the style table. */
export type StyleOf = (id: number | undefined) => StyleView;

/** Reads looks from a table that is still growing. */
export function styleReader(table: Readonly<Record<number, StyleView>>): StyleOf {
  return (id) => (id === undefined ? PLAIN : (table[id] ?? PLAIN));
}

/** The sheet on screen: its cells, and where each lies. */
export class Sheet {
  readonly id: number;
  readonly #blocks = new Set<number>();
  #layout: LayoutView;
  /** Charts over the cells. */
  charts: readonly ChartView[];
  #rows: Map<number, RowView>;
  #merges: Merges;
  #columns: Tracks;
  #heights: Tracks | undefined;

  constructor(
    view: SheetView,
    readonly styleOf: StyleOf,
  ) {
    this.id = view.id;
    this.#layout = view.layout;
    this.charts = view.charts;
    this.#rows = new Map(Object.entries(view.rows).map(([row, cells]) => [Number(row), cells]));
    this.#merges = new Merges(view.layout.merges);
    this.#columns = columnTracks(view.layout);
    for (let row = 0; row < view.loadedRows; row += ROW_BLOCK) this.#blocks.add(row / ROW_BLOCK);
  }

  get layout(): LayoutView {
    return this.#layout;
  }

  get merges(): Merges {
    return this.#merges;
  }

  get columns(): Tracks {
    return this.#columns;
  }

  /** Heights follow content, so they are worked out again after a change, when somebody asks. */
  get rows(): Tracks {
    this.#heights ??= new Tracks(this.#layout.rowCount, (row) => rowHeight(this, row));
    return this.#heights;
  }

  cell(row: number, column: number): CellView | undefined {
    return this.#rows.get(row)?.[column];
  }

  /** The blocks of rows between two that were never asked for, from now on counted as asked for. */
  takeMissingBlocks({ first, last }: Stretch): number[] {
    const missing: number[] = [];
    for (
      let block = Math.floor(first / ROW_BLOCK);
      block <= Math.floor(last / ROW_BLOCK);
      block += 1
    )
      if (!this.#blocks.has(block)) missing.push(block);
    for (const block of missing) this.#blocks.add(block);
    return missing;
  }

  row(row: number): RowView | undefined {
    return this.#rows.get(row);
  }

  style(row: number, column: number): StyleView {
    return this.styleOf(this.cell(row, column)?.style);
  }

  /**
   * Takes over a change.
   *
   * @returns Whether more than the patch's rows must be drawn again: the layout, or a height, changed.
   */
  apply(patch: SheetPatch): boolean {
    const before = this.#heights;
    for (const [row, cells] of Object.entries(patch.rows)) {
      if (cells === null) this.#rows.delete(Number(row));
      else this.#rows.set(Number(row), cells);
    }
    this.#heights = undefined;
    if (patch.layout) this.#relayout(patch.layout);
    if (patch.charts) this.charts = patch.charts;
    return (
      patch.layout !== undefined || patch.charts !== undefined || before?.total !== this.rows.total
    );
  }

  #relayout(layout: LayoutView): void {
    this.#layout = layout;
    this.#merges = new Merges(layout.merges);
    this.#columns = columnTracks(layout);
  }
}

function columnTracks({ columnCount, columnWidths, hiddenColumns }: LayoutView): Tracks {
  const hidden = new Set(hiddenColumns);
  return new Tracks(columnCount, (column) =>
    hidden.has(column) ? 0 : (columnWidths[column] ?? DEFAULT_COLUMN_WIDTH),
  );
}
