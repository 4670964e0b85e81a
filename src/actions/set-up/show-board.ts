import type { World } from '../world';

/** Brings the board to the front. */
export function showBoard({ workbook }: World): true {
  workbook.showBoard();
  return true;
}
