import type { BudgetMinute } from '../../aircall/client/budget';
import { jobRequestsPerMinute } from '../../domain/jobs/share';
import { parseObject } from '../../domain/settings/parse';
import type { EpochSeconds } from '../../domain/time/units';

/**
 * Who wants to send, the most urgent last: long jobs, a search somebody waits for, the board, what a
 * person has asked for at this moment (an agent's availability), and what a caller waits for (a
 * card, a transfer): that goes beyond our own limit, which the board may have used up, though never
 * into a silence Aircall asked for.
 */
export type Priority = 'jobs' | 'search' | 'board' | 'person' | 'call';

/**
 * The minute all executions share, with what each kind of work has sent in it.
 *
 * ```
 * {"endsAt":1763600060,"used":45,"blockedUntil":0,"jobs":33,"search":0,"board":12,"boardBefore":12,
 *  "sent":5120}
 * ```
 */
export interface SharedMinute extends BudgetMinute {
  readonly jobs: number;
  readonly search: number;
  readonly board: number;
  /** What the board needed in the last minute it was refreshed in: as much is kept free for it. */
  readonly boardBefore: number;
  /** What all executions have sent since the cache last forgot; it only grows. */
  readonly sent: number;
}

const nothing: SharedMinute = {
  endsAt: 0,
  used: 0,
  blockedUntil: 0,
  jobs: 0,
  search: 0,
  board: 0,
  boardBefore: 0,
  sent: 0,
};

/** The most that searches and long jobs may take together. */
const searchShare = 0.8;

/** The most that is kept free for the board: a cold one would take everything. */
const boardShare = 0.4;

/** Reads a kept minute; whatever is missing or no number counts as 0. */
export function parseSharedMinute(text: string | undefined): SharedMinute {
  const stored = parseObject(text);
  const entries = Object.keys(nothing).map((name) => [name, amountOf(stored[name])]);
  return Object.fromEntries(entries) as unknown as SharedMinute;
}

const amountOf = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0;

/** The minute that runs now: the given one, or a new one when that is over. */
export function currentMinute(minute: SharedMinute, now: EpochSeconds): SharedMinute {
  if (now < minute.endsAt) return minute;
  const { endsAt, blockedUntil, board, boardBefore, sent } = minute;
  return { ...nothing, endsAt, blockedUntil, boardBefore: board || boardBefore, sent };
}

/**
 * What two executions know together. Counts only grow within a minute, so the larger is the newer;
 * silence that Aircall asked for is never forgotten.
 */
export function mergeMinutes(
  one: SharedMinute,
  other: SharedMinute,
  now: EpochSeconds,
): SharedMinute {
  const [a, b] = [currentMinute(one, now), currentMinute(other, now)];
  const larger = (of: (minute: SharedMinute) => number): number => Math.max(of(a), of(b));
  const isOver = (minute: SharedMinute): boolean => now >= minute.endsAt;
  return {
    endsAt: isOver(a) || isOver(b) ? larger((of) => of.endsAt) : Math.min(a.endsAt, b.endsAt),
    used: larger((of) => of.used),
    blockedUntil: larger((of) => of.blockedUntil),
    jobs: larger((of) => of.jobs),
    search: larger((of) => of.search),
    board: larger((of) => of.board),
    boardBefore: larger((of) => of.boardBefore),
    sent: larger((of) => of.sent),
  };
}

/** Notes requests that are about to be sent. @param minute - One that counts them in `used`. */
export const credit = (
  minute: SharedMinute,
  priority: Priority,
  requests: number,
): SharedMinute => ({
  ...minute,
  sent: minute.sent + requests,
  ...(priority !== 'person' && priority !== 'call' && { [priority]: minute[priority] + requests }),
});

/**
 * How many requests work of this priority may still send in the running minute, as far as sharing
 * goes.
 *
 * @param limit - Requests a minute we allow ourselves; 0: no limit.
 */
export function shareLeft(minute: SharedMinute, priority: Priority, limit: number): number {
  if (limit <= 0 || !(priority === 'jobs' || priority === 'search')) {
    return Number.POSITIVE_INFINITY;
  }
  const { used, jobs, search, board, boardBefore } = minute;
  const forBoard = Math.max(0, Math.min(boardBefore, Math.floor(limit * boardShare)) - board);
  const ofAll = Math.min(limit - used - forBoard, Math.floor(limit * searchShare) - search - jobs);
  const own = priority === 'jobs' ? jobRequestsPerMinute(limit) - jobs : ofAll;
  return Math.max(0, Math.min(ofAll, own));
}
