import type { Area } from '../area';

/** Rows or columns that come or go. */
export interface Shift {
  readonly axis: 'row' | 'column';
  /** First row or column that is new or gone. */
  readonly at: number;
  readonly count: number;
  readonly kind: 'insert' | 'delete';
}

/** Where a row or column goes, or undefined when it is deleted. */
export function shiftPosition(position: number, shift: Shift): number | undefined {
  if (position < shift.at) return position;
  if (shift.kind === 'insert') return position + shift.count;
  return position < shift.at + shift.count ? undefined : position - shift.count;
}

/** An area after a shift: it moves, grows around what is inserted in it, shrinks, or is gone. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const isRow = shift.axis === 'row';
  const start = isRow ? area.row : area.column;
  const length = isRow ? area.rows : area.columns;
  const moved = shiftSpan(start, length, shift);
  if (moved.length < 1) return undefined;
  return isRow
    ? { ...area, row: moved.start, rows: moved.length }
    : { ...area, column: moved.start, columns: moved.length };
}

function shiftSpan(start: number, length: number, shift: Shift): { start: number; length: number } {
  const { at, count } = shift;
  if (shift.kind === 'insert') {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const before = Math.max(0, Math.min(start, at + count) - at);
  const inside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return { start: start - Math.min(before, count), length: length - inside };
}
