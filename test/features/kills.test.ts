import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asTrigger, type House, openWarmHouse, records } from './house';
import { killPoints } from './kill-points';

/** A lease ends by itself after a minute. */
const leaseSeconds = 61;

/**
 * Everything people see below the strip, which tells of the run itself. Not the time beside a
 * status: it is how long the status has been seen, and a run that was killed saw it for nobody.
 */
const picture = (house: House) => {
  const { values, backgrounds, fontColors, fontWeights } = house.sheet('Activity Tracker');
  const texts = values.map((row) => [...row]);
  for (const { Row: row, Column: column } of records(house.sheet('UserSelection'))) {
    const status = texts[Number(row)];
    if (status) status[Number(column)] = 'a time';
  }
  return [texts, backgrounds, fontColors, fontWeights].map((layer) => layer.slice(2));
};

const ids = (house: House, sheet: string): unknown[] =>
  records(house.sheet(sheet))
    .map((row) => row['Call ID'])
    .sort();

const seen = (house: House) => ({
  picture: picture(house),
  calls: ids(house, 'Calls'),
  live: ids(house, 'Live calls'),
});

let folder: string;
let owner: House;
let calls: number;

/** Spreadsheets that are all as they were before the same busy refresh. */
const reopen = (name: string): House => {
  const copy = path.join(folder, name);
  cpSync(path.join(folder, 'before'), copy, { recursive: true });
  return owner.neighbour(copy);
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kills-'));
  const stateDir = path.join(folder, 'before');
  owner = await openWarmHouse({ account: 's', stateDir, switches: ['rate.limit=0'] });
  await owner.host.close();
  owner.advance(90);
}, 60_000);

afterAll(async () => {
  await owner.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Of so many service calls in a row one is followed by a kill; see {@link killPoints}. */
const sample = { drop: 4, keep: 3 };

test('killed after any service call, the first run after the lease is whole', async () => {
  const undisturbed = reopen('undisturbed');
  const report = await undisturbed.must('activityTracker', asTrigger);
  calls = report.serviceCalls.total;
  expect(calls).toBeGreaterThan(30);

  const killed: { house: House; how: string }[] = [];
  // a run reads before it writes: in its first half there is nothing to be kept
  const firstCalls = { drop: 1, keep: Math.floor(calls / 2) };
  for (const unflushed of ['drop', 'keep'] as const) {
    for (const killAfterCall of killPoints(sample[unflushed], firstCalls[unflushed], calls)) {
      const how = `after call ${killAfterCall}, unflushed writes: ${unflushed}`;
      const house = reopen(how);
      const end = await house.run('activityTracker', { ...asTrigger, killAfterCall, unflushed });
      expect({ how, ok: end.ok }).toEqual({ how, ok: false });
      killed.push({ house, how });
    }
  }

  owner.advance(leaseSeconds);
  await undisturbed.must('activityTracker', asTrigger);
  const whole = seen(undisturbed);
  for (const { house, how } of killed) {
    await house.must('activityTracker', asTrigger);
    expect({ how, ...seen(house) }).toEqual({ how, ...whole });
    await house.close();
  }
  await undisturbed.close();
}, 300_000);
