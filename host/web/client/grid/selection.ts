import type { AreaView } from '../../view';
import { union } from './merges';
import type { Sheet } from './sheet';

/** A cell; rows and columns count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where the cursor is: the active cell, the other end of the selected area, and that area. */
export interface Selected {
  /** The cell that typing goes to; the area grows from here. */
  readonly active: Spot;
  readonly end: Spot;
  readonly area: AreaView;
  /** Areas selected before, with Ctrl. */
  readonly others: readonly AreaView[];
}

/** A key that moves the cursor. */
export type Step = 'up' | 'down' | 'left' | 'right';

/** The selection between two cells, merges taken whole. */
export function selectTo(sheet: Sheet, active: Spot, end: Spot): Selected {
  const one = (spot: Spot): AreaView => ({ ...spot, rows: 1, columns: 1 });
  const area = sheet.merges.grow(union(one(active), one(end)));
  return { active, end, area, others: [] };
}

/** The selection of one cell, or of the merge it belongs to. */
export function selectCell(sheet: Sheet, spot: Spot): Selected {
  const merge = sheet.merges.at(spot.row, spot.column);
  const start = merge ? { row: merge.row, column: merge.column } : spot;
  return selectTo(sheet, start, start);
}

/** The selection of an area, its first cell active. */
export function selectArea(sheet: Sheet, area: AreaView): Selected {
  const end = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return selectTo(sheet, { row: area.row, column: area.column }, end);
}

/** The selection of everything in the rows, the columns, or both, that two cells span. */
export function selectWhole(
  sheet: Sheet,
  from: Spot,
  to: Spot,
  whole: 'rows' | 'columns' | 'all',
): Selected {
  const { rowCount, columnCount } = sheet.layout;
  const across = { from: { ...from }, to: { ...to } };
  if (whole !== 'columns')
    Object.assign(across, {
      from: { ...across.from, column: 0 },
      to: { ...across.to, column: columnCount - 1 },
    });
  if (whole !== 'rows')
    Object.assign(across, {
      from: { ...across.from, row: 0 },
      to: { ...across.to, row: rowCount - 1 },
    });
  return selectTo(sheet, across.from, across.to);
}

/** One cell further, merges and hidden rows and columns stepped over. */
export function stepFrom(sheet: Sheet, spot: Spot, step: Step): Spot {
  const { row, column, rows, columns } = sheet.merges.at(spot.row, spot.column) ?? {
    ...spot,
    rows: 1,
    columns: 1,
  };
  switch (step) {
    case 'up':
      return { row: sheet.rows.next(row, -1), column: spot.column };
    case 'down':
      return { row: sheet.rows.next(row + rows - 1, 1), column: spot.column };
    case 'left':
      return { row: spot.row, column: sheet.columns.next(column, -1) };
    case 'right':
      return { row: spot.row, column: sheet.columns.next(column + columns - 1, 1) };
  }
}

/** As far as Ctrl and an arrow go: to the end of a block of filled cells, or to the next one. */
export function jumpFrom(sheet: Sheet, spot: Spot, step: Step): Spot {
  const filled = (at: Spot): boolean => Boolean(sheet.cell(at.row, at.column)?.text);
  let at = stepFrom(sheet, spot, step);
  const inBlock = filled(spot) && filled(at);
  for (let next = stepFrom(sheet, at, step); !same(next, at); next = stepFrom(sheet, at, step)) {
    if (inBlock ? !filled(next) : filled(at)) break;
    at = next;
  }
  return at;
}

/** Whether two spots are one cell. */
const same = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;
