import fc from 'fast-check';
import type { BackfillEstimate, BackfillView } from '../../src/domain/backfill/view';
import { asTrigger, type Furnishing, type House, openHouse, records } from './house';
import { trueIds } from './true-calls';

/** More calls than Aircall lets anybody page through come with `BACKFILL_CALLS=60000`. */
const manyCalls = Number(process.env.BACKFILL_CALLS ?? 3_000);

const daySeconds = 24 * 3600;

/** A lease ends by itself after a minute. */
const leaseSeconds = 61;

type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: { readonly what: string; readonly whatToDo: string } };

const ask = async <T>(house: House, name: string, ...args: unknown[]): Promise<Reply<T>> =>
  (await house.must(name, { as: 'sidebar', args })).result as Reply<T>;

const value = async <T>(house: House, name: string, ...args: unknown[]): Promise<T> => {
  const reply = await ask<T>(house, name, ...args);
  if (!reply.ok) throw new Error(`${name}: ${reply.problem.what}`);
  return reply.value;
};

const view = (house: House) => value<BackfillView>(house, 'apiReadBackfill');
const go = async (house: House) =>
  (await value<BackfillView>(house, 'apiContinueBackfill')).job as NonNullable<BackfillView['job']>;
const steer = (house: House, wish: string, period?: unknown) =>
  value<BackfillView>(house, 'apiSteerBackfill', wish, period);

const nowOf = (house: House): number => Math.floor(house.clock.now() / 1000);
const lastDays = (house: House, days: number) => ({
  from: nowOf(house) - days * daySeconds,
  to: nowOf(house),
});

/** Goes on as the page does, until the job is over. */
async function goToTheEnd(house: House): Promise<NonNullable<BackfillView['job']>> {
  let job = await go(house);
  while (job.state === 'running') {
    house.advance(Math.max(1, job.waitSeconds));
    job = await go(house);
  }
  return job;
}

const strip = (house: House): string =>
  house.sheet('Activity Tracker').values.slice(0, 2).flat().join(' ');

/** Ids in the log, sorted; a doubled row stands twice. */
const loggedIds = (house: House): string[] =>
  records(house.sheet('Calls'))
    .map((row) => String(row['Call ID']))
    .sort();

/**
 * The log has every call that was over by then, none that is not over, and none twice. What is in
 * Live calls is left to the refresh.
 */
function expectComplete(house: House, by: number): void {
  const ids = loggedIds(house);
  const calls = house.control('GET', '/calls') as { id: number; ended_at: number | null }[];
  const over = calls.filter(({ ended_at }) => ended_at !== null && ended_at <= by);
  const live = records(house.sheet('Live calls')).map((row) => String(row['Call ID']));
  const known = new Set([...ids, ...live]);
  expect(ids).toHaveLength(new Set(ids).size);
  expect(over.map(({ id }) => String(id)).filter((id) => !known.has(id))).toEqual([]);
  const isOver = new Set(trueIds(house, 'done'));
  expect(ids.filter((id) => !isOver.has(id))).toEqual([]);
}

const statuses = (house: House): number[] => [
  ...new Set(
    (house.control('GET', '/requests') as { status: number }[]).map(({ status }) => status),
  ),
];

const houses: House[] = [];
const furnish = async (furnishing: Furnishing): Promise<House> => {
  const house = await openHouse(furnishing);
  houses.push(house);
  await house.must('setupActivityTracker');
  house.advance(60);
  return house;
};
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});

/** A week of finished calls, of which the refresh reads only the last hours. */
const aWeek = (calls: number): Furnishing => ({
  account: 'S',
  company: { calls, periodMinutes: (7 * daySeconds) / 60 },
  switches: ['rate.limit=60'],
});

/** A minute's requests bring fewer calls than these. */
const severalSlices = aWeek(1_800);

