import { type ParsedAlerts, parseAlerts } from '../../domain/alerts/parse-rules';
import { cellsToWrite, type SheetFacts } from '../../domain/alerts/sheet-cells';
import { listScopes } from '../../domain/kpi/scopes';
import { parseObject } from '../../domain/settings/parse';
import type { Row } from '../../domain/sheets/headers';
import type { Directory } from '../../domain/snapshot';
import type { World } from '../world';

/** Whether there is a sheet of alerts: it is made when somebody first opens Alerts…. */
export const keepsAlerts = ({ saved }: Pick<World, 'saved'>): boolean =>
  parseObject(saved.SHEETS).Alerts !== undefined;

/** The sheet as it was read. */
export interface AlertsSheet extends ParsedAlerts {
  readonly rows: readonly Row[];
}

/** Reads the sheet Alerts. */
export function readAlertsSheet({ tables }: World, directory: Directory): AlertsSheet {
  const rows = tables.read('Alerts');
  return { rows, ...parseAlerts(rows, listScopes(directory)) };
}

/** Writes how each rule stands, and what is wrong with a row, where the sheet says something else. */
export function writeAlertsSheet({ tables }: World, sheet: AlertsSheet, facts: SheetFacts): void {
  for (const { column, cells } of cellsToWrite(sheet.rows, sheet, facts)) {
    tables.putColumn('Alerts', column, cells);
  }
}
