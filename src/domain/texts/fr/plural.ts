/**
 * A whole number as French writes it: `12 345`, groups of three with a narrow no-break space.
 *
 * @param value - Fractions are rounded.
 */
export const whole = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(?:\d{3}){1,6}$)/g, '\u202f');

/** The form of a word that fits a number: in French 0 and 1 are singular. */
export const form = (value: number, one: string, many: string): string =>
  Math.abs(value) < 2 ? one : many;

/** A number and its word: `0 appel`, `1 appel`, `2 appels`. */
export const counted = (value: number, one: string, many: string): string =>
  `${whole(value)} ${form(value, one, many)}`;

/** The same for a number that comes in as text. */
export const countedText = (value: string, one: string, many: string): string =>
  `${value} ${value === '0' || value === '1' ? one : many}`;

/** A number with one decimal and a comma: `2,4`. */
export const oneDecimal = (value: number): string => value.toFixed(1).replace('.', ',');

/** A text between guillemets. */
export const quoted = (text: string): string => `« ${text} »`;

/** Choices in a sentence: `a, b ou c`. */
export const anyOf = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ou ${items[items.length - 1]}`;

/** A sentence or name with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
