import type { BoardSize } from '../settings/settings';

/** How large a board is drawn: font sizes in points, heights and widths in pixels. */
export interface BoardSizes {
  readonly fontSize: number;
  readonly rowHeight: number;
  /** Of the figures above the blocks. */
  readonly figureFontSize: number;
  readonly figureRowHeight: number;
  /** A block's columns with the gutter at its right: text, figure, gutter. */
  readonly columnWidths: readonly [number, number, number];
}

/**
 * To be read at a desk: Google's own sizes of text and rows. A figure's column holds a group's calls,
 * three digits each way.
 */
export const laptopSizes: BoardSizes = {
  fontSize: 10,
  rowHeight: 21,
  figureFontSize: 18,
  figureRowHeight: 34,
  columnWidths: [184, 124, 12],
};

/** To be read from across a room, on a screen of a wall. */
const wallSizes: BoardSizes = {
  fontSize: 16,
  rowHeight: 33,
  figureFontSize: 32,
  figureRowHeight: 56,
  columnWidths: [292, 196, 18],
};

/** The sizes people can choose from. */
export const boardSizes: Readonly<Record<BoardSize, BoardSizes>> = {
  laptop: laptopSizes,
  wall: wallSizes,
};
