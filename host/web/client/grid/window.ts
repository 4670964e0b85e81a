import type { Sheet } from './sheet';
import type { Tracks } from './tracks';

/** A stretch of rows or columns, the last one included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What is visible of rows or columns, in pixels from the first one; frozen ones are left out. */
export interface Sight {
  readonly start: number;
  readonly size: number;
}

/** A sheet of at most so many cells is drawn whole: scrolling it costs nothing. */
const WHOLE_CELLS = 6_000;
/** Pixels drawn on each side of what is visible, so that a flick of the wheel meets drawn cells. */
const MARGIN = 600;

/** The rows (or columns) in sight, and a margin. */
function stretchToDraw(tracks: Tracks, { start, size }: Sight): Stretch {
  return {
    first: tracks.at(Math.max(start - MARGIN, 0)),
    last: tracks.at(Math.min(start + size + MARGIN, tracks.total - 1)),
  };
}

/** Whether the drawn stretch still reaches past what is visible, so that nothing needs to be drawn. */
export function isCovered(tracks: Tracks, drawn: Stretch, { start, size }: Sight): boolean {
  const spare = MARGIN / 3;
  const before = drawn.first === 0 || tracks.start(drawn.first) <= start - spare;
  const after = tracks.start(drawn.last + 1) >= start + size + spare;
  return before && (after || drawn.last >= tracks.count - 1);
}

/** Whether two stretches are one. */
export const sameStretch = (a: Stretch, b: Stretch): boolean =>
  a.first === b.first && a.last === b.last;

/** Where a row (or column) lies below (or right of) the frozen ones. */
export const placeOf = (tracks: Tracks, index: number, frozen: number): Sight => ({
  start: tracks.start(index) - tracks.start(frozen),
  size: tracks.size(index),
});

/** What the element that scrolls the sheet shows of it. */
export function sightOf(
  sheet: Sheet,
  scroller: HTMLElement,
): { readonly rows: Sight; readonly columns: Sight } {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
  const { frozenRows, frozenColumns } = sheet.layout;
  return {
    rows: { start: scrollTop + sheet.rows.start(frozenRows), size: clientHeight },
    columns: { start: scrollLeft + sheet.columns.start(frozenColumns), size: clientWidth },
  };
}

/** The rows and columns to draw: all of a small sheet, else those in sight and a margin. */
export function partToDraw(
  sheet: Sheet,
  scroller: HTMLElement,
): { readonly rows: Stretch; readonly columns: Stretch } {
  const { rowCount, columnCount } = sheet.layout;
  if (rowCount * columnCount <= WHOLE_CELLS)
    return { rows: { first: 0, last: rowCount - 1 }, columns: { first: 0, last: columnCount - 1 } };
  const sight = sightOf(sheet, scroller);
  return {
    rows: stretchToDraw(sheet.rows, sight.rows),
    columns: stretchToDraw(sheet.columns, sight.columns),
  };
}
