import { type Area, bottomOf, rightOf } from '../../workbook/area';
import { setExtra } from '../../workbook/cell';
import { type ClearWhat, clearArea } from '../../workbook/edit/clear';
import { type CopyWhat, copyCells } from '../../workbook/edit/copy';
import { breakApart, mergeCells } from '../../workbook/edit/merge';
import { type SortColumn, sortRows } from '../../workbook/edit/sort';
import { put } from '../../workbook/edit/write-values';
import type { SheetModel } from '../../workbook/sheet-model';
import { NotEmulated, ScriptException, type ServiceObject } from '../service';
import { Call } from './call';
import type { Place } from './place';
import { addProtection } from './protection-model';
import { RangeLooks } from './range-looks';
import { RangePlace } from './range-place';

/** What a call of `clear` with or without options wipes. */
export function readClear(call: Call): ClearWhat {
  call.count(0, 1);
  if (!call.has(0)) return { contents: true, formats: true };
  const options = call.options(0);
  if (options.skipFilteredRows) throw new NotEmulated(`${call.method} with skipFilteredRows`);
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
  if (!contentsOnly && !formatOnly && !commentsOnly && !validationsOnly) {
    return { contents: true, formats: true };
  }
  return {
    contents: contentsOnly === true,
    formats: formatOnly === true,
    notes: commentsOnly === true,
    validations: validationsOnly === true,
  };
}

const PASTES: Readonly<Record<string, CopyWhat>> = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMULA: 'contents',
  PASTE_FORMAT: 'formats',
};

/** Cells of one sheet. */
export class Range extends RangeLooks {
  merge(...args: unknown[]): this {
    new Call('Range.merge', args).count(0);
    return this.#merge(this.place.area);
  }

  mergeAcross(): this {
    const { area } = this.place;
    for (let row = area.row; row <= bottomOf(area); row += 1)
      this.#merge({ ...area, row, rows: 1 });
    return this;
  }

  mergeVertically(): this {
    const { area } = this.place;
    for (let column = area.column; column <= rightOf(area); column += 1) {
      this.#merge({ ...area, column, columns: 1 });
    }
    return this;
  }

  breakApart(): this {
    return this.#now(this.place, breakApart);
  }

  clear(...args: unknown[]): this {
    return this.#clear(readClear(new Call('Range.clear', args)));
  }

  clearContent(): this {
    return this.#clear({ contents: true });
  }

  clearFormat(): this {
    return this.#clear({ formats: true });
  }

  clearNote(): this {
    return this.#clear({ notes: true });
  }

  clearDataValidations(): this {
    return this.#clear({ validations: true });
  }

  insertCheckboxes(...args: unknown[]): this {
    if (args.length > 0) throw new NotEmulated('Range.insertCheckboxes with values');
    const validation = {
      criteria: 'CHECKBOX',
      values: [],
      showDropdown: true,
      allowInvalid: false,
      helpText: undefined,
    };
    this.session.write(this.place, (sheet, area) =>
      sheet.changeCells(area, (cell) => {
        if (typeof cell.value !== 'boolean') put(cell, false);
        setExtra(cell, { validation });
      }),
    );
    return this;
  }

  removeCheckboxes(): this {
    this.session.write(this.place, (sheet, area) =>
      sheet.changeTouchedCells(area, (cell) => {
        if (cell.extra?.validation?.criteria !== 'CHECKBOX') return;
        put(cell, '');
        setExtra(cell, { validation: undefined });
      }),
    );
    return this;
  }

  check(): this {
    return this.#tick(true);
  }

  uncheck(): this {
    return this.#tick(false);
  }

  isChecked(): boolean | null {
    const cells = this.session
      .read(this.place)
      .mapCells(this.place.area, (cell) => cell)
      .flat();
    const isBox = cells.every((cell) => cell?.extra?.validation?.criteria === 'CHECKBOX');
    const first = cells[0]?.value;
    return isBox && cells.every((cell) => cell?.value === first) ? first === true : null;
  }

