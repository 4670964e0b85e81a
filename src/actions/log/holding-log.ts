import { type LogCare, logCareText, parseLogCare } from '../../domain/log/log-care';
import type { Lease } from '../../ports/lease';
import type { World } from '../world';

/** How far the log has been looked after, as this execution found it. */
export const savedCare = ({ saved }: World): LogCare => parseLogCare(saved.LOG_CARE);

/** Keeps how far it is; only for who holds the lease of the log. */
export const keepCare = ({ state }: World, care: LogCare): void =>
  state.write({ LOG_CARE: logCareText(care) });

/**
 * Does something to the log while nobody else does, unless the log was looked after meanwhile or
 * somebody is at it.
 *
 * @param work - Given how far the log has been looked after, as it is kept at this moment.
 * @returns What the work returns; `undefined` when it was not done.
 */
export function holdingLog<T>(
  world: World,
  work: (care: LogCare, lease: Lease) => T,
): T | undefined {
  const lease = world.leases.take('log');
  if (lease === undefined) return undefined;
  try {
    return work(parseLogCare(world.state.readAll().LOG_CARE), lease);
  } finally {
    lease.release();
  }
}
