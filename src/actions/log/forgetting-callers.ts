import type { Call } from '../../domain/calls/call';
import { purgeBefore, withoutOldCaller } from '../../domain/log/retention';
import { parseSettings } from '../../domain/settings/parse';
import type { World } from '../world';

/** What must hold of a call before it is written to the log: what the retention removed stays away. */
export function forgettingCallers({ saved, clock }: World): (call: Call) => Call {
  const { retentionDays } = parseSettings(saved.SETTINGS);
  return withoutOldCaller(purgeBefore(retentionDays, clock.now()));
}