test('tells what it costs, adds what is missing, and adds nothing when it is run again', async () => {
  const house = await furnish(aWeek(400));
  const openedAt = nowOf(house);
  const before = loggedIds(house).length;
  const period = lastDays(house, 8);
  const estimate = await value<BackfillEstimate>(house, 'apiEstimateBackfill', period);
  expect(estimate).toMatchObject({ isCut: false, minutes: 1, room: { kind: 'ample' } });

  await steer(house, 'start', period);
  const job = await goToTheEnd(house);
  expect(job).toMatchObject({ state: 'done', total: estimate.calls });
  expectComplete(house, openedAt);
  const { added, there, open } = job.counts;
  expect([added, there]).toEqual([loggedIds(house).length - before, before]);
  expect(added + there + open).toBe(estimate.calls);

  await steer(house, 'start', period);
  expect((await goToTheEnd(house)).counts).toMatchObject({ added: 0, there: before + added });
  expect(loggedIds(house)).toHaveLength(before + added);
  const notes = records(house.sheet('Runs')).filter(({ Run }) => Run === 'Backfill');
  expect(notes.map(({ Detail }) => Detail)).toEqual([
    expect.stringMatching(
      /^Begun for calls started .* calls: about 1 minute for \d+ requests to Aircall/,
    ),
    expect.stringMatching(/^Calls started .*: \d+ calls added, \d+ in the log already\./),
    expect.stringMatching(/^Begun/),
    expect.stringMatching(/: 0 calls added, \d+ in the log already\./),
  ]);
});

test('its rows are those the refresh writes', async () => {
  const account = { ...aWeek(80), company: { calls: 80, periodMinutes: 100 } };
  const byRefresh = await furnish(account);
  const house = await openHouse(account);
  houses.push(house);
  house.control('POST', '/faults', { match: 'GET /v1/calls', status: 503 });
  await house.must('setupActivityTracker');
  house.control('DELETE', '/faults');
  house.advance(60);
  expect(loggedIds(house)).toEqual([]);
  await steer(house, 'start', lastDays(house, 1));
  await goToTheEnd(house);
  const rows = (from: House) =>
    new Map(
      records(from.sheet('Calls')).map(({ Updated: _, ...row }) => [String(row['Call ID']), row]),
    );
  const backfilled = rows(house);
  expect(rows(byRefresh).size).toBeGreaterThan(40);
  for (const [id, row] of rows(byRefresh)) expect(backfilled.get(id)).toEqual(row);
});

test('paused, nothing is asked; resumed, it goes on; cancelled, what was added stays', async () => {
  const house = await furnish(severalSlices);
  const openedAt = nowOf(house);
  await steer(house, 'start', lastDays(house, 8));
  const first = await go(house);
  expect(first.waitSeconds).toBeGreaterThan(0);
  expect(first.done).toBeGreaterThan(1_000);
  await steer(house, 'pause');
  const rows = loggedIds(house);
  house.control('DELETE', '/requests');
  house.advance(120);
  expect(await go(house)).toMatchObject({ state: 'paused', done: first.done });
  expect(statuses(house)).toEqual([]);
  expect((await ask(house, 'apiSteerBackfill', 'start', lastDays(house, 2))).ok).toBe(false);

  await steer(house, 'cancel');
  house.advance(120);
  expect(await go(house)).toMatchObject({ state: 'cancelled' });
  expect(loggedIds(house)).toEqual(rows);

  await steer(house, 'start', lastDays(house, 8));
  await go(house);
  await steer(house, 'pause');
  await steer(house, 'resume');
  expect(await goToTheEnd(house)).toMatchObject({ state: 'done' });
  expectComplete(house, openedAt);
});

test('a closed page leaves the rest to the clock trigger', async () => {
  const house = await furnish(severalSlices);
  const openedAt = nowOf(house);
  await steer(house, 'start', lastDays(house, 8));
  await go(house);
  for (let minutes = 0; (await view(house)).job?.state === 'running'; minutes += 1) {
    expect(minutes).toBeLessThan(12);
    house.advance(60);
    await house.must('activityTracker', asTrigger);
  }
  expectComplete(house, openedAt);
});

test('while another execution writes the log it waits, and adds nothing', async () => {
  const house = await furnish(aWeek(200));
  const openedAt = nowOf(house);
  await steer(house, 'start', lastDays(house, 8));
  const before = loggedIds(house);
  // an execution that was killed keeps its leases for a minute
  await house.run('activityTracker', { ...asTrigger, killAfterCall: 20 });
  expect(await go(house)).toMatchObject({ state: 'running', done: 0 });
  expect(loggedIds(house)).toEqual(before);
  house.advance(leaseSeconds);
  expect(await goToTheEnd(house)).toMatchObject({ state: 'done' });
  expectComplete(house, openedAt);
});

