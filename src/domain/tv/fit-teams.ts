import { type Column, paginate, type Room } from './paginate';

/** The place for teams on a screen, in units of the page's type size. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Least width of a column, height of a row, and the gap between them, in the same units. */
export const tileSize = { width: 14.5, height: 3.3, gap: 0.35 } as const;

/** How much larger tiles are drawn when everybody fits all the same. */
const scales = [2, 1.7, 1.4, 1.2, 1] as const;

/** How teams stand on a screen. */
export interface Layout {
  readonly scale: number;
  readonly columns: number;
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
    return { scale, columns: room.columns, pages: paginate(sizes, room) };
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
