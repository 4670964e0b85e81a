import type { Host } from '../../../host/host';
import { dumpSheet } from '../../../host/workbook/dump';
import type { SheetModel } from '../../../host/workbook/sheet-model';

/** A row of a table by the words of its header; dates as ISO texts. */
export type Entry = Readonly<Record<string, unknown>>;

/** A table's rows by the words of its header row, wherever people moved the columns. */
export function recordsOf(host: Host, sheet: SheetModel | undefined): readonly Entry[] {
  if (!sheet) return [];
  const [header = [], ...rows] = dumpSheet(sheet, host.workbook).values;
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((word, at) => [String(word), row[at]])));
}
