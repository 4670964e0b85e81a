import type { AlertRule } from './alert-rule';
import { type AlertsState, packAlerts, parseAlertsState } from './alerts-state';
import { type AlertNews, judgeAlerts, type Pending, type Readings } from './judge-alerts';
import { type Message, planMessages, type Sending } from './plan-messages';

/** What one reading of all figures comes to. */
export interface AlertsDecision {
  /** To be kept before anything is sent. */
  readonly state: AlertsState;
  readonly messages: readonly Message[];
  readonly news: readonly AlertNews[];
  readonly pending: Pending;
  /** Whether anything is to be kept or sent at all. */
  readonly isNew: boolean;
}

/** What is decided from. */
export interface Sighting extends Readings, Sending {
  readonly rules: readonly AlertRule[];
  readonly pending: Pending;
}

/**
 * Judges all rules by one reading, and plans what is sent.
 *
 * @param kept - The property ALERTS.
 */
export function decideAlerts(sighting: Sighting, kept: string | undefined): AlertsDecision {
  const { rules, pending } = sighting;
  const before = parseAlertsState(kept);
  const judged = judgeAlerts(rules, sighting, { breaches: before.breaches, pending });
  const { state, messages } = planMessages(rules, judged, before, sighting);
  return {
    ...{ state, messages },
    news: judged.news,
    pending: judged.pending,
    isNew: essence(state) !== essence(before),
  };
}

/** What must be kept at once; messages that are older than an hour are forgotten with the next. */
const essence = (state: AlertsState): string => packAlerts({ ...state, sentAt: [] });
