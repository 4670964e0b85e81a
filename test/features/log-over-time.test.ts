import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionReport } from '../../host/engine/report';
import { shiftCells } from '../../host/workbook/edit/shift-cells';
import { writeValues } from '../../host/workbook/edit/write-values';
import type { SheetModel } from '../../host/workbook/sheet-model';
import { archiveCall, assignCall, commentOn, tagCall } from '../../simulator/floor/call-changes';
import type { Call } from '../../src/domain/calls/call';
import { callRow } from '../../src/domain/calls/row';
import type { CallsSlice, FoundCall } from '../../src/domain/pages/search-view';
import { callHeader } from '../../src/domain/sheets/headers';
import { anAnsweredCall } from '../builders/calls';
import { asTrigger, type House, openWarmHouse, records } from './house';
import { killPoints } from './kill-points';

/** A lease ends by itself after a minute. */
const leaseSeconds = 61;
const day = 86_400;

const tab = (house: House, name: string): SheetModel => {
  const found = house.host.workbook.sheetByName(name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
};
const trigger = (house: House) => house.must('activityTracker', asTrigger);
const rowsIn = (house: House, sheet: string) =>
  house.host.workbook.sheetByName(sheet) ? records(house.sheet(sheet)) : [];
const idsIn = (house: House, sheet: string): string[] =>
  rowsIn(house, sheet).map((row) => String(row['Call ID']));
const runsOf = (house: House, run: string): string[] =>
  rowsIn(house, 'Runs').flatMap((row) => (row.Run === run ? [String(row.Detail)] : []));
const nowSeconds = (house: House): number => Math.floor(house.clock.now() / 1000);

let folder: string;
let owner: House;

/** Spreadsheets that are all as the owner's was when it was closed. */
const reopen = (name: string): House => {
  const copy = path.join(folder, name.replace(/\W+/g, '-'));
  cpSync(path.join(folder, 'before'), copy, { recursive: true });
  return owner.neighbour(copy);
};
const open = async (properties: Readonly<Record<string, string>>): Promise<void> => {
  folder = mkdtempSync(path.join(tmpdir(), 'log-'));
  const stateDir = path.join(folder, 'before');
  owner = await openWarmHouse({ properties, stateDir, switches: ['rate.limit=0'] });
};
const close = async (): Promise<void> => {
  await owner.close();
  rmSync(folder, { recursive: true, force: true });
};

/** Service calls of the refresh before that which is to be killed begins; it is never less. */
const refreshCalls = 50;

/** Of so many service calls in a row one is followed by a kill; see {@link killPoints}. */
const sample = 17;

/** Kills the same run after some of its service calls, and looks at what the runs after it leave. */
async function killEverywhere(
  { serviceCalls }: ExecutionReport,
  look: (house: House) => unknown,
  whole: unknown,
  runsAfter: number,
): Promise<void> {
  const killed: { house: House; how: string }[] = [];
  for (const killAfterCall of killPoints(sample, refreshCalls, serviceCalls.total)) {
    const unflushed = killAfterCall % 2 === 0 ? ('drop' as const) : ('keep' as const);
    const how = `after call ${killAfterCall}, unflushed writes: ${unflushed}`;
    const house = reopen(how);
    const end = await house.run('activityTracker', { ...asTrigger, killAfterCall, unflushed });
    expect({ how, ok: end.ok }).toEqual({ how, ok: false });
    killed.push({ house, how });
  }
  for (let run = 0; run < runsAfter; run += 1) {
    owner.advance(run === 0 ? leaseSeconds : 200);
    for (const { house } of killed) await trigger(house);
  }
  for (const { house, how } of killed) {
    expect({ how, seen: look(house) }).toEqual({ how, seen: whole });
    await house.close();
  }
}

describe('calls of a day ago', () => {
  const logOf = (house: House) =>
    rowsIn(house, 'Calls')
      .map(({ Updated, ...row }) => row)
      .sort((a, b) => Number(a['Call ID']) - Number(b['Call ID']));
  const told: { tagged: string; archived: string; deleted: readonly string[] } = {
    tagged: '',
    archived: '',
    deleted: [],
  };
  let report: ExecutionReport;
  let whole: unknown;

  beforeAll(async () => {
    await open({});
    const logged = idsIn(owner, 'Calls');
    const { floor } = owner.simulator;
    const callAt = (place: number) => {
      const call = floor.calls.find(Number(logged[place]));
      if (!call) throw new Error('The log tells of a call that is none.');
      return call;
    };
    const [tag] = floor.account.tags;
    tagCall(floor, callAt(5), { tagId: tag?.id ?? 0, taggedBy: undefined });
    commentOn(floor, callAt(5), { content: 'Call again, on Monday', postedBy: undefined });
    archiveCall(floor, callAt(100));
    assignCall(floor, callAt(100), floor.account.users[0]?.id ?? 0);
    told.tagged = String(callAt(5).id);
    told.archived = String(callAt(100).id);
    told.deleted = logged.slice(20, 23);
    shiftCells(tab(owner, 'Calls'), { axis: 'row', kind: 'delete', at: 22, count: 3 });
    owner.advance(day + 900);
    // nobody read for a day: this one starts cold
    await owner.must('activityTracker');
    await owner.host.close();
    owner.advance(60);
  }, 60_000);
  afterAll(close);

  test('are read again: late tags, comments, archived and assigned are written, missing ones added', async () => {
    const house = reopen('undisturbed');
    expect(runsOf(house, 'Read again')).toEqual([]);
    report = await trigger(house);
    const rows = rowsIn(house, 'Calls');
    const rowOf = (id: string) => rows.filter((row) => row['Call ID'] === id);
    const tag = owner.simulator.floor.account.tags[0]?.name;
    expect(rowOf(told.tagged)).toHaveLength(1);
    expect(rowOf(told.tagged)[0]?.Comments).toContain('Call again, on Monday');
    expect(rowOf(told.tagged)[0]?.Tags).toContain(tag);
    expect(rowOf(told.archived)).toMatchObject([
      { Archived: 'yes', 'Assigned to': expect.stringMatching(/^\w+ \w+/) },
    ]);
    for (const id of told.deleted) expect(rowOf(id)).toHaveLength(1);
    const [detail] = runsOf(house, 'Read again');
    expect(detail).toMatch(
      /^\d+ calls of a day ago read again: \d+ corrected in the log, 3 missing and added$/,
    );
    whole = logOf(house);
    await house.close();
  });

  test('are read a few pages at most, and each only once', async () => {
    const house = reopen('once');
    await trigger(house);
    owner.advance(60);
    const { httpRequests } = await trigger(house);
    expect(report.httpRequests.total - httpRequests.total).toBeLessThanOrEqual(8);
    expect(runsOf(house, 'Read again')).toHaveLength(1);
    expect(report.serviceCalls.total).toBeLessThanOrEqual(160);
    await house.close();
  });

  test('killed after some service call, the next runs bring the log in line all the same', async () => {
    await killEverywhere(report, logOf, whole, 1);
  }, 200_000);
});

describe('a log past its row limit', () => {
  const key = 'k'.repeat(32);
  const token = '0123456789abcdef0123456789abcdef';
  const months = ['Calls 2026-09', 'Calls 2026-10', 'Calls'] as const;
  const september = Date.parse('2026-09-15T08:00:00Z') / 1000;
  const october = Date.parse('2026-10-05T08:00:00Z') / 1000;
  /** September's, October's to its end. */
  const old = [
    ...Array.from({ length: 60 }, (_, at) => finishedCall(9_000_001 + at, september + at * 600)),
    ...Array.from({ length: 1_100 }, (_, at) => finishedCall(9_100_001 + at, october + at * 1_900)),
  ];

  function finishedCall(id: number, startedAt: number): Call {
    const contactName = id % 2 === 0 ? '=Mallory' : 'Zoë Martin';
    const done = { status: 'done' as const, endedAt: startedAt + 90, contactName };
    return anAnsweredCall({ id, startedAt, ...done });
  }

  const all = (house: House) => months.flatMap((name) => idsIn(house, name)).sort();
  const look = (house: House) => months.map((name) => [name, rowsIn(house, name)]);
  let before: string[];
  let whole: unknown;
  let report: ExecutionReport;

  beforeAll(async () => {
    const settings = { logRowLimit: 1_000 };
    await open({
      SETTINGS: JSON.stringify(settings),
      WEBHOOK_KEY: key,
      WEBHOOK_TOKEN: token,
    });
    const calls = tab(owner, 'Calls');
    shiftCells(calls, { axis: 'row', kind: 'insert', at: 2, count: old.length }, 2);
    const area = { row: 2, column: 1, rows: old.length, columns: callHeader.length };
    const rows = old.map((call) => callRow(call, call.startedAt));
    writeValues(calls, area, rows, owner.host.workbook.rules);
    // a person's own column, in the middle
    shiftCells(calls, { axis: 'column', kind: 'insert', at: 4, count: 1 });
    const note = (row: number, text: string) =>
      writeValues(
        calls,
        { row, column: 4, rows: 1, columns: 1 },
        [[text]],
        owner.host.workbook.rules,
      );
    note(1, 'My note');
    note(3, "'007");
    owner.advance(day);
    await owner.must('activityTracker');
    owner.advance(60);
    // looks at the size of the log; the next run begins to move
    await trigger(owner);
    before = idsIn(owner, 'Calls').sort();
    await owner.host.close();
    owner.advance(60);
  }, 60_000);
  afterAll(close);

  test('leaves Calls month by month: nothing is lost, nothing is there twice', async () => {
    const house = reopen('undisturbed');
    report = await trigger(house);
    for (let run = 0; run < 3; run += 1) {
      owner.advance(60);
      await trigger(house);
    }
    expect(all(house)).toEqual(before);
    expect(idsIn(house, 'Calls 2026-09')).toHaveLength(60);
    expect(idsIn(house, 'Calls 2026-10')).toHaveLength(1_100);
    expect(runsOf(house, 'Roll over').sort()).toEqual([
      '1,100 calls of 2026-10 moved to the sheet "Calls 2026-10"',
      '60 calls of 2026-09 moved to the sheet "Calls 2026-09"',
    ]);
    whole = look(house);
    await house.close();
  });

  test('a tab looks like Calls: header, frozen row, formats, people’s own columns, no formulas', async () => {
    const house = reopen('looks');
    await trigger(house);
    const sheet = house.sheet('Calls 2026-09');
    const calls = house.sheet('Calls');
    expect(sheet.values[0]).toEqual(calls.values[0]);
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.numberFormats[1]?.map((format, at) => [calls.values[0]?.[at], format])).toEqual(
      calls.numberFormats[1]?.map((format, at) => [calls.values[0]?.[at], format]),
    );
    expect(sheet.formulas.flat().filter(Boolean)).toEqual([]);
    expect(records(sheet)[1]).toMatchObject({ 'My note': '007', 'Call ID': '9000002' });
    await house.close();
  });

  test('is searched whole, the tabs of its months too, and Aircall is asked nothing', async () => {
    const house = reopen('search');
    await trigger(house);
    expect(idsIn(house, 'Calls 2026-09')).toHaveLength(60);
    house.control('DELETE', '/requests');
    const criteria = { place: 'log', from: september, to: nowSeconds(house) };
    const found: FoundCall[] = [];
    for (let cursor: string | undefined, slices = 0; slices === 0 || cursor; slices += 1) {
      const args = [{ kind: 'search', criteria }, cursor ?? null];
      const { result } = await house.must('apiFindCalls', { as: 'sidebar', args });
      const { value } = result as { value: CallsSlice };
      found.push(...value.calls);
      cursor = value.next;
    }
    expect(found.map(({ call }) => String(call.id)).sort()).toEqual(before);
    expect(found.find(({ call }) => call.id === 9_000_002)?.call.contactName).toBe('=Mallory');
    expect(house.control('GET', '/requests')).toEqual([]);
    await house.close();
  });

  test('killed after some service call of the move, the next runs end in the same sheets', async () => {
    await killEverywhere(report, look, whole, 4);
  }, 300_000);

  test('a late fact of a call that moved finds it in its tab, and adds no row', async () => {
    const house = reopen('late');
    await trigger(house);
    const data = {
      ...{ id: 9_000_005, direction: 'inbound', status: 'done', started_at: september + 4 * 600 },
      ...{ ended_at: september + 4 * 600 + 90, tags: [{ name: 'late' }] },
    };
    const body = {
      resource: 'call',
      event: 'call.tagged',
      timestamp: nowSeconds(house),
      token,
      data,
    };
    const postData = { contents: JSON.stringify(body), type: 'application/json' };
    await house.must('doPost', { as: 'webapp', args: [{ parameter: { key }, postData }] });
    await house.must('foldInbox', asTrigger);
    const rows = rowsIn(house, 'Calls 2026-09').filter((row) => row['Call ID'] === '9000005');
    expect(rows).toMatchObject([{ Tags: 'late', 'External number': '+33 6 11 22 33 44' }]);
    expect(all(house)).toEqual(before);
    await house.close();
  });

  test('past the days of retention, numbers and contacts leave every sheet of the log', async () => {
    const house = reopen('retention');
    for (let run = 0; run < 2; run += 1) {
      await trigger(house);
      owner.advance(60);
    }
    const form = { retentionDays: 30 };
    await house.must('apiSaveSettings', { as: 'sidebar', args: [form] });
    const limit = nowSeconds(house) - 30 * day;
    for (let run = 0; run < 5; run += 1) {
      await trigger(house);
      owner.advance(60);
    }
    const rows = months.flatMap((name) => rowsIn(house, name));
    expect(rows).toHaveLength(before.length);
    for (const row of rows) {
      const isOld = Date.parse(String(row.Started)) / 1000 < limit - 600;
      if (isOld) expect([row['External number'], row.Contact]).toEqual(['', '']);
      else if (String(row['Call ID']).startsWith('91')) {
        expect(row['External number']).not.toBe('');
      }
      expect(row.Direction).not.toBe('');
    }
    expect(runsOf(house, 'Retention')).toHaveLength(2);
    const { cellsRead } = await trigger(house);
    expect(cellsRead).toBeLessThan(4_000);
    await house.close();
  });
});
