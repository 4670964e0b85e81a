import type { AircallNumber } from '../../domain/numbers/aircall-number';
import { idOf, idsIn, recordOf, textOf } from './wire';

/**
 * Reads one of the company's numbers; `undefined` when it has no id. Only the single read carries
 * `users`.
 *
 * ```
 * {"id":1234,"name":"French Office","digits":"+33 1 76 11 11 11","country":"FR",
 *  "time_zone":"Europe/Paris", …}
 * ```
 *
 * @see https://developer.aircall.io/api-references/#number (read 2026-11-20).
 */
export function parseNumber(value: unknown): AircallNumber | undefined {
  const wire = recordOf(value);
  const id = idOf(wire, 'id');
  if (wire === undefined || id === undefined) return undefined;
  const digits = textOf(wire, 'digits') ?? '';
  return {
    id,
    name: textOf(wire, 'name') ?? (digits || `#${id}`),
    digits,
    country: textOf(wire, 'country') ?? '',
    timeZone: textOf(wire, 'time_zone') ?? '',
    userIds: idsIn(wire.users),
  };
}

/**
 * Reads who is assigned to a number that was read by itself; `undefined` when it does not say, as
 * in the list of numbers. Nobody and no word are different things.
 *
 * @see https://developer.aircall.io/api-references/#retrieve-a-number (read 2026-11-20).
 */
export function parseUsersOfNumber(value: unknown): readonly number[] | undefined {
  const users = recordOf(value)?.users;
  return Array.isArray(users) ? idsIn(users) : undefined;
}
