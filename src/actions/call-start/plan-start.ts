import type { Handbook } from '../../domain/handbook/handbook';
import { asksHistory } from '../../domain/insights/asks-history';
import type { Card } from '../../domain/insights/card';
import { composeCard } from '../../domain/insights/compose-card';

import { decide, distinctNeeds } from '../../domain/routing/decide';
import type { Decision, Need } from '../../domain/routing/decision';
import type { RoutingFacts, TargetKind } from '../../domain/routing/question';
import type { Duties, Start } from './start';
import { callerOf } from './start-texts';

/** Aircall's own numbers are rung by its Ring to widget alone. */
const transferable: readonly TargetKind[] = ['user', 'team', 'external'];

/** What to do for a call, as far as the facts go. */
export interface Plan {
  /** `undefined` when the call is not routed. */
  readonly decision: Decision | undefined;
  /** `undefined` when no card is shown. */
  readonly card: Card | undefined;
  /** What Aircall would have to be asked to be sure. */
  readonly needs: readonly Need[];
}

/** Plans card and transfer. Pure: the same facts make the same plan. */
export function planStart(
  start: Start,
  duties: Duties,
  { rules, cards }: Handbook,
  facts: RoutingFacts,
): Plan {
  const { call, enteredAt: now } = start;
  const callerNumber = callerOf(call);
  const question = { callerNumber, numberId: call.number?.id, at: now, wanted: transferable };
  const decision = duties.transfer ? decide(rules, question, facts) : undefined;
  const { id, direction, number } = call;
  const about = { id, direction, externalNumber: callerNumber, number };
  const card = duties.card
    ? composeCard(cards, { ...facts, call: about, now, timeZone: facts.timeZone })
    : undefined;
  const isHistoryNeeded =
    duties.card &&
    facts.history === 'unknown' &&
    callerNumber !== undefined &&
    cards.some(asksHistory);
  const needs: readonly Need[] = [
    ...(decision?.needs ?? []),
    ...(isHistoryNeeded ? [{ kind: 'last-calls', number: callerNumber } as const] : []),
  ];
  return { decision, card, needs: distinctNeeds(needs) };
}
