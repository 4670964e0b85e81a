import { formatA1, parseA1 } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/sheet-model';
import { ScriptException } from '../service';
import type { Place } from './place';
import type { SpreadsheetSession } from './session';

/** The sheet the person looks at; the first one where nobody does. */
export function activeSheet({ workbook, context }: SpreadsheetSession): SheetModel {
  const name = context.selection?.sheetName;
  const selected = name === undefined ? undefined : workbook.sheetByName(name);
  const sheet = selected ?? workbook.sheets[0];
  if (!sheet) throw new ScriptException('The spreadsheet has no sheets.');
  return sheet;
}

/** The selected cells of the active sheet, the piece selected last at the end; A1 where nobody selects. */
export function activePlaces(session: SpreadsheetSession): readonly Place[] {
  const sheet = activeSheet(session);
  const { selection } = session.context;
  const isHere = selection?.sheetName === sheet.name;
  const pieces = isHere ? selection.a1.split(',') : ['A1'];
  return pieces.map((a1) => {
    const area = parseA1(a1, sheet.size) ?? { row: 1, column: 1, rows: 1, columns: 1 };
    return { sheetId: sheet.id, area };
  });
}

/** The cells selected last. */
export function activePlace(session: SpreadsheetSession): Place {
  const place = activePlaces(session).at(-1);
  return place ?? { sheetId: activeSheet(session).id, area: A1 };
}

const A1 = { row: 1, column: 1, rows: 1, columns: 1 };

/** The cell with the cursor: the first of the piece selected last. */
export function currentCell(session: SpreadsheetSession): Place {
  const { sheetId, area } = activePlace(session);
  return { sheetId, area: { ...area, rows: 1, columns: 1 } };
}

/** Moves the cursor to a sheet, or to cells of it. */
export function selectPlaces(session: SpreadsheetSession, places: readonly Place[]): void {
  const [first] = places;
  if (!first) return;
  const sheetName = session.shapeOf(first.sheetId).name;
  const a1 = places.map((place) => formatA1(place.area)).join(',');
  session.context.select({ sheetName, a1 });
}

/** Shows another sheet, with the cursor in its first cell. */
export function selectSheet(session: SpreadsheetSession, sheet: SheetModel): void {
  if (session.context.selection?.sheetName === sheet.name) return;
  session.context.select({ sheetName: sheet.name, a1: 'A1' });
}
