/**
 * A whole number as English writes it: `12,345`.
 *
 * @param value - Fractions are rounded.
 */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** A number and its word: `0 calls`, `1 call`, `2 calls`. */
export const counted = (value: number, one: string, many: string): string =>
  `${whole(value)} ${value === 1 ? one : many}`;
