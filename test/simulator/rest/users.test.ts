import { account, json } from '../builders';

const options = { users: 24, teams: 4, numbers: 6, calls: 100 };

test('the old users endpoints are gone, what is left of them answers', () => {
  const { send, simulator } = account(options);
  const free = simulator.account.users.find(
    ({ currentCallId, isConnected, setting, wrapUpUntil, presenceWord }) =>
      isConnected && !currentCallId && !wrapUpUntil && !presenceWord && setting !== 'unavailable',
  );
  const id = free?.id;
  for (const [method, path] of [
    ['GET', ''],
    ['GET', `/${id}`],
    ['PUT', `/${id}`],
    ['POST', ''],
  ] as const) {
    const answer = send(method, `/v1/users${path}`, { body: {} });
    expect([answer.status, json(answer)]).toEqual([404, { message: 'Not Found' }]);
  }
  expect(send('GET', '/v1/users/availabilities').status).toBe(200);
  expect(send('GET', `/v1/users/${id}/availability`).status).toBe(200);
  expect(send('POST', `/v1/users/${id}/dial`, { body: { to: '+33199001234' } }).status).toBe(204);
  expect(send('DELETE', `/v1/users/${id}`).status).toBe(204);
  expect(send('GET', `/v2/users/${id}`).status).toBe(404);
});

test('usersV1=alive brings them back, with numbers on the single read', () => {
  const { get, simulator } = account({ ...options, switches: { usersV1: 'alive' } });
  const id = simulator.account.users[0]?.id;
  expect(get('/v1/users').users[0]).not.toHaveProperty('numbers');
  const numbers = get(`/v2/users/${id}/numbers`).numbers.map((number: { id: number }) => number.id);
  expect(get(`/v1/users/${id}`).user.numbers.map((number: { id: number }) => number.id)).toEqual(
    numbers,
  );
});

test('a user of version 2 has these fields and no numbers', () => {
  const { get, simulator } = account(options);
  const { id, email } = simulator.account.users[0] ?? { id: 0, email: '' };
  const row = get('/v2/users').users[0];
  expect(Object.keys(row)).toEqual([
    'id',
    'direct_link',
    'name',
    'email',
    'available',
    'availability_status',
    'created_at',
    'time_zone',
    'language',
    'substatus',
    'state',
    'wrap_up_time',
    'extension',
    'default_number_id',
  ]);
  expect(get(`/v2/users/${id}`).user).toEqual(row);
  expect(get(`/v2/users/${email}`).user).toEqual(row);
  expect(get(`/v2/users/${encodeURIComponent(email)}`).user).toEqual(row);
});

test('numbers of users and users of numbers agree, and number lists carry no users', () => {
  const { get, pages } = account(options);
  const ofUsers = pages('/v2/users?per_page=50', 'users').flatMap(({ id }) =>
    pages(`/v2/users/${id}/numbers`, 'numbers').map((number) => `${id} ${number.id}`),
  );
  const rows = pages('/v1/numbers', 'numbers');
  for (const row of rows) expect(row).not.toHaveProperty('users');
  const ofNumbers = rows.flatMap(({ id }) =>
    get(`/v1/numbers/${id}`).number.users.map((user: { id: number }) => `${user.id} ${id}`),
  );
  expect(ofNumbers.sort()).toEqual(ofUsers.sort());
});

test('numbersList.users=true puts users into the list', () => {
  const { get } = account({ ...options, switches: { 'numbersList.users': 'true' } });
  expect(get('/v1/numbers').numbers[0].users.length).toBeGreaterThan(0);
});

test('availabilities have exactly id and availability, for every user', () => {
  const { get, pages, simulator } = account(options);
  const rows = pages('/v1/users/availabilities?per_page=10', 'users');
  expect(rows.map(({ id }) => id)).toEqual(simulator.account.users.map(({ id }) => id));
  const words = [
    'available',
    'offline',
    'do_not_disturb',
    'in_call',
    'after_call_work',
    'on_mobile',
  ];
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(['id', 'availability']);
    expect(words).toContain(row.availability);
    expect(get(`/v1/users/${row.id}/availability`)).toEqual({ availability: row.availability });
  }
});

