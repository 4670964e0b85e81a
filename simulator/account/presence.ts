import type { EpochSeconds, User } from './model';

/**
 * The presence word of `GET /v1/users/availabilities`.
 *
 * A call counts before everything else, so someone who switches to unavailable while talking stays
 * `in_call` until the end.
 *
 * @returns One of Aircall's five words, or the odd user's own word.
 */
export function presenceOf(user: User, now: EpochSeconds): string {
  if (!user.isConnected) return 'offline';
  if (user.currentCallId !== undefined) return 'in_call';
  if (user.wrapUpUntil !== undefined && user.wrapUpUntil > now) return 'after_call_work';
  if (user.setting === 'unavailable') return 'do_not_disturb';
  return user.presenceWord ?? 'available';
}

/** Whether a call may ring on this user's phone. */
export const isFree = (user: User, now: EpochSeconds): boolean =>
  user.ringingCallId === undefined && presenceOf(user, now) === 'available';