  sort(...args: unknown[]): this {
    const columns = readSort(new Call('Range.sort', args).count(1), this.place.area);
    this.session.write(this.place, (sheet, area) => sortRows(sheet, area, columns));
    return this;
  }

  copyTo(...args: unknown[]): void {
    const call = new Call('Range.copyTo', args).count(1, 2, 3);
    const { place } = call.object(0, RangePlace);
    const what = readCopy(call);
    const area = pasteArea(this.place.area, place.area);
    const source = this.place;
    this.session.context.counter.cellsRead(source.area.rows * source.area.columns);
    this.session.write({ ...place, area }, (sheet) => {
      const from = { sheet: this.session.shapeOf(source.sheetId), area: source.area };
      copyCells(from, { sheet, area }, what);
    });
  }

  protect(): ServiceObject {
    const { sheetId, area } = this.place;
    const id = this.session.restructure(() =>
      addProtection(this.session.shapeOf(sheetId), 'RANGE', area),
    );
    return this.session.make.protection(sheetId, id);
  }

  createFilter(): ServiceObject {
    const { sheetId, area } = this.place;
    this.session.restructure(() => {
      const sheet = this.session.shapeOf(sheetId);
      if (sheet.layout.filter) {
        throw new ScriptException(
          "You can't create a filter in a sheet that already has a filter.",
        );
      }
      sheet.changeLayout((layout) => {
        layout.filter = area;
      });
    });
    return this.session.make.filter(sheetId);
  }

  getFilter(): ServiceObject | null {
    const { sheetId } = this.place;
    return this.session.look(sheetId).layout.filter ? this.session.make.filter(sheetId) : null;
  }

  createTextFinder(...args: unknown[]): ServiceObject {
    const text = new Call('Range.createTextFinder', args).count(1).string(0);
    return this.session.make.textFinder(() => [this.place], text);
  }

  #merge(area: Area): this {
    const place = { ...this.place, area };
    return this.#now(place, (sheet) => mergeCells(sheet, area));
  }

  /** Merges are checked by the sheet as it is, so they do not wait in the buffer. */
  #now(place: Place, change: (sheet: SheetModel, area: Area) => void): this {
    this.session.write(place, change);
    this.session.flush();
    return this;
  }

  #tick(value: boolean): this {
    this.session.write(this.place, (sheet, area) =>
      sheet.changeTouchedCells(area, (cell) => {
        if (cell.extra?.validation?.criteria === 'CHECKBOX') put(cell, value);
      }),
    );
    return this;
  }

  #clear(what: ClearWhat): this {
    this.session.write(this.place, (sheet, area) => clearArea(sheet, area, what));
    return this;
  }
}

function readCopy(call: Call): CopyWhat {
  if (call.args.length === 1) return 'all';
  if (call.args.length === 2) {
    const { formatOnly, contentsOnly } = call.options(1);
    return formatOnly ? 'formats' : contentsOnly ? 'contents' : 'all';
  }
  const paste = call.member(1, 'CopyPasteType');
  const what = PASTES[paste];
  if (!what || call.boolean(2)) throw new NotEmulated(`Range.copyTo with ${paste} or transposed`);
  return what;
}

/** Pasting fills a target of whole multiples, and takes the source's size otherwise. */
function pasteArea(source: Area, target: Area): Area {
  const isMultiple = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return isMultiple ? target : { ...target, rows: source.rows, columns: source.columns };
}

function readSort(call: Call, area: Area): readonly SortColumn[] {
  const specs = Array.isArray(call.args[0]) ? call.array(0) : [call.args[0]];
  return specs.map((spec) => {
    const isNumber = typeof spec === 'number';
    const options = isNumber ? { column: spec } : new Call(call.method, [spec]).options(0);
    const { column, ascending } = options as Record<string, unknown>;
    if (typeof column !== 'number') throw call.mismatch();
    if (column < area.column || column > rightOf(area)) {
      throw new ScriptException('Sort column is outside of the range.');
    }
    return { column, ascending: ascending !== false };
  });
}
