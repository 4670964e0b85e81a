import type { Tracks } from './tracks';

/** A stretch of rows, the last one included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A sheet of at most so many cells is drawn whole: scrolling it costs nothing. */
const WHOLE_CELLS = 12_000;
/** Pixels drawn above and below what is visible, so that a flick of the wheel meets drawn rows. */
const MARGIN = 900;

/**
 * Which rows to draw: all of a small sheet, else those in sight and a margin.
 *
 * @param view - The scrolled part in pixels from the first row, frozen rows left out.
 */
export function rowsToDraw(
  rows: Tracks,
  columnCount: number,
  view: { readonly top: number; readonly height: number },
): Stretch {
  if (rows.count * columnCount <= WHOLE_CELLS) return { first: 0, last: rows.count - 1 };
  return {
    first: rows.at(Math.max(view.top - MARGIN, 0)),
    last: rows.at(Math.min(view.top + view.height + MARGIN, rows.total - 1)),
  };
}

/** Whether the drawn rows still reach past what is visible, so that nothing needs to be drawn. */
export function isCovered(
  rows: Tracks,
  drawn: Stretch,
  view: { readonly top: number; readonly height: number },
): boolean {
  const spare = MARGIN / 3;
  const above = drawn.first === 0 || rows.start(drawn.first) <= view.top - spare;
  const end = rows.start(drawn.last + 1);
  return above && (drawn.last >= rows.count - 1 || end >= view.top + view.height + spare);
}
