import type { Switches } from '../../../simulator/switches';
import { account, basic, json, nineOClock } from '../builders';

const small = { users: 1, teams: 0, numbers: 1 };
const reset = nineOClock / 1000 + 60;
const limited = (switches: Partial<Switches> = {}) =>
  account({
    ...small,
    moreKeys: [{ id: 'second', token: 'key' }],
    switches: { 'rate.limit': 120, ...switches },
  });

test.each([120, 60])(
  'with a limit of %i the next request within the minute is refused',
  (limit) => {
    const { send, advance } = limited({ 'rate.limit': limit });
    for (let n = 0; n < limit; n += 1) {
      // both keys of the company share the budget
      const authorization = n % 2 ? basic('id', 'token') : basic('second', 'key');
      const answer = send('GET', '/v1/ping', { headers: { authorization } });
      expect(answer.status).toBe(200);
      expect(answer.headers['X-AircallApi-Remaining']).toBe(String(limit - n - 1));
    }
    advance(59);
    const refused = send('GET', '/v1/ping');
    expect([refused.status, json(refused)]).toEqual([429, { message: 'Too Many Requests' }]);
    expect(refused.headers).toMatchObject({
      'X-AircallApi-Limit': String(limit),
      'X-AircallApi-Remaining': '0',
      'X-AircallApi-Reset': String(reset),
    });
    expect(refused.headers).not.toHaveProperty('Retry-After');
    advance(1);
    expect(send('GET', '/v1/ping').status).toBe(200);
  },
);

test('what the gateway refuses does not count', () => {
  const { send } = limited({ 'rate.limit': 1 });
  send('GET', '/v1/nothing');
  send('GET', '/v1/ping', { headers: { authorization: undefined } });
  expect(send('GET', '/v1/calls/1').status).toBe(404);
  expect(send('GET', '/v1/ping').status).toBe(429);
});

test('0 is no limit, and there are no headers', () => {
  const { send } = limited({ 'rate.limit': 0 });
  for (let n = 0; n < 300; n += 1) expect(send('GET', '/v1/ping').status).toBe(200);
  expect(send('GET', '/v1/ping').headers).not.toHaveProperty('X-AircallApi-Limit');
});

test('the switches change headers and body of a refusal', () => {
  const { send } = limited({
    'rate.limit': 1,
    'rate.headers': 'onLimit',
    'rate.resetUnit': 'ms',
    'rate.retryAfter': 'on',
    'rate.body': 'error',
  });
  expect(send('GET', '/v1/ping').headers).not.toHaveProperty('X-AircallApi-Limit');
  const refused = send('GET', '/v1/ping');
  expect(refused.headers).toMatchObject({
    'X-AircallApi-Reset': String(reset * 1000),
    'Retry-After': '60',
  });
  expect(json(refused).error).toBe('Too Many Requests');
});
