import type { ExecutionContext } from '../../engine/context';
import type { ServiceFamily } from '../../engine/services';
import type { Workbook } from '../../workbook/workbook';
import { ScriptException, type ServiceObject } from '../service';
import { DATA_METHODS } from './data-methods';
import { DataValidation } from './data-validation';
import { SPREADSHEET_ENUMS } from './enums';
import { Filter } from './filter';
import { NamedRange } from './named-range';
import type { ObjectMaker } from './object-maker';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { areaOfA1 } from './range-place';
import { RichTextValue } from './rich-text';
import { Selection } from './selection';
import { type SpreadsheetOptions, SpreadsheetSession } from './session';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { TextFinder } from './text-finder';
import { TextStyle } from './text-style';

/** The spreadsheet services of a host, and the objects that its events carry. */
export interface SpreadsheetFamily extends ServiceFamily {
  /** `e.source` of an event, inside the execution that the event starts. */
  sourceOf(context: ExecutionContext): ServiceObject;
  /** `e.range` of an event. @param a1 - Without the sheet: `B2:C3`. */
  rangeOf(context: ExecutionContext, sheetName: string, a1: string): ServiceObject;
}

/** SpreadsheetApp and all it hands out, over one workbook that all executions share. */
export function spreadsheetFamily(
  workbook: Workbook,
  options: SpreadsheetOptions = {},
): SpreadsheetFamily {
  const sessions = new WeakMap<ExecutionContext, SpreadsheetSession>();
  const sessionOf = (context: ExecutionContext): SpreadsheetSession => {
    const session = sessions.get(context) ?? openSession(context, workbook, options);
    sessions.set(context, session);
    return session;
  };
  return {
    globals: { SpreadsheetApp: (context) => new SpreadsheetApp(sessionOf(context)) },
    enums: { SpreadsheetApp: SPREADSHEET_ENUMS },
    dataMethods: DATA_METHODS,
    sourceOf: (context) => sessionOf(context).make.spreadsheet(),
    rangeOf: (context, sheetName, a1) => {
      const session = sessionOf(context);
      const sheet = workbook.sheetByName(sheetName);
      if (!sheet) throw new ScriptException('Range not found');
      return session.make.range({ sheetId: sheet.id, area: areaOfA1(sheet, a1) });
    },
  };
}

function openSession(
  context: ExecutionContext,
  workbook: Workbook,
  options: SpreadsheetOptions,
): SpreadsheetSession {
  const make: ObjectMaker = {
    range: (place) => new Range(session, place),
    rangeList: (places) => new RangeList(session, places),
    sheet: (sheetId) => new Sheet(session, sheetId),
    spreadsheet: () => new Spreadsheet(session),
    textFinder: (places, text) => new TextFinder(session, places, text),
    protection: (sheetId, id) => new Protection(session, sheetId, id),
    filter: (sheetId) => new Filter(session, sheetId),
    namedRange: (name) => new NamedRange(session, name),
    selection: () => new Selection(session),
    richText: (text) => new RichTextValue(text),
    textStyle: (style) => new TextStyle(style),
    validation: (rule) => new DataValidation(make, rule),
  };
  const session = new SpreadsheetSession(context, workbook, options, make);
  return session;
}
