import { writeValues } from '../../host/workbook/edit/write-values';
import { headers } from '../../src/domain/sheets/headers';
import type { House } from './house';

/**
 * Writes who is assigned to which number into NumberDB before set-up, as a finished mapping leaves
 * it: the first refresh finds it there.
 */
export function writeMapping({ host, simulator }: House): void {
  const header: readonly string[] = headers.NumberDB;
  const rows = simulator.account.numbers.map(({ id, userIds }) =>
    header.map((column) => {
      if (column === 'Number ID') return String(id);
      return column === 'User IDs' ? userIds.join(', ') : '';
    }),
  );
  const values = [[...header], ...rows];
  const sheet = host.workbook.addSheet({ name: 'NumberDB' });
  const area = { row: 1, column: 1, rows: values.length, columns: header.length };
  writeValues(sheet, area, values, host.workbook.rules);
}
