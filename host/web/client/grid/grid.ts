import { columnName } from '../../a1';
import type { SheetPatch } from '../../view';
import { el } from '../dom';
import { type DrawnRow, renderRow } from './render-row';
import type { Sheet } from './sheet';
import { isCovered, rowsToDraw, type Stretch } from './window';

/** Pixels. */
const HEADER_HEIGHT = 25;

/**
 * The sheet as a plain HTML table.
 *
 * Column letters and frozen rows sit in a sticky `thead`. Below it only the rows near the visible
 * part exist once a sheet has more than a few thousand cells; two spacers stand for the others.
 */
export class Grid {
  readonly element = el('div', { class: 'grid', tabindex: 0, id: 'grid', 'aria-label': 'Sheet' });
  /** Called after rows were drawn, so that selection and the like can be painted on them. */
  onDrawn: (rows: readonly number[]) => void = () => {};
  /** Called when rows come into sight that may not have been sent yet. */
  onSight: (rows: Stretch) => void = () => {};
  #sheet: Sheet | undefined;
  #drawn = new Map<number, DrawnRow>();
  #letters: HTMLTableCellElement[] = [];
  #body = el('tbody');
  #stretch: Stretch = { first: 0, last: -1 };

  constructor() {
    this.element.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.#scrolled()).observe(this.element);
  }

  /** Draws another sheet from its top left corner, or the same one anew where it stands. */
  show(sheet: Sheet): void {
    const again = this.#sheet?.id === sheet.id;
    const at = { left: this.element.scrollLeft, top: this.element.scrollTop };
    this.#sheet = sheet;
    this.#drawAll(sheet);
    this.element.scrollTo(again ? at : { left: 0, top: 0 });
    this.#scrolled();
  }

