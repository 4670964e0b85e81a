import { toE164 } from '../phone/e164';
import type { PhoneWish } from '../search/phone-wish';
import { type Condition, condition, text } from './query-condition';

/**
 * The E.164 form an external number is archived under: only of numbers written with their country,
 * since what the others mean changes with the setting of the default country.
 */
export function archivedE164(external: string | undefined): string | undefined {
  const written = external?.replace(/\p{Cf}/gu, '').trim() ?? '';
  return /^(?:\+|00)/.test(written) ? toE164(written, '') : undefined;
}

/** Rows whose number nobody can compare without the default country: they are looked at here. */
const unclear = '(external_e164 IS NULL AND external_number IS NOT NULL)';

/**
 * The rows among which all calls of a number are; `undefined`: any.
 *
 * @param wish - `undefined`: one that no number meets.
 */
export function phoneCondition(wish: PhoneWish | undefined): Condition | undefined {
  if (wish === undefined) return condition('FALSE');
  switch (wish.kind) {
    case 'any':
      return undefined;
    case 'number':
      return condition(`(external_e164 = @e164 OR ${unclear})`, text('e164', wish.e164));
    default:
      return condition(
        `(STRPOS(external_digits, @digits) > 0 OR STRPOS(external_e164, @digits) > 0 OR ${unclear})`,
        text('digits', wish.digits),
      );
  }
}
