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
  const recent = newestFirst(calls.filter(({ at }) => at >= now - historySeconds));
  const withAgent = recent.find(({ user }) => user !== undefined);
  const [last] = recent;
  const talked = recent.findIndex(isTalk);
  const since = talked < 0 ? recent : recent.slice(0, talked);
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
    recentCalls: isWhole ? recent.length : undefined,
    openMissed:
      isWhole || talked >= 0
        ? since.filter(({ direction }) => direction === 'inbound').length
        : undefined,
  };
}

/** Of two that started at once, the later id is newer. */
export const newestFirst = (calls: readonly LoggedCall[]): readonly LoggedCall[] =>
  [...calls].sort((a, b) => b.at - a.at || b.id - a.id);

const isTalk = ({ outcome }: LoggedCall): boolean =>
  outcome === 'answered' || outcome === 'in conversation';
