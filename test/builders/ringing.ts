import type { CallTrail, Touch } from '../../src/domain/calls/trail';
import { now } from './now';

const touch =
  (at: number) =>
  (userId: number): Touch => ({ userId, name: `User ${userId}`, at });

/**
 * What webhooks tell of a call that has been ringing for 3 s, unless told otherwise.
 *
 * @param rung - Ids of the agents it rings on.
 * @param declined - Ids of those who declined it a second ago.
 */
export const ringing = (
  rung: readonly number[],
  declined: readonly number[] = [],
  since = now - 3,
): CallTrail => ({
  rings: rung.map(touch(since)),
  declines: declined.map(touch(now - 1)),
  hasStart: true,
  hasEnd: false,
});
