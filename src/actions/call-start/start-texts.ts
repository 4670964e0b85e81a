import { historyTextName } from '../../domain/callers/history-texts';
import type { Call } from '../../domain/calls/call';
import { contactTextName } from '../../domain/contacts/index-texts';
import { handbookText } from '../../domain/handbook/handbook';
import { toE164 } from '../../domain/phone/e164';
import { presenceText } from '../../domain/users/presence';
import { sharedMinuteText } from '../budget/connect-shared';

/** The cache texts that a starting call needs: one read for all of them. */
export function startTexts(call: Call): readonly string[] {
  const number = callerOf(call);
  return [
    handbookText,
    presenceText,
    sharedMinuteText,
    ...(number === undefined ? [] : [contactTextName(number), historyTextName(number)]),
  ];
}

/** Who calls or is called, in E.164; `undefined` when the number is withheld. */
export const callerOf = ({ externalDigits }: Call): string | undefined =>
  externalDigits === undefined ? undefined : toE164(externalDigits, '');
