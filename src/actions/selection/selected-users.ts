import { findSelectedUsers } from '../../domain/selection/find-selected';
import { readPositions } from '../../domain/selection/read-positions';
import { texts } from '../../domain/texts/texts';
import { Refusal } from '../refusal';
import type { World } from '../world';

/**
 * The users this person has selected on the board at this moment, at least one.
 *
 * The selection is asked for, never remembered, so that two people cannot disturb each other.
 *
 * @throws {Refusal} When no user is selected; it says what to select.
 */
export function selectedUsers(world: World): readonly number[] {
  const selected = world.workbook.selection();
  const positions = selected.isBoard ? readPositions(world.tables.read('UserSelection')) : [];
  const found = findSelectedUsers(selected, positions);
  if (!found.ok) throw new Refusal(found.problem);
  return found.userIds;
}

/** The one selected user. @throws {Refusal} When there is none, or more than one. */
export function selectedUser(world: World): number {
  const [userId, ...others] = selectedUsers(world);
  if (userId !== undefined && others.length === 0) return userId;
  throw new Refusal(texts.selection.several(others.length + 1));
}
