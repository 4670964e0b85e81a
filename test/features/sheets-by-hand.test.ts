import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { shiftCells } from '../../host/workbook/edit/shift-cells';
import { sortRows } from '../../host/workbook/edit/sort';
import { writeValues } from '../../host/workbook/edit/write-values';
import type { SheetModel } from '../../host/workbook/sheet-model';
import { headers, type TableName } from '../../src/domain/sheets/headers';
import { asTrigger, type House, openHouse } from './house';

let house: House;
/** What people do while the script waits for an answer of Aircall's; once. */
let meanwhile: () => void = () => undefined;
const line = createServer((request, response) => {
  const now = meanwhile;
  meanwhile = () => undefined;
  now();
  const { method = 'GET', url = '/', headers } = request;
  const given = { method, path: url, headers: headers as Record<string, string>, body: '' };
  const outcome = house.simulator.handle(given);
  if (outcome.kind === 'closed') request.destroy();
  else response.writeHead(outcome.response.status).end(outcome.response.body);
});
beforeAll(() => new Promise<void>((done) => line.listen(0, '127.0.0.1', done)));
afterAll(() => line.close());

beforeEach(async () => {
  const { port } = line.address() as AddressInfo;
  house = await openHouse({
    ...{ account: 's', switches: ['rate.limit=0'] },
    properties: { AIRCALL_BASE_URL: `http://127.0.0.1:${port}` },
  });
  await house.must('setupActivityTracker');
  await refresh();
}, 60_000);
afterEach(() => house.close());

/** Tables a refresh writes to in its ordinary course. */
const tables: readonly TableName[] = ['Live calls', 'Calls', 'Runs', 'UserSelection'];
const databases: readonly TableName[] = ['UserDB', 'TeamDB', 'NumberDB'];

