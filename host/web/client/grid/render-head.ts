import { columnName } from '../../a1';
import { el } from '../dom';
import type { Sheet } from './sheet';

/** Pixels of the row with the column letters. */
export const HEADER_HEIGHT = 25;

/** The column widths of a sheet's table, row numbers first. */
export function renderWidths({ columns }: Sheet, headerWidth: number): HTMLElement {
  const group = el('colgroup', {}, widthOf(headerWidth));
  for (let column = 0; column < columns.count; column += 1)
    if (columns.size(column) > 0) group.append(widthOf(columns.size(column)));
  return group;
}

function widthOf(pixels: number): HTMLElement {
  const col = el('col');
  col.style.width = `${pixels}px`;
  return col;
}

/** The row with the column letters, and its cells by column. */
export function renderLetters(sheet: Sheet): {
  readonly row: HTMLTableRowElement;
  readonly letters: readonly HTMLTableCellElement[];
} {
  const row = el('tr', { class: 'letters' }, el('th', { class: 'corner' }));
  const letters: HTMLTableCellElement[] = [];
  for (let column = 0; column < sheet.columns.count; column += 1) {
    const letter = renderLetter(sheet, column);
    letters.push(letter);
    if (sheet.columns.size(column) > 0) row.append(letter);
  }
  return { row, letters };
}

function renderLetter({ layout, columns }: Sheet, column: number): HTMLTableCellElement {
  const props = { class: 'letter', scope: 'col', 'data-column': column };
  const letter = el('th', props, columnName(column));
  if (column < layout.frozenColumns) {
    letter.classList.add('frozen');
    letter.style.left = `calc(var(--row-header) + ${columns.start(column)}px)`;
  }
  return letter;
}
