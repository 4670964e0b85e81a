import type { AreaView, LayoutView } from '../../view';

/** Finds the merged area a cell belongs to. */
export class Merges {
  readonly #byCell = new Map<string, AreaView>();
  readonly #areas: readonly AreaView[];

  constructor(areas: readonly AreaView[]) {
    this.#areas = areas;
    for (const area of areas)
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1)
          this.#byCell.set(`${row},${column}`, area);
  }

  /** The merged area over a cell, if any. */
  at(row: number, column: number): AreaView | undefined {
    return this.#byCell.get(`${row},${column}`);
  }

  /** The area itself, grown until no merged area is cut by its border. */
  grow(area: AreaView): AreaView {
    const cut = this.#areas.find((merge) => overlap(merge, area) && !contains(area, merge));
    return cut ? this.grow(union(area, cut)) : area;
  }

  /** The first row of the merges that reach into a row from above; the row itself when none does. */
  topOf(row: number): number {
    const reaching = this.#areas.filter((merge) => merge.row < row && merge.row + merge.rows > row);
    return Math.min(row, ...reaching.map((merge) => merge.row));
  }
}

/** Whether two areas share a cell. */
function overlap(a: AreaView, b: AreaView): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether the outer area covers the inner one. */
export function contains(outer: AreaView, inner: AreaView): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The smallest area around both. */
export function union(a: AreaView, b: AreaView): AreaView {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether an edit of the area needs a warning first. */
export function isWarned({ warnings }: LayoutView, edited: AreaView): boolean {
  return warnings.some(
    ({ area, except }) => overlap(area, edited) && !except.some((free) => contains(free, edited)),
  );
}
