import { type Area, bottomOf, rightOf } from '../area';
import type { Cell } from '../cell';
import { displayValue } from '../display/display';
import type { LocaleRules } from '../locale';
import { SheetError } from '../sheet-error';
import type { SheetModel } from '../sheet-model';

/** How to look for a text. */
export interface FindOptions {
  readonly matchCase: boolean;
  readonly matchEntireCell: boolean;
  readonly useRegularExpression: boolean;
  /** Look at formulas as written instead of what cells show. */
  readonly matchFormulaText: boolean;
  readonly ignoreDiacritics: boolean;
}

/** One cell, rows and columns counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The expression that finds a text under the options. @throws {SheetError} for a broken expression. */
export function findExpression(text: string, options: FindOptions): RegExp {
  const source = options.useRegularExpression ? text : text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const whole = options.matchEntireCell ? `^(?:${source})$` : source;
  try {
    return new RegExp(whole, options.matchCase ? 'gu' : 'giu');
  } catch {
    throw new SheetError(`Invalid regular expression: ${text}`);
  }
}

/** The text of a cell that a search looks at. */
export function searchedText(
  cell: Cell | undefined,
  options: FindOptions,
  locale: LocaleRules,
): string {
  if (!cell) return '';
  const formula = options.matchFormulaText ? cell.extra?.formula : undefined;
  const shown = formula ?? displayValue(cell.value, cell.style.values.numberFormat, locale);
  return options.ignoreDiacritics ? withoutMarks(shown) : shown;
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Cells of an area that show a text, row by row. */
export function findCells(
  sheet: SheetModel,
  area: Area,
  text: string,
  options: FindOptions,
  locale: LocaleRules,
): Position[] {
  const wanted = options.ignoreDiacritics ? withoutMarks(text) : text;
  const expression = findExpression(wanted, options);
  const found: Position[] = [];
  for (let row = area.row; row <= bottomOf(area); row += 1) {
    const cells = sheet.rows[row]?.cells;
    if (!cells) continue;
    for (let column = area.column; column <= rightOf(area); column += 1) {
      const shown = searchedText(cells[column], options, locale);
      expression.lastIndex = 0;
      if (shown !== '' && expression.test(shown)) found.push({ row, column });
    }
  }
  return found;
}
