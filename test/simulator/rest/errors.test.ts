import { account, basic, json } from '../builders';

const small = { users: 2, teams: 1, numbers: 1 };

test.each([
  ['no header', undefined, 401, { message: 'Unauthorized' }],
  ['a wrong pair', basic('id', 'other'), 403, { message: 'Forbidden' }],
  ['a malformed pair', 'Basic ???', 403, { message: 'Forbidden' }],
  ['another scheme', 'Digest id', 403, { message: 'Forbidden' }],
  ['the right pair', basic('id', 'token'), 200, { ping: 'pong' }],
  ['the token as a bearer', 'Bearer token', 200, { ping: 'pong' }],
])('ping with %s', (_, authorization, status, body) => {
  const answer = account(small).send('GET', '/v1/ping', { headers: { authorization } });
  expect([answer.status, json(answer)]).toEqual([status, body]);
});

test.each([
  ['no header', undefined, 401, 'Unauthorized'],
  ['a wrong pair', basic('id', 'other'), 403, 'Forbidden'],
])('with authError=app the application refuses %s', (_, authorization, status, error) => {
  const { send } = account({ ...small, switches: { authError: 'app' } });
  const answer = send('GET', '/v1/ping', { headers: { authorization } });
  expect(answer.status).toBe(status);
  expect(json(answer)).toEqual({ error, troubleshoot: 'Check your API key' });
});

test.each([
  ['GET', '/'],
  ['GET', '/v1'],
  ['GET', '/v1/nothing'],
  ['GET', '/v2/calls'],
  ['POST', '/v1/ping'],
  ['GET', '//v1/ping'],
  ['GET', '/v1/calls/'],
])('%s %s is no path of Aircall, with or without key', (method, path) => {
  const { send } = account(small);
  for (const headers of [{}, { authorization: undefined }]) {
    const answer = send(method, path, { headers });
    if (path === '/') expect(json(answer).contact).toBe('support@aircall.io');
    else expect([answer.status, json(answer)]).toEqual([404, { message: 'Not Found' }]);
  }
});

test.each([
  ['/v1/calls/999', 'Call with id 999 does not exist'],
  ['/v1/calls/abc', 'Call with id abc does not exist'],
  ['/v1/teams/999', 'Team with id 999 does not exist'],
  ['/v1/numbers/999', 'Number with id 999 does not exist'],
  ['/v1/tags/999', 'Tag with id 999 does not exist'],
  ['/v2/users/999', 'User with id 999 does not exist'],
  ['/v2/users/nobody@x.io', 'User with id nobody@x.io does not exist'],
  ['/v1/users/999/availability', 'User with id 999 does not exist'],
])('%s is refused by the application', (path, troubleshoot) => {
  const answer = account(small).send('GET', path);
  expect([answer.status, json(answer)]).toEqual([404, { error: 'Not Found', troubleshoot }]);
});

test.each([['POST', '/v1/contacts']])('%s %s is not played, and says so', (method, path) => {
  expect(account(small).send(method, path, { body: {} }).status).toBe(501);
});

test('a write without a JSON content type is refused', () => {
  const { send, simulator } = account(small);
  const path = `/v2/users/${simulator.account.users[0]?.id}`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(send('PUT', path, { body: { wrap_up_time: 5 }, headers }).status).toBe(400);
  expect(send('PUT', path, { body: { wrap_up_time: 5 } }).status).toBe(200);
});
