import { type Column, paginate, type Room } from './paginate';

/** The place for teams on a screen, in units of the page's type size. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Least width of a column, height of a row, and the gap between them, in the same units. */
export const tileSize = { width: 14.5, height: 3.3, gap: 0.35 } as const;

/** How much larger tiles are drawn when everybody fits all the same. */
const scales = [2, 1.8, 1.6, 1.45, 1.3, 1.2, 1.1, 1] as const;

/** Rows are drawn a little higher where that fills the screen, but no more than this. */
const mostStretch = 1.2;

/** How teams stand on a screen. */
export interface Layout {
  readonly scale: number;
  readonly columns: number;
  /** Height of a row, in units of the type size times the scale. */
  readonly rowHeight: number;
  readonly pages: readonly (readonly Column[])[];
}

/**
 * Lays teams out as large as they fit on one page; where they do not fit at all, on several pages
 * of tiles of the normal size.
 *
 * @param sizes - How many agents each team has.
 */
export function fitTeams(sizes: readonly number[], area: Area): Layout {
  const layouts = scales.map((scale): Layout => {
    const room = roomIn(area, scale);
    const rowHeight = stretch(area.height / scale, room.rows);
    return { scale, columns: room.columns, rowHeight, pages: paginate(sizes, room) };
  });
  const fitting = layouts.find(({ pages }) => pages.length === 1);
  return fitting ?? (layouts[layouts.length - 1] as Layout);
}

function roomIn({ width, height }: Area, scale: number): Room {
  const gap = tileSize.gap * scale;
  const count = (length: number, size: number): number =>
    Math.floor((length + gap) / (size * scale + gap));
  return {
    columns: Math.max(1, count(width, tileSize.width)),
    rows: count(height, tileSize.height),
  };
}

/** Shares the height out among the rows. */
function stretch(height: number, rows: number): number {
  const share = (height + tileSize.gap) / Math.max(1, rows) - tileSize.gap;
  return Math.min(tileSize.height * mostStretch, Math.max(tileSize.height, share));
}
