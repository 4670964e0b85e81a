import { displayValue } from '../../workbook/display/display';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../workbook/sheet-model';
import { ScriptException } from '../service';
import { Call } from './call';
import { parseColor } from './colors';
import { RangePlace } from './range-place';
import { changeLayout, lookAt, positions } from './sheet-base';
import { SheetGrid } from './sheet-grid';

/** About the width of a letter of the default font, and the air around a text, in pixels. */
const LETTER_WIDTH = 7;
const CELL_PADDING = 10;

/** How a sheet is laid out: sizes, frozen and hidden rows and columns, gridlines, tab. */
export abstract class SheetLayoutPart extends SheetGrid {
  getFrozenRows(): number {
    return lookAt(this).layout.frozenRows;
  }

  getFrozenColumns(): number {
    return lookAt(this).layout.frozenColumns;
  }

  setFrozenRows(...args: unknown[]): void {
    const count = new Call('Sheet.setFrozenRows', args).count(1).integer(0);
    requireFreezable(count, lookAt(this).size.rows, 'rows');
    changeLayout(this, (layout) => {
      layout.frozenRows = count;
    });
  }

  setFrozenColumns(...args: unknown[]): void {
    const count = new Call('Sheet.setFrozenColumns', args).count(1).integer(0);
    requireFreezable(count, lookAt(this).size.columns, 'columns');
    changeLayout(this, (layout) => {
      layout.frozenColumns = count;
    });
  }

