import type { EpochSeconds, Seconds } from '../time/units';

/** What deciding on a repaint needs. */
export interface BoardAge {
  readonly now: EpochSeconds;
  /** When the board last showed the truth; 0: never. */
  readonly goodAt: EpochSeconds;
  /** When the run began that painted it; 0: never. */
  readonly begunAt: EpochSeconds;
  /** When a webhook last told something; 0: never. */
  readonly toldAt: EpochSeconds;
  /** Agents whose presence every refresh reads, 50 a request. */
  readonly agents: number;
  readonly requestsPerMinute: number;
}

/** Nobody sees a board change more often than that, and Google counts every run. */
const leastPause: Seconds = 5;

/** Without news by webhook the board is repainted all the same when it is this old. */
const oldSeconds: Seconds = 30;

/** Open pages share the minute's requests with searches and jobs: they take at most this part. */
const share = 0.6;

/**
 * Whether an open Live page should repaint the board now: something was told since it was painted, or
 * it is old; and the minute's requests allow it.
 */
export function shouldRepaint(age: BoardAge): boolean {
  const { now, goodAt, begunAt, toldAt } = age;
  if (now - goodAt < repaintPause(age)) return false;
  return toldAt >= begunAt || now - goodAt >= oldSeconds;
}

/** The shortest time between two repaints that the minute's requests allow. */
export function repaintPause({
  agents,
  requestsPerMinute,
}: Pick<BoardAge, 'agents' | 'requestsPerMinute'>): Seconds {
  if (requestsPerMinute <= 0) return leastPause;
  // presence, and one page of calls
  const requests = Math.ceil(agents / 50) + 1;
  return Math.max(leastPause, Math.ceil((60 * requests) / (share * requestsPerMinute)));
}
