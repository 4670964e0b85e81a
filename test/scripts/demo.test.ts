import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Json } from '../simulator/builders';

/** What `npm start` enters, on a house of its own; a process of its own, for scripts are no TypeScript. */
const play = `
import { enterDemo, mapNumbers, previewCard, switchOn } from './scripts/lib/demo.mjs';
import { enterHistory } from './scripts/lib/demo-history.mjs';
import { openHouse } from './scripts/lib/open-house.mjs';
const host = { manifest: 'appsscript.bigquery.json' };
const house = await openHouse('s', { switches: ['names=plain'], host });
await house.run('setupActivityTracker');
await enterDemo(house.host, house.simulator);
await switchOn(house.host);
await previewCard(house.host);
await mapNumbers(house.host);
await enterHistory(house.host, house.simulator);
const ask = async (name, ...args) => (await house.run(name, 'sidebar', args)).result.value;
await ask('apiUseArchive', { projectId: 'local-project', datasetId: 'aircall', location: 'EU' });
await ask('apiSaveArchive', { isOn: true, removes: true, keepDays: 31, mostGigabytes: 10 });
while ((await ask('apiContinueArchive')).job.state === 'running');
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

let tables: Json;
beforeAll(async () => {
  const node = ['--input-type=module', '-e', play, 'demo'];
  const { stdout } = await promisify(execFile)(process.execPath, node, { maxBuffer: 2 ** 26 });
  tables = JSON.parse(stdout.slice(stdout.indexOf('\n{') + 1));
}, 120_000);

test('what the demo enters has no problem in any row, and leaves no example switched off', () => {
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

test('with --archive its log has days that can be archived at once, two of which may leave', () => {
  const days = rowsOf(tables, 'Archive days');
  expect(days.map(({ Calls, Callers }) => [Calls, Callers])).toEqual(
    Array.from({ length: 5 }, () => [30, 'yes']),
  );
  expect(days.map((day) => day['Left sheet'])).toEqual(['yes', 'yes', '', '', '']);
  expect(rowsOf(tables, 'Calls').filter(({ Source }) => Source === 'API')).toHaveLength(90);
});
