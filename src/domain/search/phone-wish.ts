import { toE164 } from '../phone/e164';

/**
 * The number a search looks for: one number, or digits that must stand in it, such as the end of a
 * number somebody remembers.
 */
export type PhoneWish =
  | { readonly kind: 'any' }
  | { readonly kind: 'number'; readonly e164: string }
  | { readonly kind: 'digits'; readonly digits: string };

/** Fewer digits than this stand in almost every number. */
const leastPhoneDigits = 3;

/**
 * Reads the number as a person typed it.
 *
 * @returns `undefined` when there are too few digits to look for.
 */
export function readPhoneWish(text: string, defaultCountry: string): PhoneWish | undefined {
  if (text.trim() === '') return { kind: 'any' };
  const e164 = toE164(text, defaultCountry);
  if (e164 !== undefined) return { kind: 'number', e164 };
  const digits = digitsOf(text);
  return digits.length < leastPhoneDigits ? undefined : { kind: 'digits', digits };
}

/** Whether a call's external number, as Aircall displays it, is the one looked for. */
export function fitsPhone(
  wish: PhoneWish,
  external: string | undefined,
  defaultCountry: string,
): boolean {
  if (wish.kind === 'any') return true;
  if (external === undefined) return false;
  const e164 = toE164(external, defaultCountry);
  if (wish.kind === 'number') return e164 === wish.e164;
  return [external, e164 ?? ''].some((form) => digitsOf(form).includes(wish.digits));
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
