import type { SheetModel } from '../../workbook/sheet-model';
import { ScriptException, ServiceObject } from '../service';
import type { SpreadsheetSession } from './session';

/** What all parts of Sheet share: whose sheet it is. */
export abstract class SheetBase extends ServiceObject {
  readonly className = 'Sheet';

  constructor(
    readonly session: SpreadsheetSession,
    readonly sheetId: number,
  ) {
    super();
  }
}

/** The sheet with everything carried out that the script asked for so far. */
export const lookAt = (sheet: SheetBase): SheetModel => sheet.session.look(sheet.sheetId);

/** Changes a sheet's layout at once. */
export function changeLayout(
  sheet: SheetBase,
  change: Parameters<SheetModel['changeLayout']>[0],
): void {
  sheet.session.restructure(() => sheet.session.shapeOf(sheet.sheetId).changeLayout(change));
}

/** Positions from a start, checked against the grid. @throws {ScriptException} when some are outside. */
export function positions(
  sheet: SheetModel,
  axis: 'row' | 'column',
  start: number,
  count: number,
): number[] {
  const size = axis === 'row' ? sheet.size.rows : sheet.size.columns;
  if (start < 1 || count < 1 || start + count - 1 > size) {
    throw new ScriptException(`Those ${axis}s are out of bounds.`);
  }
  return Array.from({ length: count }, (_, index) => start + index);
}
