import type { Cell } from '../../workbook/cell';
import { drawBorders } from '../../workbook/edit/draw-borders';
import { writeStyle, writeStyles } from '../../workbook/edit/write-styles';
import type { SheetModel } from '../../workbook/sheet-model';
import type { RunStyle } from '../../workbook/text-run';
import type { ServiceObject } from '../service';
import { readBorder } from './borders';
import { Call } from './call';
import { baseStyleOf } from './cell-values';
import { rgbColor } from './colors';
import { RangeContents } from './range-contents';
import { STYLE_METHODS, type StyleMethod } from './style-methods';
import { TextStyle } from './text-style';

/** How the cells of a range look; most of its methods come from {@link STYLE_METHODS}. */
export abstract class RangeLooks extends RangeContents {
  setBorder(...args: unknown[]): this {
    const { lines, border } = readBorder(new Call('Range.setBorder', args));
    this.session.write(this.place, (sheet, area) => drawBorders(sheet, area, lines, border));
    return this;
  }

  setBackgroundRGB(...args: unknown[]): this {
    const call = new Call('Range.setBackgroundRGB', args).count(3);
    const color = rgbColor(call.integer(0), call.integer(1), call.integer(2));
    this.session.write(this.place, (sheet, area) => writeStyle(sheet, area, 'background', color));
    return this;
  }

  setTextStyle(...args: unknown[]): this {
    const { style } = new Call('Range.setTextStyle', args).count(1).object(0, TextStyle);
    this.session.write(this.place, (sheet, area) =>
      sheet.changeCells(area, (cell) => dress(cell, style)),
    );
    return this;
  }

  setTextStyles(...args: unknown[]): this {
    const call = new Call('Range.setTextStyles', args).count(1);
    const matrix = call
      .matrix(0, this.place.area)
      .map((row) => row.map((value) => new Call(call.method, [value]).object(0, TextStyle).style));
    this.session.write(this.place, (sheet, area) =>
      sheet.changeCells(area, (cell, r, c) => dress(cell, matrix[r]?.[c] ?? {})),
    );
    return this;
  }

  getTextStyle(): ServiceObject {
    const { row, column } = this.place.area;
    const place = { ...this.place, area: { row, column, rows: 1, columns: 1 } };
    const sheet = this.session.read(place);
    return this.session.make.textStyle(baseStyleOf(sheet.cellAt(row, column)));
  }

  getTextStyles(): ServiceObject[][] {
    return this.session
      .read(this.place)
      .mapCells(this.place.area, (cell) => this.session.make.textStyle(baseStyleOf(cell)));
  }
}

/** Gives a cell what a text style says; what it leaves open stays. */
function dress(cell: Cell, style: RunStyle): void {
  const { bold, italic, underline, strikethrough, color, fontFamily, fontSize } = style;
  let look = cell.style;
  if (bold !== undefined) look = look.with('fontWeight', bold ? 'bold' : undefined);
  if (italic !== undefined) look = look.with('fontStyle', italic ? 'italic' : undefined);
  if (underline !== undefined) look = look.with('fontLine', underline ? 'underline' : undefined);
  if (strikethrough) look = look.with('fontLine', 'line-through');
  if (color !== undefined) look = look.with('fontColor', color);
  if (fontFamily !== undefined) look = look.with('fontFamily', fontFamily);
  if (fontSize !== undefined) look = look.with('fontSize', fontSize);
  cell.style = look;
}

/** Adds a method to a class whose methods come from a table. */
export function addMethod<Self>(
  prototype: Self & object,
  name: string,
  method: (this: Self, ...args: unknown[]) => unknown,
): void {
  Object.defineProperty(prototype, name, { value: method, configurable: true });
}

for (const row of STYLE_METHODS) {
  addMethod<RangeLooks>(RangeLooks.prototype, `set${row.one}`, function (...args) {
    const call = new Call(`Range.set${row.one}`, args).count(1);
    const parsed = row.parse(args[0]);
    if (parsed.kind === 'mismatch') throw call.mismatch();
    if (parsed.kind === 'ignored') return this;
    this.session.write(this.place, (sheet, area) => writeStyle(sheet, area, row.key, parsed.value));
    return this;
  });

  addMethod<RangeLooks>(RangeLooks.prototype, `set${row.many}`, function (...args) {
    const call = new Call(`Range.set${row.many}`, args).count(1);
    const write = readStyles(row, call, call.matrix(0, this.place.area));
    this.session.write(this.place, (sheet) => write(sheet, this.place.area));
    return this;
  });

  addMethod<RangeLooks>(RangeLooks.prototype, `get${row.one}`, function () {
    const { row: number, column } = this.place.area;
    const place = { ...this.place, area: { row: number, column, rows: 1, columns: 1 } };
    return row.show(this.session.read(place).style(number, column).values[row.key]);
  });

  addMethod<RangeLooks>(RangeLooks.prototype, `get${row.many}`, function () {
    const sheet = this.session.read(this.place);
    return sheet.mapCells(this.place.area, (cell) => row.show(cell?.style.values[row.key]));
  });
}

/** Checks a matrix of looks; few different ones come, so each is read once. */
function readStyles(
  row: StyleMethod,
  call: Call,
  matrix: readonly (readonly unknown[])[],
): (sheet: SheetModel, area: RangeLooks['place']['area']) => void {
  const known = new Map<unknown, ReturnType<StyleMethod['parse']>>();
  const ignored: [number, number][] = [];
  const values = matrix.map((line, r) =>
    line.map((argument, c) => {
      let parsed = known.get(argument);
      if (!parsed) {
        parsed = row.parse(argument);
        known.set(argument, parsed);
      }
      if (parsed.kind === 'mismatch') throw call.mismatch();
      if (parsed.kind === 'ignored') ignored.push([r, c]);
      return parsed.kind === 'value' ? parsed.value : undefined;
    }),
  );
  return (sheet, area) => {
    for (const [r, c] of ignored) {
      const line = values[r];
      if (line) line[c] = sheet.style(area.row + r, area.column + c).values[row.key];
    }
    writeStyles(sheet, area, row.key, values);
  };
}
