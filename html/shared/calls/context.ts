import { type Moments, momentsIn } from '../../../src/domain/results/moments';
import type { EpochSeconds } from '../../../src/domain/time/units';

/** What every part of a list of calls needs to know of the time. */
export interface CallsContext {
  readonly moments: Moments;
  /** The script's clock, carried on by this browser's. */
  readonly now: () => EpochSeconds;
}

/** @param facts - As the script told them just now. */
export function callsContext(facts: {
  readonly timeZone: string;
  readonly now: EpochSeconds;
}): CallsContext {
  const ahead = facts.now - Date.now() / 1000;
  return { moments: momentsIn(facts.timeZone), now: () => Date.now() / 1000 + ahead };
}
