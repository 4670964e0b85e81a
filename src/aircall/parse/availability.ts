import { idOf, recordOf, textOf } from './wire';

/** What one user is doing, as the bulk list of availabilities says. */
export interface AvailabilityRow {
  /** The user's id. */
  readonly id: number;
  /** Aircall's presence word, which may be one nobody knows yet. */
  readonly availability: string;
}

/**
 * Reads a row such as `{"id":456,"availability":"in_call"}`; `undefined` when half of it is missing.
 *
 * @see https://developer.aircall.io/api-references/#list-users-availability (read 2026-11-20).
 */
export function parseAvailabilityRow(value: unknown): AvailabilityRow | undefined {
  const wire = recordOf(value);
  const id = idOf(wire, 'id');
  const availability = textOf(wire, 'availability');
  return id === undefined || availability === undefined ? undefined : { id, availability };
}
