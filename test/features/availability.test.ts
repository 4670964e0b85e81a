import type {
  AvailabilityView,
  StepOutcome,
  SwitchReport,
} from '../../src/domain/pages/availability-view';
import { cellName, choose, headerRowOf, tileOf } from './at-the-board';
import { asTrigger, type House, openHouse, openWarmHouse, records } from './house';

let house: House;
let ids: number[];
beforeAll(async () => {
  house = await openWarmHouse();
  ids = records(house.sheet('UserDB')).map((row) => Number(row['User ID']));
}, 60_000);
afterAll(() => house.close());
beforeEach(() => {
  house.control('DELETE', '/faults');
  house.control('DELETE', '/requests');
  // a new minute of requests
  house.advance(61);
});

const boss = 'boss@example.com';
const call = async (name: string, ...args: unknown[]) =>
  (await house.must(name, { as: 'sidebar', args, user: boss })).result as {
    ok: boolean;
    value: unknown;
    problem: { what: string; whatToDo: string };
  };
const read = async (userIds: readonly number[]) => {
  const answer = await call('apiReadAvailabilities', userIds);
  expect(answer).toMatchObject({ ok: true });
  return (answer.value as AvailabilityView).agents;
};
const free = { setting: 'available' };
const away = { setting: 'unavailable' };
const lunch = { ...away, reason: 'out_for_lunch' };
const order = (userIds: readonly number[], expected: object, target: object) => ({
  steps: userIds.map((userId) => ({ userId, expected, target })),
  isUndo: false,
});
const change = async (...facts: Parameters<typeof order>): Promise<StepOutcome[]> => {
  const answer = await call('apiSwitchAvailabilities', order(...facts));
  expect(answer).toMatchObject({ ok: true });
  return (answer.value as SwitchReport).steps.map(({ outcome }) => outcome);
};
const userOf = (id: number) => {
  const user = house.simulator.account.users.find((one) => one.id === id);
  if (!user) throw new Error(`No user ${id}.`);
  return user;
};
/** Somebody who is there, free and of no special kind. */
const someone = (place = 0): number => {
  const plain = ids.filter((id) => {
    const { setting, isConnected, currentCallId, wrapUpUntil, presenceWord } = userOf(id);
    const isBusy = currentCallId !== undefined || wrapUpUntil !== undefined;
    return setting === 'available' && isConnected && !isBusy && presenceWord === undefined;
  });
  return plain[place] ?? 0;
};
const requests = () =>
  (house.control('GET', '/requests') as { method: string; path: string; status: number }[]).map(
    ({ method, path, status }) => `${method} ${path.split('?')[0]} ${status}`,
  );
const puts = () => requests().filter((line) => line.startsWith('PUT'));
const lastRun = () =>
  records(house.sheet('Runs')).reduce((newest, row) =>
    Number(row.Started) >= Number(newest.Started) ? row : newest,
  );
const runsOf = (run: string) => records(house.sheet('Runs')).filter((row) => row.Run === run);
const tileText = (id: number): string => {
  const tile = records(house.sheet('UserSelection')).find((row) => row['User ID'] === String(id));
  const [row, column] = [Number(tile?.Row) - 1, Number(tile?.Column) - 1];
  const { values } = house.sheet('Activity Tracker');
  return `${values[row]?.[column]} ${values[row + 1]?.[column]}`;
};

