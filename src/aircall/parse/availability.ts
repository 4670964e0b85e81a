import { type Availability, parseAvailability } from '../../domain/users/availability';
import { idOf, recordOf, textOf } from './wire';

/** What one user is doing, as the bulk list of availabilities says. */
export interface AvailabilityRow {
  /** The user's id. */
  readonly id: number;
  readonly availability: Availability;
}

/**
 * Reads a row such as `{"id":456,"availability":"in_call"}`; `undefined` when half of it is missing.
 *
 * @see https://developer.aircall.io/api-references/#list-users-availability (read 2026-11-20).
 */
export function parseAvailabilityRow(value: unknown): AvailabilityRow | undefined {
  const wire = recordOf(value);
  const id = idOf(wire, 'id');
  const word = textOf(wire, 'availability');
  if (id === undefined || word === undefined) return undefined;
  return { id, availability: parseAvailability(word) };
}
