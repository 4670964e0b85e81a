import { assertNever } from '../assert-never';
import { formatTimeOfDay } from '../time/format';
import type { Texts } from './en';
import type { Failure, Problem } from './failure';
import { texts } from './texts';

/**
 * A failure in the words of whoever sits before a page or a dialog: nothing tries again by itself.
 *
 * @param timeZone - As in {@link explainFailure}.
 */
export const explainToPerson = (failure: Failure, timeZone: string): Problem =>
  inWords(failure, timeZone, texts.attendedFailures);

/**
 * A failure in the reader's words.
 *
 * @param timeZone - IANA name; times of day in the sentence are told in it.
 */
export const explainFailure = (failure: Failure, timeZone: string): Problem =>
  inWords(failure, timeZone, texts.failures);

function inWords(failure: Failure, timeZone: string, say: Texts['failures']): Problem {
  switch (failure.kind) {
    case 'no-key':
      return say.noKey;
    case 'unauthorised':
      return say.unauthorised;
    case 'refused-key':
      return say.refusedKey;
    case 'not-found':
      return say.notFound(failure.what);
    case 'rate-limited':
      return say.rateLimited(
        failure.until === undefined ? undefined : formatTimeOfDay(failure.until, timeZone),
      );
    case 'aircall-down':
      return say.aircallDown(failure.status);
    case 'timed-out':
      return say.timedOut;
    case 'unreachable':
      return say.unreachable;
    case 'unreadable-answer':
      return say.unreadableAnswer;
    case 'not-authorised':
      return say.notAuthorised;
    case 'quota-used-up':
      return say.quotaUsedUp(failure.service);
    case 'too-fast':
      return say.tooFast(failure.service);
    case 'store-full':
      return say.storeFull;
    case 'protected':
      return say.protectedCells;
    case 'spreadsheet-full':
      return say.spreadsheetFull;
    case 'google-down':
      return say.googleDown;
    case 'copied-spreadsheet':
      return say.copiedSpreadsheet;
    case 'bad-address':
      return say.badAddress(failure.detail);
    case 'refused':
      return say.refused(failure.reason);
    case 'archive':
      return texts.archive.failures[failure.why](failure.detail);
    case 'unexpected':
      return say.unexpected(failure.message);
    default:
      return assertNever(failure);
  }
}
