/**
 * A formula that draws numbers as a line; empty for fewer than two.
 *
 * Made of whole numbers alone, and parted by semicolons, which every locale of Sheets reads as rows:
 * commas and decimal points differ.
 *
 * @see https://support.google.com/docs/answer/3093289 — data may be an array (read 2026-11-21).
 */
export function sparklineFormula(numbers: readonly number[]): string {
  if (numbers.length < 2) return '';
  return `=SPARKLINE({${numbers.map((each) => Math.max(0, Math.round(each))).join(';')}})`;
}
