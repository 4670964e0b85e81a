import { formatA1 } from './a1';
import { type Area, bottomOf, rightOf, wholeGrid } from './area';
import { type Cell, hasContent } from './cell';
import { AUTOMATIC_FORMAT, displayValue, isDateFormat } from './display/display';
import type { SheetModel } from './sheet-model';
import type { Style } from './style';
import type { Workbook } from './workbook';

/** The lines around a cell that has some, each as style and colour: `{"top":"SOLID #ffffff"}`. */
type BorderDump = Partial<Record<'top' | 'right' | 'bottom' | 'left', string>>;

/** One sheet for a test to look at; matrices go to the last used row and column. */
export interface SheetDump {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  /** Dates as ISO texts. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly displayValues: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly fontColors: readonly (readonly string[])[];
  readonly fontWeights: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** null where a cell has none. */
  readonly borders: readonly (readonly (BorderDump | null)[])[];
  readonly notes: readonly (readonly string[])[];
  readonly gridlinesHidden: boolean;
  /** A1 notation. */
  readonly merges: readonly string[];
  readonly protections: readonly { readonly range: string; readonly warningOnly: boolean }[];
}

/** A whole workbook for a test to look at. */
interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
}

/** Everything in a workbook, each sheet trimmed to its used area. */
export const dumpWorkbook = (workbook: Workbook): WorkbookDump => ({
  sheets: workbook.sheets.map((sheet) => dumpSheet(sheet, workbook)),
});

/** One sheet of a workbook, trimmed to its used area. */
export function dumpSheet(sheet: SheetModel, workbook: Workbook): SheetDump {
  const { layout, size } = sheet;
  const area = usedArea(sheet);
  const { locale } = workbook.rules;
  const map = <Value>(read: (cell: Cell | undefined) => Value) => sheet.mapCells(area, read);
  return {
    name: sheet.name,
    id: sheet.id,
    hidden: layout.hidden,
    maxRows: size.rows,
    maxColumns: size.columns,
    frozenRows: layout.frozenRows,
    values: map((cell) => dumpValue(cell, workbook)),
    formulas: map((cell) => cell?.extra?.formula ?? ''),
    displayValues: map((cell) =>
      displayValue(cell?.value ?? '', cell?.style.values.numberFormat, locale),
    ),
    backgrounds: map((cell) => cell?.style.values.background ?? '#ffffff'),
    fontColors: map((cell) => cell?.style.values.fontColor ?? '#000000'),
    fontWeights: map((cell) => cell?.style.values.fontWeight ?? 'normal'),
    numberFormats: map((cell) => cell?.style.values.numberFormat ?? AUTOMATIC_FORMAT),
    borders: map((cell) => (cell ? dumpBorders(cell.style) : null)),
    notes: map((cell) => cell?.extra?.note ?? ''),
    gridlinesHidden: layout.gridlinesHidden,
    merges: layout.merges.map(formatA1),
    protections: layout.protections.map(({ kind, area: range, warningOnly }) => ({
      range: formatA1(kind === 'SHEET' ? wholeGrid(size) : range),
      warningOnly,
    })),
  };
}

function usedArea(sheet: SheetModel): Area {
  const used = sheet.extentOf(isSeen);
  const rows = Math.max(used.rows, ...sheet.layout.merges.map(bottomOf));
  const columns = Math.max(used.columns, ...sheet.layout.merges.map(rightOf));
  return wholeGrid({ rows, columns });
}

/** Whether a cell shows anything; a number format or a rule alone, as whole columns have, does not. */
const isSeen = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  (hasContent(cell) || cell.extra?.note !== undefined || isSeenStyle(cell.style));

/** Thousands of cells look alike. */
const seenStyles = new WeakMap<Style, boolean>();

function isSeenStyle(style: Style): boolean {
  const known = seenStyles.get(style);
  if (known !== undefined) return known;
  const isSeenNow = Object.keys(style.values).some((key) => key !== 'numberFormat');
  seenStyles.set(style, isSeenNow);
  return isSeenNow;
}

function dumpValue(cell: Cell | undefined, workbook: Workbook): string | number | boolean {
  const value = cell?.value ?? '';
  if (typeof value !== 'number' || !isDateFormat(cell?.style.values.numberFormat)) return value;
  return new Date(workbook.rules.zone.instantOf(value)).toISOString();
}

function dumpBorders({ values }: Style): BorderDump | null {
  const { borderTop, borderRight, borderBottom, borderLeft } = values;
  const borders: BorderDump = {};
  if (borderTop) borders.top = borderTop;
  if (borderRight) borders.right = borderRight;
  if (borderBottom) borders.bottom = borderBottom;
  if (borderLeft) borders.left = borderLeft;
  return Object.keys(borders).length === 0 ? null : borders;
}
