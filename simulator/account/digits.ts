import type { Random } from '../random';

/** A place our numbers and callers come from. */
export interface Place {
  readonly label: string;
  readonly country: string;
  readonly timeZone: string;
  readonly language: string;
  /** Display forms; every `x` is a digit. */
  readonly patterns: readonly string[];
}

/**
 * Number ranges that national regulators keep free for films and examples, so that nobody is called.
 *
 * @see https://en.wikipedia.org/wiki/Fictitious_telephone_number — Arcep, Ofcom, NANPA, BNetzA, PTS,
 * ACMA and ComReg ranges (read 2026-11-20).
 */
export const places: readonly Place[] = [
  place('FR', 'France', 'Europe/Paris', 'fr-FR', ['+33 1 99 00 xx xx', '+33 6 39 98 xx xx']),
  place('GB', 'Britain', 'Europe/London', 'en-GB', ['+44 20 7946 0xxx', '+44 7700 900xxx']),
  place('DE', 'Germany', 'Europe/Berlin', 'de-DE', ['+49 30 23125 xxx', '+49 221 4710 xxx']),
  place('US', 'America', 'America/New_York', 'en-US', ['+1 212-555-01xx', '+1 415-555-01xx']),
  place('IE', 'Ireland', 'Europe/Dublin', 'en-IE', ['+353 20 91x xxxx']),
  place('SE', 'Sweden', 'Europe/Stockholm', 'sv-SE', ['+46 8 465 004 xx']),
  place('AU', 'Australia', 'Australia/Sydney', 'en-AU', ['+61 2 5550 xxxx', '+61 2 7010 xxxx']),
];

function place(
  country: string,
  label: string,
  timeZone: string,
  language: string,
  patterns: readonly string[],
): Place {
  return { country, label, timeZone, language, patterns };
}

/** A made-up number of that place in display form: `+44 20 7946 0123`. */
export const drawDigits = (random: Random, from: Pick<Place, 'patterns'>): string =>
  random.pick(from.patterns).replace(/x/g, () => String(random.integer(0, 9)));

/** `+44 20 7946 0123` -> `+442079460123`. */
export const toE164 = (digits: string): string => `+${digits.replace(/\D/g, '')}`;

/**
 * How Aircall writes an external number: in groups, with spaces.
 *
 * @param e164 - `undefined` when the caller hides the number.
 * @returns `+44 20 7946 0123`, or the word `anonymous`.
 */
export function toRawDigits(e164: string | undefined): string {
  if (e164 === undefined) return 'anonymous';
  for (const { patterns } of places) {
    for (const pattern of patterns) {
      const grouped = fill(pattern, e164.slice(1));
      if (grouped !== undefined) return grouped;
    }
  }
  return e164;
}

function fill(pattern: string, digits: string): string | undefined {
  if (pattern.replace(/[^\dx]/g, '').length !== digits.length) return undefined;
  let used = 0;
  let fits = true;
  const text = pattern.replace(/[\dx]/g, (sign) => {
    const digit = digits.charAt(used++);
    if (sign !== 'x' && sign !== digit) fits = false;
    return digit;
  });
  return fits ? text : undefined;
}
