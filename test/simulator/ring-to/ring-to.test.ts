import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { account, type Json } from '../builders';

/** What the server was asked, the newest last. */
const asked: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] =
  [];

/** Answers `/json?…` with what the query says, `/moved` with a way there, `/slow` never. */
const server = createServer((message, answer) => {
  let body = '';
  message.on('data', (chunk) => {
    body += chunk;
  });
  message.on('end', () => {
    const { method = '', url = '', headers } = message;
    asked.push({ method, url, headers, body });
    const { pathname, searchParams } = new URL(url, 'http://x');
    if (pathname === '/slow') return;
    if (pathname === '/moved')
      answer.writeHead(302, { location: '/json?answer={"user":{"id":1}}' });
    else answer.writeHead(Number(searchParams.get('status') ?? 200));
    answer.end(searchParams.get('answer') ?? '');
  });
});

let url = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const made = account({ users: 4, teams: 2, numbers: 2 });
const { users, teams, numbers } = made.simulator.account;
const caller = '+33639980000';

/** Asks for `/json` with this answer. */
const ask = (answer: unknown, more: Json = {}, status = 200): Promise<Json> => {
  const address = `${url}/json?status=${status}&answer=${encodeURIComponent(JSON.stringify(answer))}`;
  return made.simulator.ringTo({
    ...{ url: address, callerNumber: caller, path: 'found.id', responseType: 'user' },
    ...more,
  });
};

test.each<[string, string, () => unknown, () => Json]>([
  ['a user id', 'user', () => users[0]?.id, () => ({ kind: 'user', id: users[0]?.id })],
  [
    'a user id as text',
    'user',
    () => String(users[0]?.id),
    () => ({ kind: 'user', id: users[0]?.id }),
  ],
  [
    'an e-mail',
    'user',
    () => users[1]?.email.toUpperCase(),
    () => ({ kind: 'user', id: users[1]?.id }),
  ],
  ['a team id', 'team', () => teams[1]?.id, () => ({ kind: 'team', name: teams[1]?.name })],
  ['a number id', 'number', () => numbers[0]?.id, () => ({ digits: numbers[0]?.digits })],
  [
    'a number’s digits',
    'number',
    () => numbers[1]?.digits.replace(/ /g, ''),
    () => ({ id: numbers[1]?.id }),
  ],
  ['a number outside', 'external', () => '+442079460123', () => ({ digits: '+442079460123' })],
])('%s rings', async (_, responseType, value, target) => {
  const report = await ask({ found: { id: value() } }, { responseType });
  expect(report).toMatchObject({ status: 200, fits: true, value: value(), rings: target() });
});

test.each<[string, Json, Json, string]>([
  ['nothing at the path', {}, {}, 'There is nothing at found.id.'],
  ['null at the path', { found: { id: null } }, {}, 'There is nothing at found.id.'],
  ['an unknown user', { found: { id: 7 } }, {}, 'There is no user 7.'],
  ['a name', { found: { id: 'Ann' } }, {}, 'The value is no user id and no e-mail.'],
  [
    'a user where a team belongs',
    { found: { id: 'a@b.c' } },
    { responseType: 'team' },
    'The value is no team id.',
  ],
  [
    'digits with spaces',
    { found: { id: '+44 20' } },
    { responseType: 'external' },
    'The value is no number in E.164 format.',
  ],
])('%s falls through: %j', async (_, answer, more, why) => {
  expect(await ask(answer, more)).toMatchObject({ status: 200, rings: null, why });
});

test.each([404, 500])('a %i falls through', async (status) => {
  expect(await ask({ found: { id: users[0]?.id } }, {}, status)).toMatchObject({
    ...{ status, fits: false, rings: null },
    why: `The answer is a ${status}.`,
  });
});

test('what is no JSON falls through, and its beginning is shown', async () => {
  const report = await made.simulator.ringTo({
    ...{ url: `${url}/json?answer=<html>`, callerNumber: caller, path: 'id' },
  });
  expect(report).toMatchObject({ answer: '<html>', why: 'The answer is no JSON.', rings: null });
});

