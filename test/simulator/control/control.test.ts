import { account, answered, json } from '../builders';

const size = { users: 24, teams: 4, numbers: 6, calls: 100 };

test('each metered request is logged once, with query and status; control is not', () => {
  const { send, get } = account({ ...size, switches: { 'rate.limit': 2 } });
  send('GET', '/v1/ping');
  send('GET', '/v1/calls?per_page=1');
  send('GET', '/v1/ping');
  send('GET', '/v1/ping', { headers: { authorization: undefined } });
  send('GET', '/nowhere');
  get('/_simulator/truth');
  const at = '2026-11-20T09:00:00.000Z';
  expect(get('/_simulator/requests')).toEqual([
    { at, method: 'GET', path: '/v1/ping', status: 200 },
    { at, method: 'GET', path: '/v1/calls?per_page=1', status: 200 },
    { at, method: 'GET', path: '/v1/ping', status: 429 },
    { at, method: 'GET', path: '/v1/ping', status: 401 },
    { at, method: 'GET', path: '/nowhere', status: 404 },
  ]);
  expect(send('DELETE', '/_simulator/requests').status).toBe(204);
  expect(get('/_simulator/requests')).toEqual([]);
});

test.each([
  ['localhost', undefined, 200],
  ['127.0.0.1:4010', 'http://127.0.0.1:4010', 200],
  ['[::1]:4010', undefined, 200],
  [undefined, undefined, 200],
  ['evil.example', undefined, 403],
  ['127.0.0.1.evil.example', undefined, 403],
  ['localhost:4010', 'https://evil.example', 403],
])('control for Host %s and Origin %s answers %i', (host, origin, status) => {
  expect(account(size).send('GET', '/_simulator/truth', { headers: { host, origin } }).status).toBe(
    status,
  );
});

test('control needs no key, and never shows the token', () => {
  const { send } = account({ ...size, apiToken: 'very-secret' });
  const headers = { authorization: undefined, accept: 'text/html' };
  for (const path of ['/', '/_simulator/truth', '/_simulator/users', '/_simulator/calls']) {
    const answer = send('GET', path, { headers });
    expect(answer.status).toBe(200);
    expect(String(answer.body)).not.toContain('very-secret');
  }
});

test('browsers get a page with escaped text, programs Aircall’s welcome', () => {
  const { send } = account({ ...size, companyName: '<b>A & B</b>' });
  const page = send('GET', '/', { headers: { accept: 'text/html,*/*' } });
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toContain('&lt;b&gt;A &amp; B&lt;/b&gt;');
  expect(json(send('GET', '/')).resource).toBe('Aircall Documentation');
});

test('the page offers the contacts to call as, and shows cards and transfers as text', () => {
  const { send, simulator } = account({ ...size, calls: 0 });
  const { users, contacts } = simulator.account;
  const place = { from: contacts[2]?.phone, welcomeSeconds: 60 };
  const { id } = json(send('POST', '/_simulator/calls', { body: place })).call;
  const hostile = {
    type: 'title',
    text: '<script>alert(9)</script>',
    link: 'https://a.example/"x',
  };
  send('POST', `/v1/calls/${id}/insight_cards`, { body: { contents: [hostile] } });
  send('POST', `/v1/calls/${id}/transfers`, { body: { user_id: users[0]?.id } });
  send('POST', `/v1/calls/${id}/transfers`, { body: { user_id: 1 } });
  const page = String(send('GET', '/', { headers: { accept: 'text/html' } }).body);
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).toContain('<b>&lt;script&gt;alert(9)&lt;/script&gt;</b>');
  expect(page).toContain('https://a.example/&quot;x');
  expect(page).toContain(`value="${contacts[0]?.phone}"`);
  expect(page).toContain('404: User with id 1 does not exist');
});

describe('the page tells people', () => {
  const on = account({ ...size, calls: 0 });
  const place = { from: on.simulator.account.contacts[2]?.phone, welcomeSeconds: 60 };
  const { id } = json(on.send('POST', '/_simulator/calls', { body: place })).call;
  const contents = [{ type: 'title', text: 'Brasserie' }];
  const push = () => on.send('POST', `/v1/calls/${id}/insight_cards`, { body: { contents } });
  const page = () => String(on.send('GET', '/', { headers: { accept: 'text/html' } }).body);

  test('times in the zone of the company, which it names', () => {
    expect(page()).toContain('2026-11-20, 10:00:00 (Europe/Paris)');
  });

  test('how many users are on Aircall’s list, and who is not yet', () => {
    expect(page()).toContain('23, and 1 new, on Aircall’s list from 10:30:00');
  });

  test('what a card that nobody sees was answered, and why nobody sees it', () => {
    push();
    expect(page()).toContain('accepted (201); whoever the call rings on will see it');
    on.advance(1200);
    push();
    expect(page()).toContain('but seen by nobody: the call rang on no agent after it came');
  });
});

