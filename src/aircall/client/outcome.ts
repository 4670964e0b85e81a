import type { EpochSeconds } from '../../domain/time/units';
import type { HttpOutcome } from '../../ports/http';
import { parseJson } from '../parse/json';
import { AircallError, type AircallProblem } from './aircall-error';
import { type ApiRequest, nameOf } from './api-request';
import { reasonIn } from './error-reason';
import { type Headers, waitAfterLimit } from './rate-headers';

/**
 * What came of a request: Aircall's answer as JSON (`undefined` when it had no body, as after a
 * transfer), or why there is none.
 */
export type ApiOutcome =
  | { readonly kind: 'ok'; readonly request: string; readonly data: unknown }
  | { readonly kind: 'failed'; readonly error: AircallError };

/**
 * The JSON an outcome brought.
 *
 * @throws {AircallError} What the request failed with.
 */
export function dataOf(outcome: ApiOutcome): unknown {
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome.data;
}

/** A failed outcome. */
export function failed(request: ApiRequest, problem: AircallProblem): ApiOutcome {
  return { kind: 'failed', error: new AircallError(problem, nameOf(request)) };
}

/** What reading an answer needs besides the answer. */
export interface ReadingContext {
  readonly now: EpochSeconds;
  readonly redact: (text: string) => string;
}

/** Reads what the network brought in answer to a request. */
export function readOutcome(
  request: ApiRequest,
  outcome: HttpOutcome,
  { now, redact }: ReadingContext,
): ApiOutcome {
  if (outcome.kind === 'failed') {
    return failed(request, lostProblem(outcome.reason, redact(outcome.detail)));
  }
  const { status, body } = outcome;
  if (status < 200 || status >= 300) {
    return failed(request, redacted(problemOf({ ...outcome, now }), redact));
  }
  const data = parseJson(body);
  if (data === undefined && request.method === 'GET') {
    return failed(request, { kind: 'unreadable', detail: whatItIs(body) });
  }
  return { kind: 'ok', request: nameOf(request), data };
}

function lostProblem(reason: 'timeout' | 'unreachable', detail: string): AircallProblem {
  return reason === 'timeout' ? { kind: 'timeout' } : { kind: 'unreachable', detail };
}

interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly now: EpochSeconds;
}

function problemOf({ status, headers, body, now }: Refusal): AircallProblem {
  const reason = reasonIn(body);
  if (status === 429)
    return { kind: 'rate-limited', notBefore: now + waitAfterLimit(headers, now) };
  if (status >= 500) return { kind: 'unavailable', status, reason };
  if (status < 400 || isPage(body)) {
    return { kind: 'unreadable', detail: `${whatItIs(body)} with status ${status}` };
  }
  if (status === 401) return { kind: 'unauthorised', reason };
  if (status === 403) return { kind: 'forbidden', reason };
  if (status === 404) return { kind: 'not-found', reason };
  return { kind: 'refused', status, reason };
}

function redacted(problem: AircallProblem, redact: (text: string) => string): AircallProblem {
  if (!('reason' in problem) || problem.reason === undefined) return problem;
  return { ...problem, reason: redact(problem.reason) };
}

function isPage(body: string): boolean {
  return body.trimStart().startsWith('<');
}

function whatItIs(body: string): string {
  if (body.trim() === '') return 'an empty answer';
  if (isPage(body)) return 'a web page';
  return parseJson(body) === undefined ? 'JSON that is cut or broken' : 'an unexpected answer';
}
