import type { User } from '../account/model';
import type { Draft, Drafter } from './draft';

/** The shortest time from one call of an agent to the next, in seconds. */
const leastSlotSeconds = 15;

/** How many calls fit one after the other into this time. */
export const mostCallsIn = (seconds: number): number =>
  Math.max(0, Math.floor(seconds / leastSlotSeconds));

/**
 * Calls that an agent had one after the other between two moments, never two at once.
 *
 * @param span - Epoch seconds; the last call and the work after it end before `until`.
 */
export function pastCalls(
  drafter: Drafter,
  agent: User,
  span: { from: number; until: number; count: number },
): Draft[] {
  const slot = Math.floor((span.until - span.from) / Math.max(1, span.count));
  return Array.from({ length: span.count }, (_, index) =>
    callInSlot(drafter, agent, { from: span.from + index * slot, seconds: slot }),
  );
}

function callInSlot(drafter: Drafter, agent: User, slot: { from: number; seconds: number }): Draft {
  const { random } = drafter.floor;
  const at = slot.from + random.integer(0, Math.floor(slot.seconds * 0.15));
  const rest = slot.from + slot.seconds - at;
  const wrapUp = Math.min(agent.wrapUpSeconds, Math.floor(rest * 0.25));
  const wait = Math.min(Math.floor(rest * 0.3), Math.max(2, Math.round(random.logNormal(11, 0.7))));
  const longest = rest - wait - wrapUp;
  const direction = random.chance(0.65) ? 'inbound' : 'outbound';
  if (direction === 'outbound' && random.chance(0.35)) {
    return drafter.unanswered(agent, { at, rang: Math.min(longest, random.integer(10, 30)) });
  }
  const talk = Math.max(1, Math.min(longest, Math.round(random.logNormal(110, 0.6))));
  return drafter.handled(agent, { direction, at, wait, talk });
}
