import {
  type CallersHouse,
  type LogLine,
  lineMaker,
  naiveHistory,
  openCallersHouse,
} from './callers-house';
import { killPoints } from './kill-points';

const day = 86_400;
const people = 60;
const numbers = Array.from({ length: people }, (_, at) => `+336${10_000_000 + at * 7}`);

let house: CallersHouse;
const make = lineMaker(1, people);
let logged: LogLine[] = [];

/** Calls of some days, in the order they were made. */
function call(count: number, days: number): void {
  const from = house.now() - days * day;
  const lines = Array.from({ length: count }, (_, at) =>
    make(Math.round(from + (at / count) * days * day)),
  );
  house.log(lines);
  logged = [...logged, ...lines];
}

const naive = () => numbers.map((number) => naiveHistory(logged, number, house.now()));

async function follow() {
  const report = await house.run('follow');
  expect(report.error).toBeNull();
  return report.serviceCalls.byMethod;
}

const minute = () => house.clock.advanceTo(house.clock.now() + 60_000);

beforeAll(async () => {
  house = await openCallersHouse({ sendCards: true });
  call(900, 45);
}, 60_000);
afterAll(() => house.close());

test('the clock trigger goes through the log while cards or routing are on', async () => {
  expect(await house.known(numbers)).toEqual(numbers.map(() => 'unknown'));
  await house.run('activityTracker');
  expect(await house.known(numbers)).toEqual(naive());
});

test('then it reads what is new, and nothing else', async () => {
  minute();
  call(5, 0.001);
  const calls = await follow();
  expect(await house.known(numbers)).toEqual(naive());
  expect(calls['Sheet.getSheetValues']).toBe(1);
  expect(calls['Range.getValues']).toBeUndefined();
  minute();
  expect((await follow())['Cache.putAll']).toBeUndefined();
});

test('a call that changes is known within ten minutes', async () => {
  const at = logged.length - 1;
  const line = { ...(logged[at] as LogLine), tags: 'late' };
  logged[at] = line;
  const sheet = house.calls();
  const cells = sheet.rowForWrite(sheet.contentSize.rows);
  sheet.cellForWrite(cells, 22).value = 'late';
  for (let passed = 0; passed < 11; passed += 1) minute();
  await follow();
  expect(await house.known(numbers)).toEqual(naive());
});

test('rows that people sorted, and a month that left the sheet, change nothing', async () => {
  await house.run('activityTracker');
  const sheet = house.calls();
  // the first and the last record change places
  const [first, last] = [2, sheet.contentSize.rows].map((row) => sheet.rowForWrite(row));
  for (let column = 1; first && last && column <= 31; column += 1) {
    const [one, other] = [first, last].map((row) => sheet.cellForWrite(row, column));
    if (one && other) [one.value, other.value] = [other.value, one.value];
  }
  minute();
  call(3, 0.001);
  await follow();
  expect(await house.known(numbers)).toEqual(naive());
  const moved = await house.run('roll');
  expect(moved.error).toBeNull();
  expect(house.host.workbook.sheetByName('Calls 2026-10')).toBeDefined();
  minute();
  call(3, 0.001);
  await follow();
  expect(await house.known(numbers)).toEqual(naive());
  await house.run('forget');
  await follow();
  expect(await house.known(numbers)).toEqual(naive());
});

test('a text that the cache lost early is there again within half an hour', async () => {
  await house.run('forgetOne', { args: [numbers[0]] });
  expect((await house.known(numbers))[0]).toBe('unknown');
  for (let passed = 0; passed < 32; passed += 1) {
    minute();
    await follow();
  }
  expect(await house.known(numbers)).toEqual(naive());
});

test('killed anywhere it knows what was true before, or nothing; the next run makes it good', async () => {
  await house.run('forget');
  const end = (await house.run('follow')).serviceCalls.total;
  for (const [from, calls] of [
    ['cold', 0],
    ['warm', 4],
  ] as const) {
    for (const killAfterCall of killPoints(20, 1, from === 'cold' ? end : 20)) {
      if (from === 'cold') await house.run('forget');
      const before = await house.known(numbers);
      minute();
      if (calls > 0) call(calls, 0.001);
      await house.run('follow', { killAfterCall });
      const after = await house.known(numbers);
      const truth = naive();
      after.forEach((answer, at) => {
        expect([before[at], truth[at]]).toContainEqual(answer);
      });
      await follow();
      expect(await house.known(numbers)).toEqual(truth);
    }
  }
}, 60_000);

test('without the cache one search finds the newest calls, wherever Aircall puts its blanks', async () => {
  const line = make(Math.round(house.now() - 30));
  house.log([{ ...line, shown: '+33 612 34-56 78', number: '+33612345678', tags: 'fresh' }]);
  await house.run('forget');
  const { history, report } = await house.find('+33612345678');
  expect(history).toMatchObject({ lastCall: { at: line.at, tags: ['fresh'] } });
  expect(history).not.toHaveProperty('recentCalls');
  expect(report.serviceCalls.byMethod['TextFinder.findPrevious']).toBeLessThanOrEqual(2);
  // five of them meet the ports, and one opens the file
  expect(report.serviceCalls.total - 6).toBeLessThanOrEqual(10);
  expect((await house.find('+33699999999')).history).toBe('unknown');
});