test('the newest user is in availabilities half an hour before the list of users', () => {
  const { get, advance } = account(options);
  expect(get('/v1/users/availabilities').meta.total).toBe(24);
  expect(get('/v2/users').meta.total).toBe(23);
  expect(get('/v1/company').company).toEqual({
    name: 'Meridian Travel',
    users_count: 23,
    numbers_count: 6,
  });
  advance(1800);
  expect(get('/v2/users').meta.total).toBe(24);
});

test('members are thinner on the single read of a team', () => {
  const { get } = account(options);
  const [team] = get('/v1/teams').teams;
  const { users } = get(`/v1/teams/${team.id}`).team;
  expect(team.users[0]).toHaveProperty('availability_status');
  expect(users[0]).not.toHaveProperty('availability_status');
  expect(users.map((user: { id: number }) => user.id)).toEqual(
    team.users.map((user: { id: number }) => user.id),
  );
});

test.each([
  [{ availability_status: 'available' }, 'available', 'always_open', 'available'],
  [
    { availability_status: 'unavailable', substatus: 'out_for_lunch' },
    'unavailable',
    'out_for_lunch',
    'do_not_disturb',
  ],
  [{ availability_status: 'unavailable' }, 'unavailable', 'always_closed', 'do_not_disturb'],
  [{ availability_status: 'custom' }, 'custom', 'always_open', 'available'],
])('PUT %j is read back', (body, setting, substatus, word) => {
  const { send, get, simulator } = account({ users: 1, numbers: 1 });
  const path = `/v2/users/${simulator.account.users[0]?.id}`;
  const put = send('PUT', path, { body });
  expect(put.status).toBe(200);
  expect(get(path).user).toMatchObject({ availability_status: setting, substatus });
  expect(json(put)).toEqual(get(path));
  expect(get('/v1/users/availabilities').users[0].availability).toBe(word);
});

test('switching to unavailable with a reason is told twice', () => {
  const { send, simulator } = account({ users: 1, numbers: 1 });
  const told: string[] = [];
  simulator.onEvent(
    (event) => 'user' in event && told.push(`${event.kind} ${event.user?.substatus}`),
  );
  const body = { availability_status: 'unavailable', substatus: 'in_training' };
  send('PUT', `/v2/users/${simulator.account.users[0]?.id}`, { body });
  expect(told).toEqual(['user.closed always_closed', 'user.closed in_training']);
});

test.each([
  [{ availability_status: 'asleep' }, 'availability_status must be one of'],
  [
    { availability_status: 'available', substatus: 'other' },
    'only allowed with availability_status unavailable',
  ],
  [{ substatus: 'other' }, 'only allowed with availability_status unavailable'],
  [{ availability_status: 'unavailable', substatus: 'always_open' }, 'substatus must be one of'],
  [{ role_ids: ['king'] }, 'role_ids must be among'],
  [{ wrap_up_time: -1 }, 'wrap_up_time must be'],
  [{ first_name: 7 }, 'first_name must be a string'],
  [[], 'must be a JSON object'],
])('PUT %j is refused and changes nothing', (body, sentence) => {
  const { send, get, simulator } = account({ users: 1, numbers: 1 });
  const path = `/v2/users/${simulator.account.users[0]?.id}`;
  const before = get(path);
  const answer = send('PUT', path, { body });
  expect(answer.status).toBe(400);
  expect(json(answer).troubleshoot).toContain(sentence);
  expect(get(path)).toEqual(before);
});

test('dialling for somebody who is away is refused with the words of today', () => {
  const { send, simulator } = account({ users: 1, numbers: 1 });
  const id = simulator.account.users[0]?.id;
  send('PUT', `/v2/users/${id}`, { body: { availability_status: 'unavailable' } });
  const answer = send('POST', `/v1/users/${id}/dial`, { body: { to: '+33199001234' } });
  expect([answer.status, json(answer)]).toEqual([
    405,
    {
      error: 'Method Not Allowed',
      troubleshoot: 'The user is currently unavailable',
      success: false,
    },
  ]);
});
