import type { ExecutionReport } from '../../host/engine/report';
import { asTrigger, type House, openHouse, openWarmHouse, records } from './house';
import { writeMapping } from './mapped-house';

/** The most a warm refresh may cost, whatever the account's size. */
const most = { data: 20, all: 70 };

/** Several refreshes in one minute are no business of the rate limit here. */
const withoutLimits = {
  switches: ['rate.limit=0'],
  properties: { SETTINGS: JSON.stringify({ requestsPerMinute: 1000 }) },
};

interface Metered {
  readonly method: string;
  readonly path: string;
}

async function measured(house: House): Promise<ExecutionReport & { requests: Metered[] }> {
  house.control('DELETE', '/requests');
  const report = await house.must('activityTracker', asTrigger);
  return { ...report, requests: house.control('GET', '/requests') as Metered[] };
}

/** Pages of 50 that the newest known calls and the 120 s before them fill. */
function overlapPages(house: House): number {
  const calls = house.control('GET', '/calls') as { started_at: number }[];
  const newest = Math.max(...calls.map((call) => call.started_at));
  return Math.ceil(calls.filter((call) => call.started_at >= newest - 120).length / 50);
}

describe.each([
  ['S', 50],
  ['M', 240],
  ['L', 500],
] as const)('a warm refresh of account %s', (account, users) => {
  let house: House;
  beforeAll(async () => {
    house = await openWarmHouse({ account, ...withoutLimits });
  }, 60_000);
  afterAll(() => house.close());

  test('stays inside its budget of calls, cells and requests', async () => {
    house.advance(60);
    const live = records(house.sheet('Live calls')).length;
    const report = await measured(house);
    expect(report.serviceCalls.data).toBeLessThanOrEqual(most.data);
    expect(report.serviceCalls.total).toBeLessThanOrEqual(most.all);
    expect(report.cellsRead).toBeLessThanOrEqual(31 * live + 200);
    const callPages = Math.max(1, overlapPages(house));
    expect(report.httpRequests.total).toBeLessThanOrEqual(Math.ceil(users / 50) + callPages + 10);
  });

  test('counts exactly the requests that arrive', async () => {
    const report = await measured(house);
    expect(report.httpRequests.total).toBe(report.requests.length);
  });

  test('writes the strip and one row of Runs when nothing changed, and nothing else', async () => {
    const before = house.sheet('Activity Tracker');
    const logged = house.sheet('Calls').values;
    const report = await measured(house);
    const { byMethod } = report.serviceCalls;
    expect(byMethod['Range.setValues']).toBe(2);
    expect(Object.keys(byMethod).filter((name) => /\.set[BFHNV]/.test(name))).toEqual([
      'Range.setValues',
    ]);
    expect(report.cellsWritten).toBeLessThanOrEqual(16);
    expect(house.sheet('Activity Tracker').values.slice(2)).toEqual(before.values.slice(2));
    expect(house.sheet('Calls').values).toEqual(logged);
  });
});

/** A mapped account with a target: marks, missed counts and slow agents are on the board. */
async function openDearHouse(account: 'S' | 'M' | 'L' | 'm'): Promise<House> {
  const settings = { answerTargetSeconds: 20, requestsPerMinute: 1000 };
  const properties = { SETTINGS: JSON.stringify(settings) };
  const house = await openHouse({ account, switches: ['rate.limit=0'], properties });
  writeMapping(house);
  await house.must('setupActivityTracker');
  return house;
}

async function refreshIn(house: House, seconds: number) {
  house.advance(seconds);
  return (await house.must('activityTracker', asTrigger)).serviceCalls;
}

test.each(['S', 'M', 'L'] as const)(
  'account %s stays in budget when it is mapped',
  async (account) => {
    const house = await openDearHouse(account);
    await refreshIn(house, 60);
    const { data, total } = await refreshIn(house, 60);
    expect(data).toBeLessThanOrEqual(most.data);
    expect(total).toBeLessThanOrEqual(most.all);
    const board = house.sheet('Activity Tracker').values.flat().join(' ');
    expect(board).toMatch(/≈ \d+ missed/);
    expect(board).toMatch(/ [A-Z]+ · \d+ free/);
    await house.close();
  },
  60_000,
);

/** A list of borders costs two calls, and all six colours may change in one busy minute. */
const mostInBusyMinute = { data: 20, all: 80 };

test('all six colours of a live floor cost a bounded number of calls', async () => {
  const house = await openDearHouse('m');
  await refreshIn(house, 60);
  for (let minute = 0; minute < 6; minute += 1) {
    const { data, total } = await refreshIn(house, 60);
    expect(data).toBeLessThanOrEqual(mostInBusyMinute.data);
    expect(total).toBeLessThanOrEqual(mostInBusyMinute.all);
  }
  await house.close();
}, 60_000);
