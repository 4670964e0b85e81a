import type { Cell } from '../../workbook/cell';
import { displayValue, isDateFormat } from '../../workbook/display/display';
import type { Input, WriteRules } from '../../workbook/edit/write-values';
import { checkCellLength } from '../../workbook/edit/write-values';
import type { RunStyle } from '../../workbook/text-run';
import { EnumValue, NotEmulated } from '../service';
import type { RichText } from './object-maker';

/** What a script reads from a cell: dates as `Date`, empty cells as `''`. */
export function readValue(
  cell: Cell | undefined,
  rules: WriteRules,
): string | number | boolean | Date {
  const value = cell?.value ?? '';
  if (typeof value !== 'number' || !isDateFormat(cell?.style.values.numberFormat)) return value;
  return new Date(rules.zone.instantOf(value));
}

/** What a person sees in a cell. */
export const shownText = (cell: Cell | undefined, rules: WriteRules): string =>
  cell ? displayValue(cell.value, cell.style.values.numberFormat, rules.locale) : '';

/**
 * What a script hands over for a cell.
 *
 * @throws {SheetError} for a text that is too long.
 * @throws {NotEmulated} for objects and lists, of which Google writes Java's idea of their text.
 */
export function inputOf(value: unknown, method: string): Input {
  switch (typeof value) {
    case 'string':
      checkCellLength(value);
      return value;
    case 'number':
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    default:
      if (value === null || value instanceof Date) return value;
      if (value instanceof EnumValue) return value.name;
      throw new NotEmulated(`${method} of an object`);
  }
}

/** A cell's look in the words of a text style. */
export function baseStyleOf(cell: Cell | undefined): RunStyle {
  const values = cell?.style.values ?? {};
  return {
    bold: values.fontWeight === 'bold',
    italic: values.fontStyle === 'italic',
    underline: values.fontLine === 'underline',
    strikethrough: values.fontLine === 'line-through',
    color: values.fontColor ?? '#000000',
    fontFamily: values.fontFamily ?? 'Arial',
    fontSize: values.fontSize ?? 10,
  };
}

/** A cell's text with its looks; undefined for numbers, dates, truth values and formulas. */
export function richTextOf(cell: Cell | undefined): RichText | undefined {
  const text = cell?.value ?? '';
  if (typeof text !== 'string' || cell?.extra?.formula !== undefined) return undefined;
  const runs = cell?.extra?.runs ?? [{ start: 0, style: {} }];
  return { text, runs, base: baseStyleOf(cell) };
}
