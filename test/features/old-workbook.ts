import { readFileSync } from 'node:fs';
import { writeValues } from '../../host/workbook/edit/write-values';
import { headers } from '../../src/domain/sheets/headers';
import { type House, openHouse } from './house';

/** A workbook as an earlier version left it, from `test/fixtures/workbooks`. */
interface OldWorkbook {
  readonly sheets: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly properties: Readonly<Record<string, string>>;
}

/** Opens a house on the workbook that a version of the add-on left. */
export async function openOldHouse(version: number): Promise<House> {
  const text = readFileSync(`test/fixtures/workbooks/v${version}.json`, 'utf8');
  const { sheets, properties } = JSON.parse(text) as OldWorkbook;
  const names = Object.keys(sheets);
  const ids = Object.fromEntries(names.map((name, at) => [name, 500 + at]));
  const house = await openHouse({ properties: { ...properties, SHEETS: JSON.stringify(ids) } });
  const { workbook } = house.host;
  for (const name of names) {
    const sheet = workbook.addSheet({ name, id: ids[name] ?? 0 });
    const rows = sheets[name] ?? [];
    const columns = rows[0]?.length ?? 1;
    // tables are as wide as their columns
    const surplus = sheet.size.columns - columns;
    if (name in headers && surplus !== 0) {
      const kind = surplus > 0 ? 'delete' : 'insert';
      const at = surplus > 0 ? columns + 1 : sheet.size.columns + 1;
      workbook.shift(sheet, { kind, axis: 'column', at, count: Math.abs(surplus) });
    }
    const block = { row: 1, column: 1, rows: rows.length, columns };
    writeValues(
      sheet,
      block,
      rows.map((cells) => [...cells]),
      workbook.rules,
    );
  }
  return house;
}
