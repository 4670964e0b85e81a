import type { Call } from '../../domain/calls/call';
import { isClosed, monthOf } from '../../domain/log/months';
import type { Row } from '../../domain/sheets/headers';
import type { World } from '../world';

/**
 * Changes the record of a call, in Calls or in the tab of its month.
 *
 * @param change - The record as it shall be; `undefined` leaves it.
 * @returns Whether the log has the call.
 */
export function amendLog(
  world: World,
  { id, startedAt }: Pick<Call, 'id' | 'startedAt'>,
  change: (row: Row) => Row | undefined,
): boolean {
  const where = { column: 'Call ID', reads: String(id) };
  return world.tables.amend('Calls', where, change) || amendMonth(world, { id, startedAt }, change);
}

function amendMonth(
  { clock, logBook }: World,
  { id, startedAt }: Pick<Call, 'id' | 'startedAt'>,
  change: (row: Row) => Row | undefined,
): boolean {
  const timeZone = clock.timeZone();
  const month = monthOf(startedAt, timeZone);
  if (!isClosed(month, clock.now(), timeZone)) return false;
  const sheet = logBook.find(month);
  const position = sheet?.find(id);
  if (sheet === undefined || position === undefined) return false;
  const [row = []] = sheet.read({ first: position, count: 1 });
  const next = change(row);
  if (next !== undefined) sheet.write(position, [next]);
  return true;
}