describe('the menu item', () => {
  test('opens the sidebar on the selected agent and asks Aircall nothing', async () => {
    const userId = someone();
    const { sidebar, told } = await choose(house, 'switchUserStatus', {
      a1: tileOf(house, userId),
    });
    expect([sidebar, told]).toEqual([
      { title: 'Switch availability', opening: { userIds: [userId] } },
      [],
    ]);
    expect(requests()).toEqual([]);
  });

  test('takes a whole team by its header, and says what to select when there is no agent', async () => {
    const [tile] = records(house.sheet('UserSelection'));
    const column = Number(tile?.Column);
    const team = await choose(house, 'switchUserStatus', {
      a1: cellName(headerRowOf(house), column),
    });
    const inBlock = records(house.sheet('UserSelection')).filter((row) => row.Column === column);
    expect(team.sidebar?.opening).toEqual({
      userIds: inBlock.map((row) => Number(row['User ID'])),
    });
    const { sidebar, told } = await choose(house, 'switchUserStatus', { a1: 'A1' });
    expect(sidebar).toBeUndefined();
    expect(told).toEqual([expect.stringContaining('Select an agent')]);
  });
});

describe('one agent', () => {
  test('is read fresh: setting, reason and presence', async () => {
    const id = someone();
    expect(await read([id])).toMatchObject([{ userId: id, state: free, presence: 'available' }]);
    expect(requests()).toEqual([`GET /v2/users/${id} 200`, `GET /v1/users/${id}/availability 200`]);
    Object.assign(userOf(id), { setting: 'unavailable', substatus: 'on_a_break' });
    expect(await read([id])).toMatchObject([
      { state: { setting: 'unavailable', reason: 'on_a_break' }, presence: 'do_not_disturb' },
    ]);
    Object.assign(userOf(id), { setting: 'available', substatus: 'always_open' });
  });

  test('is switched with a reason; the board shows it and Runs names who did what', async () => {
    const id = someone();
    expect(tileText(id)).toContain('Available');
    expect(await change([id], free, lunch)).toEqual([{ kind: 'switched', from: free, to: lunch }]);
    expect(puts()).toEqual([`PUT /v2/users/${id} 200`]);
    expect(userOf(id)).toMatchObject({ setting: 'unavailable', substatus: 'out_for_lunch' });
    expect(runsOf('Switch availability').at(-1)).toMatchObject({
      By: boss,
      Outcome: 'ok',
      Detail: expect.stringMatching(
        new RegExp(`\\(${id}\\): Switched: available → unavailable \\(out for lunch\\)$`),
      ),
    });
    expect(await call('apiRedrawBoard')).toEqual({ ok: true, value: { outcome: 'drawn' } });
    expect(tileText(id)).toContain('Do not disturb');
    expect(lastRun()).toMatchObject({ Run: 'Refresh', Outcome: 'ok' });
  });

  test('is put back as before', async () => {
    const id = ids.find((one) => userOf(one).substatus === 'out_for_lunch') ?? 0;
    const undo = { ...order([id], lunch, free), isUndo: true };
    expect(await call('apiSwitchAvailabilities', undo)).toMatchObject({
      value: { steps: [{ userId: id, outcome: { kind: 'switched', from: lunch, to: free } }] },
    });
    expect(userOf(id)).toMatchObject({ setting: 'available' });
    expect(runsOf('Put availability back').at(-1)).toMatchObject({ By: boss, Outcome: 'ok' });
    await call('apiRedrawBoard');
    expect(tileText(id)).toContain('Available');
  });

  test('who is offline stays offline on the board, and is unavailable all the same', async () => {
    const id =
      ids.find((one) => !userOf(one).isConnected && userOf(one).setting === 'available') ?? 0;
    expect(await change([id], free, away)).toMatchObject([{ kind: 'switched', to: away }]);
    await call('apiRedrawBoard');
    expect(tileText(id)).toContain('Offline');
    expect(await change([id], away, free)).toMatchObject([{ kind: 'switched' }]);
  });

  test('of two with one name, only the selected one is switched', async () => {
    const [one, other] = [someone(1), someone(2)];
    for (const id of [one, other]) house.control('POST', '/users', { id, rename: 'Sam Twin' });
    await change([other], free, away);
    expect([userOf(one).setting, userOf(other).setting]).toEqual(['available', 'unavailable']);
    await change([other], away, free);
  });
});

