import type { Direction } from './call';
import type { RecentCall } from './recent-call';

type Packed = readonly [
  id: number,
  isOutbound: 0 | 1,
  userId: number | 0,
  numberId: number | 0,
  startedAt: number,
  answeredAfter: number | -1,
  endedAfter: number | -1,
  missedReason: string | 0,
];

/**
 * The calls of the activity period as a short text, for the cache.
 *
 * @example packRecentCalls([call]) // '[[812,0,7,3,1790000000,12,95,0]]'
 */
export function packRecentCalls(calls: readonly RecentCall[]): string {
  return JSON.stringify(calls.map(pack));
}

/**
 * Reads what {@link packRecentCalls} wrote.
 *
 * @returns `undefined` when the text is not ours, which counts as a miss.
 */
export function unpackRecentCalls(text: string): RecentCall[] | undefined {
  try {
    return (JSON.parse(text) as Packed[]).map(unpack);
  } catch {
    // a cache may hold what an older version wrote
    return undefined;
  }
}

function pack(call: RecentCall): Packed {
  const after = (moment: number | undefined): number =>
    moment === undefined ? -1 : moment - call.startedAt;
  return [
    call.id,
    call.direction === 'outbound' ? 1 : 0,
    call.userId ?? 0,
    call.numberId ?? 0,
    call.startedAt,
    after(call.answeredAt),
    after(call.endedAt),
    call.missedReason ?? 0,
  ];
}

function unpack(packed: Packed): RecentCall {
  const [id, isOutbound, userId, numberId, startedAt, answeredAfter, endedAfter, reason] = packed;
  const direction: Direction = isOutbound === 1 ? 'outbound' : 'inbound';
  return {
    id,
    direction,
    userId: userId === 0 ? undefined : userId,
    numberId: numberId === 0 ? undefined : numberId,
    startedAt,
    answeredAt: answeredAfter === -1 ? undefined : startedAt + answeredAfter,
    endedAt: endedAfter === -1 ? undefined : startedAt + endedAfter,
    missedReason: reason === 0 ? undefined : reason,
  };
}
