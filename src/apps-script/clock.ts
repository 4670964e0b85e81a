import type { Clock } from '../ports/clock';
import type { GoogleWorkbook } from './workbook';

/** The script's clock; the time zone is the spreadsheet's, which may differ from the script's. */
export const createClock = (workbook: GoogleWorkbook): Clock => ({
  now: () => Date.now() / 1000,
  sleep: (seconds) => Utilities.sleep(seconds * 1000),
  timeZone: () => workbook.spreadsheet().getSpreadsheetTimeZone(),
});