  getRowHeight(...args: unknown[]): number {
    const row = new Call('Sheet.getRowHeight', args).count(1).integer(0);
    return lookAt(this).layout.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  getColumnWidth(...args: unknown[]): number {
    const column = new Call('Sheet.getColumnWidth', args).count(1).integer(0);
    return lookAt(this).layout.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  setRowHeight(...args: unknown[]): this {
    const call = new Call('Sheet.setRowHeight', args).count(2);
    return this.#size('row', call.integer(0), 1, call.integer(1));
  }

  setRowHeights(...args: unknown[]): this {
    const call = new Call('Sheet.setRowHeights', args).count(3);
    return this.#size('row', call.integer(0), call.integer(1), call.integer(2));
  }

  setRowHeightsForced(...args: unknown[]): this {
    const call = new Call('Sheet.setRowHeightsForced', args).count(3);
    return this.#size('row', call.integer(0), call.integer(1), call.integer(2));
  }

  setColumnWidth(...args: unknown[]): this {
    const call = new Call('Sheet.setColumnWidth', args).count(2);
    return this.#size('column', call.integer(0), 1, call.integer(1));
  }

  setColumnWidths(...args: unknown[]): this {
    const call = new Call('Sheet.setColumnWidths', args).count(3);
    return this.#size('column', call.integer(0), call.integer(1), call.integer(2));
  }

  autoResizeColumn(...args: unknown[]): this {
    const column = new Call('Sheet.autoResizeColumn', args).count(1).integer(0);
    return this.#fit(column, 1);
  }

  autoResizeColumns(...args: unknown[]): this {
    const call = new Call('Sheet.autoResizeColumns', args).count(2);
    return this.#fit(call.integer(0), call.integer(1));
  }

  hideRows(...args: unknown[]): void {
    const call = new Call('Sheet.hideRows', args).count(1, 2);
    this.#hide('row', call.integer(0), call.integerOr(1, 1), true);
  }

  showRows(...args: unknown[]): void {
    const call = new Call('Sheet.showRows', args).count(1, 2);
    this.#hide('row', call.integer(0), call.integerOr(1, 1), false);
  }

  hideColumns(...args: unknown[]): void {
    const call = new Call('Sheet.hideColumns', args).count(1, 2);
    this.#hide('column', call.integer(0), call.integerOr(1, 1), true);
  }

  showColumns(...args: unknown[]): void {
    const call = new Call('Sheet.showColumns', args).count(1, 2);
    this.#hide('column', call.integer(0), call.integerOr(1, 1), false);
  }

  hideRow(...args: unknown[]): void {
    const { area } = new Call('Sheet.hideRow', args).count(1).object(0, RangePlace).place;
    this.#hide('row', area.row, area.rows, true);
  }

  unhideRow(...args: unknown[]): void {
    const { area } = new Call('Sheet.unhideRow', args).count(1).object(0, RangePlace).place;
    this.#hide('row', area.row, area.rows, false);
  }

  hideColumn(...args: unknown[]): void {
    const { area } = new Call('Sheet.hideColumn', args).count(1).object(0, RangePlace).place;
    this.#hide('column', area.column, area.columns, true);
  }

  unhideColumn(...args: unknown[]): void {
    const { area } = new Call('Sheet.unhideColumn', args).count(1).object(0, RangePlace).place;
    this.#hide('column', area.column, area.columns, false);
  }

  isRowHiddenByUser(...args: unknown[]): boolean {
    const row = new Call('Sheet.isRowHiddenByUser', args).count(1).integer(0);
    return lookAt(this).layout.hiddenRows.has(row);
  }

  isColumnHiddenByUser(...args: unknown[]): boolean {
    const column = new Call('Sheet.isColumnHiddenByUser', args).count(1).integer(0);
    return lookAt(this).layout.hiddenColumns.has(column);
  }

  setHiddenGridlines(...args: unknown[]): this {
    const hidden = new Call('Sheet.setHiddenGridlines', args).count(1).boolean(0);
    changeLayout(this, (layout) => {
      layout.gridlinesHidden = hidden;
    });
    return this;
  }

  hasHiddenGridlines(): boolean {
    return lookAt(this).layout.gridlinesHidden;
  }

  setTabColor(...args: unknown[]): this {
    const call = new Call('Sheet.setTabColor', args).count(1);
    const color = call.isNull(0) ? undefined : parseColor(call.string(0));
    changeLayout(this, (layout) => {
      layout.tabColor = color;
    });
    this.session.restructure((workbook) => workbook.noteTabsChange());
    return this;
  }

  getTabColor(): string | null {
    return lookAt(this).layout.tabColor ?? null;
  }

  #size(axis: 'row' | 'column', start: number, count: number, pixels: number): this {
    const all = positions(lookAt(this), axis, start, count);
    changeLayout(this, (layout) => {
      const sizes = axis === 'row' ? layout.rowHeights : layout.columnWidths;
      for (const position of all) sizes.set(position, pixels);
    });
    return this;
  }

  #hide(axis: 'row' | 'column', start: number, count: number, isHidden: boolean): void {
    const all = positions(lookAt(this), axis, start, count);
    changeLayout(this, (layout) => {
      const hidden = axis === 'row' ? layout.hiddenRows : layout.hiddenColumns;
      for (const position of all) {
        if (isHidden) hidden.add(position);
        else hidden.delete(position);
      }
    });
  }

  #fit(start: number, count: number): this {
    const sheet = lookAt(this);
    const all = positions(sheet, 'column', start, count);
    const { locale } = this.session.workbook.rules;
    const widths = all.map((column) => {
      const letters = sheet.rows.map((row) => {
        const cell = row?.cells[column];
        return cell ? displayValue(cell.value, cell.style.values.numberFormat, locale).length : 0;
      });
      const longest = letters.reduce((most, length) => Math.max(most, length), 0);
      return [column, longest * LETTER_WIDTH + CELL_PADDING] as const;
    });
    changeLayout(this, (layout) => {
      for (const [column, width] of widths) layout.columnWidths.set(column, width);
    });
    return this;
  }
}

function requireFreezable(count: number, size: number, what: 'rows' | 'columns'): void {
  if (count >= size)
    throw new ScriptException(`You can't freeze all visible ${what} on the sheet.`);
  if (count < 0) throw new ScriptException(`The number of frozen ${what} must not be negative.`);
}
