import type { EpochSeconds } from '../../domain/time/units';
import { type Headers, remainingIn, resetAt, WINDOW_SECONDS, waitAfterLimit } from './rate-headers';

/** How many requests we may still send; what is over it is not sent. */
export interface Budget {
  /** Requests left now; `Infinity` without a limit. */
  remaining(): number;
  /** When there will be more; this moment, when the minute is over by now. */
  renewsAt(): EpochSeconds;
  /** Takes requests that are about to be sent. */
  spend(requests: number): void;
  /** Learns from an answer what Aircall itself counts. */
  learn(status: number, headers: Headers): void;
}

/** A minute of requests as it is handed from one execution to the next. */
export interface BudgetMinute {
  readonly endsAt: EpochSeconds;
  readonly used: number;
  /** Aircall asked for silence until then; 0 when it did not. */
  readonly blockedUntil: EpochSeconds;
}

/** A minute in which nothing was sent. */
const unusedMinute: BudgetMinute = { endsAt: 0, used: 0, blockedUntil: 0 };

/** A {@link Budget} whose count can be kept for the next execution. */
export interface MinuteBudget extends Budget {
  minute(): BudgetMinute;
}

/** What a budget starts from. */
export interface BudgetOptions {
  /** Requests a minute we allow ourselves; 0 = as many as Aircall does. */
  readonly limit: number;
  /** What the executions before left. */
  readonly minute?: BudgetMinute;
  readonly now: () => EpochSeconds;
}

/**
 * A budget that counts by the minute, as Aircall does: a minute starts with its first request.
 * Answers correct it: other programs of the company use the same minute, and a 429 is the truth.
 *
 * @see https://developer.aircall.io/api-references/#rate-limiting (read 2026-11-20).
 */
export function minuteBudget({ limit, minute = unusedMinute, now }: BudgetOptions): MinuteBudget {
  const most = limit > 0 ? limit : Number.POSITIVE_INFINITY;
  let kept = minute;
  const current = (): BudgetMinute =>
    now() < kept.endsAt ? kept : { ...kept, endsAt: now() + WINDOW_SECONDS, used: 0 };
  const isBlocked = (): boolean => now() < kept.blockedUntil;

  return {
    minute: () => kept,
    remaining: () => (isBlocked() ? 0 : Math.max(0, most - current().used)),
    renewsAt: () => (isBlocked() ? kept.blockedUntil : Math.max(kept.endsAt, now())),
    spend: (requests) => {
      const { used, ...rest } = current();
      kept = { ...rest, used: used + requests };
    },
    learn: (status, headers) => {
      kept = corrected(current(), { status, headers, most, now: now() });
    },
  };
}

interface Lesson {
  readonly status: number;
  readonly headers: Headers;
  readonly most: number;
  readonly now: EpochSeconds;
}

function corrected(minute: BudgetMinute, { status, headers, most, now }: Lesson): BudgetMinute {
  const left = remainingIn(headers);
  const reset = resetAt(headers, now);
  return {
    used: Math.max(minute.used, countedByAircall(most, left)),
    endsAt: Math.min(minute.endsAt, reset ?? minute.endsAt),
    blockedUntil: Math.max(minute.blockedUntil, silence({ status, headers, left, reset, now })),
  };
}

/** Brings what is left of ours down to what is left of the company's. */
function countedByAircall(most: number, left: number | undefined): number {
  return left === undefined || most === Number.POSITIVE_INFINITY ? 0 : most - left;
}

interface Signs {
  readonly status: number;
  readonly headers: Headers;
  readonly left: number | undefined;
  readonly reset: EpochSeconds | undefined;
  readonly now: EpochSeconds;
}

function silence({ status, headers, left, reset, now }: Signs): EpochSeconds {
  if (status === 429) return now + waitAfterLimit(headers, now);
  return left === 0 && reset !== undefined ? reset : 0;
}
