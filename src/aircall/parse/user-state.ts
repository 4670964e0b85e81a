import { readSwitchState, type SwitchState } from '../../domain/availability-switch/switch-state';
import { nameOfUser } from './user';
import { idOf, recordOf, textOf } from './wire';

/** What a user has chosen, of API version 2 or 1. */
export interface UserState {
  readonly id: number;
  readonly name: string;
  readonly state: SwitchState;
}

/**
 * Reads a user's `availability_status` and `substatus`; `undefined` when it has no id.
 *
 * @see https://developer.aircall.io/api-references/#user (read 2026-11-20).
 */
export function parseUserState(value: unknown): UserState | undefined {
  const wire = recordOf(value);
  const id = idOf(wire, 'id');
  if (id === undefined) return undefined;
  const setting = textOf(wire, 'availability_status') ?? '';
  return {
    id,
    name: nameOfUser(wire) ?? '',
    state: readSwitchState(setting, textOf(wire, 'substatus')),
  };
}