test('a redirect is followed, or falls through, as switched or as the order says', async () => {
  const order = { url: `${url}/moved`, callerNumber: caller, path: 'user.id' };
  const strict = account({ users: 1, switches: { 'ringTo.followRedirects': 'false' } });
  expect(await made.simulator.ringTo(order)).toMatchObject({ status: 200, redirects: 1, value: 1 });
  const why = 'The answer is a 302, and the widget does not follow it.';
  expect(await strict.simulator.ringTo(order)).toMatchObject({ status: 302, value: null, why });
  expect(await made.simulator.ringTo({ ...order, followRedirects: false })).toMatchObject({ why });
});

test('a POST carries the caller in its body, and goes on as a GET without it', async () => {
  const order = { url: `${url}/moved`, method: 'POST', callerNumber: caller, path: 'user.id' };
  await made.simulator.ringTo({ ...order, body: { from: '{{callerNumber}}' } });
  expect(asked.slice(-2)).toMatchObject([
    { method: 'POST', body: `{"from":"${caller}"}` },
    { method: 'GET', body: '' },
  ]);
});

test.each([
  ['true', '/?n=%2B33639980000'],
  ['false', '/?n=+33639980000'],
] as const)('the number in the address, encoded: %s', async (encode, wanted) => {
  const { simulator } = account({ users: 1, switches: { 'ringTo.encode': encode } });
  await simulator.ringTo({ url: `${url}/?n={{callerNumber}}`, callerNumber: caller, path: 'x' });
  expect(asked.at(-1)?.url).toBe(wanted);
});

test.each([
  [{ username: 'a', password: 'b' }, { authorization: 'Basic YTpi' }],
  [{ token: 't' }, { authorization: 'Bearer t' }],
  [{ header: 'X-Key', value: 'k' }, { 'x-key': 'k' }],
])('credentials %j go as a header, and are not told', async (credentials, headers) => {
  const report = await ask({}, { credentials });
  expect(asked.at(-1)?.headers).toMatchObject(headers);
  expect(JSON.stringify(report)).not.toContain(Object.values(headers)[0]);
});

test('an answer that comes too late is none', async () => {
  const { simulator } = account({ users: 1, switches: { 'ringTo.timeoutMs': 30 } });
  const report = await simulator.ringTo({ url: `${url}/slow`, callerNumber: caller, path: 'x' });
  expect(report).toMatchObject({ status: null, why: 'No answer: timeout.', rings: null });
});

test.each([
  [{ callerNumber: '06 39 98 00 00' }, 'callerNumber must be in E.164 format'],
  [{ url: 'ftp://x' }, 'url must be an http or https address'],
  [{ method: 'PUT' }, 'method must be one of GET, POST'],
  [{ responseType: 'queue' }, 'responseType must be one of'],
  [{ path: '' }, 'path must be a text'],
  [{ credentials: {} }, 'credentials must have'],
])('the order %j is refused', async (fields, words) => {
  const order = { url, callerNumber: caller, path: 'x', ...fields };
  await expect(made.simulator.ringTo(order)).rejects.toThrow(words);
});

test('over HTTP: pointed at the account’s own search of calls, the last agent rings', async () => {
  const own = account({ users: 1, teams: 1, numbers: 1 });
  const { url: address } = await own.simulator.listen(0);
  const [user] = own.simulator.account.users;
  own.send('POST', '/_simulator/users', { body: { id: user?.id, availability: 'available' } });
  own.send('POST', '/_simulator/calls', { body: { from: caller, isTaken: true, talkSeconds: 5 } });
  own.advance(60);
  const order = {
    url: `${address}/v1/calls/search?order=desc&per_page=1&phone_number={{callerNumber}}`,
    ...{ callerNumber: caller, responseType: 'user', path: 'calls[0].user.id' },
    credentials: { username: 'id', password: 'token' },
  };
  const post = (body: object) =>
    fetch(`${address}/_simulator/ring-to`, { method: 'POST', body: JSON.stringify(body) });
  const report = (await (await post(order)).json()) as Json;
  expect(report).toMatchObject({ status: 200, rings: { kind: 'user', id: user?.id } });
  expect((await post({})).status).toBe(400);
  await own.simulator.close();
});
