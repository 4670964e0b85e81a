import type { ExecutionContext } from '../../engine/context';
import type { ServiceFamily } from '../../engine/services';
import type { Workbook } from '../../workbook/workbook';
import { CHART_ENUMS, Charts } from './charts';
import { DATA_METHODS } from './data-methods';
import { DataValidation } from './data-validation';
import { SPREADSHEET_ENUMS } from './enums';
import { Filter } from './filter';
import { NamedRange } from './named-range';
import type { ObjectMaker } from './object-maker';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { RichTextValue } from './rich-text';
import { Selection } from './selection';
import { type SpreadsheetOptions, SpreadsheetSession } from './session';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { TextFinder } from './text-finder';
import { TextStyle } from './text-style';

/** SpreadsheetApp and all it hands out, over one workbook that all executions share. */
export const spreadsheetFamily = (
  workbook: Workbook,
  options: SpreadsheetOptions = {},
): ServiceFamily => ({
  globals: {
    Charts: () => new Charts(),
    SpreadsheetApp: (context) => new SpreadsheetApp(openSession(context, workbook, options)),
  },
  enums: { SpreadsheetApp: SPREADSHEET_ENUMS, Charts: CHART_ENUMS },
  dataMethods: DATA_METHODS,
});

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