test('calls and users are shown as they truly are', () => {
  const { get, simulator } = account(size);
  const calls = get('/_simulator/calls');
  expect(calls.length).toBe(100);
  expect(calls.some(({ contact }: { contact: unknown }) => contact !== null)).toBe(true);
  const users = get('/_simulator/users');
  expect(users.length).toBe(24);
  expect(users.filter(({ listed }: { listed: boolean }) => !listed)).toMatchObject([
    { id: simulator.account.users.at(-1)?.id, availability: 'in_call' },
  ]);
});

test('a call can be placed by hand, from anybody, a contact or a hidden number', () => {
  const { send, simulator } = account({ ...size, calls: 0 });
  const contact = simulator.account.contacts[4];
  const numberId = simulator.account.numbers[1]?.id;
  const place = (body: unknown) => json(send('POST', '/_simulator/calls', { body })).call;
  expect(place({ from: '+33 6 39 98 12 34', numberId })).toMatchObject({
    raw_digits: '+33 6 39 98 12 34',
    status: 'initial',
    number: { id: numberId },
  });
  expect(place({ from: contact?.phone }).contact.id).toBe(contact?.id);
  expect(place({ from: 'anonymous' }).raw_digits).toBe('anonymous');
  expect(place({}).direction).toBe('inbound');
  expect(send('POST', '/_simulator/calls', { body: { numberId: 1 } }).status).toBe(404);
});

test('an agent can be made to call somebody, from a number and for as long as a test wants', () => {
  const { send, simulator, advance, get } = account({ users: 2, teams: 1, numbers: 1, calls: 0 });
  const [contact] = simulator.account.contacts;
  const [user] = simulator.account.users;
  const change = { id: user?.id, availability: 'available' };
  send('POST', '/_simulator/users', { body: change });
  const place = (more: object) =>
    send('POST', '/_simulator/calls', { body: { direction: 'outbound', ...more } });
  const script = { isAnswered: true, patienceSeconds: 5, talkSeconds: 20 };
  const { call } = json(place({ to: contact?.phone, userId: user?.id, ...script }));
  expect(call).toMatchObject({ direction: 'outbound', user: { id: user?.id } });
  expect(call.contact.id).toBe(contact?.id);
  expect(place({ userId: user?.id }).status).toBe(400);
  expect(place({ userId: 7 }).status).toBe(404);
  advance(60);
  expect(get(`/v1/calls/${call.id}`).call).toMatchObject({ status: 'done', duration: 25 });
});

describe('staff', () => {
  const on = account({ users: 3, teams: 1, numbers: 1 });
  const id = on.simulator.account.users[0]?.id;
  const change = (body: unknown) => on.send('POST', '/_simulator/users', { body });

  test.each(['offline', 'do_not_disturb', 'on_mobile', 'ringing', 'available'])(
    'can be made %s',
    (word) => {
      expect(json(change({ id, availability: word })).availability).toBe(word);
      expect(on.get(`/v1/users/${id}/availability`).availability).toBe(word);
    },
  );

  test.each(['in_call', 'after_call_work'])('cannot be made %s', (word) => {
    expect(change({ id, availability: word }).status).toBe(400);
  });

  test('can be renamed, joined and dismissed', () => {
    expect(json(change({ id, rename: 'Ann van Lee' })).name).toBe('Ann van Lee');
    const teamId = on.simulator.account.teams[0]?.id;
    const added = json(change({ add: 'New Person', teamId }));
    expect(on.get('/v2/users').meta.total).toBe(4);
    expect(added.team_ids).toEqual([teamId]);
    expect(json(change({ id: added.id, remove: true }))).toEqual({ removed: added.id });
    expect(on.get('/v2/users').meta.total).toBe(3);
    expect(change({ id: 1, remove: true }).status).toBe(404);
  });
});

test('cards and transfers are empty, other control pages do not exist', () => {
  const { get, send } = account(size);
  expect([get('/_simulator/cards'), get('/_simulator/transfers')]).toEqual([[], []]);
  expect(send('GET', '/_simulator/nothing').status).toBe(404);
});

test('an in-process request without Host gets links to Aircall', () => {
  const { simulator } = account(size);
  const headers = { authorization: 'Bearer token' };
  const outcome = simulator.handle({ method: 'GET', path: '/v1/calls', headers, body: '' });
  expect(json(answered(outcome)).meta.next_page_link).toMatch(
    /^https:\/\/api\.aircall\.io\/v1\/calls\?/,
  );
});
