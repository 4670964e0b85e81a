import type { Call } from '../calls/call';
import type { EpochSeconds, Seconds } from '../time/units';
import { findCurrentCalls } from '../wallboard/current-calls';
import { type Presence, presenceWord } from './presence';

/** Over a longer gap between two looks nobody knows what happened in between. */
const longestGap: Seconds = 900;

/**
 * Since when each user has been seen doing what they do now, by user id. On a call: since they
 * answered it. Else: since the first look that showed it. Who did the same at the first look there
 * ever was has no entry.
 *
 * @param earlier - The look before.
 */
export function statusSince(
  { at, states }: Pick<Presence, 'at' | 'states'>,
  openCalls: readonly Call[],
  earlier: Presence | undefined,
): ReadonlyMap<number, EpochSeconds> {
  const before = earlier && at - earlier.at <= longestGap ? earlier : undefined;
  const calls = findCurrentCalls(openCalls);
  const since = new Map<number, EpochSeconds>();
  for (const [id, availability] of states) {
    const call = availability.kind === 'in_call' ? calls.get(id) : undefined;
    const known = before?.states.get(id);
    const isSame = presenceWord(known) === presenceWord(availability);
    const began = call?.answeredAt ?? (isSame ? before?.since.get(id) : known && at);
    if (began !== undefined) since.set(id, Math.floor(began));
  }
  return since;
}
