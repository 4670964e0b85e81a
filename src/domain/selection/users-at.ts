import { headerRows } from '../wallboard/arrange-columns';
import type { CellRange, TilePosition } from '../wallboard/grid';

/**
 * The users whose tiles a selection touches, each once, in the order in which they stand on the
 * board: block by block from the left, downwards. A block's header stands for the whole block.
 *
 * Gutters, the status strip, the figures below it and the queue belong to nobody.
 *
 * @param positions - Where each user's tile lies, as UserSelection says.
 * @param selected - The selected rectangles of the board.
 */
export function usersAt(
  positions: readonly TilePosition[],
  selected: readonly CellRange[],
): readonly number[] {
  const firstTileRow = Math.min(...positions.map(({ row }) => row));
  const touched = positions.filter((tile) => {
    const header = { ...tile, row: firstTileRow - headerRows, rows: headerRows };
    return selected.some((range) => overlap(range, tile) || overlap(range, header));
  });
  const inOrder = touched.sort((a, b) => a.column - b.column || a.row - b.row);
  return [...new Set(inOrder.map(({ userId }) => userId))];
}

const overlap = (one: CellRange, other: CellRange): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
