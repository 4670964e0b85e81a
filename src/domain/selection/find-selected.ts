import type { Problem } from '../texts/failure';
import { texts } from '../texts/texts';
import type { CellRange, TilePosition } from '../wallboard/grid';
import { usersAt } from './users-at';

/** What a person has selected at one moment. */
export interface Selected {
  /** The name of the sheet in front of them. */
  readonly sheet: string;
  readonly isBoard: boolean;
  /** The selected rectangles of that sheet, in the order in which they were selected. */
  readonly ranges: readonly CellRange[];
}

/** The selected users, at least one; or why there is none. */
export type SelectedUsers =
  | { readonly ok: true; readonly userIds: readonly number[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Which users a selection means.
 *
 * @param positions - Where each user's tile lies, as UserSelection says.
 */
export function findSelectedUsers(
  { sheet, isBoard, ranges }: Selected,
  positions: readonly TilePosition[],
): SelectedUsers {
  const say = texts.selection;
  if (!isBoard) return { ok: false, problem: say.otherSheet(sheet) };
  if (positions.length === 0) return { ok: false, problem: say.emptyBoard };
  const userIds = usersAt(positions, ranges);
  return userIds.length > 0 ? { ok: true, userIds } : { ok: false, problem: say.noAgent };
}
