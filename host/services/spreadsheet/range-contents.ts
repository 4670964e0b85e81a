import { type Area, cellCount } from '../../workbook/area';
import { type Cell, hasContent, setExtra } from '../../workbook/cell';
import { requireValid } from '../../workbook/edit/validate';
import {
  checkCellLength,
  type Input,
  put,
  writeFormula,
  writeValues,
} from '../../workbook/edit/write-values';
import type { Validation } from '../../workbook/validation';
import type { ServiceObject } from '../service';
import { Call } from './call';
import { inputOf, readValue, richTextOf, shownText } from './cell-values';
import { DataValidation } from './data-validation';
import type { RichText } from './object-maker';
import { RangePlace } from './range-place';
import { RichTextValue } from './rich-text';

/** What is in the cells of a range: values, formulas, notes, rich text, rules. */
export abstract class RangeContents extends RangePlace {
  getValue(): unknown {
    return this.#first((cell) => readValue(cell, this.session.workbook.rules));
  }

  getValues(): unknown[][] {
    return this.#all((cell) => readValue(cell, this.session.workbook.rules));
  }

  getDisplayValue(): string {
    return this.#first((cell) => shownText(cell, this.session.workbook.rules));
  }

  getDisplayValues(): string[][] {
    return this.#all((cell) => shownText(cell, this.session.workbook.rules));
  }

  getFormula(): string {
    return this.#first((cell) => cell?.extra?.formula ?? '');
  }

  getFormulas(): string[][] {
    return this.#all((cell) => cell?.extra?.formula ?? '');
  }

  getNote(): string {
    return this.#first((cell) => cell?.extra?.note ?? '');
  }

  getNotes(): string[][] {
    return this.#all((cell) => cell?.extra?.note ?? '');
  }

  getRichTextValue(): ServiceObject | null {
    return this.#first((cell) => this.#richText(cell));
  }

  getRichTextValues(): (ServiceObject | null)[][] {
    return this.#all((cell) => this.#richText(cell));
  }

  getDataValidation(): ServiceObject | null {
    return this.#first((cell) => this.#rule(cell?.extra?.validation));
  }

  getDataValidations(): (ServiceObject | null)[][] {
    return this.#all((cell) => this.#rule(cell?.extra?.validation));
  }

  isBlank(): boolean {
    return this.#all(hasContent).every((row) => !row.includes(true));
  }

  setValue(...args: unknown[]): this {
    const call = new Call('Range.setValue', args).count(1);
    const input = inputOf(args[0], call.method);
    return this.#enter(() => input);
  }

  setValues(...args: unknown[]): this {
    const call = new Call('Range.setValues', args).count(1);
    const matrix = call.matrix(0, this.place.area);
    const inputs = matrix.map((row) => row.map((value) => inputOf(value, call.method)));
    return this.#enter((r, c) => inputs[r]?.[c] ?? null);
  }

  setFormula(...args: unknown[]): this {
    const formula = new Call('Range.setFormula', args).count(1).string(0);
    return this.#change((cell) => writeFormula(cell, formula));
  }

  setFormulas(...args: unknown[]): this {
    const call = new Call('Range.setFormulas', args).count(1);
    const matrix = call
      .matrix(0, this.place.area)
      .map((row) => new Call(call.method, [row]).strings(0));
    return this.#change((cell, r, c) => writeFormula(cell, matrix[r]?.[c] ?? ''));
  }

  setNote(...args: unknown[]): this {
    const note = noteOf(new Call('Range.setNote', args).count(1), 0);
    return this.#change((cell) => setExtra(cell, { note }));
  }

  setNotes(...args: unknown[]): this {
    const call = new Call('Range.setNotes', args).count(1);
    const matrix = call
      .matrix(0, this.place.area)
      .map((row) => row.map((_, index) => noteOf(new Call(call.method, row), index)));
    return this.#change((cell, r, c) => setExtra(cell, { note: matrix[r]?.[c] }));
  }

  setRichTextValue(...args: unknown[]): this {
    const rich = richOf(new Call('Range.setRichTextValue', args).count(1), 0);
    return this.#change((cell) => putRichText(cell, rich));
  }

  setRichTextValues(...args: unknown[]): this {
    const call = new Call('Range.setRichTextValues', args).count(1);
    const matrix = call
      .matrix(0, this.place.area)
      .map((row) => row.map((_, index) => richOf(new Call(call.method, row), index)));
    return this.#change((cell, r, c) => {
      const rich = matrix[r]?.[c];
      if (rich) putRichText(cell, rich);
    });
  }

  setDataValidation(...args: unknown[]): this {
    const rule = ruleOf(new Call('Range.setDataValidation', args).count(1), 0);
    return this.#change((cell) => setExtra(cell, { validation: rule }));
  }

  setDataValidations(...args: unknown[]): this {
    const call = new Call('Range.setDataValidations', args).count(1);
    const matrix = call
      .matrix(0, this.place.area)
      .map((row) => row.map((_, index) => ruleOf(new Call(call.method, row), index)));
    return this.#change((cell, r, c) => setExtra(cell, { validation: matrix[r]?.[c] }));
  }

  #first<Value>(read: (cell: Cell | undefined) => Value): Value {
    const { row, column } = this.place.area;
    const place = { ...this.place, area: { row, column, rows: 1, columns: 1 } };
    return read(this.session.read(place).cellAt(row, column));
  }

  #all<Value>(read: (cell: Cell | undefined) => Value): Value[][] {
    return this.session.read(this.place).mapCells(this.place.area, read);
  }

  #change(change: (cell: Cell, r: number, c: number) => void): this {
    this.session.write(this.place, (sheet, area) => sheet.changeCells(area, change));
    return this;
  }

  #enter(input: (r: number, c: number) => Input): this {
    const { workbook } = this.session;
    this.session.write(this.place, (sheet, area) => {
      const inputs = matrixOf(area, input);
      requireValid(workbook, sheet, area, inputs);
      writeValues(sheet, area, inputs, workbook.rules);
    });
    return this;
  }

  #richText(cell: Cell | undefined): ServiceObject | null {
    const rich = richTextOf(cell);
    return rich ? this.session.make.richText(rich) : null;
  }

  #rule(rule: Validation | undefined): ServiceObject | null {
    return rule ? this.session.make.validation(rule) : null;
  }
}

const matrixOf = (area: Area, input: (r: number, c: number) => Input): Input[][] =>
  cellCount(area) === 1
    ? [[input(0, 0)]]
    : Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => input(r, c)),
      );

function noteOf(call: Call, index: number): string | undefined {
  const text = call.isNull(index) ? '' : call.text(index);
  return text === '' ? undefined : text;
}

const ruleOf = (call: Call, index: number): Validation | undefined =>
  call.isNull(index) ? undefined : call.object(index, DataValidation).rule;

function richOf(call: Call, index: number): RichText {
  const { rich } = call.object(index, RichTextValue);
  checkCellLength(rich.text);
  return rich;
}

function putRichText(cell: Cell, rich: RichText): void {
  put(cell, rich.text);
  setExtra(cell, { runs: rich.runs });
}
