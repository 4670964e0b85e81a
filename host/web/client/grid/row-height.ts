import { DEFAULT_ROW_HEIGHT } from '../../view';
import type { Sheet } from './sheet';
import { DEFAULT_FONT_SIZE, textHeight } from './text-size';

/** Pixels above and below the lines of a row that fits its content, together. */
const ROW_PADDING = 5;

/**
 * Pixels of a row: as set, or as much as its highest cell needs.
 *
 * Worked out from the text, not measured on screen, so that rows out of sight have their place too.
 */
export function rowHeight(sheet: Sheet, row: number): number {
  const { hiddenRows, rowHeights } = sheet.layout;
  if (hiddenRows.length > 0 && hiddenRows.includes(row)) return 0;
  const set = rowHeights[row];
  if (set !== undefined) return set;
  const cells = sheet.row(row);
  if (!cells) return DEFAULT_ROW_HEIGHT;
  let height = DEFAULT_ROW_HEIGHT;
  for (const column in cells) height = Math.max(height, cellHeight(sheet, row, Number(column)));
  return height;
}

function cellHeight(sheet: Sheet, row: number, column: number): number {
  const text = sheet.cell(row, column)?.text;
  if (!text) return 0;
  const style = sheet.style(row, column);
  const oneLine = style.wrap !== 'wrap' && !text.includes('\n');
  if (oneLine && (style.size ?? DEFAULT_FONT_SIZE) <= DEFAULT_FONT_SIZE) return 0;
  // Google does not grow a row for a cell that is merged over several rows.
  const merge = sheet.merges.at(row, column);
  if (merge && merge.rows > 1) return 0;
  const width = sheet.columns.size(column, merge?.columns ?? 1);
  return textHeight(text, style, width) + ROW_PADDING;
}
