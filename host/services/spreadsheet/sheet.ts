import { type Area, wholeGrid } from '../../workbook/area';
import { type ClearWhat, clearArea } from '../../workbook/edit/clear';
import { sortRows } from '../../workbook/edit/sort';
import { writeValues } from '../../workbook/edit/write-values';
import { EnumValue, ScriptException, type ServiceObject } from '../service';
import { selectSheet } from './active';
import { Call } from './call';
import { inputOf, readValue } from './cell-values';
import type { Place } from './place';
import { addProtection } from './protection-model';
import { placeOfText, requirePositive } from './range-place';
import { lookAt } from './sheet-base';
import { SheetCursor } from './sheet-cursor';

/** One sheet of the spreadsheet. */
export class Sheet extends SheetCursor {
  getSheetId(): number {
    return this.sheetId;
  }

  getName(): string {
    return lookAt(this).name;
  }

  getSheetName(): string {
    return lookAt(this).name;
  }

  setName(...args: unknown[]): this {
    const name = new Call('Sheet.setName', args).count(1).string(0);
    renameSheet(this, name);
    return this;
  }

  getIndex(): number {
    return this.session.workbook.sheets.indexOf(lookAt(this)) + 1;
  }

  getParent(): ServiceObject {
    return this.session.make.spreadsheet();
  }

  getType(): EnumValue {
    return new EnumValue('SheetType', 'GRID');
  }

  activate(): this {
    selectSheet(this.session, lookAt(this));
    return this;
  }

  hideSheet(): this {
    const isLast = this.session.workbook.sheets.every(
      ({ id, layout }) => layout.hidden || id === this.sheetId,
    );
    if (isLast) throw new ScriptException("You can't hide all the sheets in a document.");
    return this.#setHidden(true);
  }

  showSheet(): this {
    return this.#setHidden(false);
  }

  isSheetHidden(): boolean {
    return lookAt(this).layout.hidden;
  }

  getRange(...args: unknown[]): ServiceObject {
    const call = new Call('Sheet.getRange', args).count(1, 2, 3, 4);
    if (call.args.length === 1) return this.#range(this.#byText(call.string(0)));
    const area = {
      row: call.integer(0),
      column: call.integer(1),
      rows: call.integerOr(2, 1),
      columns: call.integerOr(3, 1),
    };
    requirePositive(area);
    const place = { sheetId: this.sheetId, area };
    this.session.check(place);
    return this.#range(place);
  }

