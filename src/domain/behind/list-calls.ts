import { texts } from '../texts/texts';
import type { ExplainedCall } from './describe-figure';
import type { ReasonGroup } from './view';

/** Cards a page is sent at a time: a megabyte, in about a second. */
const mostListed = 500;

/** Calls to be listed, newest first, and a sentence when they are not all. */
export interface ListedCalls {
  readonly calls: readonly ExplainedCall[];
  readonly cut: string;
}

/** The calls of one group, or of all; the newest ones where they are too many. */
export function listCalls(
  calls: readonly ExplainedCall[],
  only: Pick<ReasonGroup, 'role' | 'reason'> | undefined,
): ListedCalls {
  const wanted = calls.filter(
    ({ explanation: { role, reason } }) =>
      only === undefined || (role === only.role && reason === only.reason),
  );
  const inOrder = [...wanted].sort(
    (a, b) => b.call.startedAt - a.call.startedAt || b.call.id - a.call.id,
  );
  const listed = inOrder.slice(0, mostListed);
  return {
    calls: listed,
    cut:
      listed.length < wanted.length
        ? texts.behind.listed(String(listed.length), String(wanted.length))
        : '',
  };
}
