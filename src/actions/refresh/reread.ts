import type { ApiRequest } from '../../aircall/client/api-request';
import type { ApiOutcome } from '../../aircall/client/outcome';
import { getCall, listCalls } from '../../aircall/endpoints/calls';
import { type Page, parsePage } from '../../aircall/pages/page';
import { parseCall } from '../../aircall/parse/call';
import { recordOf } from '../../aircall/parse/wire';
import type { Call } from '../../domain/calls/call';
import { chooseRereads, type Reread, type RereadFacts } from '../../domain/sync/rereads';
import type { AskWithin } from './round';

/** Open calls that were read again, and those Aircall no longer knows. */
export interface RereadResult {
  readonly calls: readonly Call[];
  readonly goneIds: readonly number[];
}

/**
 * Reads open calls again that the poll does not reach any more.
 *
 * What cannot be read keeps its last state: the next run tries again.
 */
export function rereading(facts: Omit<RereadFacts, 'room'>): {
  ask: AskWithin;
  result: RereadResult;
} {
  const calls: Call[] = [];
  const goneIds: number[] = [];
  const ask: AskWithin = (room) => {
    const chosen = chooseRereads({ ...facts, room });
    return {
      requests: chosen.map(requestOf),
      take: (outcomes) => {
        chosen.forEach((reread, index) => {
          const { found, gone } = read(reread, outcomes[index]);
          calls.push(...found);
          goneIds.push(...gone);
        });
      },
    };
  };
  return { ask, result: { calls, goneIds } };
}

const requestOf = (reread: Reread): ApiRequest =>
  reread.kind === 'call'
    ? getCall(reread.call.id)
    : listCalls({ from: reread.from, to: reread.to, order: reread.order, page: 1 });

interface Found {
  readonly found: readonly Call[];
  readonly gone: readonly number[];
}

const nothing: Found = { found: [], gone: [] };

function read(reread: Reread, outcome: ApiOutcome | undefined): Found {
  if (outcome === undefined) return nothing;
  return reread.kind === 'call' ? readOne(reread.call, outcome) : readWindow(reread.calls, outcome);
}

function readOne({ id }: Call, outcome: ApiOutcome): Found {
  if (outcome.kind === 'failed') {
    return outcome.error.problem.kind === 'not-found' ? { found: [], gone: [id] } : nothing;
  }
  const call = parseCall(recordOf(outcome.data)?.call);
  return call === undefined ? nothing : { found: [call], gone: [] };
}

function readWindow(expected: readonly Call[], outcome: ApiOutcome): Found {
  if (outcome.kind === 'failed') return nothing;
  const page: Page<Call> = parsePage(outcome, 'calls', parseCall);
  const found = new Set(page.items.map(({ id }) => id));
  const missing = expected.flatMap(({ id }) => (found.has(id) ? [] : [id]));
  return { found: page.items, gone: page.hasNext || page.unreadable > 0 ? [] : missing };
}