test('calls of the activity period it logs are not logged again by the refresh', async () => {
  const house = await furnish({ account: 's', switches: ['rate.limit=60'] });
  for (let minute = 0; minute < 12; minute += 1) {
    house.advance(60);
    await steer(house, 'start', lastDays(house, 1));
    await goToTheEnd(house);
    if (minute % 3 === 0) await house.must('activityTracker', asTrigger);
  }
  house.advance(60);
  await house.must('activityTracker', asTrigger);
  const ids = loggedIds(house);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toEqual(trueIds(house, 'done'));
});

test('an announced gap is proposed, filled, and then no longer proposed', async () => {
  const house = await furnish({ account: 's', switches: ['rate.limit=60'] });
  expect((await view(house)).gap).toBeUndefined();
  const stoppedAt = nowOf(house);
  house.advance(5 * 3600);
  await house.must('activityTracker', asTrigger);
  const { gap } = await view(house);
  expect(gap?.from).toBeLessThan(stoppedAt);
  expect(gap?.to).toBeGreaterThanOrEqual(nowOf(house) - 2 * 3600 - 60);
  expect(loggedIds(house)).not.toEqual(trueIds(house, 'done'));
  expect(strip(house)).toContain('are not in the log');
  await steer(house, 'start', gap);
  expect(await goToTheEnd(house)).toMatchObject({ state: 'done' });
  expect((await view(house)).gap).toBeUndefined();
  house.advance(60);
  await house.must('activityTracker', asTrigger);
  expect(loggedIds(house)).toEqual(trueIds(house, 'done'));
  expect(strip(house)).not.toContain('are not in the log');
});

test('a period that begins before Aircall’s reach is cut, and one that ends before it refused', async () => {
  const house = await furnish(aWeek(100));
  const openedAt = nowOf(house);
  const { earliest } = await view(house);
  const estimate = await value<BackfillEstimate>(
    house,
    'apiEstimateBackfill',
    lastDays(house, 900),
  );
  expect(estimate).toMatchObject({ isCut: true, period: { from: earliest } });
  await steer(house, 'start', lastDays(house, 900));
  expect(await goToTheEnd(house)).toMatchObject({ state: 'done', isCut: true });
  expectComplete(house, openedAt);
  const old = { from: earliest - 2 * daySeconds, to: earliest - daySeconds };
  expect(await ask(house, 'apiEstimateBackfill', old)).toMatchObject({
    problem: { what: 'Aircall tells of no calls that old.' },
  });
});

test('a period that is none is refused in words', async () => {
  const house = await furnish(aWeek(10));
  const odd = [undefined, 'x', { from: 'a', to: 1 }, { from: 2, to: 1 }, { from: 1e12, to: 1e13 }];
  for (const period of odd) {
    expect(await ask(house, 'apiSteerBackfill', 'start', period)).toMatchObject({ ok: false });
  }
  expect((await view(house)).job).toBeUndefined();
});

test('when Aircall is down or the key is refused it says so, and recovers', async () => {
  const house = await furnish(severalSlices);
  const openedAt = nowOf(house);
  await steer(house, 'start', lastDays(house, 8));
  const { done } = await go(house);
  house.advance(60);
  house.control('POST', '/faults', { kind: 'down' });
  expect(await go(house)).toMatchObject({ state: 'running', done, waitSeconds: 60 });
  house.control('DELETE', '/faults');
  house.control('POST', '/faults', { match: 'GET /v1/calls', status: 403 });
  house.advance(60);
  expect(await go(house)).toMatchObject({ state: 'failed', done });
  house.control('DELETE', '/faults');
  await steer(house, 'resume');
  house.advance(60);
  expect(await goToTheEnd(house)).toMatchObject({ state: 'done' });
  expectComplete(house, openedAt);
});

