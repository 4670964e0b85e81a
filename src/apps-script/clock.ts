import type { Clock } from '../ports/clock';
import type { GoogleWorkbook } from './workbook';

/** The script's clock; the time zone is the spreadsheet's, which may differ from the script's. */
export function createClock(workbook: GoogleWorkbook): Clock {
  let zone: string | undefined;
  return {
    now: () => Date.now() / 1000,
    sleep: (seconds) => Utilities.sleep(seconds * 1000),
    timeZone: () => {
      zone ??= workbook.spreadsheet().getSpreadsheetTimeZone();
      return zone;
    },
  };
}
