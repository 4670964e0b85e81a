import { joinHandbook } from '../domain/handbook/handbook-rows';
import type { CellValue } from '../domain/sheets/headers';
import type { GoogleWorkbook } from './workbook';

/** What the sheet Handbook holds, in three calls. */
export const readHandbookSheet = (workbook: GoogleWorkbook): string | undefined =>
  joinHandbook(workbook.sheet('Handbook').getDataRange().getValues().slice(1) as CellValue[][]);
