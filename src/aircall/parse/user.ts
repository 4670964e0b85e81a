import type { User } from '../../domain/users/user';
import { idOf, idsIn, recordOf, textOf, type Wire } from './wire';

/**
 * Reads a user, of API version 2 or 1; `undefined` when it has no id.
 *
 * ```
 * {"id":456,"name":"John Doe","email":"john.doe@x.io","availability_status":"available",
 *  "time_zone":"America/New_York", …}     v1 adds "numbers":[{"id":1234, …}]
 * ```
 *
 * @see https://developer.aircall.io/api-references/#user (read 2026-11-20).
 */
export function parseUser(value: unknown): User | undefined {
  const wire = recordOf(value);
  const id = idOf(wire, 'id');
  if (wire === undefined || id === undefined) return undefined;
  return {
    id,
    name: nameOfUser(wire) ?? `#${id}`,
    email: textOf(wire, 'email') ?? '',
    availabilitySetting: textOf(wire, 'availability_status') ?? '',
    timeZone: textOf(wire, 'time_zone') ?? '',
    numberIds: idsIn(wire.numbers),
  };
}

/** What to call a user: the name, else the e-mail address. */
export function nameOfUser(wire: Wire | undefined): string | undefined {
  return textOf(wire, 'name') ?? fullName(wire) ?? textOf(wire, 'email');
}

/** First and last name, or the one of them that is there. */
export function fullName(wire: Wire | undefined): string | undefined {
  const names = [textOf(wire, 'first_name'), textOf(wire, 'last_name')];
  return names.filter((name) => name !== undefined).join(' ') || undefined;
}
