import type { Area } from '../../workbook/area';

/** Cells of one sheet. */
export interface Place {
  readonly sheetId: number;
  readonly area: Area;
}
