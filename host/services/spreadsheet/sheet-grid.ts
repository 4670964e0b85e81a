import { Call } from './call';
import { lookAt, SheetBase } from './sheet-base';

/** The grid of a sheet: how large it is, what is used of it, rows and columns that come and go. */
export abstract class SheetGrid extends SheetBase {
  getMaxRows(): number {
    return lookAt(this).size.rows;
  }

  getMaxColumns(): number {
    return lookAt(this).size.columns;
  }

  getLastRow(): number {
    return lookAt(this).contentSize.rows;
  }

  getLastColumn(): number {
    return lookAt(this).contentSize.columns;
  }

  insertRows(...args: unknown[]): void {
    const call = new Call('Sheet.insertRows', args).count(1, 2);
    this.#insert('row', call.integer(0), call.integerOr(1, 1), call.integer(0));
  }

  insertColumns(...args: unknown[]): void {
    const call = new Call('Sheet.insertColumns', args).count(1, 2);
    this.#insert('column', call.integer(0), call.integerOr(1, 1), call.integer(0));
  }

  insertRowsBefore(...args: unknown[]): this {
    const call = new Call('Sheet.insertRowsBefore', args).count(2);
    return this.#insert('row', call.integer(0), call.integer(1), call.integer(0));
  }

  insertRowBefore(...args: unknown[]): this {
    const before = new Call('Sheet.insertRowBefore', args).count(1).integer(0);
    return this.#insert('row', before, 1, before);
  }

  insertRowsAfter(...args: unknown[]): this {
    const call = new Call('Sheet.insertRowsAfter', args).count(2);
    return this.#insert('row', call.integer(0) + 1, call.integer(1), call.integer(0));
  }

  insertRowAfter(...args: unknown[]): this {
    const after = new Call('Sheet.insertRowAfter', args).count(1).integer(0);
    return this.#insert('row', after + 1, 1, after);
  }

  insertColumnsBefore(...args: unknown[]): this {
    const call = new Call('Sheet.insertColumnsBefore', args).count(2);
    return this.#insert('column', call.integer(0), call.integer(1), call.integer(0));
  }

  insertColumnBefore(...args: unknown[]): this {
    const before = new Call('Sheet.insertColumnBefore', args).count(1).integer(0);
    return this.#insert('column', before, 1, before);
  }

  insertColumnsAfter(...args: unknown[]): this {
    const call = new Call('Sheet.insertColumnsAfter', args).count(2);
    return this.#insert('column', call.integer(0) + 1, call.integer(1), call.integer(0));
  }

  insertColumnAfter(...args: unknown[]): this {
    const after = new Call('Sheet.insertColumnAfter', args).count(1).integer(0);
    return this.#insert('column', after + 1, 1, after);
  }

  deleteRows(...args: unknown[]): void {
    const call = new Call('Sheet.deleteRows', args).count(2);
    this.#delete('row', call.integer(0), call.integer(1));
  }

  deleteRow(...args: unknown[]): this {
    return this.#delete('row', new Call('Sheet.deleteRow', args).count(1).integer(0), 1);
  }

  deleteColumns(...args: unknown[]): void {
    const call = new Call('Sheet.deleteColumns', args).count(2);
    this.#delete('column', call.integer(0), call.integer(1));
  }

  deleteColumn(...args: unknown[]): this {
    return this.#delete('column', new Call('Sheet.deleteColumn', args).count(1).integer(0), 1);
  }

  #insert(axis: 'row' | 'column', at: number, count: number, heir: number): this {
    this.session.restructure((workbook) =>
      workbook.shift(this.session.shapeOf(this.sheetId), { axis, at, count, kind: 'insert' }, heir),
    );
    return this;
  }

  #delete(axis: 'row' | 'column', at: number, count: number): this {
    this.session.restructure((workbook) =>
      workbook.shift(this.session.shapeOf(this.sheetId), { axis, at, count, kind: 'delete' }),
    );
    return this;
  }
}
