import { assertNever } from '../../domain/assert-never';
import type { EpochSeconds } from '../../domain/time/units';

/**
 * What can go wrong between us and Aircall. `reason` is Aircall's own sentence when it gave one:
 * plain text, short, without secrets.
 *
 * - `unauthorised`: the request carried no key Aircall could see (401).
 * - `forbidden`: the key is wrong (403); never "not enough permission".
 * - `refused`: understood and not done, for the reason given (400, 405, 409, 422).
 * - `rate-limited`: no request before `notBefore`; either Aircall said so, or our own budget did.
 * - `unreadable`: an answer that is not what the documentation says: HTML, cut JSON, another shape.
 *
 * @see https://developer.aircall.io/api-references/#errors (read 2026-11-20).
 */
export type AircallProblem =
  | { readonly kind: 'no-credentials' }
  | { readonly kind: 'bad-base-url'; readonly detail: string }
  | { readonly kind: 'unauthorised'; readonly reason: string | undefined }
  | { readonly kind: 'forbidden'; readonly reason: string | undefined }
  | { readonly kind: 'not-found'; readonly reason: string | undefined }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string | undefined }
  | { readonly kind: 'rate-limited'; readonly notBefore: EpochSeconds }
  | { readonly kind: 'unavailable'; readonly status: number; readonly reason: string | undefined }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** A request that did not bring what it was sent for. The message is for logs, not for people. */
export class AircallError extends Error {
  override readonly name = 'AircallError';
  readonly problem: AircallProblem;
  /** Method and path, such as `GET /v1/calls`. */
  readonly request: string;

  constructor(problem: AircallProblem, request: string) {
    super(`${request}: ${describe(problem)}`);
    this.problem = problem;
    this.request = request;
  }
}

function describe(problem: AircallProblem): string {
  switch (problem.kind) {
    case 'no-credentials':
    case 'timeout':
      return problem.kind;
    case 'bad-base-url':
    case 'unreachable':
    case 'unreadable':
      return `${problem.kind} (${problem.detail})`;
    case 'rate-limited':
      return `rate-limited until ${new Date(problem.notBefore * 1000).toISOString()}`;
    case 'unauthorised':
    case 'forbidden':
    case 'not-found':
      return withReason(problem.kind, problem.reason);
    case 'refused':
    case 'unavailable':
      return withReason(`${problem.kind} with status ${problem.status}`, problem.reason);
    default:
      return assertNever(problem);
  }
}

function withReason(what: string, reason: string | undefined): string {
  return reason === undefined ? what : `${what} (${reason})`;
}
