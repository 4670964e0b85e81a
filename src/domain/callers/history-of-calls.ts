import type { Call } from '../calls/call';
import { outcomeOf } from '../calls/outcome';
import type { EpochSeconds } from '../time/units';
import type { CallerHistory } from './caller-history';

/** How far back calls are counted. */
const countedSeconds = 30 * 86_400;

/**
 * What calls with one number say about who calls. Calls that are not over say nothing: the one that
 * rings now is among them.
 *
 * @param calls - In any order.
 */
export function historyOfCalls(calls: readonly Call[], now: EpochSeconds): CallerHistory {
  const newestFirst = calls
    .filter(({ status }) => status === 'done')
    .sort((a, b) => b.startedAt - a.startedAt);
  const [last] = newestFirst;
  const talked = newestFirst.find(({ user }) => user !== undefined);
  const reached = newestFirst.findIndex((call) => outcomeOf(call) === 'answered');
  const sinceReached = reached < 0 ? newestFirst : newestFirst.slice(0, reached);
  return {
    lastAgent: talked?.user && {
      userId: talked.user.id,
      name: talked.user.name,
      at: talked.startedAt,
    },
    lastCall: last && {
      at: last.startedAt,
      direction: last.direction,
      outcome: outcomeOf(last),
      tags: last.tags,
    },
    recentCalls: newestFirst.filter(({ startedAt }) => now - startedAt <= countedSeconds).length,
    openMissed: sinceReached.filter(({ direction }) => direction === 'inbound').length,
  };
}
