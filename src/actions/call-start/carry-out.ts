import type { AircallProblem } from '../../aircall/client/aircall-error';
import type { ApiRequest } from '../../aircall/client/api-request';
import type { Aircall } from '../../aircall/client/client';
import type { ApiOutcome } from '../../aircall/client/outcome';
import {
  pushInsightCard,
  type TransferTarget,
  transferCall,
} from '../../aircall/endpoints/call-actions';
import type { Card } from '../../domain/insights/card';
import type { Decision } from '../../domain/routing/decision';
import { explainUndecided } from '../../domain/routing/explain-undecided';
import { explainFailure } from '../../domain/texts/explain-failure';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { Clock } from '../../ports/clock';
import { failureOf } from '../failure-of';
import type { Plan } from './plan-start';
import type { Deed } from './start';

const say = texts.callStart;

/** How a plan is carried out. */
export interface Terms {
  readonly callId: number;
  /** Notes all of it and sends nothing. */
  readonly isDryRun: boolean;
  /** Nothing is sent, and no answer waited for, after this moment. */
  readonly deadline: EpochSeconds;
  readonly clock: Pick<Clock, 'now'>;
}

/** Something to send, and the note of it, which its outcome completes. */
interface Errand {
  readonly request: (timeoutSeconds: Seconds) => ApiRequest;
  readonly deed: Omit<Deed, 'outcome'>;
}

/**
 * Sends card and transfer side by side, each once: what Aircall refuses or does not answer is not
 * sent again.
 *
 * @returns What was done, for Actions.
 */
export function carryOut(aircall: Aircall, plan: Plan, terms: Terms): readonly Deed[] {
  const { card, decision } = plan;
  const errands = [
    ...(card && card.lines.length > 0 ? [cardErrand(card, terms)] : []),
    ...(decision?.target && decision.target.kind !== 'number'
      ? [transferErrand(decision, decision.target, terms.callId)]
      : []),
  ];
  const unsent = decision && decision.target === undefined ? [undecided(decision)] : [];
  return [...sendAll(aircall, errands, terms), ...unsent];
}

function cardErrand({ lines, from, leftOut }: Card, { callId, clock }: Terms): Errand {
  const body = { lines, createdAt: clock.now() };
  return {
    request: (timeoutSeconds) => pushInsightCard(callId, body, timeoutSeconds),
    deed: {
      kind: 'card',
      by: from.join(', '),
      target: undefined,
      detail: say.lines(lines.length, leftOut),
    },
  };
}

const transferErrand = (
  { rule, reason }: Decision,
  target: TransferTarget,
  callId: number,
): Errand => ({
  request: (timeoutSeconds) => transferCall(callId, target, timeoutSeconds),
  deed: { kind: 'transfer', by: rule, target, detail: reason },
});

const undecided = (decision: Decision): Deed => ({
  kind: 'transfer',
  by: decision.rule,
  target: undefined,
  outcome: decision.rule === '' ? 'noRule' : 'none',
  detail: explainUndecided(decision),
});

function sendAll(aircall: Aircall, errands: readonly Errand[], terms: Terms): readonly Deed[] {
  const all = (outcome: Deed['outcome'], detail: string): readonly Deed[] =>
    errands.map(({ deed }) => ({ ...deed, outcome, detail: `${deed.detail} ${detail}` }));
  if (errands.length === 0) return [];
  if (terms.isDryRun) return all('dryRun', say.wouldSend);
  const seconds = Math.floor(terms.deadline - terms.clock.now());
  if (seconds < 1) return all('none', say.tooLate);
  const outcomes = aircall.send(errands.map(({ request }) => request(seconds)));
  return errands.map(({ deed }, index) => {
    const { outcome, detail } = judge(outcomes[index]);
    return { ...deed, outcome, detail: `${deed.detail} ${detail}` };
  });
}

function judge(outcome: ApiOutcome | undefined): Pick<Deed, 'outcome' | 'detail'> {
  if (outcome === undefined) return { outcome: 'lost', detail: say.timedOut };
  if (outcome.kind === 'ok') return { outcome: 'sent', detail: say.shown };
  const { problem } = outcome.error;
  if (isLost(problem)) return { outcome: 'lost', detail: say.timedOut };
  const reason = reasonIn(problem) ?? explainFailure(failureOf(outcome.error), 'UTC').what;
  return { outcome: 'refused', detail: say.refusedBecause(reason) };
}

/** Whether it may have arrived all the same. */
const isLost = ({ kind }: AircallProblem): boolean =>
  kind === 'timeout' || kind === 'unreachable' || kind === 'unreadable' || kind === 'unavailable';

const reasonIn = (problem: AircallProblem): string | undefined =>
  problem.kind === 'refused' || problem.kind === 'not-found' ? problem.reason : undefined;
