import { AircallError } from '../aircall/client/aircall-error';
import { ArchiveFailure } from '../domain/archive/archive-failure';
import { assertNever } from '../domain/assert-never';
import type { Failure } from '../domain/texts/failure';
import { meaningOf } from '../domain/texts/google-sentences';

/** What a thrown thing means to a person. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ArchiveFailure) {
    return { kind: 'archive', why: error.kind, detail: error.message };
  }
  if (!(error instanceof AircallError)) {
    const message = error instanceof Error ? error.message : String(error);
    return meaningOf(message) ?? { kind: 'unexpected', message };
  }
  const { problem } = error;
  switch (problem.kind) {
    case 'no-credentials':
      return { kind: 'no-key' };
    case 'unauthorised':
      return { kind: 'unauthorised' };
    case 'forbidden':
      return { kind: 'refused-key' };
    case 'not-found':
      return { kind: 'not-found', what: error.request };
    case 'rate-limited':
      return { kind: 'rate-limited', until: problem.notBefore };
    case 'unavailable':
      return { kind: 'aircall-down', status: problem.status };
    case 'timeout':
      return { kind: 'timed-out' };
    case 'unreachable':
      return { kind: 'unreachable' };
    case 'unreadable':
      return { kind: 'unreadable-answer' };
    case 'bad-base-url':
      return { kind: 'bad-address', detail: problem.detail };
    case 'refused':
      return { kind: 'refused', reason: `${error.request}: ${problem.reason}.` };
    default:
      return assertNever(problem);
  }
}