describe('who is left alone', () => {
  const hold = (id: number, setting: 'available' | 'unavailable' | 'custom', substatus: string) =>
    Object.assign(userOf(id), { setting, substatus });

  test.each([
    ['Auto', 'custom', 'always_open', free, away, { kind: 'left', decision: 'custom' }],
    ['already there', 'unavailable', 'other', free, away, { kind: 'left', decision: 'already' }],
    [
      'changed since',
      'unavailable',
      'other',
      lunch,
      free,
      { kind: 'changed', now: { ...away, reason: 'other' } },
    ],
  ] as const)(
    '%s: nothing is written',
    async (_, setting, substatus, expected, target, outcome) => {
      const id = someone(3);
      hold(id, setting, substatus);
      expect(await change([id], expected, target)).toEqual([outcome]);
      expect(puts()).toEqual([]);
      expect(userOf(id)).toMatchObject({ setting, substatus });
      hold(id, 'available', 'always_open');
    },
  );

  test('who has left the company: said in the list, and not switched', async () => {
    house.control('POST', '/users', { add: 'Gone Soon' });
    const id = house.simulator.account.users.at(-1)?.id ?? 0;
    expect(await read([id, someone()])).toMatchObject([{ name: 'Gone Soon' }, { state: free }]);
    house.control('POST', '/users', { id, remove: true });
    const [gone] = await read([id, someone()]);
    expect(gone).toEqual({ userId: id, name: expect.stringContaining(String(id)) });
    expect(await change([id], free, away)).toEqual([{ kind: 'left', decision: 'gone' }]);
  });
});

describe('a whole team', () => {
  test('is read with the list, which is cheaper, and switched in one go', async () => {
    const team = ids.slice(0, 12);
    const agents = await read(team);
    expect(agents.map(({ userId }) => userId)).toEqual(team);
    expect(requests()).toEqual(['GET /v2/users 200', 'GET /v1/users/availabilities 200']);
    const plain = agents.filter(({ state }) => state?.setting === 'available');
    const auto = agents.filter(({ state }) => state?.setting === 'custom');
    expect([plain.length > 3, auto.length > 0]).toEqual([true, true]);
    const outcomes = await change(team, free, away);
    expect(outcomes.filter(({ kind }) => kind === 'switched')).toHaveLength(plain.length);
    expect(puts()).toHaveLength(plain.length);
    const undone = await change(
      plain.map(({ userId }) => userId),
      away,
      free,
    );
    expect(undone.every(({ kind }) => kind === 'switched')).toBe(true);
  });
});

