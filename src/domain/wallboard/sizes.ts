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

/** To be read at a desk: Google's own sizes of text and rows. */
export const laptopSizes: BoardSizes = {
  fontSize: 10,
  rowHeight: 21,
  figureFontSize: 18,
  figureRowHeight: 34,
  columnWidths: [184, 104, 12],
};
