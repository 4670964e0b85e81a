import { AircallError } from '../../aircall/client/aircall-error';
import type { ApiRequest } from '../../aircall/client/api-request';
import type { Aircall } from '../../aircall/client/client';
import type { ApiOutcome } from '../../aircall/client/outcome';
import { searchCalls } from '../../aircall/endpoints/calls';
import { getAvailability, getUser, listAvailabilities } from '../../aircall/endpoints/users';
import { parseOne, parsePage } from '../../aircall/pages/page';
import { pageCount } from '../../aircall/pages/paging';
import { parseAvailabilityRow } from '../../aircall/parse/availability';
import { parseCall } from '../../aircall/parse/call';
import { parseUser } from '../../aircall/parse/user';
import { recordOf, textOf } from '../../aircall/parse/wire';
import { historyOfCalls } from '../../domain/callers/history-of';
import type { Answer, Need, UserPresence } from '../../domain/routing/decision';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { parseAvailability } from '../../domain/users/availability';
import { isUnknown } from '../availability/read-states';

/** How far back Aircall tells of calls. @see https://developer.aircall.io/api-references/#calls (read 2026-11-20). */
const reachSeconds: Seconds = 180 * 86_400;

/** A caller waits meanwhile. */
export interface Haste {
  readonly now: EpochSeconds;
  readonly timeoutSeconds: Seconds;
  /** Users of the account. */
  readonly users: number;
}

/** What is sent for one need, and how its outcomes read; no answer when there is none in time. */
interface Inquiry {
  readonly requests: readonly ApiRequest[];
  readonly read: (outcomes: readonly ApiOutcome[]) => Answer | undefined;
}

/**
 * Asks Aircall for what a decision needs, all in one round. What it does not say in time is no
 * answer.
 */
export function askAircall(
  aircall: Aircall,
  needs: readonly Need[],
  haste: Haste,
): readonly Answer[] {
  const inquiries = needs.map((need) => inquire(need, haste));
  const { timeoutSeconds } = haste;
  const requests = inquiries.flatMap((each) => each.requests);
  if (requests.length === 0) return [];
  const outcomes = [...aircall.send(requests.map((each) => ({ ...each, timeoutSeconds })))];
  return inquiries.flatMap((each) => {
    const own = outcomes.splice(0, each.requests.length);
    return readSafely(each, own) ?? [];
  });
}

/** An answer of another shape than documented is none: a caller waits for a decision all the same. */
function readSafely({ read }: Inquiry, outcomes: readonly ApiOutcome[]): Answer | undefined {
  try {
    return read(outcomes);
  } catch (error) {
    if (error instanceof AircallError) return undefined;
    throw error;
  }
}

function inquire(need: Need, { now, users }: Haste): Inquiry {
  switch (need.kind) {
    case 'user':
      return {
        requests: [getUser(need.email, 'v2')],
        read: ([outcome]) => readUser(need.email, outcome),
      };
    case 'last-calls':
      return {
        requests: [searchCalls({ from: now - reachSeconds, page: 1 }, { phone: need.number })],
        read: ([outcome]) => readCalls(outcome, now),
      };
    case 'availability':
      return {
        requests: [getAvailability(need.userId)],
        read: ([outcome]) => readAvailability(need.userId, outcome),
      };
    case 'presence': {
      const pages = Array.from({ length: Math.max(1, pageCount(users)) }, (_, at) => at + 1);
      return { requests: pages.map(listAvailabilities), read: readPresence };
    }
  }
}

function readUser(email: string, outcome: ApiOutcome | undefined): Answer | undefined {
  if (outcome !== undefined && isUnknown(outcome)) return { kind: 'user', email, user: undefined };
  if (outcome?.kind !== 'ok') return undefined;
  return { kind: 'user', email, user: parseOne(outcome, 'user', parseUser) };
}

function readCalls(outcome: ApiOutcome | undefined, now: EpochSeconds): Answer | undefined {
  if (outcome?.kind !== 'ok') return undefined;
  const { items } = parsePage(outcome, 'calls', parseCall);
  return { kind: 'last-calls', ...historyOfCalls(items, now) };
}

function readAvailability(id: number, outcome: ApiOutcome | undefined): Answer | undefined {
  if (outcome?.kind !== 'ok') return undefined;
  const word = textOf(recordOf(outcome.data), 'availability');
  if (word === undefined) return undefined;
  return { kind: 'presence', presence: [{ id, availability: parseAvailability(word) }] };
}

function readPresence(outcomes: readonly ApiOutcome[]): Answer | undefined {
  if (outcomes.every(({ kind }) => kind === 'failed')) return undefined;
  const presence = outcomes.flatMap((outcome): readonly UserPresence[] =>
    outcome.kind === 'ok'
      ? parsePage(outcome, 'users', parseAvailabilityRow).items.map(({ id, availability }) => ({
          id,
          availability: parseAvailability(availability),
        }))
      : [],
  );
  return { kind: 'presence', presence };
}