describe('when Aircall fails', () => {
  const fail = (fault: object) => house.control('POST', '/faults', fault);

  test.each([
    ['403', { status: 403 }, 'Aircall refused the API key (403)', false],
    ['500 for good', { status: 500 }, 'Aircall has a problem of its own (500).', true],
    ['a closed door', { kind: 'down' }, 'Aircall cannot be reached.', true],
    [
      '429',
      { status: 429, headers: { 'Retry-After': '40' } },
      'requests to Aircall are used up; more from',
      true,
    ],
  ])(
    '%s on the write: the agent is not switched, and it says why',
    async (_, fault, why, mayTryAgain) => {
      const id = someone();
      fail({ match: 'PUT /v2/users/:id', ...fault });
      const [outcome] = await change([id], free, away);
      expect(outcome).toEqual({ kind: 'failed', why: expect.stringContaining(why), mayTryAgain });
      expect(userOf(id).setting).toBe('available');
      expect(runsOf('Switch availability').at(-1)).toMatchObject({ Outcome: 'failed' });
    },
  );

  test('404 on the write: the agent is gone', async () => {
    fail({ match: 'PUT /v2/users/:id', status: 404 });
    expect(await change([someone()], free, away)).toEqual([{ kind: 'left', decision: 'gone' }]);
  });

  test('one 500 is tried again: setting a state twice is setting it once', async () => {
    const id = someone();
    fail({ match: 'PUT /v2/users/:id', status: 500, times: 1 });
    expect(await change([id], free, away)).toMatchObject([{ kind: 'switched' }]);
    expect(puts()).toEqual([`PUT /v2/users/${id} 500`, `PUT /v2/users/${id} 200`]);
    await change([id], away, free);
  });

  test('one of several fails: the others are switched and the note says partly', async () => {
    const pair = [someone(), someone(1)];
    fail({ match: `PUT /v2/users/${pair[1]}`, status: 500 });
    const outcomes = await change(pair, free, away);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['switched', 'failed']);
    expect(runsOf('Switch availability').at(-1)).toMatchObject({ Outcome: 'partly' });
    house.control('DELETE', '/faults');
    await change([pair[0] ?? 0], away, free);
  });

  test('when nobody can be read, nobody is switched', async () => {
    fail({ match: 'GET /v2/users/:id', status: 500 });
    const answer = await call('apiSwitchAvailabilities', order([someone()], free, away));
    expect(answer).toMatchObject({
      ok: false,
      problem: { what: expect.stringContaining('(500)') },
    });
    expect(puts()).toEqual([]);
  });

  test('presence that cannot be read hides nothing else', async () => {
    fail({ match: 'GET /v1/users/:id/availability', status: 500 });
    const [agent] = await read([someone()]);
    expect(agent).toMatchObject({ state: free });
    expect(agent).not.toHaveProperty('presence');
  });

  test('a minute that is used up: the rest is left for later and not sent', async () => {
    const many = ids.filter((id) => userOf(id).setting === 'available');
    // 55 a minute: the list takes one of them, so two rounds do not fit
    await change(many, free, away);
    const outcomes = await change(many, away, free);
    const later = outcomes.filter((one) => one.kind === 'failed');
    expect(later.length).toBeGreaterThan(0);
    expect(later.every((one) => one.mayTryAgain && one.why.includes('used up'))).toBe(true);
    house.advance(61);
    const rest = many.filter((_, index) => outcomes[index]?.kind === 'failed');
    const again = await change(rest, away, free);
    expect(again.every(({ kind }) => kind === 'switched')).toBe(true);
    expect(many.every((id) => userOf(id).setting === 'available')).toBe(true);
  });
});

test('what no page sends is refused', async () => {
  for (const wrong of [undefined, {}, { steps: [{ userId: 1, target: { setting: 'custom' } }] }]) {
    expect(await call('apiSwitchAvailabilities', wrong)).toMatchObject({ ok: false });
  }
  expect(puts()).toEqual([]);
});

test('while somebody else draws the board, it says so', async () => {
  // an execution that was killed while it held the board
  await house.run('activityTracker', { ...asTrigger, killAfterCall: 25 });
  expect(await call('apiRedrawBoard')).toEqual({ ok: true, value: { outcome: 'busy' } });
  house.advance(61);
  await house.must('activityTracker', asTrigger);
});

test('no secret is in Runs', () => {
  const text = JSON.stringify(records(house.sheet('Runs')));
  expect(text).not.toContain(house.simulator.apiToken);
  expect(text).not.toContain(house.simulator.apiId);
});

test('an account whose users are still in version 1 is switched there', async () => {
  const old = await openHouse({ switches: ['usersV1=alive'] });
  old.control('POST', '/faults', { match: '/v2/*', status: 404 });
  await old.must('setupActivityTracker');
  await old.must('activityTracker');
  const id = old.simulator.account.users.find(({ setting }) => setting === 'available')?.id;
  const args = [order([Number(id)], free, away)];
  const { result } = await old.must('apiSwitchAvailabilities', { as: 'sidebar', args });
  expect(result).toMatchObject({ value: { steps: [{ outcome: { kind: 'switched' } }] } });
  const paths = (old.control('GET', '/requests') as { path: string }[]).map(({ path }) => path);
  expect(paths.slice(-2)).toEqual([`/v1/users/${id}`, `/v1/users/${id}`]);
  await old.close();
});
