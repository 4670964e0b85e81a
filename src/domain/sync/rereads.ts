import type { Call } from '../calls/call';
import type { EpochSeconds } from '../time/units';
import type { Availability } from '../users/availability';

/** At most this many open calls are read again by id in one run. */
export const rereadsPerRun = 10;

/** What choosing needs: the open calls the poll did not bring, and what is known of them. */
export interface RereadFacts {
  readonly openCalls: readonly Call[];
  readonly availabilities: ReadonlyMap<number, Availability>;
  /** When each call was last confirmed, by call id; unknown counts as never. */
  readonly checkedAt: ReadonlyMap<number, EpochSeconds>;
  /** How many requests there are. */
  readonly room: number;
  /** Whether calls may be read just because they were not confirmed for long. */
  readonly includeRoutine: boolean;
}

/**
 * Chooses the open calls to read again: waiting ones first, then those whose agent has left the
 * call, then the longest unconfirmed.
 */
export function chooseRereads(facts: RereadFacts): readonly Call[] {
  const urgency = (call: Call): number => {
    if (call.status === 'initial') return 0;
    return hasLeft(call, facts.availabilities) ? 1 : 2;
  };
  const lastChecked = (call: Call): EpochSeconds => facts.checkedAt.get(call.id) ?? 0;
  return facts.openCalls
    .filter((call) => facts.includeRoutine || urgency(call) < 2)
    .sort((a, b) => urgency(a) - urgency(b) || lastChecked(a) - lastChecked(b) || a.id - b.id)
    .slice(0, Math.max(0, Math.min(facts.room, rereadsPerRun)));
}

function hasLeft(call: Call, availabilities: ReadonlyMap<number, Availability>): boolean {
  if (call.user === undefined) return true;
  return availabilities.get(call.user.id)?.kind !== 'in_call';
}
