import { getCall } from '../../aircall/endpoints/calls';
import { parseCall } from '../../aircall/parse/call';
import { recordOf } from '../../aircall/parse/wire';
import type { Call } from '../../domain/calls/call';
import { chooseRereads, type RereadFacts } from '../../domain/sync/rereads';
import type { AskWithin } from './round';

/** Open calls that were read again, and those Aircall no longer knows. */
export interface Reread {
  readonly calls: readonly Call[];
  readonly goneIds: readonly number[];
}

/**
 * Reads open calls again that the poll does not reach any more.
 *
 * A single call that cannot be read keeps its last state: the next run tries again.
 */
export function rereading(facts: Omit<RereadFacts, 'room'>): { ask: AskWithin; result: Reread } {
  const calls: Call[] = [];
  const goneIds: number[] = [];
  const ask: AskWithin = (room) => {
    const chosen = chooseRereads({ ...facts, room });
    return {
      requests: chosen.map((call) => getCall(call.id)),
      take: (outcomes) => {
        outcomes.forEach((outcome, index) => {
          const id = (chosen[index] as Call).id;
          const isGone = outcome.kind === 'failed' && outcome.error.problem.kind === 'not-found';
          if (isGone) goneIds.push(id);
          const call = outcome.kind === 'ok' ? parseCall(recordOf(outcome.data)?.call) : undefined;
          if (call) calls.push(call);
        });
      },
    };
  };
  return { ask, result: { calls, goneIds } };
}
