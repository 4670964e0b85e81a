import { isListed } from '../../simulator/account/model';
import { asTrigger, type Furnishing, type House, openHouse, openWarmHouse, records } from './house';

/** A lease ends by itself after a minute. */
const leaseSeconds = 61;

const ids = (cell: unknown): readonly number[] =>
  String(cell)
    .split(', ')
    .filter((word) => word !== '')
    .map(Number);

const sorted = (pairs: readonly string[]): readonly string[] => [...pairs].sort();

/** Who is on which number, as `user-number`, told by both sheets; a doubled one stands twice. */
const mapped = (house: House) => ({
  byUsers: sorted(
    records(house.sheet('UserDB')).flatMap((row) =>
      ids(row['Number IDs']).map((number) => `${row['User ID']}-${number}`),
    ),
  ),
  byNumbers: sorted(
    records(house.sheet('NumberDB')).flatMap((row) =>
      ids(row['User IDs']).map((user) => `${user}-${row['Number ID']}`),
    ),
  ),
});

/** The same as the simulated company tells it: of users whom it does not list yet it is silent. */
const truth = (house: House) => {
  const { users, numbers } = house.simulator.floor.account;
  const now = house.clock.now() / 1000;
  const listed = new Set(users.filter((user) => isListed(user, now)).map(({ id }) => id));
  const pairs = numbers.flatMap(({ id, userIds }) =>
    userIds.filter((user) => listed.has(user)).map((user) => `${user}-${id}`),
  );
  return { byUsers: sorted(pairs), byNumbers: sorted(pairs) };
};

const nothing = { byUsers: [], byNumbers: [] };

type Job = Record<string, unknown> & { done: number; waitSeconds: number; state: string };

/** What a page gets. */
async function ask(house: House, name: string, ...args: unknown[]): Promise<Job> {
  const report = await house.must(name, { as: 'sidebar', args });
  const answer = report.result as { ok: boolean; value: { job: Job }; problem: unknown };
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value.job;
}
const go = (house: House) => ask(house, 'apiContinueMapping');
const steer = (house: House, wish: string) => ask(house, 'apiSteerMapping', wish);

const requested = (house: House, path: RegExp): number =>
  (house.control('GET', '/requests') as { path: string }[]).filter((one) => path.test(one.path))
    .length;

const houses: House[] = [];
const furnish = async (furnishing: Furnishing, open = openWarmHouse): Promise<House> => {
  const house = await open(furnishing);
  houses.push(house);
  return house;
};
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});

/** Service calls of a slice: after its two rounds, between them, and before it stored anything. */
const places = [42, 39, 31, 28, 13];

/** More numbers than a minute allows requests for. */
const large: Furnishing = { account: 's', company: { users: 60, numbers: 50, callsPerHour: 0 } };

test('a small account is mapped by the menu item alone, which says what it costs first', async () => {
  const house = await furnish({});
  expect(mapped(house)).toEqual(nothing);
  const { dialogs } = await house.must('mapNumbersToUsers');
  expect(JSON.stringify(dialogs)).toMatch(/About 1 minute: 10 requests to Aircall\./);
  expect(mapped(house)).toEqual(truth(house));
  const notes = records(house.sheet('Runs')).filter(({ Run }) => Run === 'Map users to numbers');
  expect(notes.map(({ Outcome, Detail }) => [Outcome, Detail])).toEqual([
    ['ok', expect.stringMatching(/^Begun\. About 1 minute: 10 requests/)],
    ['ok', expect.stringMatching(/^\d+ assignments of 49 users to 10 numbers\.$/)],
  ]);
});

test('who says no changes nothing', async () => {
  const house = await furnish({});
  await house.must('mapNumbersToUsers', { answers: ['No'] });
  expect(mapped(house)).toEqual(nothing);
  expect(await ask(house, 'apiReadMapping')).toBeUndefined();
});

test('a spreadsheet that was never refreshed is refreshed first', async () => {
  const house = await furnish({}, openHouse);
  await house.must('mapNumbersToUsers');
  expect(mapped(house)).toEqual(truth(house));
});

test('of many numbers and few users the users are asked, all pages of them', async () => {
  const house = await furnish({
    account: 's',
    company: { users: 8, numbers: 130, callsPerHour: 0 },
  });
  const [anybody] = house.simulator.floor.account.users;
  for (const number of house.simulator.floor.account.numbers) {
    number.userIds = [...new Set([...number.userIds, anybody?.id ?? 0])];
  }
  house.control('DELETE', '/requests');
  await house.must('mapNumbersToUsers');
  expect(mapped(house)).toEqual(truth(house));
  expect(requested(house, /\/users\/\d+\/numbers/)).toBeLessThanOrEqual(8 * 3);
  expect(requested(house, /\/v1\/numbers\/\d+/)).toBe(0);
});

test('paused, nothing is asked; resumed, it goes on where it stopped; cancelled, what was there stays', async () => {
  const house = await furnish(large);
  await steer(house, 'start');
  const first = await go(house);
  expect(first).toMatchObject({ state: 'running', total: 50 });
  expect(first.done).toBeGreaterThan(20);
  expect(first.done).toBeLessThanOrEqual(33);
  expect(mapped(house)).toEqual(nothing);

  await steer(house, 'pause');
  house.advance(60);
  house.control('DELETE', '/requests');
  expect(await go(house)).toMatchObject({ state: 'paused', done: first.done });
  expect(requested(house, /./)).toBe(0);

  await steer(house, 'resume');
  expect(await go(house)).toMatchObject({ state: 'done', done: 50 });
  expect(requested(house, /\/v1\/numbers\/\d+/)).toBe(50 - first.done);
  expect(mapped(house)).toEqual(truth(house));

  await steer(house, 'start');
  house.simulator.floor.account.numbers.forEach((number) => {
    number.userIds = [];
  });
  const before = mapped(house);
  house.advance(60);
  await go(house);
  expect(await steer(house, 'cancel')).toMatchObject({ state: 'cancelled' });
  house.advance(60);
  expect(await go(house)).toMatchObject({ state: 'cancelled' });
  expect(mapped(house)).toEqual(before);
});