  getRangeList(...args: unknown[]): ServiceObject {
    const texts = new Call('Sheet.getRangeList', args).count(1).strings(0);
    if (texts.length === 0) throw new ScriptException('The range list must not be empty.');
    return this.session.make.rangeList(texts.map((text) => this.#byText(text)));
  }

  getDataRange(): ServiceObject {
    const { rows, columns } = lookAt(this).contentSize;
    const area = { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return this.#range({ sheetId: this.sheetId, area });
  }

  getSheetValues(...args: unknown[]): unknown[][] {
    const call = new Call('Sheet.getSheetValues', args).count(4);
    const sheet = lookAt(this);
    const [row, column] = [call.integer(0), call.integer(1)];
    const rows = call.integer(2) === -1 ? sheet.size.rows - row + 1 : call.integer(2);
    const columns = call.integer(3) === -1 ? sheet.size.columns - column + 1 : call.integer(3);
    const area = { row, column, rows, columns };
    requirePositive(area);
    const { rules } = this.session.workbook;
    return this.session
      .read({ sheetId: this.sheetId, area })
      .mapCells(area, (cell) => readValue(cell, rules));
  }

  appendRow(...args: unknown[]): this {
    const call = new Call('Sheet.appendRow', args).count(1);
    const inputs = call.array(0).map((value) => inputOf(value, call.method));
    if (inputs.length === 0) throw call.mismatch();
    this.session.restructure((workbook) => {
      const sheet = this.session.shapeOf(this.sheetId);
      const row = sheet.contentSize.rows + 1;
      const { rows, columns } = sheet.size;
      if (inputs.length > columns) {
        const missing = inputs.length - columns;
        workbook.shift(sheet, { axis: 'column', at: columns + 1, count: missing, kind: 'insert' });
      }
      if (row > rows) {
        workbook.shift(sheet, { axis: 'row', at: row, count: 1, kind: 'insert' }, rows);
      }
      const area = { row, column: 1, rows: 1, columns: inputs.length };
      writeValues(sheet, area, [inputs], workbook.rules);
    });
    this.session.context.counter.cellsWritten(inputs.length);
    return this;
  }

  clear(...args: unknown[]): this {
    const call = new Call('Sheet.clear', args).count(0, 1);
    const options = call.has(0) ? call.options(0) : {};
    const { contentsOnly, formatOnly } = options;
    const both = !contentsOnly && !formatOnly;
    return this.#clear({
      contents: both || contentsOnly === true,
      formats: both || formatOnly === true,
    });
  }

  clearContents(): this {
    return this.#clear({ contents: true });
  }

  clearFormats(): this {
    return this.#clear({ formats: true });
  }

  clearNotes(): this {
    return this.#clear({ notes: true });
  }

  sort(...args: unknown[]): this {
    const call = new Call('Sheet.sort', args).count(1, 2);
    const column = call.integer(0);
    const ascending = call.has(1) ? call.boolean(1) : true;
    const { size, layout, contentSize } = lookAt(this);
    if (column < 1 || column > size.columns) {
      throw new ScriptException('Sort column is outside of the sheet.');
    }
    const row = layout.frozenRows + 1;
    const rows = contentSize.rows - layout.frozenRows;
    if (rows < 1) return this;
    const area = { row, column: 1, rows, columns: size.columns };
    this.session.write({ sheetId: this.sheetId, area }, (sheet) =>
      sortRows(sheet, area, [{ column, ascending }]),
    );
    return this;
  }

  protect(): ServiceObject {
    const { sheetId } = this;
    const id = this.session.restructure(() => {
      const sheet = this.session.shapeOf(sheetId);
      return addProtection(sheet, 'SHEET', wholeGrid(sheet.size));
    });
    return this.session.make.protection(sheetId, id);
  }

  getProtections(...args: unknown[]): ServiceObject[] {
    const kind = new Call('Sheet.getProtections', args).count(1).member(0, 'ProtectionType');
    return lookAt(this)
      .layout.protections.filter((one) => one.kind === kind)
      .map((one) => this.session.make.protection(this.sheetId, one.id));
  }

  getFilter(): ServiceObject | null {
    return lookAt(this).layout.filter ? this.session.make.filter(this.sheetId) : null;
  }

  getNamedRanges(): ServiceObject[] {
    return [...this.session.workbook.namedAreas]
      .filter(([, area]) => area.sheetId === this.sheetId)
      .map(([name]) => this.session.make.namedRange(name));
  }

  createTextFinder(...args: unknown[]): ServiceObject {
    const text = new Call('Sheet.createTextFinder', args).count(1).string(0);
    const places = () => [{ sheetId: this.sheetId, area: wholeGrid(lookAt(this).size) }];
    return this.session.make.textFinder(places, text);
  }

  #byText(text: string): Place {
    return placeOfText(this.session, text, this.session.shapeOf(this.sheetId));
  }

  #range(place: Place): ServiceObject {
    return this.session.make.range(place);
  }

  #clear(what: ClearWhat): this {
    const area: Area = wholeGrid(this.session.shapeOf(this.sheetId).size);
    this.session.write({ sheetId: this.sheetId, area }, (sheet) => clearArea(sheet, area, what));
    return this;
  }

  #setHidden(isHidden: boolean): this {
    this.session.restructure((workbook) => {
      this.session.shapeOf(this.sheetId).changeLayout((layout) => {
        layout.hidden = isHidden;
      });
      workbook.noteTabsChange();
    });
    return this;
  }
}

/** Renames a sheet; the cursor stays where it was. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { session, sheetId } = sheet;
  session.restructure((workbook) => {
    const model = session.shapeOf(sheetId);
    const { selection } = session.context;
    const isSelected = selection?.sheetName === model.name;
    workbook.renameSheet(model, name);
    if (isSelected) session.context.select({ ...selection, sheetName: name });
  });
}
