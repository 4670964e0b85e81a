import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shiftCells } from '../../host/workbook/edit/shift-cells';
import { asTrigger, type House, openWarmHouse, records } from './house';

/** Somebody's own column in the midst of Calls and of Live calls. */
const ownColumn = 6;

let folder: string;
let owner: House;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kills-between-'));
  const stateDir = path.join(folder, 'before');
  owner = await openWarmHouse({ account: 's', stateDir, switches: ['rate.limit=0'] });
  for (const name of ['Calls', 'Live calls']) {
    const sheet = owner.host.workbook.sheetByName(name);
    if (sheet) shiftCells(sheet, { axis: 'column', kind: 'insert', at: ownColumn, count: 1 });
  }
  owner.advance(60);
  await owner.must('activityTracker', asTrigger);
  await owner.host.close();
  owner.advance(90);
}, 60_000);
afterAll(async () => {
  await owner.close();
  rmSync(folder, { recursive: true, force: true });
});

const rowsOf = (house: House) => records(house.sheet('Calls'));

/** The log after a refresh that was killed there, with what it had written by then. */
async function killedAfter(call: number): Promise<House> {
  const copy = path.join(folder, String(call));
  cpSync(path.join(folder, 'before'), copy, { recursive: true });
  const house = owner.neighbour(copy);
  await house.run('activityTracker', { ...asTrigger, killAfterCall: call, unflushed: 'keep' });
  return house;
}

test('the first write to the log is whole rows, although a column of somebody’s own stands in between', async () => {
  const before = rowsOf(owner).length;
  expect(before).toBeGreaterThan(20);
  let [none, some] = [1, 70];
  while (some - none > 1) {
    const middle = Math.floor((none + some) / 2);
    const house = await killedAfter(middle);
    if (rowsOf(house).length > before) some = middle;
    else none = middle;
    await house.close();
  }
  const house = await killedAfter(some);
  const added = rowsOf(house).slice(before);
  expect(added.length).toBeGreaterThan(0);
  for (const row of added) {
    expect(row).toMatchObject({
      Status: 'done',
      'Number ID': expect.stringMatching(/^\d+$/),
      Updated: expect.stringMatching(/^2026/),
    });
  }
  await house.close();
}, 120_000);

/** What Live calls tells: of which call, and what. */
const live = (house: House) =>
  records(house.sheet('Live calls'))
    .map((row) => ['Call ID', 'Started', 'External number', 'Number ID'].map((word) => row[word]))
    .sort();

test('killed anywhere while it rewrites Live calls, the next refresh takes no call for another', async () => {
  const undisturbed = await killedAfter(1000);
  const [before, after] = [live(owner), live(undisturbed)].map((rows) => JSON.stringify(rows));
  expect(after).not.toBe(before);
  const torn: House[] = [];
  for (let call = 25; call < 70; call += 1) {
    const house = await killedAfter(call);
    const now = JSON.stringify(house.sheet('Live calls').values);
    const isUnder = ![owner, undisturbed].some(
      (other) => JSON.stringify(other.sheet('Live calls').values) === now,
    );
    if (isUnder) torn.push(house);
    else await house.close();
    if (!isUnder && torn.length > 0) break;
  }
  expect(torn.length).toBeGreaterThan(1);
  const known = [...live(owner), ...live(undisturbed)];
  for (const row of torn.flatMap(live)) expect(known).toContainEqual(row);
  owner.advance(61);
  await undisturbed.must('activityTracker', asTrigger);
  for (const house of torn) {
    await house.must('activityTracker', asTrigger);
    expect(live(house)).toEqual(live(undisturbed));
    // nothing is left that would make the next refresh read everything anew as well
    const [, ...rows] = house.sheet('Live calls').values;
    expect(rows.filter((row) => row[0] === '' && row[1] !== '')).toEqual([]);
    await house.close();
  }
  await undisturbed.close();
}, 180_000);
