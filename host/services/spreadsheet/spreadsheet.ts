import { wholeGrid } from '../../workbook/area';
import { copySheet } from '../../workbook/edit/copy-sheet';
import type { SheetModel } from '../../workbook/sheet-model';
import { ScriptException, type ServiceObject } from '../service';
import { activeSheet, selectSheet } from './active';
import { ActiveBase } from './active-base';
import { Call } from './call';
import { requireRangeName } from './named-range';
import type { Place } from './place';
import { placeOfText, RangePlace } from './range-place';
import { renameSheet, Sheet } from './sheet';

/** The spreadsheet file. */
export class Spreadsheet extends ActiveBase {
  readonly className = 'Spreadsheet';

  getId(): string {
    return this.session.workbook.id;
  }

  getName(): string {
    return this.session.workbook.name;
  }

  getUrl(): string {
    const { options, workbook } = this.session;
    return options.url?.() ?? `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`;
  }

  rename(...args: unknown[]): void {
    const name = new Call('Spreadsheet.rename', args).count(1).string(0);
    this.session.restructure((workbook) => {
      workbook.name = name;
    });
  }

  getSpreadsheetTimeZone(): string {
    return this.session.workbook.timeZone;
  }

  setSpreadsheetTimeZone(...args: unknown[]): void {
    const timeZone = new Call('Spreadsheet.setSpreadsheetTimeZone', args).count(1).string(0);
    this.session.restructure((workbook) => {
      workbook.timeZone = timeZone;
    });
  }

  getSpreadsheetLocale(): string {
    return this.session.workbook.locale;
  }

  setSpreadsheetLocale(...args: unknown[]): void {
    const locale = new Call('Spreadsheet.setSpreadsheetLocale', args).count(1).string(0);
    this.session.restructure((workbook) => {
      workbook.locale = locale;
    });
  }

  getSheets(): ServiceObject[] {
    return this.session.workbook.sheets.map(({ id }) => this.session.make.sheet(id));
  }

  getNumSheets(): number {
    return this.session.workbook.sheets.length;
  }

  getSheetByName(...args: unknown[]): ServiceObject | null {
    const name = new Call('Spreadsheet.getSheetByName', args).count(1).string(0);
    return this.#orNull(this.session.workbook.sheetByName(name));
  }

  getSheetById(...args: unknown[]): ServiceObject | null {
    const id = new Call('Spreadsheet.getSheetById', args).count(1).number(0);
    return this.#orNull(this.session.workbook.sheetById(id));
  }

  getSheetId(): number {
    return activeSheet(this.session).id;
  }

  getSheetName(): string {
    return activeSheet(this.session).name;
  }

  insertSheet(...args: unknown[]): ServiceObject {
    const call = new Call('Spreadsheet.insertSheet', args).count(0, 1, 2, 3);
    const hasName = typeof args[0] === 'string';
    const name = hasName ? call.string(0) : undefined;
    const at =
      typeof args[hasName ? 1 : 0] === 'number' ? call.integer(hasName ? 1 : 0) : undefined;
    const last = args.at(-1);
    const hasOptions = typeof last === 'object' && last !== null;
    const used = [hasName, at !== undefined, hasOptions].filter(Boolean).length;
    if (used !== args.length) throw call.mismatch();
    const template = hasOptions ? call.options(args.length - 1).template : undefined;
    return this.#insert({ name, at, template: template instanceof Sheet ? template : undefined });
  }

  duplicateActiveSheet(): ServiceObject {
    const source = activeSheet(this.session);
    const index = this.session.workbook.sheets.indexOf(source) + 1;
    const template = new Sheet(this.session, source.id);
    return this.#insert({ name: undefined, at: index, template });
  }

  deleteSheet(...args: unknown[]): void {
    const { sheetId } = new Call('Spreadsheet.deleteSheet', args).count(1).object(0, Sheet);
    this.session.restructure((workbook) => workbook.deleteSheet(this.session.shapeOf(sheetId)));
  }

  deleteActiveSheet(): ServiceObject {
    const sheet = activeSheet(this.session);
    this.session.restructure((workbook) => workbook.deleteSheet(sheet));
    return this.getActiveSheet();
  }

  renameActiveSheet(...args: unknown[]): void {
    const name = new Call('Spreadsheet.renameActiveSheet', args).count(1).string(0);
    renameSheet(new Sheet(this.session, activeSheet(this.session).id), name);
  }

