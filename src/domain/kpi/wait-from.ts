import type { EpochSeconds } from '../time/units';
import type { CallFact } from './call-fact';

/**
 * Where a wait begins: at the start of the call, menus and queue included, or at its first ring on an
 * agent. Of rings only webhooks tell; a call without any waits from its start.
 */
export const waitsFrom = ['start', 'ring'] as const;

/** One of them. */
export type WaitFrom = (typeof waitsFrom)[number];

/** When the wait of a call begins. */
export function waitStart(call: CallFact, waitFrom: WaitFrom): EpochSeconds {
  const after = waitFrom === 'ring' ? call.rings?.[0]?.after : undefined;
  return call.startedAt + (after ?? 0);
}

/**
 * When the wait begins that counts for the agent who answered: with the ring this agent took, so that
 * nobody answers for the time it rang on others. A call may be late for its number and in time for
 * its agent.
 *
 * @see https://support.aircall.io/hc/en-gb/articles/22105374839965 — 25 s on one agent and 5 s on the
 * next (excerpt read 2026-11-20).
 */
export function agentWaitStart(call: CallFact, waitFrom: WaitFrom): EpochSeconds {
  const own = call.rings?.find(({ fate, userId }) => fate === 'answered' && userId === call.userId);
  if (waitFrom === 'start' || own === undefined) return waitStart(call, waitFrom);
  return call.startedAt + own.after;
}
