import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { HttpOutcome } from '../../ports/http';
import type { ApiRequest } from './api-request';
import { retryAfterSeconds, waitAfterLimit } from './rate-headers';

/** A request is sent this many times at most. */
const MOST_ATTEMPTS = 3;
/** A time-out has already cost its own wait, so it is repeated only once. */
const MOST_ATTEMPTS_AFTER_TIMEOUT = 2;
/** The back-off grows from this with every attempt, up to the longest. */
const FIRST_BACK_OFF_SECONDS = 0.5;
const LONGEST_BACK_OFF_SECONDS = 4;
/** Executions that were told the same moment come back spread over this much time after it. */
const SPREAD_SECONDS = 1;

/** What the decision rests on. */
export interface RetryQuestion {
  readonly method: ApiRequest['method'];
  readonly outcome: HttpOutcome;
  /** Which attempt this was, from 1. */
  readonly attempt: number;
  readonly now: EpochSeconds;
  /** Between 0 and 1; spreads the repeats of executions that failed together. */
  readonly random: number;
  /** The longest wait the caller can still afford. */
  readonly patienceSeconds: Seconds;
}

/** `settled`: nothing to repeat. `give-up`: worth repeating, but not by this run. */
export type RetryDecision =
  | { readonly kind: 'settled' }
  | { readonly kind: 'retry'; readonly afterSeconds: Seconds }
  | { readonly kind: 'give-up' };

/**
 * Whether and when to send a request again: a 429 for any method, as Aircall did nothing; server
 * faults, time-outs and lost connections only where doing it twice is the same as once (RFC 9110,
 * section 9.2.2: GET, PUT, DELETE).
 */
export function decideRetry(question: RetryQuestion): RetryDecision {
  const wait = wantedWait(question);
  if (wait === undefined) return { kind: 'settled' };
  if (wait > question.patienceSeconds || question.attempt >= mostAttempts(question.outcome)) {
    return { kind: 'give-up' };
  }
  return { kind: 'retry', afterSeconds: wait };
}

function wantedWait(question: RetryQuestion): Seconds | undefined {
  const { outcome, method, random, now } = question;
  if (outcome.kind === 'answered' && outcome.status === 429) {
    return waitAfterLimit(outcome.headers, now) + random * SPREAD_SECONDS;
  }
  const isFault = outcome.kind === 'failed' || outcome.status >= 500;
  if (!isFault || method === 'POST') return undefined;
  const told = outcome.kind === 'answered' ? retryAfterSeconds(outcome.headers, now) : undefined;
  return told === undefined ? random * backOff(question.attempt) : told + random * SPREAD_SECONDS;
}

function backOff(attempt: number): Seconds {
  return Math.min(FIRST_BACK_OFF_SECONDS * 2 ** attempt, LONGEST_BACK_OFF_SECONDS);
}

function mostAttempts(outcome: HttpOutcome): number {
  const isTimeout = outcome.kind === 'failed' && outcome.reason === 'timeout';
  return isTimeout ? MOST_ATTEMPTS_AFTER_TIMEOUT : MOST_ATTEMPTS;
}
