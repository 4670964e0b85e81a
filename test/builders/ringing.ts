import type { CallTrail, Touch } from '../../src/domain/calls/trail';
import { now } from './now';

const touch =
  (at: number) =>
  (userId: number): Touch => ({ userId, name: `User ${userId}`, at });

/**
 * What webhooks tell of a call that has been ringing for 3 s.
 *
 * @param rung - Ids of the agents it rings on.
 * @param declined - Ids of those who declined it a second ago.
 */
export const ringing = (rung: readonly number[], declined: readonly number[] = []): CallTrail => ({
  rings: rung.map(touch(now - 3)),
  declines: declined.map(touch(now - 1)),
  hasStart: true,
  hasEnd: false,
});
