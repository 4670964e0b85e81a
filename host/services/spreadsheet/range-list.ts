import { formatA1 } from '../../workbook/a1';
import { setExtra } from '../../workbook/cell';
import { type ClearWhat, clearArea } from '../../workbook/edit/clear';
import { drawBorders } from '../../workbook/edit/draw-borders';
import { requireValid } from '../../workbook/edit/validate';
import { writeStyle } from '../../workbook/edit/write-styles';
import { writeFormula, writeValues } from '../../workbook/edit/write-values';
import { ServiceObject } from '../service';
import { readBorder } from './borders';
import { Call } from './call';
import { inputOf } from './cell-values';
import { rgbColor } from './colors';
import type { Place } from './place';
import { Range, readClear } from './range';
import { addMethod } from './range-looks';
import type { SpreadsheetSession } from './session';
import { STYLE_METHODS } from './style-methods';

type Change = Parameters<SpreadsheetSession['write']>[1];

/** Several ranges of one sheet, changed together. */
export class RangeList extends ServiceObject {
  readonly className = 'RangeList';

  constructor(
    readonly session: SpreadsheetSession,
    readonly places: readonly Place[],
  ) {
    super();
  }

  getRanges(): ServiceObject[] {
    return this.places.map((place) => this.session.make.range(place));
  }

  activate(): this {
    const first = this.places[0];
    if (!first) return this;
    const sheetName = this.session.shapeOf(first.sheetId).name;
    const a1 = this.places.map((place) => formatA1(place.area)).join(',');
    this.session.context.select({ sheetName, a1 });
    return this;
  }

  breakApart(): this {
    for (const place of this.places) new Range(this.session, place).breakApart();
    return this;
  }

  clear(...args: unknown[]): this {
    return this.#clear(readClear(new Call('RangeList.clear', args)));
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
    for (const place of this.places) new Range(this.session, place).insertCheckboxes(...args);
    return this;
  }

  check(): this {
    for (const place of this.places) new Range(this.session, place).check();
    return this;
  }

  uncheck(): this {
    for (const place of this.places) new Range(this.session, place).uncheck();
    return this;
  }

  removeCheckboxes(): this {
    for (const place of this.places) new Range(this.session, place).removeCheckboxes();
    return this;
  }

  setBorder(...args: unknown[]): this {
    const { lines, border } = readBorder(new Call('RangeList.setBorder', args));
    return changeAll(this, (sheet, area) => drawBorders(sheet, area, lines, border));
  }

  setBackgroundRGB(...args: unknown[]): this {
    const call = new Call('RangeList.setBackgroundRGB', args).count(3);
    const color = rgbColor(call.integer(0), call.integer(1), call.integer(2));
    return changeAll(this, (sheet, area) => writeStyle(sheet, area, 'background', color));
  }

  setValue(...args: unknown[]): this {
    const call = new Call('RangeList.setValue', args).count(1);
    const input = inputOf(args[0], call.method);
    const { workbook } = this.session;
    return changeAll(this, (sheet, area) => {
      const inputs = Array.from({ length: area.rows }, () => new Array(area.columns).fill(input));
      requireValid(workbook, sheet, area, inputs);
      writeValues(sheet, area, inputs, workbook.rules);
    });
  }

  setFormula(...args: unknown[]): this {
    const formula = new Call('RangeList.setFormula', args).count(1).string(0);
    return changeAll(this, (sheet, area) =>
      sheet.changeCells(area, (cell) => writeFormula(cell, formula)),
    );
  }

  setNote(...args: unknown[]): this {
    const call = new Call('RangeList.setNote', args).count(1);
    const note = call.isNull(0) || call.text(0) === '' ? undefined : call.text(0);
    return changeAll(this, (sheet, area) =>
      sheet.changeCells(area, (cell) => setExtra(cell, { note })),
    );
  }

  #clear(what: ClearWhat): this {
    return changeAll(this, (sheet, area) => clearArea(sheet, area, what));
  }
}

function changeAll<List extends RangeList>(list: List, change: Change): List {
  for (const place of list.places) list.session.write(place, change);
  return list;
}

for (const row of STYLE_METHODS) {
  addMethod<RangeList>(RangeList.prototype, `set${row.one}`, function (...args) {
    const call = new Call(`RangeList.set${row.one}`, args).count(1);
    const parsed = row.parse(args[0]);
    if (parsed.kind === 'mismatch') throw call.mismatch();
    if (parsed.kind === 'ignored') return this;
    return changeAll(this, (sheet, area) => writeStyle(sheet, area, row.key, parsed.value));
  });
}
