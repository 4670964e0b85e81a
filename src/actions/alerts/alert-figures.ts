import type { AlertRule } from '../../domain/alerts/alert-rule';
import { countWatched, type WatchedSums } from '../../domain/alerts/count-watched';
import { type AlertFigures, valueFor } from '../../domain/alerts/read-values';
import { parseCallBacks } from '../../domain/call-backs/call-backs-state';
import { countingOf } from '../../domain/kpi/counting';
import type { ScopeKey } from '../../domain/kpi/scopes';
import type { Presence } from '../../domain/users/presence';
import { callsOf, type Figures } from '../kpi/figures';
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
      sums: sumsFor(rules, figures),
      formula: figures.settings.serviceLevelFormula,
      available: availabilityTeller(figures, presence),
      callBacks: parseCallBacks(saved.CALL_BACKS).open,
    };
    return valueFor(rule, known);
  };
}

/** What was counted for the same rules: the board and the messages of a run go by one counting. */
const counted = new WeakMap<Figures, { readonly watched: string; readonly sums: WatchedSums }>();

function sumsFor(rules: readonly AlertRule[], figures: Figures): WatchedSums {
  const watched = JSON.stringify(rules.map(({ scope, period }) => [scope.key, period]));
  const known = counted.get(figures);
  if (known?.watched === watched) return known.sums;
  const { plan, directory, settings, now, occupancy } = figures;
  const sums = countWatched(rules, {
    calls: callsOf(figures),
    beginnings: plan.beginnings,
    counting: countingOf({ directory, settings, now }),
    occupancy,
  });
  counted.set(figures, { watched, sums });
  return sums;
}

function availabilityTeller({ directory }: Figures, presence: AlertSources['presence']) {
  return (scope: ScopeKey): number | undefined => {
    const team = directory.teams.find(({ id }) => scope === `team ${id}`);
    const ids = team?.userIds ?? directory.users.map(({ id }) => id);
    if (presence === undefined || (scope !== 'company' && !team)) return undefined;
    return ids.filter((id) => presence.get(id)?.kind === 'available').length;
  };
}
