import { readId } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import type { TilePosition } from '../wallboard/grid';

/** The tiles UserSelection tells of, one row each; rows that somebody spoiled are skipped. */
export const readPositions = (rows: readonly Row[]): TilePosition[] =>
  rows.flatMap((cells) => {
    const [row, column, height, width, userId] = cells.map(readId);
    if (!row || !column || !height || !width || !userId) return [];
    return [{ row, column, rows: height, columns: width, userId }];
  });
