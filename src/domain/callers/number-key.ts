import { toE164 } from '../phone/e164';

/** How Aircall displays numbers; none of its marks but the plus sign says anything. */
const displayed = /^\+\d[\d .-]{5,}$/;

/**
 * Makes the function that tells the E.164 form of a number as the log shows it; for many of them,
 * since reading one with all a library knows takes a hundred times longer.
 *
 * @param defaultCountry - For numbers without their country.
 */
export function numberTeller(defaultCountry: string): (shown: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (shown) => {
    if (displayed.test(shown)) return `+${shown.replace(/\D/g, '')}`;
    if (!known.has(shown)) known.set(shown, toE164(shown, defaultCountry));
    return known.get(shown);
  };
}