  moveActiveSheet(...args: unknown[]): void {
    const position = new Call('Spreadsheet.moveActiveSheet', args).count(1).integer(0);
    const sheet = activeSheet(this.session);
    if (position < 1 || position > this.session.workbook.sheets.length) {
      throw new ScriptException('Sheet index is out of bounds.');
    }
    this.session.restructure((workbook) => workbook.moveSheet(sheet, position - 1));
  }

  getRange(...args: unknown[]): ServiceObject {
    const text = new Call('Spreadsheet.getRange', args).count(1).string(0);
    return this.session.make.range(this.#byText(text));
  }

  getRangeList(...args: unknown[]): ServiceObject {
    const texts = new Call('Spreadsheet.getRangeList', args).count(1).strings(0);
    return this.session.make.rangeList(texts.map((text) => this.#byText(text)));
  }

  getDataRange(): ServiceObject {
    return this.#activeSheet().getDataRange();
  }

  getLastRow(): number {
    return this.#activeSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.#activeSheet().getLastColumn();
  }

  appendRow(...args: unknown[]): ServiceObject {
    return this.#activeSheet().appendRow(...args);
  }

  setNamedRange(...args: unknown[]): void {
    const call = new Call('Spreadsheet.setNamedRange', args).count(2);
    const name = requireRangeName(call.string(0));
    const { place } = call.object(1, RangePlace);
    this.session.restructure((workbook) => workbook.setNamedArea(name, place));
  }

  removeNamedRange(...args: unknown[]): void {
    const name = new Call('Spreadsheet.removeNamedRange', args).count(1).string(0);
    this.session.restructure((workbook) => workbook.setNamedArea(name, undefined));
  }

  getRangeByName(...args: unknown[]): ServiceObject | null {
    const name = new Call('Spreadsheet.getRangeByName', args).count(1).string(0);
    const place = this.session.workbook.findNamedArea(name);
    return place ? this.session.make.range(place) : null;
  }

  getNamedRanges(): ServiceObject[] {
    const names = [...this.session.workbook.namedAreas.keys()];
    return names.map((name) => this.session.make.namedRange(name));
  }

  getProtections(...args: unknown[]): ServiceObject[] {
    const kind = new Call('Spreadsheet.getProtections', args).count(1).member(0, 'ProtectionType');
    return this.session.workbook.sheets.flatMap(({ id, layout }) =>
      layout.protections
        .filter((one) => one.kind === kind)
        .map((one) => this.session.make.protection(id, one.id)),
    );
  }

  createTextFinder(...args: unknown[]): ServiceObject {
    const text = new Call('Spreadsheet.createTextFinder', args).count(1).string(0);
    const { workbook } = this.session;
    const places = () =>
      workbook.sheets.map(({ id, size }) => ({ sheetId: id, area: wholeGrid(size) }));
    return this.session.make.textFinder(places, text);
  }

  toast(...args: unknown[]): void {
    const call = new Call('Spreadsheet.toast', args).count(1, 2, 3);
    const message = call.isNull(0) ? '' : call.text(0);
    const title = call.isNull(1) ? '' : call.text(1);
    const timeoutSeconds = call.isNull(2) ? 5 : call.number(2);
    this.session.context.noteShown({ kind: 'toast', title, message });
    this.session.context.ui?.toast({ message, title, timeoutSeconds });
  }

  #orNull(sheet: SheetModel | undefined): ServiceObject | null {
    return sheet ? this.session.make.sheet(sheet.id) : null;
  }

  #activeSheet(): Sheet {
    return new Sheet(this.session, activeSheet(this.session).id);
  }

  #byText(text: string): Place {
    return placeOfText(this.session, text, activeSheet(this.session));
  }

  #insert(how: {
    name: string | undefined;
    at: number | undefined;
    template: Sheet | undefined;
  }): ServiceObject {
    const { session } = this;
    const index = how.at ?? session.workbook.sheets.indexOf(activeSheet(session)) + 1;
    if (index < 0 || index > session.workbook.sheets.length) {
      throw new ScriptException('Sheet index is out of bounds.');
    }
    const sheet = session.restructure((workbook) => {
      const template = how.template && session.shapeOf(how.template.sheetId);
      const name = how.name ?? (template && freeCopyName(template.name, workbook.sheets));
      const made = workbook.addSheet(name === undefined ? { index } : { index, name });
      if (template) copySheet(workbook, template, made);
      return made;
    });
    selectSheet(session, sheet);
    return session.make.sheet(sheet.id);
  }
}

function freeCopyName(name: string, sheets: readonly SheetModel[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name));
  let copy = `Copy of ${name}`;
  for (let number = 2; taken.has(copy); number += 1) copy = `Copy of ${name} ${number}`;
  return copy;
}
