import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Host } from '../../host/host';
import { makeFolder } from '../host/make-project';
import { asTrigger, type House, openHouse, openWarmHouse, records } from './house';

const board = (house: House) => house.sheet('Activity Tracker').values.slice(2);
const strip = (house: House) => house.sheet('Activity Tracker').values.slice(0, 2).flat().join(' ');
const runs = (house: House) => records(house.sheet('Runs'));
const keyless = { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' };

let house: House;
afterEach(() => house.close());

test('without a key the board says where to enter one, and Runs as well', async () => {
  house = await openHouse({ properties: keyless });
  await house.must('activityTracker', asTrigger);
  expect(strip(house)).toMatch(/No Aircall API key is stored\..*Open Activity Tracker > Set up…/);
  expect(runs(house)).toMatchObject(
    [{ Outcome: 'failed', Detail: /No Aircall API key/ }].map(like),
  );
});

/** Expressions in an expected record, as jest wants them. */
const like = (record: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(record).map(([name, wanted]) => [
      name,
      wanted instanceof RegExp ? expect.stringMatching(wanted) : wanted,
    ]),
  );

test('an address that takes the question and never answers is a time-out', async () => {
  // once all requests of a round have come in, nothing happens for longer than anybody waits
  let patience: NodeJS.Timeout | undefined;
  const silent = createServer(() => {
    clearTimeout(patience);
    patience = setTimeout(() => house.advance(21), 100);
  });
  await new Promise<void>((done) => {
    silent.listen(0, '127.0.0.1', done);
  });
  const { port } = silent.address() as AddressInfo;
  house = await openHouse({ properties: { AIRCALL_BASE_URL: `http://127.0.0.1:${port}` } });
  await house.must('activityTracker', asTrigger);
  expect(strip(house)).toMatch(/Aircall did not answer in time\..*The next run tries again\./);
  expect(runs(house)).toMatchObject([like({ Outcome: 'failed', Detail: /in time/ })]);
  silent.closeAllConnections();
  silent.close();
});

test('an address we may not send the key to is refused with its reason', async () => {
  house = await openHouse({ properties: { AIRCALL_BASE_URL: 'http://example.com' } });
  await house.must('activityTracker', asTrigger);
  expect(strip(house)).toMatch(/Aircall address .* cannot be used: .*AIRCALL_BASE_URL/);
});

describe('a copied spreadsheet', () => {
  test.each([
    ['menu', 'menu'],
    ['trigger', 'trigger'],
  ] as const)(
    'says so by %s, in strip and Runs, and asks Aircall nothing',
    async (_, as) => {
      const stateDir = makeFolder();
      house = await openWarmHouse({ stateDir });
      await house.host.save();
      const copy = makeFolder();
      cpSync(stateDir, copy, { recursive: true });
      const file = path.join(copy, 'properties.json');
      const kept = JSON.parse(readFileSync(file, 'utf8'));
      kept.script.SPREADSHEET_ID = 'the-first-file';
      writeFileSync(file, JSON.stringify(kept));
      const other = house.neighbour(copy);
      const good = board(other);
      house.control('DELETE', '/requests');
      const report = await other.must('activityTracker', { as });
      expect(house.control('GET', '/requests')).toEqual([]);
      expect(board(other)).toEqual(good);
      expect(strip(other)).toMatch(
        /This is a copy of another .* Set up… to give this copy its own key/,
      );
      expect(runs(other).at(-1)).toMatchObject(
        like({ Outcome: 'failed', Detail: /copy of another/ }),
      );
      const words = as === 'menu' ? report.dialogs : report.log;
      expect(JSON.stringify(words)).toContain('This is a copy of another');
      // it stays one until somebody sets it up
      await other.must('activityTracker', { as });
      expect(strip(other)).toContain('This is a copy');
      await other.close();
    },
    60_000,
  );
});

test.each([
  ['menu', 'menu'],
  ['trigger', 'trigger'],
] as const)(
  'without the right to fetch, by %s, Google is named and not Aircall',
  async (_, as) => {
    const stateDir = makeFolder();
    house = await openWarmHouse({ stateDir });
    house.host.save();
    const projectDir = makeFolder();
    cpSync('dist', projectDir, { recursive: true });
    const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
    const oauthScopes = manifest.oauthScopes.filter(
      (scope: string) => !/external_request/.test(scope),
    );
    writeFileSync(
      path.join(projectDir, 'appsscript.json'),
      JSON.stringify({ ...manifest, oauthScopes }),
    );
    const host = new Host({ projectDir, stateDir, clock: house.clock, skipWaitsWhenFrozen: true });
    const good = board(house);
    house.advance(60);
    const report = await host.run({ function: 'activityTracker', as, answers: [] });
    expect(report.ok).toBe(true);
    host.save();
    const after = house.neighbour(stateDir);
    expect(board(after)).toEqual(good);
    expect(strip(after)).toMatch(
      /Google has not allowed this script .* allow what Google asks for/,
    );
    expect(runs(after).at(-1)).toMatchObject(like({ Outcome: 'failed', Detail: /not allowed/ }));
    // allowed again
    house.advance(60);
    await after.must('activityTracker', asTrigger);
    expect(strip(after)).toMatch(/✔ Updated/);
    await after.close();
    await host.close();
  },
  60_000,
);

test('a script whose file forgot its own id finds it again', async () => {
  const stateDir = makeFolder();
  house = await openWarmHouse({ stateDir });
  house.host.save();
  const file = path.join(stateDir, 'properties.json');
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  const { SPREADSHEET_ID: id, SHEETS: _, ...rest } = kept.script;
  writeFileSync(file, JSON.stringify({ ...kept, script: rest }));
  const other = house.neighbour(stateDir);
  const tabs = other.host.workbook.sheets.map(({ name }) => name);
  await other.must('activityTracker', asTrigger);
  expect(other.host.workbook.sheets.map(({ name }) => name)).toEqual(tabs);
  other.host.save();
  expect(JSON.parse(readFileSync(file, 'utf8')).script.SPREADSHEET_ID).toBe(id);
  expect(strip(other)).toMatch(/✔ Updated/);
  await other.close();
}, 60_000);

test('a full store is told, and the board is painted all the same', async () => {
  const ballast = Object.fromEntries(
    Array.from({ length: 62 }, (_, at) => [`OTHERS_${at}`, 'x'.repeat(8000)]),
  );
  house = await openHouse({ properties: ballast });
  await house.run('activityTracker', { as: 'menu' });
  expect(strip(house)).toMatch(/own store .* is full.* delete the properties|✔ Updated/);
});

test('while another execution refreshes, a person is told to wait a moment', async () => {
  const until = Date.parse('2026-11-20T10:00:30Z');
  const lease = JSON.stringify({ owner: 'somebody', until });
  house = await openHouse({ properties: { LEASE_BOARD: lease } });
  const { serviceCalls } = await house.must('activityTracker', { as: 'menu' });
  expect(serviceCalls).toMatchObject({ data: 0, byMethod: { 'Spreadsheet.toast': 1 } });
  const { log } = await house.must('activityTracker', asTrigger);
  expect(JSON.stringify(log)).toContain('It will be up to date in a moment.');
  house.advance(31);
  await house.must('activityTracker', { as: 'menu' });
  expect(strip(house)).toMatch(/Updated/);
});

test('an account without users, teams, numbers and calls gets a board that says so kindly', async () => {
  house = await openHouse({ company: { users: 0, teams: 0, numbers: 0, calls: 0 } });
  await house.must('activityTracker', asTrigger);
  const words = house.sheet('Activity Tracker').values.flat().join('\n');
  expect(words).toContain('No agents yet');
  expect(words).toContain('Add users in Aircall; they appear here by themselves.');
  expect(words).toContain('nobody is waiting');
  expect(strip(house)).toMatch(/✔ Updated/);
  expect(runs(house)).toMatchObject([{ Outcome: 'ok' }]);
});

test('hours in which nobody read the calls are named in Runs, and for an hour in the strip', async () => {
  house = await openWarmHouse({ account: 's', switches: ['rate.limit=0'] });
  house.advance(5 * 3600);
  await house.must('activityTracker', asTrigger);
  const gap = /Calls that began between 11:04:00 and 14:04:00 are not in the log/;
  expect(String(runs(house).at(-1)?.Detail)).toMatch(gap);
  expect(strip(house)).toMatch(gap);
  expect(strip(house)).toContain('Choose Calls > Backfill the log… to add them.');
  house.advance(60);
  await house.must('activityTracker', asTrigger);
  expect(String(runs(house).at(-1)?.Detail)).not.toMatch(gap);
  expect(strip(house)).toMatch(gap);
  house.advance(3600);
  await house.must('activityTracker', asTrigger);
  expect(strip(house)).not.toMatch(gap);
}, 60_000);

test('Runs counts service calls as Google does, within two', async () => {
  house = await openWarmHouse({ account: 's', switches: ['rate.limit=0'] });
  for (let run = 0; run < 3; run += 1) {
    house.advance(60);
    const { serviceCalls } = await house.must('activityTracker', asTrigger);
    const noted = Number(runs(house).at(-1)?.['Service calls']);
    expect(Math.abs(noted - serviceCalls.total)).toBeLessThanOrEqual(2);
  }
}, 60_000);
