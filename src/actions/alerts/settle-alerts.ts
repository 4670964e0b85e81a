import {
  type AlertsState,
  alertsProperty,
  type Breach,
  packAlerts,
} from '../../domain/alerts/alerts-state';
import type { AlertsDecision } from '../../domain/alerts/decide-alerts';
import type { Letterhead } from '../../domain/alerts/message-text';
import { shownProperty } from '../../domain/alerts/shown';
import { texts } from '../../domain/texts/texts';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { noteHistory } from './note-history';
import { type Outcome, sendMessages } from './send-messages';

/** What is to be carried out. */
export interface Settlement {
  /** Decides from the property ALERTS as it is kept: that is read anew under the lease. */
  readonly decide: (kept: string | undefined) => AlertsDecision;
  /** What the board shows of a state, for the property ALERTS_SHOWN. */
  readonly shownOf: (state: AlertsState) => string;
  readonly letterhead: Letterhead;
}

/**
 * Carries out what was decided, if another execution has not done so already: keeps it, then sends,
 * then keeps what came of it. What counts as sent is kept before it is: who is killed in between
 * sends one message too few, never one too many.
 *
 * @returns What is kept now; `undefined` when another execution is at it.
 */
export function settleAlerts(
  world: World,
  { decide, shownOf, letterhead }: Settlement,
): AlertsState | undefined {
  const lease = world.leases.take('alerts');
  if (lease === undefined) return undefined;
  try {
    const { state, messages, news } = decide(world.state.readAll()[alertsProperty]);
    world.state.write({ [alertsProperty]: packAlerts(state), [shownProperty]: shownOf(state) });
    const outcomes = sendMessages(world, messages, letterhead);
    const after = withOutcomes(state, outcomes);
    if (messages.length > 0 && lease.renew()) {
      world.state.write({ [alertsProperty]: packAlerts(after) });
    }
    noteHistory(world, { news, outcomes, letterhead });
    tellFailures(world, letterhead.now, outcomes);
    return after;
  } finally {
    lease.release();
  }
}

/** The state with what became of each breach's message. */
function withOutcomes(state: AlertsState, outcomes: readonly Outcome[]): AlertsState {
  const breaches: Record<string, Breach> = { ...state.breaches };
  for (const [key, breach] of Object.entries(state.breaches)) {
    if (breach.told !== 'sending') continue;
    const own = outcomes.filter(({ message }) =>
      message.lines.some(({ what, rule }) => what === 'breached' && rule.key === key),
    );
    // a message that an earlier run left half-way is nobody's to judge
    if (own.length === 0) continue;
    const isSent = own.some((outcome) => outcome.isSent);
    const outcome = own.map(({ words }) => words).join(', ');
    breaches[key] = { ...breach, told: isSent ? 'sent' : 'failed', outcome };
  }
  return { ...state, breaches };
}

function tellFailures(world: World, startedAt: number, outcomes: readonly Outcome[]): void {
  const failed = outcomes.filter(({ isSent }) => !isSent).map(({ words }) => words);
  if (failed.length === 0) return;
  const detail = [...new Set(failed)].join('. ');
  noteAction(world, { startedAt, run: texts.alerts.title, outcome: texts.runs.failed, detail });
}
