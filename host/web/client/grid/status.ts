import type { AreaView } from '../../view';
import type { Sheet } from './sheet';

/** Past so many cells nobody waits for a sum. */
const MOST_CELLS = 200_000;

/**
 * What the bar at the bottom says of a selection of several cells: `Sum: 12` when they hold numbers,
 * else `Count: 3`; `''` for one cell or none with content.
 */
export function selectionSummary(sheet: Sheet, area: AreaView): string {
  if (area.rows * area.columns < 2 || area.rows * area.columns > MOST_CELLS) return '';
  const texts: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = sheet.row(row);
    if (!cells) continue;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const text = cells[column]?.text;
      if (text) texts.push(text);
    }
  }
  const numbers = texts.map(plainNumber).filter((value) => value !== undefined);
  if (numbers.length > 1) {
    const sum = numbers.reduce((total, value) => total + value, 0);
    return `Sum: ${Number(sum.toPrecision(12)).toLocaleString('en-US')}`;
  }
  return texts.length > 0 ? `Count: ${texts.length}` : '';
}

function plainNumber(text: string): number | undefined {
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : undefined;
}
