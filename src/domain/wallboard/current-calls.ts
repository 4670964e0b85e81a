import type { Call } from '../calls/call';

/**
 * The one call each agent's tile shows, by user id: the newest answered one, else the newest
 * outbound one that still rings. An inbound call that rings is in the queue, on no agent's tile.
 */
export function findCurrentCalls(openCalls: readonly Call[]): ReadonlyMap<number, Call> {
  const current = new Map<number, Call>();
  for (const call of openCalls) {
    if (!call.user || !isShownOnAgent(call)) continue;
    const known = current.get(call.user.id);
    if (!known || isShownBefore(call, known)) current.set(call.user.id, call);
  }
  return current;
}

const isShownOnAgent = (call: Call): boolean =>
  call.status === 'answered' || (call.status === 'initial' && call.direction === 'outbound');

function isShownBefore(a: Call, b: Call): boolean {
  if (a.status !== b.status) return a.status === 'answered';
  const newer = (a.answeredAt ?? a.startedAt) - (b.answeredAt ?? b.startedAt);
  return newer > 0 || (newer === 0 && a.id > b.id);
}
