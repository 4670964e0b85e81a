import type { Services } from '../services';
import type { GoogleWorkbook } from '../workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets, properties and cache entries of one self-test, which go when it ends. */
export interface Scratch {
  /** A new sheet. */
  sheet(): Sheet;
  /** A name for a sheet, as no sheet of people's has. */
  name(): string;
  /** Counts a sheet that was made otherwise among them. */
  own(sheet: Sheet): Sheet;
  /** A name for a property. */
  property(): string;
  /** A key for the cache of so many characters. */
  cacheKey(length: number): string;
  cleanUp(): void;
}

/** What an execution that was killed has made is taken for left behind after so long. */
const leftBehindMs = 600_000;

const sheetName = /^Self-test scratch (\d{13})-[0-9a-f]{4} \d+$/;
const propertyName = /^SELF_TEST_(\d{13})-[0-9a-f]{4}_\d+$/;

/** Nothing is made until it is asked for. */
export function createScratch(services: Services, workbook: GoogleWorkbook): Scratch {
  const startedAt = Date.now();
  let made: string | undefined;
  const sheets: Sheet[] = [];
  const properties: string[] = [];
  const keys: string[] = [];
  let count = 0;
  const mark = (): string => {
    made ??= `${startedAt}-${Utilities.getUuid().slice(0, 4)}`;
    return made;
  };
  const next = (): number => {
    count += 1;
    return count;
  };
  const name = (): string => `Self-test scratch ${mark()} ${next()}`;
  const isLeft = (pattern: RegExp, text: string): boolean =>
    startedAt - Number(pattern.exec(text)?.[1] ?? startedAt) > leftBehindMs;
  const own = (sheet: Sheet): Sheet => {
    sheets.push(sheet);
    return sheet;
  };

  const removeSheets = (): void => {
    const spreadsheet = workbook.spreadsheet();
    const ids = new Set(sheets.splice(0).map((sheet) => sheet.getSheetId()));
    for (const sheet of spreadsheet.getSheets()) {
      const isOurs = ids.has(sheet.getSheetId()) || isLeft(sheetName, sheet.getName());
      if (isOurs) spreadsheet.deleteSheet(sheet);
    }
  };
  const removeTexts = (): void => {
    const store = services.properties();
    const left = store.getKeys().filter((key) => isLeft(propertyName, key));
    for (const key of [...properties.splice(0), ...left]) store.deleteProperty(key);
    if (keys.length > 0) services.caches.getScriptCache().removeAll(keys.splice(0));
  };

  return {
    name,
    own,
    sheet: () => {
      const spreadsheet = workbook.spreadsheet();
      return own(spreadsheet.insertSheet(name(), spreadsheet.getNumSheets()));
    },
    property: () => {
      const key = `SELF_TEST_${mark()}_${next()}`;
      properties.push(key);
      return key;
    },
    cacheKey: (length) => {
      const key = `self-test-${mark()}-${next()}-`.padEnd(length, 'k');
      // a key that is refused for its length must not be asked for again
      if (key.length <= 250) keys.push(key);
      return key;
    },
    cleanUp: () => {
      try {
        removeTexts();
      } finally {
        removeSheets();
      }
    },
  };
}
