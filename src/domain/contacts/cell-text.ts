import { readDate } from '../sheets/cells';
import type { CellValue } from '../sheets/headers';
import { dateTimeFormat } from '../time/format';

/** Makes a cell's value a text, as contacts hold it. */
export type CellText = (cell: CellValue | undefined) => string;

/**
 * Makes the function that tells what cells say: text trimmed, numbers in full, boxes as `TRUE` and
 * `FALSE`, dates as `2026-11-20` and, with a time of day, `2026-11-20 14:03:22`.
 *
 * @param timeZone - Asked only when a date comes.
 */
export function createCellText(timeZone: () => string): CellText {
  let tell: ((at: number) => string) | undefined;
  return (cell) => {
    if (cell === undefined) return '';
    if (typeof cell === 'string') return cell.trim();
    if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
    const at = readDate(cell);
    if (at === undefined) return String(cell);
    tell ??= dateTimeFormat(timeZone());
    return tell(at).replace(/ 00:00:00$/, '');
  };
}