const tab = (name: string): SheetModel => {
  const found = house.host.workbook.sheetByName(name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
};
const insertColumn = (name: string, at: number): void => {
  shiftCells(tab(name), { axis: 'column', kind: 'insert', at, count: 1 });
};
const deleteColumn = (name: string, at: number): void => {
  shiftCells(tab(name), { axis: 'column', kind: 'delete', at, count: 1 });
};
const type = (name: string, row: number, column: number, text: string): void =>
  void writeValues(
    tab(name),
    { row, column, rows: 1, columns: 1 },
    [[text]],
    house.host.workbook.rules,
  );
const refresh = async () => {
  house.advance(60);
  return house.must('activityTracker', asTrigger);
};

/** A table's rows by the words of its header row, wherever the columns are. */
function byWords(table: TableName): Record<string, unknown>[] {
  const [header = [], ...rows] = house.sheet(table).values;
  return rows.map((row) =>
    Object.fromEntries(headers[table].map((word) => [word, row[header.indexOf(word)]])),
  );
}

const ids = (table: TableName) =>
  byWords(table)
    .map((row) => row['Call ID'])
    .filter(Boolean);
const truth = () => house.control('GET', '/calls') as { id: number; status: string }[];
const trueIds = (isOpen: boolean) =>
  truth().flatMap(({ id, status }) => ((status !== 'done') === isOpen ? [String(id)] : []));

/** Open calls and log are the account's own; each run has its row; every agent can be found. */
function expectWholeTables(): void {
  expect(ids('Live calls').sort()).toEqual(trueIds(true).sort());
  const logged = ids('Calls');
  expect(new Set(logged).size).toBe(logged.length);
  expect([...logged].sort()).toEqual(trueIds(false).sort());
  for (const row of [...byWords('Live calls'), ...byWords('Calls')]) {
    if (row['Call ID']) expect(row.Direction).toMatch(/^(inbound|outbound)$/);
  }
  expect(byWords('Runs').at(-1)).toMatchObject({ Run: 'Refresh', Outcome: 'ok' });
  expect(byWords('UserSelection').filter((row) => row['User ID'] !== '').length).toBeGreaterThan(
    20,
  );
}

const lastDetail = () => String(byWords('Runs').at(-1)?.Detail);

describe.each(['Calls', 'Live calls', 'Runs'] as const)('%s, while the script waits', (table) => {
  test.each([1, 3, headers[table].length])('a column inserted at %d', async (at) => {
    // what it looks up for want of a memory is seen before it asks Aircall
    house.host.loseCached();
    meanwhile = () => insertColumn(table, at);
    await refresh();
    house.host.loseCached();
    await refresh();
    expectWholeTables();
  });
});

describe.each(tables)('%s', (table) => {
  const width = headers[table].length;

  test('columns people inserted stay theirs, and nothing is written beside its column', async () => {
    const places = [1, 3, width + 2];
    for (const at of places) {
      insertColumn(table, at);
      type(table, 2, at, 'my note');
    }
    for (let run = 0; run < 2; run += 1) await refresh();
    expectWholeTables();
    for (const at of places) {
      const column = house.sheet(table).values.map((row) => row[at - 1] ?? '');
      expect(column.filter((cell) => cell !== '')).toEqual(['my note']);
    }
  });

  test('a deleted column comes back, and is filled from then on', async () => {
    deleteColumn(table, 3);
    // UserSelection, which seldom changes, is looked after in one run of five
    for (let run = 0; run < 5; run += 1) await refresh();
    expect(house.sheet(table).values[0]).toEqual([...headers[table]]);
    expect(byWords('Runs').at(-1)).toMatchObject({ Outcome: 'ok' });
    expect(byWords(table).at(-1)?.[headers[table][2] ?? '']).toBeTruthy();
  });

  test('the deleted sheet is made again, filled, and Runs says so', async () => {
    house.host.workbook.deleteSheet(tab(table));
    for (let run = 0; run < (table === 'UserSelection' ? 5 : 1); run += 1) await refresh();
    expectWholeTables();
    const told = byWords('Runs').filter((row) => String(row.Detail).includes('was made again'));
    expect(told).toHaveLength(1);
    expect(told[0]?.Detail).toContain(`"${table}"`);
  });
});

test('renamed sheets are still the ones', async () => {
  for (const table of tables) house.host.workbook.renameSheet(tab(table), `My ${table}`);
  await refresh();
  for (const table of tables) {
    expect(house.host.workbook.sheetByName(table)).toBeUndefined();
    house.host.workbook.renameSheet(tab(`My ${table}`), table);
  }
  expectWholeTables();
});

test('deleted databases are read again within five runs', async () => {
  const idsOf = (table: TableName) => house.sheet(table).values.map(([id]) => id);
  const before = databases.map(idsOf);
  for (const table of databases) house.host.workbook.deleteSheet(tab(table));
  for (let run = 0; run < 5; run += 1) await refresh();
  expect(databases.map(idsOf)).toEqual(before);
});

const logs = ['Live calls', 'Calls'] as const;
const expectHeaders = (): void => {
  for (const table of logs) expect(house.sheet(table).values[0]).toEqual([...headers[table]]);
};

test('headers that somebody typed over are put right, and Runs says so', async () => {
  for (const table of logs) {
    type(table, 1, 1, 'ID');
    type(table, 1, 6, '');
  }
  await refresh();
  expectHeaders();
  for (const table of logs) {
    expect(lastDetail()).toContain(`The header row of "${table}" had been changed`);
  }
  expectWholeTables();
});

test('a row inserted above a header goes below it', async () => {
  for (const table of logs) {
    shiftCells(tab(table), { axis: 'row', kind: 'insert', at: 1, count: 1 });
    type(table, 1, 1, 'Our calls');
  }
  await refresh();
  expectHeaders();
  expect(ids('Live calls').sort()).toEqual(trueIds(true).sort());
  const logged = ids('Calls').filter((id) => id !== 'Our calls');
  expect(logged.sort()).toEqual(trueIds(false).sort());
});

test('a table without its header row gets a new one, and no record is lost', async () => {
  for (const table of logs)
    shiftCells(tab(table), { axis: 'row', kind: 'delete', at: 1, count: 1 });
  await refresh();
  expectHeaders();
  expectWholeTables();
});

test('open calls sorted by hand are the same calls', async () => {
  const { rows } = tab('Live calls').contentSize;
  const area = { row: 2, column: 1, rows: rows - 1, columns: 31 };
  sortRows(tab('Live calls'), area, [{ column: 12, ascending: false }]);
  await refresh();
  expectWholeTables();
});

test('a deleted board is painted whole by the next run, a renamed one where it is', async () => {
  const picture = () => house.sheet('Activity Tracker').values.slice(2);
  await refresh();
  const before = house.sheet('Activity Tracker');
  house.host.workbook.deleteSheet(tab('Activity Tracker'));
  await house.must('activityTracker', asTrigger);
  expect(picture()).toEqual(before.values.slice(2));
  expect(house.sheet('Activity Tracker').backgrounds).toEqual(before.backgrounds);
  expect(lastDetail()).toContain('"Activity Tracker" was gone and was made again');

  house.host.workbook.renameSheet(tab('Activity Tracker'), 'Our floor');
  await refresh();
  expect(house.sheet('Our floor').values[0]?.[0]).toMatch(/✔ Updated/);
  expect(house.host.workbook.sheetByName('Activity Tracker')).toBeUndefined();
});
