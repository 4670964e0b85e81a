/** A number of fewer digits would be told by its last two. */
const fewestDigits = 6;

const shownDigits = 2;

/**
 * An external number as a wall may show it: its last two digits.
 *
 * @param digits - As Aircall sends them; `undefined` when withheld.
 * @returns Empty when there is nothing to tell; `••` when it is too short to show a part of it.
 * @example maskDigits('+33 6 11 22 33 44') // '•• 44'
 */
export function maskDigits(digits: string | undefined): string {
  const plain = (digits ?? '').replace(/\D/g, '');
  if (plain === '') return '';
  return plain.length < fewestDigits ? '••' : `•• ${plain.slice(-shownDigits)}`;
}
