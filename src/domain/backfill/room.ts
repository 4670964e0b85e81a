import { callHeader } from '../sheets/headers';

/**
 * Cells a spreadsheet may have, empty ones included.
 *
 * @see https://support.google.com/drive/answer/37603 (read 2026-11-20).
 */
const mostCells = 10_000_000;

/** From this share on people are warned. */
const nearShare = 0.8;

/** What is kept free, so that the refresh goes on logging when a backfill has to stop. */
const keptFree = 0.05;

/** How full a spreadsheet will be. */
export interface Room {
  readonly kind: 'ample' | 'near' | 'too-little';
  /** Cells with the rows to come, as a share of what Google allows. */
  readonly share: number;
}

/**
 * Whether rows to come fit into a spreadsheet.
 *
 * @param cells - It has now.
 * @param rows - Of the log, at most as many will be added.
 */
export function judgeRoom(cells: number, rows: number): Room {
  const share = (cells + rows * callHeader.length) / mostCells;
  return { kind: judgeShare(share), share };
}

/** What a share of the cells Google allows means. */
export function judgeShare(share: number): Room['kind'] {
  if (share < nearShare) return 'ample';
  return share > 1 - keptFree ? 'too-little' : 'near';
}

/** Whether a log of so many rows leaves the refresh room to go on; counts the log's cells alone. */
export const hasLogRoom = (rows: number): boolean =>
  rows * callHeader.length <= mostCells * (1 - keptFree);
