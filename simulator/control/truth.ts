import { presenceOf } from '../account/presence';
import { isLive, isWaiting } from '../floor/call';
import { callJson } from '../rest/json-call';
import type { RouteContext } from '../rest/route';
import { findOddCases } from './odd-cases';

/**
 * What `GET /_simulator/truth` answers: counts, who waits (longest first), and where each odd case is
 * at this moment.
 */
export function showTruth(context: RouteContext, periodSeconds: number): Record<string, unknown> {
  const { floor, now } = context;
  const { account, calls } = floor;
  const waiting = calls.all.filter(isWaiting).sort((a, b) => a.startedAt - b.startedAt);
  return {
    now,
    company: account.companyName,
    counts: {
      users: account.users.length,
      teams: account.teams.length,
      numbers: account.numbers.length,
      contacts: account.contacts.length,
      calls: calls.all.length,
      callsInPeriod: calls.since(now - periodSeconds).length,
      live: calls.all.filter(isLive).length,
      waiting: waiting.length,
    },
    availability: countBy(account.users.map((user) => presenceOf(user, now))),
    waiting: waiting.map((call) => ({
      waitSeconds: now - call.startedAt,
      ...callJson(context, call),
    })),
    oddCases: findOddCases({ account, calls: calls.all, now, periodSeconds }),
  };
}

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
