import { parseA1, splitSheetName } from '../workbook/a1';
import { contains, wholeGrid } from '../workbook/area';
import type { Cell, CellValue } from '../workbook/cell';
import { isDateFormat } from '../workbook/display/display';
import type { SheetModel } from '../workbook/sheet-model';
import type { NamedArea, Workbook } from '../workbook/workbook';
import type { FormulaArgument } from './parse-formula';

/** What a function is handed for an argument: a value, or the rows of a range. Dates are `Date`s. */
export type ArgumentValue = CellValue | Date | readonly (readonly (CellValue | Date)[])[];

/** An argument with what it is worth now. */
export interface ReadArgument {
  readonly value: ArgumentValue;
  /** The cells it names; undefined for what is written in the formula. */
  readonly place: NamedArea | undefined;
}

/** Cells a range may have; a function that is given more is not run here. */
const MOST_CELLS = 2_000_000;

/**
 * The cells a reference means.
 *
 * @param home - The sheet the formula is on.
 * @returns undefined when it names none.
 */
function placeOf(text: string, workbook: Workbook, home: SheetModel): NamedArea | undefined {
  const named = findName(text, workbook);
  if (named) return named;
  const { sheetName, a1 } = splitSheetName(text);
  const sheet = sheetName === undefined ? home : workbook.sheetByName(sheetName);
  const area = sheet && parseA1(a1, sheet.size);
  if (!area || !contains(wholeGrid(sheet.size), area)) return undefined;
  return { sheetId: sheet.id, area };
}

/** Sheets does not look at capitals in names. */
function findName(text: string, workbook: Workbook): NamedArea | undefined {
  const exact = workbook.findNamedArea(text);
  if (exact) return exact;
  const wanted = text.toLowerCase();
  const name = [...workbook.namedAreas.keys()].find((one) => one.toLowerCase() === wanted);
  return name === undefined ? undefined : workbook.findNamedArea(name);
}

/**
 * What an argument is worth now.
 *
 * @returns undefined when it names no cells, too many, or one whose own formula is not calculated.
 */
export function readArgument(
  argument: FormulaArgument,
  workbook: Workbook,
  home: SheetModel,
): ReadArgument | undefined {
  if (argument.kind === 'value') return { value: argument.value, place: undefined };
  if (argument.kind === 'array') return { value: argument.rows, place: undefined };
  const place = placeOf(argument.text, workbook, home);
  const sheet = place && workbook.sheetById(place.sheetId);
  if (!sheet || place.area.rows * place.area.columns > MOST_CELLS) return undefined;
  let isKnown = true;
  const rows = sheet.mapCells(place.area, (cell) => {
    if (cell?.extra?.formula !== undefined && cell.value === cell.extra.formula) isKnown = false;
    return contentOf(cell, workbook);
  });
  if (!isKnown) return undefined;
  const { rows: height, columns } = place.area;
  return { value: height === 1 && columns === 1 ? (rows[0]?.[0] ?? '') : rows, place };
}

function contentOf(cell: Cell | undefined, { rules }: Workbook): CellValue | Date {
  const value = cell?.value ?? '';
  if (typeof value !== 'number' || !isDateFormat(cell?.style.values.numberFormat)) return value;
  return new Date(rules.zone.instantOf(value));
}
