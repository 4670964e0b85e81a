import { boardName, headers, type SheetName, type TableName } from '../domain/sheets/headers';
import type { State } from '../ports/state';
import type { Workbook } from '../ports/workbook';
import type { Services } from './services';
import { isOurs, makeBoardSheet, makeTableSheet } from './sheet-maker';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every sheet the add-on keeps, in the order of their tabs. */
const sheetNames: readonly SheetName[] = [boardName, ...(Object.keys(headers) as TableName[])];

/** The spreadsheet the script belongs to, and its sheets wherever people moved or renamed them. */
export interface GoogleWorkbook extends Workbook {
  /** @throws {Error} When there is neither an active spreadsheet nor a saved id. */
  spreadsheet(): Spreadsheet;
  /** The sheet we know by id, else ours by name, else a new one. */
  sheet(name: SheetName): Sheet;
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
  let opened: Spreadsheet | undefined;

  const spreadsheet = (): Spreadsheet => {
    opened ??= open(services, savedId);
    return opened;
  };
  const remember = (): void => {
    state.write({ SHEETS: JSON.stringify(ids), SPREADSHEET_ID: spreadsheet().getId() });
  };
  const find = (name: SheetName): Sheet => {
    const id = ids[name];
    const byId = id === undefined ? null : spreadsheet().getSheetById(id);
    if (byId) return byId;
    const byName = spreadsheet().getSheetByName(name);
    const sheet = byName && isOurs(byName, name) ? byName : make(spreadsheet(), name);
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
      for (const name of sheetNames) sheet(name);
    },
    showBoard: () => {
      sheet(boardName).activate();
    },
    flush: () => services.spreadsheets.flush(),
    isCopy: () => Boolean(savedId) && spreadsheet().getId() !== savedId,
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
  if (!savedId)
    throw new Error('Open the spreadsheet and choose Activity Tracker > Set up… first.');
  return services.spreadsheets.openById(savedId);
}

const make = (spreadsheet: Spreadsheet, name: SheetName): Sheet =>
  name === boardName ? makeBoardSheet(spreadsheet) : makeTableSheet(spreadsheet, name);

function parseIds(text: string | undefined): Partial<Record<SheetName, number>> {
  try {
    return JSON.parse(text ?? '{}') as Partial<Record<SheetName, number>>;
  } catch {
    // sheets are found by name then
    return {};
  }
}
