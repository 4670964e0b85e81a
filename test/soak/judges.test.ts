import { shiftCells } from '../../host/workbook/edit/shift-cells';
import type { SheetModel } from '../../host/workbook/sheet-model';
import { BoardWatch } from '../../scripts/lib/soak/board-watch';
import { openSoakHouse, type SoakHouse } from '../../scripts/lib/soak/house';
import { judgeBoard, lookAtFloor } from '../../scripts/lib/soak/judge-board';
import { isClean, judgeLog } from '../../scripts/lib/soak/judge-log';
import { SecretWatch } from '../../scripts/lib/soak/secrets';

const options = { account: 's', hours: 1, seed: 1, without: undefined } as const;

let house: SoakHouse;
let openedAt: number;
beforeAll(async () => {
  house = await openSoakHouse(options, { root: '.', projectDir: 'dist' });
  openedAt = house.now();
  await house.run('setupActivityTracker');
  await house.clock.liveUntil(house.clock.now() + 330_000);
  await house.run('activityTracker', { as: 'trigger' });
}, 60_000);
afterAll(() => house.close());

const tab = (name: string): SheetModel => {
  const sheet = house.tab(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
};
const columnOf = (sheet: SheetModel, word: string): number =>
  sheet.rows[1]?.cells.findIndex((cell) => cell?.value === word) ?? 0;

/** Changes a cell, looks, and puts it back. */
function tamper<Seen>(
  at: [string, number, number],
  value: string | number,
  look: () => Seen,
): Seen {
  const [name, row, column] = at;
  const sheet = tab(name);
  const area = { row, column, rows: 1, columns: 1 };
  const before = sheet.cellAt(row, column)?.value ?? '';
  const put = (next: typeof before) =>
    sheet.changeCells(area, (cell) => {
      cell.value = next;
    });
  put(value);
  try {
    return look();
  } finally {
    put(before);
  }
}

const log = () => judgeLog(house, openedAt);
const clean = { lost: [], doubled: [], invented: [], wrong: [], wrongLive: [] };

test('a log that is right is right, wherever people moved its columns', () => {
  expect(log()).toMatchObject(clean);
  expect(isClean(log())).toBe(true);
  expect(log().trueCalls).toBeGreaterThan(10);
  shiftCells(tab('Calls'), { axis: 'column', kind: 'insert', at: 3, count: 1 });
  expect(log()).toMatchObject(clean);
});

test('a row too many, a row too few and a call of nobody are found', () => {
  const calls = tab('Calls');
  const id = columnOf(calls, 'Call ID');
  const [one, other] = [2, 3].map((row) => String(calls.cellAt(row, id)?.value));
  const doubled = tamper(['Calls', 3, id], String(one), log);
  expect(doubled.lost).toEqual([other]);
  expect(doubled.doubled).toEqual([
    expect.stringMatching(new RegExp(`^${one} \\(row \\d+, updated .+; row \\d+, updated .+\\)$`)),
  ]);
  expect(isClean(doubled)).toBe(false);
  expect(tamper(['Calls', 3, id], '999', log).invented).toEqual(['999']);
});

test.each(['Wait s', 'User ID', 'Missed reason', 'External number'])(
  'a wrong %s is found',
  (word) => {
    const column = columnOf(tab('Calls'), word);
    expect(tamper(['Calls', 2, column], '9', log).wrong).toEqual([
      expect.stringContaining(`: ${word} is "9" instead of`),
    ]);
  },
);

test('a caller and an agent who are shown wrongly are found', () => {
  const floor = lookAtFloor(house);
  const look = () => judgeBoard(house, floor, floor);
  expect(look()).toEqual([]);
  const selection = tab('UserSelection');
  const [row, column] = [1, 2].map((at) => Number(selection.cellAt(2, at)?.value));
  const place: [string, number, number] = ['Activity Tracker', row ?? 0, column ?? 0];
  expect(tamper(place, '? Somebody', look)).toEqual([expect.stringMatching(/^\? Somebody \(user/)]);
  const ghost = { digits: '+33 1 00 00 00 00', startedAt: floor.at - 60 };
  const more = { ...floor, waiting: new Map([...floor.waiting, [1, ghost] as const]) };
  expect(judgeBoard(house, more, more)).toEqual([expect.stringContaining('is not shown (call 1)')]);
});

test('a board that was not painted is wrong, unless the minute had no request left, and once', () => {
  const watch = new BoardWatch();
  const judge = (strip: string) =>
    tamper(['Activity Tracker', 1, 1], strip, () => {
      watch.judge(house, { before: lookAtFloor(house), isGood: false, phase: 'calm' });
      return [watch.checked, watch.putOff, watch.wrong.length];
    });
  expect(judge('⚠ Not updated')).toEqual([1, 0, 1]);
  for (let asked = 0; asked < 55; asked += 1) house.api('GET', '/v1/company');
  expect(judge('Updated 08:00')).toEqual([2, 0, 2]);
  expect(judge('⚠ Not updated')).toEqual([2, 1, 2]);
  expect(judge('⚠ Not updated')).toEqual([3, 1, 3]);
});

test('a secret in a cell, a log line or an answer is found', () => {
  const watch = new SecretWatch(house);
  watch.readWorkbook();
  watch.readLog('doGet', ['all is well']);
  expect([...watch.found]).toEqual([]);
  tamper(['Runs', 2, 1], `key ${house.simulator.apiToken}`, () => watch.readWorkbook());
  watch.readLog('doPost', ['the token is •••']);
  watch.readAnswer('apiReadSettings', { key: house.simulator.apiToken });
  expect([...watch.found]).toEqual([
    'the sheet Runs has the API token',
    'doPost logs a secret: the token is •••',
    'the answer of apiReadSettings has the API token',
  ]);
});
