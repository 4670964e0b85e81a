import { explainToPerson } from '../../domain/texts/explain-failure';
import type { Problem } from '../../domain/texts/failure';
import { texts } from '../../domain/texts/texts';
import { failureOf } from '../failure-of';

/** Whether Aircall refused the key itself, so that only another one helps. */
export function isKeyRefused(error: unknown): boolean {
  const { kind } = failureOf(error);
  return kind === 'refused-key' || kind === 'unauthorised';
}

/** Why a key was not accepted, for somebody who is setting up. */
export function explainKeyFailure(error: unknown, timeZone: string): Problem {
  const failure = failureOf(error);
  if (failure.kind === 'unauthorised') return texts.setUp.unauthorised;
  if (failure.kind === 'refused-key') return texts.setUp.refusedKey;
  return explainToPerson(failure, timeZone);
}
