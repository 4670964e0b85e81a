import type { SheetPatch } from '../../view';
import { el } from '../dom';
import { drawCharts } from './chart';
import { HEADER_HEIGHT, renderLetters, renderWidths } from './render-head';
import { type DrawnRow, renderRow } from './render-row';
import type { Sheet } from './sheet';
import {
  isCovered,
  partToDraw,
  placeOf,
  type Sight,
  type Stretch,
  sameStretch,
  sightOf,
} from './window';

const NOTHING: Stretch = { first: 0, last: -1 };

/**
 * The sheet as a plain HTML table.
 *
 * Column letters and frozen rows sit in a sticky `thead`. Once a sheet has more than a few thousand
 * cells, only those near the visible part exist; spacers stand for the others.
 */
export class Grid {
  readonly element = el('div', { class: 'grid', tabindex: 0, id: 'grid', 'aria-label': 'Sheet' });
  /** Called after rows were drawn, so that selection and the like can be painted on them. */
  onDrawn: (rows: readonly number[]) => void = () => {};
  /** Called when rows come into sight that may not have been sent yet. */
  onSight: (rows: Stretch) => void = () => {};
  #sheet: Sheet | undefined;
  #drawn = new Map<number, DrawnRow>();
  #letters: readonly HTMLTableCellElement[] = [];
  readonly #above = spacer();
  readonly #below = spacer();
  #body = el('tbody');
  #rows: Stretch = NOTHING;
  #columns: Stretch = NOTHING;

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

  /** Gives the keyboard to the sheet. */
  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** Scrolls as little as needed to bring a cell into sight. */
  reveal(row: number, column: number): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { frozenRows, frozenColumns } = sheet.layout;
    const { clientHeight, clientWidth } = this.element;
    const { left, top } = this.fixed;
    if (row >= frozenRows)
      this.#scrollTo('scrollTop', placeOf(sheet.rows, row, frozenRows), clientHeight - top);
    if (column >= frozenColumns)
      this.#scrollTo(
        'scrollLeft',
        placeOf(sheet.columns, column, frozenColumns),
        clientWidth - left,
      );
    this.#scrolled();
  }

  #scrollTo(side: 'scrollTop' | 'scrollLeft', { start, size }: Sight, room: number): void {
    const at = this.element[side];
    if (start < at) this.element[side] = start;
    else if (start + size > at + room) this.element[side] = start + Math.min(size, room) - room;
  }

  get #headerWidth(): number {
    return String(this.#sheet?.layout.rowCount ?? 0).length > 4 ? 58 : 46;
  }

  #drawAll(sheet: Sheet): void {
    this.#drawn.clear();
    this.#body = el('tbody', {}, this.#above, this.#below);
    this.#rows = NOTHING;
    this.#columns = partToDraw(sheet, this.element).columns;
    const table = el('table', { class: sheet.layout.gridlines ? 'cells' : 'cells no-lines' });
    table.style.width = `${sheet.columns.total + this.#headerWidth}px`;
    table.style.setProperty('--row-header', `${this.#headerWidth}px`);
    table.append(renderWidths(sheet, this.#headerWidth), this.#head(sheet), this.#body);
    this.element.replaceChildren(table, ...drawCharts(sheet, this.#headerWidth));
    this.#fill();
  }

  #head(sheet: Sheet): HTMLElement {
    const { frozenRows } = sheet.layout;
    const { row, letters } = renderLetters(sheet);
    this.#letters = letters;
    const head = el('thead', {}, row);
    for (let at = 0; at < frozenRows; at += 1)
      if (sheet.rows.size(at) > 0) head.append(this.#draw(sheet, at));
    return head;
  }

  #draw(sheet: Sheet, row: number): HTMLTableRowElement {
    const { frozenRows } = sheet.layout;
    const lastRow = row < frozenRows ? frozenRows - 1 : this.#rows.last;
    const drawn = renderRow(sheet, row, { lastRow, columns: this.#columns });
    if (row === frozenRows - 1) drawn.element.classList.add('last-frozen-row');
    this.#drawn.set(row, drawn);
    return drawn.element;
  }

  #scrolled(): void {
    const sheet = this.#sheet;
    if (!sheet || this.element.clientHeight === 0) return;
    const wanted = partToDraw(sheet, this.element);
    const sight = sightOf(sheet, this.element);
    this.onSight(wanted.rows);
    if (!isCovered(sheet.columns, this.#columns, sight.columns))
      this.#redrawColumns(sheet, wanted.columns);
    else if (!isCovered(sheet.rows, this.#rows, sight.rows)) this.#fill();
  }

  /** Other columns come into sight: every row is drawn anew. */
  #redrawColumns(sheet: Sheet, columns: Stretch): void {
    this.#columns = columns;
    const { frozenRows } = sheet.layout;
    this.#redraw(new Set(Array(frozenRows).keys()));
    for (const [row, { element }] of [...this.#drawn]) {
      if (row < frozenRows) continue;
      element.remove();
      this.#drawn.delete(row);
    }
    this.#rows = NOTHING;
    this.#fill();
  }

  /** Draws the rows to be drawn that are not yet, and drops the others. */
  #fill(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { frozenRows } = sheet.layout;
    const { rows: wanted } = partToDraw(sheet, this.element);
    const rows = {
      first: Math.max(sheet.merges.topOf(wanted.first), frozenRows),
      last: wanted.last,
    };
    if (sameStretch(rows, this.#rows)) return;
    this.#rows = rows;
    const fresh = this.#dropFarRows(sheet, frozenRows);
    for (const row of fresh) this.#draw(sheet, row);
    this.#place(sheet);
    this.onDrawn([...fresh, ...Array(frozenRows).keys()]);
  }

  /** Merges that reach over the old last row were cut there: those rows are drawn anew as well. */
  #dropFarRows(sheet: Sheet, frozenRows: number): number[] {
    const { first, last } = this.#rows;
    for (const [row, drawn] of [...this.#drawn]) {
      const cut = [...drawn.cells.values()].some((td) => td.rowSpan > 1);
      if (row < frozenRows || (row >= first && row <= last && !cut)) continue;
      drawn.element.remove();
      this.#drawn.delete(row);
    }
    const fresh: number[] = [];
    for (let row = first; row <= last; row += 1)
      if (!this.#drawn.has(row) && sheet.rows.size(row) > 0) fresh.push(row);
    return fresh;
  }

  /** Puts drawn rows where they belong; those that stay are not touched, which spares the browser work. */
  #place(sheet: Sheet): void {
    const { first, last } = this.#rows;
    const above = sheet.rows.start(first) - sheet.rows.start(sheet.layout.frozenRows);
    setHeight(this.#above, above);
    setHeight(this.#below, sheet.rows.total - sheet.rows.start(last + 1));
    let next: HTMLElement = this.#below;
    for (let row = last; row >= first; row -= 1) {
      const element = this.#drawn.get(row)?.element;
      if (!element) continue;
      if (element.nextSibling !== next) this.#body.insertBefore(element, next);
      next = element;
    }
  }

  #redraw(rows: ReadonlySet<number>): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const drawn = [...rows].filter((row) => this.#drawn.has(row));
    for (const row of drawn) {
      const old = this.#drawn.get(row)?.element;
      old?.replaceWith(this.#draw(sheet, row));
    }
    this.onDrawn(drawn);
  }
}

function spacer(): HTMLTableRowElement {
  return el('tr', { class: 'spacer', 'aria-hidden': true }, el('td'));
}

function setHeight(row: HTMLTableRowElement, height: number): void {
  row.style.height = `${height}px`;
  row.hidden = height <= 0;
}
