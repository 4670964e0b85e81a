import type { Area } from '../area';
import { type Cell, type CellValue, setExtra } from '../cell';
import { displayValue, isTextFormat } from '../display/display';
import type { EntryRules } from '../entry/entry';
import { parseEntry } from '../entry/parse-entry';
import type { SerialZone } from '../serial';
import { SheetError } from '../sheet-error';
import type { SheetModel } from '../sheet-model';

/** What can be written into a cell; null empties it. */
export type Input = string | number | boolean | Date | null;

/** What reading an input depends on. */
export interface WriteRules extends EntryRules {
  readonly zone: SerialZone;
}

/** Characters one cell can hold. @see https://support.google.com/drive/answer/37603 (read 2026-08-30) */
const MAX_CELL_CHARACTERS = 50_000;

/** @throws {SheetError} when the text is too long for a cell. */
export function checkCellLength(input: Input): void {
  if (typeof input === 'string' && input.length > MAX_CELL_CHARACTERS) {
    throw new SheetError(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
}

/** Writes a matrix of inputs as if somebody typed them; it has the size of the area. */
export function writeValues(
  sheet: SheetModel,
  area: Area,
  inputs: readonly (readonly Input[])[],
  rules: WriteRules,
): void {
  for (let r = 0; r < area.rows; r += 1) {
    const row = sheet.rowForWrite(area.row + r);
    for (let c = 0; c < area.columns; c += 1) {
      writeInput(sheet.cellForWrite(row, area.column + c), inputs[r]?.[c] ?? null, rules);
    }
  }
}

/** Writes one input into a cell as if somebody typed it. */
export function writeInput(cell: Cell, input: Input, rules: WriteRules): void {
  if (typeof input === 'string' && input !== '') writeText(cell, input, rules);
  else if (typeof input === 'number' && !Number.isFinite(input)) put(cell, '#NUM!');
  else if (input instanceof Date) writeDate(cell, input, rules);
  else writePlain(cell, input ?? '', rules);
}

function writePlain(cell: Cell, value: CellValue, rules: WriteRules): void {
  const format = cell.style.values.numberFormat;
  const becomesText = value !== '' && isTextFormat(format);
  put(cell, becomesText ? displayValue(value, undefined, rules.locale) : value);
}

function writeText(cell: Cell, text: string, rules: WriteRules): void {
  if (isTextFormat(cell.style.values.numberFormat)) {
    put(cell, text);
    return;
  }
  const entry = parseEntry(text, rules);
  put(cell, entry.value, entry.formula);
  if (entry.format !== undefined) giveFormat(cell, entry.format);
}

function writeDate(cell: Cell, date: Date, rules: WriteRules): void {
  const serial = rules.zone.serialOf(date.getTime());
  if (!Number.isFinite(serial)) {
    put(cell, '#NUM!');
    return;
  }
  const day = rules.locale.datePattern;
  const format = Number.isInteger(serial) ? day : `${day} h:mm:ss`;
  const becomesText = isTextFormat(cell.style.values.numberFormat);
  put(cell, becomesText ? displayValue(serial, format, rules.locale) : serial);
  giveFormat(cell, format);
}

/** A formula always becomes one, even where the format is text. */
export function writeFormula(cell: Cell, formula: string): void {
  if (formula === '') put(cell, '');
  else {
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    put(cell, text, text);
  }
}

function giveFormat(cell: Cell, format: string): void {
  if (cell.style.values.numberFormat === undefined) {
    cell.style = cell.style.with('numberFormat', format);
  }
}

const NOTHING_CALCULATED = { problem: undefined, sparkline: undefined, spilledFrom: undefined };

/** Puts a value as it is; parts of the old text lose their own look. */
export function put(cell: Cell, value: CellValue, formula?: string): void {
  // Sheets know no minus zero.
  cell.value = value === 0 ? 0 : value;
  if (!cell.extra && formula === undefined) return;
  setExtra(cell, { ...NOTHING_CALCULATED, formula, runs: undefined });
}
