import type { AlertRule } from '../../domain/alerts/alert-rule';
import { type AlertFigures, valueFor } from '../../domain/alerts/read-values';
import { parseCallBacks } from '../../domain/call-backs/call-backs-state';
import type { ScopeKey } from '../../domain/kpi/scopes';
import { readPresence } from '../../domain/users/presence';
import { tell } from '../kpi/care-for-kpis';
import type { Figures } from '../kpi/figures';
import type { World } from '../world';

/**
 * Makes the function that tells the value of a rule's figure, from what the refresh knew. Nothing
 * is counted before it is asked for.
 *
 * @param presence - What each user did when the board was refreshed, as the cache keeps it.
 */
export function valueTeller(
  { saved }: Pick<World, 'saved'>,
  figures: Figures,
  presence: string | undefined,
): (rule: AlertRule) => number | undefined {
  let known: AlertFigures | undefined;
  return (rule) => {
    known ??= {
      telling: tell(figures),
      available: availabilityTeller(figures, presence),
      callBacks: parseCallBacks(saved.CALL_BACKS).open,
    };
    return valueFor(rule, known);
  };
}

function availabilityTeller({ directory, now }: Figures, text: string | undefined) {
  const presence = readPresence(text, now);
  return (scope: ScopeKey): number | undefined => {
    const team = directory.teams.find(({ id }) => scope === `team ${id}`);
    const ids = team?.userIds ?? directory.users.map(({ id }) => id);
    if (presence === undefined || (scope !== 'company' && !team)) return undefined;
    return ids.filter((id) => presence.get(id)?.kind === 'available').length;
  };
}
