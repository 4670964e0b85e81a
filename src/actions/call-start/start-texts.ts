import type { Call } from '../../domain/calls/call';
import { toE164 } from '../../domain/phone/e164';
import { sharedMinuteText } from '../budget/connect-shared';
import { callerTexts } from '../routing/caller-facts';

/** The cache texts that a starting call needs: one read for all of them. */
export const startTexts = (call: Call): readonly string[] => [
  sharedMinuteText,
  ...callerTexts(callerOf(call)),
];

/** Who calls or is called, in E.164; `undefined` when the number is withheld. */
export const callerOf = ({ externalDigits }: Call): string | undefined =>
  externalDigits === undefined ? undefined : toE164(externalDigits, '');
