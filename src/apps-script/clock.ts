import type { Clock } from '../ports/clock';
import type { Workbook } from './workbook';

/** The script's clock; the time zone is the spreadsheet's, which may differ from the script's. */
export const createClock = (workbook: Workbook): Clock => ({
  now: () => Date.now() / 1000,
  sleep: (seconds) => Utilities.sleep(seconds * 1000),
  timeZone: () => workbook.spreadsheet().getSpreadsheetTimeZone(),
});
