import { splitSheetName } from './a1';
import { type Area, contains, wholeGrid } from './area';
import { type Shift, shiftArea } from './edit/shift-area';
import { requireShift, shiftCells } from './edit/shift-cells';
import type { WriteRules } from './edit/write-values';
import { localeRules } from './locale';
import { Revisions } from './revisions';
import { SerialZone, wallClock } from './serial';
import { SheetError } from './sheet-error';
import { DEFAULT_GRID, SheetModel } from './sheet-model';
import { freeSheetId, freeSheetName, requireFreeName } from './sheet-names';
import { StyleTable } from './style';

/** Cells one file can have. @see https://support.google.com/drive/answer/37603 (read 2026-08-30) */
const MAX_WORKBOOK_CELLS = 10_000_000;

/** What a workbook is made with. */
export interface WorkbookOptions {
  readonly id: string;
  readonly name: string;
  /** `Europe/Paris` */
  readonly timeZone: string;
  /** `en_US` */
  readonly locale: string;
  /** Epoch milliseconds; gives dates typed without a year their year. */
  readonly now: () => number;
  /** Whether `+A1` is a formula, as Sheets has it. @default true */
  readonly plusStartsFormula?: boolean | undefined;
}

/** A named piece of a sheet. */
export interface NamedArea {
  readonly sheetId: number;
  readonly area: Area;
}

/** What changed since a reader last looked. */
export interface WorkbookChange {
  /** Newer than every revision published before. */
  readonly revision: number;
  /** Sheets with changed cells or layout; ask them for rows and layout newer than what you have. */
  readonly sheetIds: readonly number[];
  /** Whether tabs, their order or the workbook's own data changed. */
  readonly tabs: boolean;
}

/** A spreadsheet file: its sheets in the order of their tabs, and what they share. */
export class Workbook {
  readonly styles = new StyleTable();
  readonly revisions = new Revisions();
  readonly #options: WorkbookOptions;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  #sheets: SheetModel[] = [];
  #namedAreas = new Map<string, NamedArea>();
  #name: string;
  #locale: string;
  #rules: WriteRules;
  /** Revision at which tabs, their order or the workbook's own data last changed. */
  tabsRevision = 1;

  constructor(options: WorkbookOptions) {
    this.#options = options;
    this.#name = options.name;
    this.#locale = options.locale;
    this.#rules = this.#makeRules(options.timeZone);
  }

  get id(): string {
    return this.#options.id;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
    this.noteTabsChange();
  }

  get timeZone(): string {
    return this.#rules.zone.timeZone;
  }

  /** @throws {SheetError} for a name no zone has. */
  set timeZone(timeZone: string) {
    this.#rules = this.#makeRules(timeZone);
    this.noteTabsChange();
  }

  get locale(): string {
    return this.#locale;
  }

  /** @throws {SheetError} for a name no locale has. */
  set locale(locale: string) {
    this.#locale = locale;
    this.#rules = this.#makeRules(this.timeZone);
    this.noteTabsChange();
  }

  /** How entries are read and values shown. */
  get rules(): WriteRules {
    return this.#rules;
  }

  /** Sheets in the order of their tabs. */
  get sheets(): readonly SheetModel[] {
    return this.#sheets;
  }

  get namedAreas(): ReadonlyMap<string, NamedArea> {
    return this.#namedAreas;
  }

  sheetById(id: number): SheetModel | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetModel | undefined {
    return this.#sheets.find((sheet) => sheet.name === name);
  }

