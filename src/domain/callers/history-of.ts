import type { Call } from '../calls/call';
import { outcomeOf } from '../calls/outcome';
import type { EpochSeconds, Seconds } from '../time/units';
import type { CallerHistory } from './caller-history';
import type { LoggedCall } from './logged-call';

/** What a history covers. */
export const historySeconds: Seconds = 30 * 86_400;

/**
 * What a number's calls tell at a moment.
 *
 * @param calls - Of one number, in any order; those of more than 30 days ago do not count.
 * @param isWhole - Whether these are all its calls of the last 30 days: otherwise nothing is counted
 * that others could change.
 */
export function historyOf(
  calls: readonly LoggedCall[],
  now: EpochSeconds,
  isWhole: boolean,
): CallerHistory {
  const recent = calls.filter(({ at }) => at >= now - historySeconds);
  const { isReached, ...told } = tell(recent);
  return {
    ...told,
    recentCalls: isWhole ? recent.length : undefined,
    openMissed: isWhole || isReached ? told.openMissed : undefined,
  };
}

/**
 * What Aircall's calls with one number tell: of the last agent and the last call however old they
 * are. Calls that are not over tell nothing: the one that rings now is among them.
 *
 * @param calls - In any order.
 */
export function historyOfCalls(calls: readonly Call[], now: EpochSeconds): CallerHistory {
  const done = calls.filter(({ status }) => status === 'done').map(toLogged);
  const { isReached: _, ...told } = tell(done);
  return { ...told, recentCalls: done.filter(({ at }) => at >= now - historySeconds).length };
}

const toLogged = (call: Call): LoggedCall => ({
  id: call.id,
  at: call.startedAt,
  direction: call.direction,
  outcome: outcomeOf(call),
  user: call.user,
  tags: call.tags,
});

/** @returns `isReached`: whether somebody talked to them in these calls. */
function tell(calls: readonly LoggedCall[]) {
  const ordered = newestFirst(calls);
  const withAgent = ordered.find(({ user }) => user !== undefined);
  const [last] = ordered;
  const talked = ordered.findIndex(isTalk);
  const since = talked < 0 ? ordered : ordered.slice(0, talked);
  return {
    lastAgent: withAgent?.user && {
      userId: withAgent.user.id,
      name: withAgent.user.name,
      at: withAgent.at,
    },
    lastCall: last && {
      at: last.at,
      direction: last.direction,
      outcome: last.outcome,
      tags: last.tags,
    },
    openMissed: since.filter(({ direction }) => direction === 'inbound').length,
    isReached: talked >= 0,
  };
}

/** Of two that started at once, the later id is newer. */
export const newestFirst = (calls: readonly LoggedCall[]): readonly LoggedCall[] =>
  [...calls].sort((a, b) => b.at - a.at || b.id - a.id);

const isTalk = ({ outcome }: LoggedCall): boolean =>
  outcome === 'answered' || outcome === 'in conversation';
