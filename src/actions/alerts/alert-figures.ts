import type { AlertRule } from '../../domain/alerts/alert-rule';
import { type AlertFigures, valueFor } from '../../domain/alerts/read-values';
import { parseCallBacks } from '../../domain/call-backs/call-backs-state';
import type { ScopeKey } from '../../domain/kpi/scopes';
import type { Presence } from '../../domain/users/presence';
import { tell } from '../kpi/care-for-kpis';
import type { Figures } from '../kpi/figures';
import type { World } from '../world';

/** What alerts are judged by. */
export interface AlertSources {
  readonly rules: readonly AlertRule[];
  readonly figures: Figures;
  /** What each user did when the board was refreshed; `undefined` when nobody knows. */
  readonly presence: Presence['states'] | undefined;
}

/**
 * Makes the function that tells the value of a rule's figure, from what the refresh knew. Nothing
 * is counted before it is asked for, and only what the rules watch.
 */
export function valueTeller(
  { saved }: Pick<World, 'saved'>,
  { rules, figures, presence }: AlertSources,
): (rule: AlertRule) => number | undefined {
  let known: AlertFigures | undefined;
  return (rule) => {
    known ??= {
      telling: tell(figures, new Set(rules.map(({ scope }) => scope.key))),
      available: availabilityTeller(figures, presence),
      callBacks: parseCallBacks(saved.CALL_BACKS).open,
    };
    return valueFor(rule, known);
  };
}

function availabilityTeller({ directory }: Figures, presence: AlertSources['presence']) {
  return (scope: ScopeKey): number | undefined => {
    const team = directory.teams.find(({ id }) => scope === `team ${id}`);
    const ids = team?.userIds ?? directory.users.map(({ id }) => id);
    if (presence === undefined || (scope !== 'company' && !team)) return undefined;
    return ids.filter((id) => presence.get(id)?.kind === 'available').length;
  };
}