  /**
   * Adds a sheet.
   *
   * @param where - Its name (default: the next free `SheetN`), the tab position from 0 (default:
   * last), its number (default: a new one).
   * @throws {SheetError} when the name is taken or the file would have too many cells.
   */
  addSheet(where: { name?: string; index?: number; id?: number } = {}): SheetModel {
    const name = where.name ?? freeSheetName(this.#sheets);
    requireFreeName(this.#sheets, name);
    this.requireRoom(DEFAULT_GRID.rows * DEFAULT_GRID.columns);
    const id = where.id ?? freeSheetId(this.#sheets);
    const sheet = new SheetModel(id, name, this.styles, this.revisions);
    this.#sheets.splice(where.index ?? this.#sheets.length, 0, sheet);
    this.noteTabsChange();
    return sheet;
  }

  /** @throws {SheetError} for the last sheet. */
  deleteSheet(sheet: SheetModel): void {
    if (this.#sheets.length === 1) {
      throw new SheetError("You can't remove all the sheets in a document.");
    }
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    for (const [name, area] of this.#namedAreas) {
      if (area.sheetId === sheet.id) this.#namedAreas.delete(name);
    }
    this.noteTabsChange();
  }

  /** @throws {SheetError} when another sheet has the name. */
  renameSheet(sheet: SheetModel, name: string): void {
    if (name !== sheet.name) requireFreeName(this.#sheets, name);
    sheet.changeLayout((layout) => {
      layout.name = name;
    });
    this.noteTabsChange();
  }

  /** Moves a tab to a position from 0. */
  moveSheet(sheet: SheetModel, index: number): void {
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#sheets.splice(index, 0, sheet);
    this.noteTabsChange();
  }

  /** Gives an area a name, or takes the name away with `undefined`. */
  setNamedArea(name: string, area: NamedArea | undefined): void {
    if (area) this.#namedAreas.set(name, area);
    else this.#namedAreas.delete(name);
    this.noteTabsChange();
  }

  /**
   * Inserts or deletes rows or columns; named areas move along.
   *
   * @param heir - The row or column whose look inserted ones take over.
   * @throws {SheetError} when it does not fit the grid or the file would have too many cells.
   */
  shift(sheet: SheetModel, shift: Shift, heir?: number): void {
    requireShift(sheet, shift);
    const across = shift.axis === 'row' ? sheet.size.columns : sheet.size.rows;
    if (shift.kind === 'insert') this.requireRoom(shift.count * across);
    shiftCells(sheet, shift, heir);
    for (const [name, { sheetId, area }] of this.#namedAreas) {
      if (sheetId !== sheet.id) continue;
      const moved = shiftArea(area, shift);
      if (moved) this.#namedAreas.set(name, { sheetId, area: moved });
      else this.#namedAreas.delete(name);
    }
    this.noteTabsChange();
  }

  /** @throws {SheetError} when the file cannot take so many cells more. */
  requireRoom(cells: number): void {
    const present = this.#sheets.reduce((sum, { size }) => sum + size.rows * size.columns, 0);
    if (present + cells > MAX_WORKBOOK_CELLS) {
      throw new SheetError(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_WORKBOOK_CELLS} cells.`,
      );
    }
  }

  /** Notes that tabs or the workbook's own data changed. */
  noteTabsChange(): void {
    this.tabsRevision = this.revisions.next;
  }

  /**
   * Calls a function after each publication that brought something new.
   *
   * @returns A function that stops it.
   */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Publishes what changed since the last time and tells the listeners. */
  publish(): void {
    const revision = this.revisions.next;
    const sheetIds = this.#sheets
      .filter((sheet) => sheet.revision === revision)
      .map(({ id }) => id);
    const tabs = this.tabsRevision === revision;
    if (sheetIds.length === 0 && !tabs) return;
    this.revisions.publish();
    for (const listener of this.#listeners) listener({ revision, sheetIds, tabs });
  }

  /** The sheet and cells that a text names: `Calls!A1:B2`, `'My sheet'!A:B`, a named range. */
  findNamedArea(text: string): NamedArea | undefined {
    const { sheetName, a1 } = splitSheetName(text);
    const named = this.#namedAreas.get(a1);
    const sheet = named && this.sheetById(named.sheetId);
    if (!named || !sheet || (sheetName !== undefined && sheet.name !== sheetName)) return undefined;
    return contains(wholeGrid(sheet.size), named.area) ? named : undefined;
  }

  #makeRules(timeZone: string): WriteRules {
    try {
      const zone = new SerialZone(timeZone);
      const thisYear = () => wallClock(zone.serialOf(this.#options.now())).getUTCFullYear();
      const plusStartsFormula = this.#options.plusStartsFormula ?? true;
      return { zone, thisYear, plusStartsFormula, locale: localeRules(this.#locale) };
    } catch {
      throw new SheetError(`Invalid argument: ${timeZone}, ${this.#locale}`);
    }
  }
}
