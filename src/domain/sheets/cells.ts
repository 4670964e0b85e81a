import type { EpochSeconds } from '../time/units';
import type { CellValue } from './headers';

/** A moment as a real date, or an empty cell. */
export const dateCell = (moment: EpochSeconds | undefined): CellValue =>
  moment === undefined ? '' : new Date(moment * 1000);

/** The moment a date cell holds; `undefined` when it holds none. */
export function readDate(cell: CellValue | undefined): EpochSeconds | undefined {
  if (Object.prototype.toString.call(cell) !== '[object Date]') return undefined;
  const seconds = Math.round((cell as Date).getTime() / 1000);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** A positive whole number such as an id, whether the cell holds text or a number. */
export function readId(cell: CellValue | undefined): number | undefined {
  const id = Number(cell);
  return cell !== '' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** The apostrophe of {@link textCell}: Sheets keeps it to itself, unless a cell was plain text before. */
const guard = /^'(?=[=+\-@'\t\r\n])/;

/** A cell's text to the letter, as it was before {@link textCell} guarded it. */
export const readExactText = (cell: CellValue | undefined): string =>
  cell === undefined ? '' : String(cell).replace(guard, '');

/** A cell as trimmed text, as it was before {@link textCell} guarded it. */
export const readText = (cell: CellValue | undefined): string =>
  cell === undefined ? '' : String(cell).trim().replace(guard, '');

/** A cell as text, `undefined` when it is empty. */
export const readOptionalText = (cell: CellValue | undefined): string | undefined =>
  readText(cell) || undefined;

const separator = ', ';

/** Several texts in one cell. */
export const listCell = (items: readonly (string | number)[]): string => items.join(separator);

/** The texts of a list cell. */
export const readList = (cell: CellValue | undefined): string[] =>
  readText(cell)
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** The ids of a list cell; whatever is no id is left out. */
export const readIds = (cell: CellValue | undefined): number[] =>
  readList(cell).flatMap((item) => readId(item) ?? []);

/** A cell holds at most 50,000 characters. @see https://support.google.com/drive/answer/37603 (read 2026-11-20). */
const mostCharacters = 49_900;

/** A cell Sheets can hold: a longer text is cut and ends in "…", so that it shows. */
export function clipCell(cell: CellValue): CellValue {
  if (typeof cell !== 'string' || cell.length <= mostCharacters) return cell;
  // half a character would be none
  const kept = cell.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

const phoneNumber = /^\+[\d\s().-]+$/;
const mayStartFormula = /^[=+\-@'\t\r\n]/;

/**
 * Text from outside, for a cell: it never becomes a formula.
 *
 * Text cells have the text format besides; the apostrophe is what Sheets itself uses to say "text",
 * and covers a sheet whose format somebody changed. Phone numbers stay as they are: a formula made
 * of digits and spaces cannot do harm.
 */
export const textCell = (text: string | undefined): string => {
  if (text === undefined) return '';
  return mayStartFormula.test(text) && !phoneNumber.test(text) ? `'${text}` : text;
};
