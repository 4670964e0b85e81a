import type { Snapshot } from '../snapshot';
import type { EpochSeconds, Seconds } from '../time/units';
import type { Availability } from '../users/availability';
import { findCurrentCalls } from '../wallboard/current-calls';
import type { TvBoard } from './tv-board';

/** Over a longer gap between two boards nobody knows what happened in between. */
const longestGap: Seconds = 900;

/** What the board before told of its agents. */
export type EarlierBoard = Pick<TvBoard, 'takenAt' | 'agents'>;

/** Aircall's presence word; empty when there is none. */
export const statusWord = (availability: Availability | undefined): string =>
  availability?.kind === 'unknown' ? availability.word : (availability?.kind ?? '');

/**
 * Since when each agent has been seen doing what they do now, by user id. On a call: since they
 * answered it. Else: since the first board that showed it. Who did the same on the first board
 * there ever was has no entry.
 */
export function seenSince(
  { takenAt, availabilities, openCalls }: Snapshot,
  earlier: EarlierBoard | undefined,
): ReadonlyMap<number, EpochSeconds> {
  const isNear = earlier !== undefined && takenAt - earlier.takenAt <= longestGap;
  const before = new Map(isNear ? earlier.agents.map((agent) => [agent.id, agent] as const) : []);
  const calls = findCurrentCalls(openCalls);
  const since = new Map<number, EpochSeconds>();
  for (const [id, availability] of availabilities) {
    const call = availability.kind === 'in_call' ? calls.get(id) : undefined;
    const known = before.get(id);
    const isSame = known?.status === statusWord(availability);
    const at = call?.answeredAt ?? (isSame ? known.since : known && takenAt);
    if (at !== undefined) since.set(id, Math.floor(at));
  }
  return since;
}
