import {
  boardName,
  headers,
  optionalTables,
  type SheetName,
  type TableName,
  trendsName,
} from '../domain/sheets/headers';
import { texts } from '../domain/texts/texts';
import type { State } from '../ports/state';
import type { Mended, Workbook } from '../ports/workbook';
import { readSelection } from './selection';
import type { Services } from './services';
import { parseIds } from './sheet-ids';
import { isOurs, makeBoardSheet, makeTableSheet, makeTrendsSheet } from './sheet-maker';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every sheet a set-up makes, in the order of their tabs. */
export const madeAtSetUp: readonly SheetName[] = [
  boardName,
  ...(Object.keys(headers) as TableName[]).filter((table) => !optionalTables.includes(table)),
];

/** The spreadsheet the script belongs to, and its sheets wherever people moved or renamed them. */
export interface GoogleWorkbook extends Workbook {
  /** @throws {Error} When there is neither an active spreadsheet nor a saved id. */
  spreadsheet(): Spreadsheet;
  /** The sheet we know by id, else ours by name, else a new one. */
  sheet(name: SheetName): Sheet;
  /** Notes that the header row of a table had to be put right. */
  noteMended(table: TableName): void;
}

/** @param saved - All Script Properties, as read at the start of this execution. */
export function createWorkbook(
  services: Services,
  state: State,
  saved: Readonly<Record<string, string>>,
): GoogleWorkbook {
  let ids = parseIds(saved.SHEETS);
  let savedId = saved.SPREADSHEET_ID;
  const known = new Map<SheetName, Sheet>();
  const mended = new Map<SheetName, Mended['what']>();
  let opened: Spreadsheet | undefined;

  const spreadsheet = (): Spreadsheet => {
    opened ??= open(services, savedId);
    return opened;
  };
  const isCopy = (): boolean => Boolean(savedId) && spreadsheet().getId() !== savedId;
  const remember = (): void => {
    // a copy stays one until somebody sets it up
    if (isCopy()) return;
    savedId = spreadsheet().getId();
    state.write({ SHEETS: JSON.stringify(ids), SPREADSHEET_ID: savedId });
  };
  const seek = (name: SheetName): Sheet => {
    const byName = spreadsheet().getSheetByName(name);
    if (byName && isOurs(byName, name)) return byName;
    if (ids[name] !== undefined) mended.set(name, 'made again');
    return make(services, spreadsheet(), name);
  };
  const find = (name: SheetName): Sheet => {
    const id = ids[name];
    const byId = id === undefined ? null : spreadsheet().getSheetById(id);
    const sheet = byId ?? seek(name);
    if (byId && savedId) return byId;
    ids[name] = sheet.getSheetId();
    remember();
    return sheet;
  };
  const sheet = (name: SheetName): Sheet => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };

  return {
    spreadsheet,
    sheet,
    ensureSheets: () => {
      for (const name of madeAtSetUp) sheet(name);
    },
    locale: () => spreadsheet().getSpreadsheetLocale(),
    fileName: () => spreadsheet().getName(),
    cells: () =>
      spreadsheet()
        .getSheets()
        .reduce((sum, each) => sum + each.getMaxRows() * each.getMaxColumns(), 0),
    selection: () => readSelection(spreadsheet(), sheet(boardName)),
    showBoard: () => {
      sheet(boardName).activate();
    },
    showSheet: (name) => {
      sheet(name).activate();
    },
    flush: () => services.spreadsheets.flush(),
    isCopy,
    hasBoard: () => {
      const byName = spreadsheet().getSheetByName(boardName);
      return byName !== null && isOurs(byName, boardName);
    },
    idOf: (name) => {
      sheet(name);
      return ids[name] ?? 0;
    },
    mended: () => [...mended].map(([sheetName, what]) => ({ sheet: sheetName, what })),
    noteMended: (table) => {
      mended.set(table, 'header put right');
    },
    adopt: () => {
      savedId = spreadsheet().getId();
      ids = {};
      known.clear();
    },
  };
}

function open(services: Services, savedId: string | undefined): Spreadsheet {
  // a web app may have no active spreadsheet
  const active = services.spreadsheets.getActive() as Spreadsheet | null;
  if (active) return active;
  if (!savedId) throw new Error(texts.sheets.noSpreadsheet);
  return services.spreadsheets.openById(savedId);
}

function make(services: Services, spreadsheet: Spreadsheet, name: SheetName): Sheet {
  if (name === boardName) return makeBoardSheet(spreadsheet);
  if (name === trendsName) return makeTrendsSheet(spreadsheet);
  return makeTableSheet(services, spreadsheet, name);
}