  /** Draws what a patch changed; the sheet has taken it over already. */
  patched(patch: SheetPatch, all: boolean): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    if (all) {
      this.show(sheet);
      return;
    }
    // A row's top edge and the fill that hides a gridline belong to the row above it.
    const rows = new Set(Object.keys(patch.rows).flatMap((row) => [Number(row), Number(row) - 1]));
    const starts = [...rows].map((row) => sheet.merges.topOf(row));
    this.#redraw(new Set([...rows, ...starts]));
  }

  /** The element that shows a cell, when it is drawn. */
  cellElement(row: number, column: number): HTMLTableCellElement | undefined {
    const merge = this.#sheet?.merges.at(row, column);
    return this.#drawn.get(merge?.row ?? row)?.cells.get(merge?.column ?? column);
  }

  /** The rows that exist as elements now. */
  get drawnRows(): ReadonlyMap<number, DrawnRow> {
    return this.#drawn;
  }

  /** The headers with the column letters. */
  get letters(): readonly HTMLTableCellElement[] {
    return this.#letters;
  }

  /** Pixels that headers and frozen rows and columns take away from the scrolled part. */
  get fixed(): { readonly left: number; readonly top: number } {
    const { frozenRows = 0, frozenColumns = 0 } = this.#sheet?.layout ?? {};
    return {
      left: this.#headerWidth + (this.#sheet?.columns.start(frozenColumns) ?? 0),
      top: HEADER_HEIGHT + (this.#sheet?.rows.start(frozenRows) ?? 0),
    };
  }

  /** Scrolls as little as needed to bring a cell into sight. */
  reveal(row: number, column: number): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { frozenRows, frozenColumns } = sheet.layout;
    if (row >= frozenRows) {
      const from = sheet.rows.start(row) - sheet.rows.start(frozenRows);
      this.#scrollTo(
        'scrollTop',
        from,
        sheet.rows.size(row),
        this.element.clientHeight - this.fixed.top,
      );
    }
    if (column >= frozenColumns) {
      const from = sheet.columns.start(column) - sheet.columns.start(frozenColumns);
      this.#scrollTo(
        'scrollLeft',
        from,
        sheet.columns.size(column),
        this.element.clientWidth - this.fixed.left,
      );
    }
  }

  #scrollTo(side: 'scrollTop' | 'scrollLeft', from: number, size: number, room: number): void {
    const at = this.element[side];
    if (from < at) this.element[side] = from;
    else if (from + size > at + room) this.element[side] = from + Math.min(size, room) - room;
  }

  get #headerWidth(): number {
    return String(this.#sheet?.layout.rowCount ?? 0).length > 4 ? 58 : 46;
  }

  get #view(): { top: number; height: number } {
    const frozen = this.#sheet?.rows.start(this.#sheet.layout.frozenRows) ?? 0;
    return { top: this.element.scrollTop + frozen, height: this.element.clientHeight };
  }

  #drawAll(sheet: Sheet): void {
    this.#drawn.clear();
    this.#body = el('tbody');
    this.#stretch = { first: 0, last: -1 };
    const table = el('table', { class: sheet.layout.gridlines ? 'cells' : 'cells no-lines' });
    table.style.width = `${sheet.columns.total + this.#headerWidth}px`;
    table.style.setProperty('--row-header', `${this.#headerWidth}px`);
    table.append(this.#columnWidths(sheet), this.#head(sheet), this.#body);
    this.element.replaceChildren(table);
    this.#fill();
  }

  #columnWidths(sheet: Sheet): HTMLElement {
    const widths = [this.#headerWidth];
    for (let column = 0; column < sheet.layout.columnCount; column += 1)
      if (sheet.columns.size(column) > 0) widths.push(sheet.columns.size(column));
    const group = el('colgroup');
    for (const width of widths) {
      const col = el('col');
      col.style.width = `${width}px`;
      group.append(col);
    }
    return group;
  }

  #head(sheet: Sheet): HTMLElement {
    const letters = el('tr', { class: 'letters' }, el('th', { class: 'corner' }));
    this.#letters = [];
    for (let column = 0; column < sheet.layout.columnCount; column += 1) {
      const th = el(
        'th',
        { class: 'letter', scope: 'col', 'data-column': column },
        columnName(column),
      );
      this.#letters[column] = th;
      if (sheet.columns.size(column) > 0) letters.append(this.#stick(sheet, th, column));
    }
    const { frozenRows } = sheet.layout;
    const head = el('thead', {}, letters);
    for (let row = 0; row < frozenRows; row += 1)
      if (sheet.rows.size(row) > 0) head.append(this.#draw(sheet, row, frozenRows - 1));
    if (frozenRows > 0) head.lastElementChild?.classList.add('last-frozen-row');
    return head;
  }

  #stick(sheet: Sheet, th: HTMLTableCellElement, column: number): HTMLTableCellElement {
    if (column >= sheet.layout.frozenColumns) return th;
    th.classList.add('frozen');
    th.style.left = `calc(var(--row-header) + ${sheet.columns.start(column)}px)`;
    return th;
  }

  #draw(sheet: Sheet, row: number, lastRow: number): HTMLTableRowElement {
    const drawn = renderRow(sheet, row, lastRow);
    this.#drawn.set(row, drawn);
    return drawn.element;
  }

  #scrolled(): void {
    const sheet = this.#sheet;
    if (!sheet || this.element.clientHeight === 0) return;
    this.onSight(rowsToDraw(sheet.rows, sheet.layout.columnCount, this.#view));
    if (!isCovered(sheet.rows, this.#stretch, this.#view)) this.#fill();
  }

  /** Draws the rows to be drawn that are not yet, and drops the others. */
  #fill(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { frozenRows, columnCount } = sheet.layout;
    const wanted = rowsToDraw(sheet.rows, columnCount, this.#view);
    const first = Math.max(sheet.merges.topOf(wanted.first), frozenRows);
    const moved = this.#stretch.first !== first || this.#stretch.last !== wanted.last;
    this.#stretch = { first, last: wanted.last };
    if (!moved) return;
    const fresh = this.#dropFarRows(sheet, frozenRows);
    this.#body.replaceChildren(...this.#rowElements(sheet, fresh));
    this.onDrawn([...fresh, ...Array(frozenRows).keys()]);
  }

  /** Merges that reach over the old last row were cut there: those rows are drawn anew as well. */
  #dropFarRows(sheet: Sheet, frozenRows: number): number[] {
    const { first, last } = this.#stretch;
    for (const row of [...this.#drawn.keys()]) {
      const cut = [...(this.#drawn.get(row)?.cells.values() ?? [])].some((td) => td.rowSpan > 1);
      if (row >= frozenRows && (row < first || row > last || cut)) this.#drawn.delete(row);
    }
    const fresh: number[] = [];
    for (let row = first; row <= last; row += 1)
      if (!this.#drawn.has(row) && sheet.rows.size(row) > 0) fresh.push(row);
    return fresh;
  }

  #rowElements(sheet: Sheet, fresh: readonly number[]): HTMLElement[] {
    const { first, last } = this.#stretch;
    for (const row of fresh) this.#draw(sheet, row, last);
    const rows: HTMLElement[] = [];
    for (let row = first; row <= last; row += 1) {
      const drawn = this.#drawn.get(row);
      if (drawn) rows.push(drawn.element);
    }
    const above = sheet.rows.start(first) - sheet.rows.start(sheet.layout.frozenRows);
    const below = sheet.rows.total - sheet.rows.start(last + 1);
    return [spacer(above), ...rows, spacer(below)];
  }

  #redraw(rows: ReadonlySet<number>): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { frozenRows } = sheet.layout;
    const drawn: number[] = [];
    for (const row of rows) {
      const old = this.#drawn.get(row);
      if (!old) continue;
      old.element.replaceWith(
        this.#draw(sheet, row, row < frozenRows ? frozenRows - 1 : this.#stretch.last),
      );
      if (row === frozenRows - 1) this.#drawn.get(row)?.element.classList.add('last-frozen-row');
      drawn.push(row);
    }
    this.onDrawn(drawn);
  }
}

function spacer(height: number): HTMLTableRowElement {
  const row = el('tr', { class: 'spacer', 'aria-hidden': true }, el('td', {}));
  row.style.height = `${height}px`;
  row.hidden = height <= 0;
  return row;
}
