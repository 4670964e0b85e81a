import { formatA1, parseA1, splitSheetName } from '../../workbook/a1';
import { type Area, bottomOf, overlaps, rightOf } from '../../workbook/area';
import { nextDataCell, type Step } from '../../workbook/edit/next-data-cell';
import type { SheetModel } from '../../workbook/sheet-model';
import { ScriptException, ServiceObject } from '../service';
import { Call } from './call';
import type { Place } from './place';
import type { SpreadsheetSession } from './session';

const STEPS: Readonly<Record<string, Step>> = {
  UP: { rows: -1, columns: 0 },
  DOWN: { rows: 1, columns: 0 },
  PREVIOUS: { rows: 0, columns: -1 },
  NEXT: { rows: 0, columns: 1 },
};

/** Where a range is: the part of Range that tells and moves positions. */
export abstract class RangePlace extends ServiceObject {
  readonly className = 'Range';

  constructor(
    readonly session: SpreadsheetSession,
    readonly place: Place,
  ) {
    super();
  }

  getRow(): number {
    return this.place.area.row;
  }

  getRowIndex(): number {
    return this.place.area.row;
  }

  getColumn(): number {
    return this.place.area.column;
  }

  getNumRows(): number {
    return this.place.area.rows;
  }

  getNumColumns(): number {
    return this.place.area.columns;
  }

  getLastRow(): number {
    return bottomOf(this.place.area);
  }

  getLastColumn(): number {
    return rightOf(this.place.area);
  }

  getGridId(): number {
    return this.place.sheetId;
  }

  getA1Notation(): string {
    return formatA1(this.place.area);
  }

  getSheet(): ServiceObject {
    return this.session.make.sheet(this.place.sheetId);
  }

  getCell(...args: unknown[]): ServiceObject {
    const call = new Call('Range.getCell', args).count(2);
    const { row, column, rows, columns } = this.place.area;
    const r = call.integer(0);
    const c = call.integer(1);
    if (r < 1 || c < 1 || r > rows || c > columns)
      throw new ScriptException('Cell reference out of range');
    return this.#at({ row: row + r - 1, column: column + c - 1, rows: 1, columns: 1 });
  }

  offset(...args: unknown[]): ServiceObject {
    const call = new Call('Range.offset', args).count(2, 3, 4);
    const { row, column, rows, columns } = this.place.area;
    const area = {
      row: row + call.integer(0),
      column: column + call.integer(1),
      rows: call.integerOr(2, rows),
      columns: call.integerOr(3, columns),
    };
    requirePositive(area);
    return this.#at(area);
  }

  activate(): this {
    const sheetName = this.session.shapeOf(this.place.sheetId).name;
    this.session.context.select({ sheetName, a1: formatA1(this.place.area) });
    return this;
  }

  /** The cell where Ctrl and an arrow key lead. */
  getNextDataCell(...args: unknown[]): ServiceObject {
    const direction = new Call('Range.getNextDataCell', args).count(1).member(0, 'Direction');
    const { row, column } = this.place.area;
    const sheet = this.session.look(this.place.sheetId);
    const step = STEPS[direction] ?? { rows: 0, columns: 0 };
    return this.#at({ ...nextDataCell(sheet, { row, column }, step), rows: 1, columns: 1 });
  }

  canEdit(): boolean {
    return true;
  }

  isPartOfMerge(): boolean {
    const sheet = this.session.look(this.place.sheetId);
    return sheet.layout.merges.some((merge) => overlaps(merge, this.place.area));
  }

  getMergedRanges(): ServiceObject[] {
    const { merges } = this.session.look(this.place.sheetId).layout;
    return merges
      .filter((merge) => overlaps(merge, this.place.area))
      .map((merge) => this.#at(merge));
  }

  #at(area: Area): ServiceObject {
    const place = { sheetId: this.place.sheetId, area };
    this.session.check(place);
    return this.session.make.range(place);
  }
}

/** @throws {ScriptException} with Google's sentence for a start before 1 or an empty size. */
export function requirePositive(area: Area): void {
  if (area.row < 1) throw new ScriptException('The starting row of the range is too small.');
  if (area.column < 1) throw new ScriptException('The starting column of the range is too small.');
  if (area.rows < 1) {
    throw new ScriptException('The number of rows in the range must be at least 1.');
  }
  if (area.columns < 1) {
    throw new ScriptException('The number of columns in the range must be at least 1.');
  }
}

/** The cells that A1 notation names on a sheet. @throws {ScriptException} when there are none. */
function areaOfA1(sheet: SheetModel, a1: string): Area {
  const area = parseA1(a1, sheet.size);
  if (!area) throw new ScriptException('Range not found');
  sheet.requireInside(area);
  return area;
}

/** The cells that a text names: with or without a sheet, A1 notation or a named range. */
export function placeOfText(session: SpreadsheetSession, text: string, sheet: SheetModel): Place {
  const named = session.workbook.findNamedArea(text);
  if (named) return named;
  const { sheetName, a1 } = splitSheetName(text);
  const owner = sheetName === undefined ? sheet : session.workbook.sheetByName(sheetName);
  if (!owner) throw new ScriptException('Range not found');
  return { sheetId: owner.id, area: areaOfA1(owner, a1) };
}
