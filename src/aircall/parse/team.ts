import type { Team } from '../../domain/teams/team';
import { idOf, idsIn, recordOf, textOf } from './wire';

/**
 * Reads a team with its members, such as `{"id":7,"name":"Sales","users":[{"id":456, …}]}`;
 * `undefined` when it has no id.
 *
 * @see https://developer.aircall.io/api-references/#team (read 2026-11-20).
 */
export function parseTeam(value: unknown): Team | undefined {
  const wire = recordOf(value);
  const id = idOf(wire, 'id');
  if (wire === undefined || id === undefined) return undefined;
  return { id, name: textOf(wire, 'name') ?? `#${id}`, userIds: idsIn(wire.users) };
}