test('old rows between new ones do not make a refresh that has forgotten its calls dear', async () => {
  // figures of today need today's rows
  const properties = { SETTINGS: JSON.stringify({ boardKpis: [] }) };
  const house = await furnish({ account: 's', properties });
  house.advance(7 * 3600);
  // a cold refresh logs the last two hours, the backfill those before
  await house.must('activityTracker', asTrigger);
  const recent = loggedIds(house).length;
  await steer(house, 'start', lastDays(house, 1));
  await goToTheEnd(house);
  house.advance(120);
  await house.must('activityTracker', asTrigger);
  const old = loggedIds(house).length - recent;
  expect(old).toBeGreaterThan(800);
  await house.must('apiClearCache', { as: 'sidebar', args: [{ forgetKey: false }] });
  house.advance(60);
  const { cellsRead } = await house.must('activityTracker', asTrigger);
  // of the old rows it reads their dates, not their 31 columns
  expect(cellsRead).toBeLessThan((recent + 200) * 31 + old * 2);
});

test('killed after any of its calls, it doubles nothing and goes on', async () => {
  const house = await furnish(aWeek(120));
  const openedAt = nowOf(house);
  const calls = house.sheet('Calls').values.length;
  await steer(house, 'start', lastDays(house, 8));
  let isKilled = true;
  let place = 1;
  for (; isKilled; place += 1) {
    house.advance(leaseSeconds);
    const report = await house.run('apiContinueBackfill', { as: 'sidebar', killAfterCall: place });
    isKilled = !report.ok;
  }
  expect(place).toBeGreaterThan(20);
  await goToTheEnd(house);
  expect(house.sheet('Calls').values.length).toBeGreaterThan(calls);
  expectComplete(house, openedAt);
});

test(
  'many calls, killed at random, beside the board, inside 60 requests a minute',
  async () => {
    const house = await furnish({
      account: 'S',
      company: { calls: manyCalls, periodMinutes: (60 * daySeconds) / 60 },
      switches: ['rate.limit=60'],
      properties: { SETTINGS: JSON.stringify({ requestsPerMinute: 60 }) },
    });
    const places = fc.sample(fc.integer({ min: 1, max: 60 }), { numRuns: 5_000, seed: 7 });
    house.control('DELETE', '/requests');
    await steer(house, 'start', lastDays(house, 61));
    const began = { clock: house.clock.now(), wall: Date.now() };
    const tally = { slices: 0, kills: 0, refreshes: 0, dearest: 0 };
    let refreshedAt = house.clock.now();
    for (let isOn = true; isOn; ) {
      const killAfterCall = tally.slices % 2 === 0 ? places[tally.slices] : undefined;
      const report = await house.run('apiContinueBackfill', {
        as: 'sidebar',
        ...(killAfterCall !== undefined && { killAfterCall }),
      });
      tally.slices += 1;
      if (report.ok) {
        const { job } = (report.result as { value: BackfillView }).value;
        tally.dearest = Math.max(tally.dearest, report.serviceCalls.total);
        house.advance(Math.max(1, job?.waitSeconds ?? 1));
        isOn = job?.state === 'running';
      } else {
        tally.kills += 1;
        house.advance(leaseSeconds);
      }
      if (house.clock.now() - refreshedAt < 60_000) continue;
      await house.must('activityTracker', asTrigger);
      refreshedAt = house.clock.now();
      tally.refreshes += 1;
    }
    const ids = loggedIds(house);
    expectComplete(house, Math.floor(began.clock / 1000));
    expect(ids.length).toBeGreaterThan(0.97 * manyCalls);
    expect(tally.kills).toBeGreaterThan(0);
    expect(statuses(house)).toEqual([200]);
    if (process.env.BACKFILL_CALLS) {
      const requests = (house.control('GET', '/requests') as { path: string }[]).length;
      const minutes = (house.clock.now() - began.clock) / 60_000;
      const seconds = (Date.now() - began.wall) / 1000;
      process.stdout.write(
        `${JSON.stringify({ rows: ids.length, minutes, requests, seconds, ...tally })}\n`,
      );
    }
    await steer(house, 'start', lastDays(house, 61));
    expect((await goToTheEnd(house)).counts.added).toBe(0);
    expect(loggedIds(house)).toEqual(ids);
  },
  manyCalls > 3_000 ? 3_600_000 : 120_000,
);