test('a closed page leaves the rest to the clock trigger, an open one does not', async () => {
  const house = await furnish(large);
  await steer(house, 'start');
  await go(house);
  house.advance(60);
  house.control('DELETE', '/requests');
  await house.must('activityTracker', asTrigger);
  expect(requested(house, /\/v1\/numbers\/\d+/)).toBe(0);
  house.advance(60);
  await house.must('activityTracker', asTrigger);
  expect(mapped(house)).toEqual(truth(house));
});

test('a number that is gone and one that cannot be read are counted and said; the rest is mapped', async () => {
  const house = await furnish({});
  const [gone, broken] = house.simulator.floor.account.numbers;
  house.control('POST', '/faults', { match: `GET /v1/numbers/${gone?.id}`, status: 404 });
  house.control('POST', '/faults', { match: `GET /v1/numbers/${broken?.id}`, kind: 'html' });
  await house.must('mapNumbersToUsers');
  const isRead = (pair: string) =>
    !pair.endsWith(`-${gone?.id}`) && !pair.endsWith(`-${broken?.id}`);
  const { byUsers, byNumbers } = truth(house);
  const expected = { byUsers: byUsers.filter(isRead), byNumbers: byNumbers.filter(isRead) };
  expect(mapped(house)).toEqual(expected);
  const note = records(house.sheet('Runs')).pop();
  expect(note).toMatchObject({ Outcome: 'partly' });
  expect(note?.Detail).toMatch(/No longer known to Aircall: 1\. Not readable: 1;/);
});

test('when Aircall is down or the key is refused, the job says so, keeps what it has, and recovers', async () => {
  const house = await furnish(large);
  await steer(house, 'start');
  const { done } = await go(house);
  house.advance(60);
  house.control('POST', '/faults', { kind: 'down' });
  const down = await go(house);
  expect(down).toMatchObject({
    state: 'running',
    done,
    problem: { what: 'Aircall cannot be reached.' },
  });
  expect(down.waitSeconds).toBe(60);
  house.control('DELETE', '/faults');
  house.control('POST', '/faults', { match: 'GET /v1/numbers/:id', status: 403 });
  house.advance(60);
  expect(await go(house)).toMatchObject({ state: 'failed', done });
  house.control('DELETE', '/faults');
  await steer(house, 'resume');
  house.advance(60);
  expect(await go(house)).toMatchObject({ state: 'done' });
  expect(mapped(house)).toEqual(truth(house));
});

test('assignments outlive the cache and the next reading of users and numbers; who came since is counted', async () => {
  const house = await furnish({});
  await house.must('mapNumbersToUsers');
  const before = truth(house);
  house.advance(9 * 3600);
  await house.must('activityTracker', asTrigger);
  expect(mapped(house)).toEqual(before);
  const { result } = await house.must('apiReadMapping', { as: 'sidebar' });
  expect(result).toMatchObject({ value: { mapped: { since: { users: 1, numbers: 0 } } } });
});

test('600 numbers and 700 users at 60 requests a minute, killed in every slice, beside the board', async () => {
  const house = await furnish(
    {
      account: 's',
      company: { users: 700, numbers: 600, callsPerHour: 0 },
      switches: ['rate.limit=60'],
      properties: { SETTINGS: JSON.stringify({ requestsPerMinute: 60 }) },
    },
    openHouse,
  );
  const { users, numbers } = house.simulator.floor.account;
  // nobody joins meanwhile, or the truth would change
  for (const user of users) Object.assign(user, { listedFrom: 0 });
  numbers.forEach((number, at) => {
    const agents = Array.from(
      { length: at % 9 },
      (_, next) => users[(at * 7 + next) % 700]?.id ?? 0,
    );
    number.userIds = agents;
  });
  await house.must('setupActivityTracker');
  await steer(house, 'start');
  house.control('DELETE', '/requests');
  const rows = () => records(house.sheet('Number mapping')).length;
  const board: string[] = [];
  const kill = async (killAfterCall: number): Promise<boolean> => {
    const { ok } = await house.run('apiContinueMapping', { as: 'sidebar', killAfterCall });
    return !ok;
  };

  let minutes = 0;
  for (; rows() < 600 && minutes < 60; minutes += 1) {
    house.advance(leaseSeconds);
    expect(await kill(places[minutes % places.length] ?? 1)).toBe(true);
    await house.must('activityTracker', asTrigger);
    board.push(String(house.sheet('Activity Tracker').values[0]?.[0]));
  }
  expect(mapped(house)).toEqual(nothing);
  let last = 1;
  for (; await kill(last); last += 4) house.advance(leaseSeconds);

  expect(await go(house)).toMatchObject({ state: 'done', done: 600, total: 600 });
  expect(mapped(house)).toEqual(truth(house));
  expect(rows()).toBe(600);
  expect(board.filter((words) => !words.startsWith('✔'))).toEqual([]);
  const requests = house.control('GET', '/requests') as { status: number }[];
  expect(new Set(requests.map(({ status }) => status))).toEqual(new Set([200]));
  expect(minutes).toBeLessThan(40);
}, 280_000);
