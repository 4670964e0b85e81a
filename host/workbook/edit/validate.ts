import { formatA1, parseA1 } from '../a1';
import type { Area } from '../area';
import type { Cell, CellValue } from '../cell';
import { displayValue } from '../display/display';
import { SheetError } from '../sheet-error';
import type { SheetModel } from '../sheet-model';
import type { Validation, ValidationValue } from '../validation';
import type { Workbook } from '../workbook';
import { type Input, writeInput } from './write-values';

/**
 * Checks inputs against the rules of the cells they go to.
 *
 * Tests that would need formulas or a look at e-mail and web addresses pass.
 *
 * @throws {SheetError} when a cell's rule refuses its input.
 */
export function requireValid(
  workbook: Workbook,
  sheet: SheetModel,
  area: Area,
  inputs: readonly (readonly Input[])[],
): void {
  for (let r = 0; r < area.rows; r += 1) {
    const cells = sheet.rows[area.row + r]?.cells;
    if (!cells) continue;
    for (let c = 0; c < area.columns; c += 1) {
      const cell = cells[area.column + c];
      const rule = cell?.extra?.validation;
      if (!cell || !rule || rule.allowInvalid) continue;
      const value = readAs(cell, inputs[r]?.[c] ?? null, workbook);
      if (value === '' || passes(value, rule, workbook)) continue;
      throw refusal({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, rule);
    }
  }
}

function readAs(cell: Cell, input: Input, workbook: Workbook): CellValue {
  const scratch: Cell = { value: '', style: cell.style, extra: undefined };
  writeInput(scratch, input, workbook.rules);
  return scratch.value;
}

function refusal(area: Area, rule: Validation): SheetError {
  const advice =
    rule.criteria === 'VALUE_IN_LIST'
      ? ` Please enter one of the following values: ${rule.values.join(', ')}.`
      : '';
  return new SheetError(
    `The data you entered in cell ${formatA1(area)} violates the data validation rules set on this cell.${advice}`,
  );
}

type Test = (value: CellValue, limits: readonly CellValue[]) => boolean;

const number =
  (test: (value: number, a: number, b: number) => boolean): Test =>
  (value, limits) =>
    typeof value === 'number' && test(value, Number(limits[0]), Number(limits[1]));

const text =
  (test: (value: string, part: string) => boolean): Test =>
  (value, limits) =>
    test(String(value).toLowerCase(), String(limits[0]).toLowerCase());

const between = number((value, a, b) => value >= Math.min(a, b) && value <= Math.max(a, b));
const notBetween = number((value, a, b) => value < Math.min(a, b) || value > Math.max(a, b));

const TESTS: Readonly<Record<string, Test>> = {
  NUMBER_BETWEEN: between,
  NUMBER_NOT_BETWEEN: notBetween,
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  DATE_IS_VALID_DATE: number(() => true),
  DATE_BETWEEN: between,
  DATE_NOT_BETWEEN: notBetween,
  DATE_EQUAL_TO: number((value, a) => Math.floor(value) === Math.floor(a)),
  DATE_AFTER: number((value, a) => value > a),
  DATE_ON_OR_AFTER: number((value, a) => value >= a),
  DATE_BEFORE: number((value, a) => value < a),
  DATE_ON_OR_BEFORE: number((value, a) => value <= a),
  TEXT_CONTAINS: text((value, part) => value.includes(part)),
  TEXT_DOES_NOT_CONTAIN: text((value, part) => !value.includes(part)),
  TEXT_EQUAL_TO: text((value, part) => value === part),
  VALUE_IN_LIST: isListed,
  VALUE_IN_RANGE: isListed,
  CHECKBOX: (value, limits) =>
    limits.length === 0 ? typeof value === 'boolean' : isListed(value, limits),
};

function isListed(value: CellValue, limits: readonly CellValue[]): boolean {
  return limits.some((limit) => limit === value || String(limit) === String(value));
}

function passes(value: CellValue, rule: Validation, workbook: Workbook): boolean {
  const test = TESTS[rule.criteria];
  return (
    !test ||
    test(
      value,
      rule.values.flatMap((limit) => limitsOf(limit, workbook)),
    )
  );
}

function limitsOf(limit: ValidationValue, workbook: Workbook): readonly CellValue[] {
  if (typeof limit !== 'object') return [limit];
  if ('epochMs' in limit) return [workbook.rules.zone.serialOf(limit.epochMs)];
  const sheet = workbook.sheetById(limit.sheetId);
  const area = sheet && parseA1(limit.a1, sheet.size);
  if (!sheet || !area) return [];
  const { locale } = workbook.rules;
  return sheet
    .mapCells(area, (cell) =>
      displayValue(cell?.value ?? '', cell?.style.values.numberFormat, locale),
    )
    .flat()
    .filter((shown) => shown !== '');
}
