import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Json } from '../simulator/builders';

/** What `npm start` enters, on a house of its own; a process of its own, for scripts are no TypeScript. */
const play = `
import { enterDemo, mapNumbers, previewCard, switchOn } from './scripts/lib/demo.mjs';
import { openHouse } from './scripts/lib/open-house.mjs';
const house = await openHouse('s', { switches: ['names=plain'] });
await house.run('setupActivityTracker');
await enterDemo(house.host, house.simulator);
await switchOn(house.host);
await previewCard(house.host);
await mapNumbers(house.host);
const { dumpWorkbook } = await import('./build/host.mjs');
const { sheets } = dumpWorkbook(house.host.workbook);
const tables = Object.fromEntries(sheets.map(({ name, values }) => [name, values]));
console.log(JSON.stringify(tables));
await house.close();
`;

/** The rows of a sheet by column name. */
function rowsOf(tables: Json, name: string): Json[] {
  const [header, ...rows] = tables[name];
  return rows
    .map((row: Json[]) => Object.fromEntries(row.map((cell, index) => [header[index], cell])))
    .filter((row: Json) => Object.values(row).some((cell) => cell !== '' && cell !== false));
}

test('what the demo enters has no problem in any row, and leaves no example switched off', async () => {
  const node = ['--input-type=module', '-e', play, 'demo'];
  const { stdout } = await promisify(execFile)(process.execPath, node, { maxBuffer: 2 ** 26 });
  const tables = JSON.parse(stdout.slice(stdout.indexOf('\n{') + 1));
  const [contacts, cards, rules] = ['Contacts', 'Insight cards', 'Routing rules'].map((name) =>
    rowsOf(tables, name),
  );
  expect([contacts?.length, cards?.length, rules?.length]).toEqual([20, 7, 3]);
  for (const row of [...(contacts ?? []), ...(cards ?? []), ...(rules ?? [])]) {
    expect(row.Problem).toBe('');
  }
  for (const row of [...(cards ?? []), ...(rules ?? [])]) expect(row.Enabled).toBe(true);
  for (const row of contacts ?? []) expect(row['E.164']).toBe(row.Phone);
  const owners = new Set(rowsOf(tables, 'UserDB').map(({ Email }) => Email));
  for (const row of contacts ?? []) expect(owners).toContain(row['Owner email']);
  expect(rowsOf(tables, 'NumberDB').some((row) => row['User IDs'] !== '')).toBe(true);
});
