import type { ExecutionReport } from '../../host/engine/report';
import { asTrigger, type House, openWarmHouse, records } from './house';

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
