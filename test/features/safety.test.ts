import { Buffer } from 'node:buffer';
import { dumpWorkbook } from '../../host/workbook/dump';
import { writeValues } from '../../host/workbook/edit/write-values';
import { headersOf } from './at-the-board';
import { asTrigger, type House, openHouse, openWarmHouse, records } from './house';

test('no text from outside becomes a formula, and every hostile name is there as text', async () => {
  const house = await openWarmHouse({ account: 's' });
  const { sheets } = dumpWorkbook(house.host.workbook);
  const formulas = sheets.flatMap((sheet) => sheet.formulas.flat()).filter((text) => text !== '');
  expect(formulas).toEqual([]);
  const names = records(house.sheet('UserDB')).map((row) => String(row.Name));
  expect(names.filter((name) => /^'?[=+<]/.test(name))).toHaveLength(3);
  await house.close();
}, 60_000);

test('the key stands in no cell, no log, no report', async () => {
  const house = await openHouse();
  const { apiId, apiToken } = house.simulator;
  const reports = [
    await house.run('setupActivityTracker'),
    await house.run('activityTracker', asTrigger),
  ];
  house.control('POST', '/faults', { match: 'GET /v1/*', status: 403 });
  reports.push(await house.run('activityTracker', asTrigger));
  const encoded = Buffer.from(`${apiId}:${apiToken}`).toString('base64');
  const everything = JSON.stringify([reports, dumpWorkbook(house.host.workbook)]);
  for (const secret of [apiToken, encoded]) expect(everything).not.toContain(secret);
  await house.close();
}, 60_000);

/** Writes into a sheet as a person would have done before. */
function write(house: House, name: string, text: string): void {
  const sheet = house.host.workbook.addSheet({ name });
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  writeValues(sheet, area, [[text]], house.host.workbook.rules);
}

test('set-up harms nothing of a person’s, and gives way where a name is taken', async () => {
  const house = await openHouse();
  write(house, 'Calls', 'my own list of calls');
  write(house, 'Activity Tracker', 'my own notes');
  await house.must('setupActivityTracker');
  await house.must('activityTracker', asTrigger);
  expect(house.sheet('Calls').values).toEqual([['my own list of calls']]);
  expect(house.sheet('Activity Tracker').values).toEqual([['my own notes']]);
  expect(headersOf(house, 'Activity Tracker (Aircall)')[0]).toBe('▌ Live queue');
  expect(records(house.sheet('Calls (Aircall)')).length).toBeGreaterThan(100);
  await house.close();
}, 60_000);

test('set-up can be run again: nothing is doubled, nothing is lost', async () => {
  const house = await openWarmHouse();
  const logged = house.sheet('Calls').values;
  const tabs = house.host.workbook.sheets.map((sheet) => sheet.name);
  await house.must('setupActivityTracker');
  expect(house.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(tabs);
  expect(house.sheet('Calls').values.slice(0, logged.length)).toEqual(logged);
  expect(house.host.triggers).toHaveLength(1);
  await house.close();
}, 60_000);

test('without a key the first refresh says so and what to do', async () => {
  const house = await openHouse({ properties: { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' } });
  await house.must('activityTracker', asTrigger);
  const strip = house.sheet('Activity Tracker').values.slice(0, 2).flat().join(' ');
  expect(strip).toMatch(/No Aircall API key is stored\..*Open Activity Tracker > Set up…/);
  await house.close();
}, 60_000);

test('only one refresh at a time: the second says so and writes nothing', async () => {
  const house = await openWarmHouse();
  house.advance(60);
  const runs = records(house.sheet('Runs')).length;
  await Promise.all([
    house.must('activityTracker', asTrigger),
    house.must('activityTracker', asTrigger),
    house.must('activityTracker', asTrigger),
  ]);
  const logged = records(house.sheet('Calls')).map((row) => row['Call ID']);
  expect(new Set(logged).size).toBe(logged.length);
  expect(records(house.sheet('Runs')).length - runs).toBeLessThanOrEqual(3);
  await house.close();
}, 60_000);
