import { account, answered, json } from '../builders';

const start = () => {
  const on = account({ users: 2, numbers: 1 });
  const raw = (path: string) =>
    on.simulator.handle({
      method: 'GET',
      path,
      headers: { authorization: 'Bearer token' },
      body: '',
    });
  const fault = (body: unknown) => on.send('POST', '/_simulator/faults', { body });
  return { ...on, raw, fault };
};

test('a fault hits as often as it says, only what it names, and then is gone', () => {
  const { send, get, fault } = start();
  fault({ match: 'GET /v1/calls', times: 2, status: 429, headers: { 'Retry-After': '5' } });
  expect(send('GET', '/v1/ping').status).toBe(200);
  expect(send('GET', '/v1/calls/1').status).toBe(404);
  const hit = send('GET', '/v1/calls?per_page=5');
  expect([hit.status, hit.headers['Retry-After'], json(hit)]).toEqual([
    429,
    '5',
    { message: 'Too Many Requests' },
  ]);
  expect(get('/_simulator/faults')).toMatchObject([{ id: 1, times: 1 }]);
  expect(send('GET', '/v1/calls').status).toBe(429);
  expect(send('GET', '/v1/calls').status).toBe(200);
  expect(get('/_simulator/faults')).toEqual([]);
});

test.each([
  ['GET /v1/calls/:id', '/v1/calls/5', true],
  ['GET /v1/*', '/v1/calls/5', true],
  ['* /v1/ping', '/v1/ping', true],
  ['/v1/ping', '/v1/ping?x=1', true],
  ['PUT /v1/ping', '/v1/ping', false],
  ['GET /v1/calls', '/v1/calls/search', false],
])('%s and %s: %s', (match, path, isHit) => {
  const { send, fault } = start();
  fault({ match, status: 503 });
  expect(send('GET', path).status === 503).toBe(isHit);
});

test('a fault can wait for a number of requests to pass', () => {
  const { send, fault } = start();
  fault({ after: 2, times: 1, status: 500 });
  expect([1, 2, 3, 4].map(() => send('GET', '/v1/ping').status)).toEqual([200, 200, 500, 200]);
});

test('down closes every connection until it is removed, and control still answers', () => {
  const { raw, send, get, fault } = start();
  const { id } = json(fault({ kind: 'down' }));
  expect(raw('/v1/ping').kind).toBe('closed');
  expect(get('/_simulator/requests')).toMatchObject([{ path: '/v1/ping', status: 0 }]);
  send('DELETE', `/_simulator/faults/${id}`);
  expect(raw('/v1/ping').kind).toBe('answer');
});

test('cut keeps the answer and breaks it off; html is an error page; a delay is told', () => {
  const { raw, send, fault } = start();
  fault({ kind: 'cut', times: 1 });
  expect(raw('/v1/ping')).toMatchObject({ kind: 'cut', response: { status: 200 } });
  fault({ kind: 'html', times: 1 });
  const page = answered(raw('/v1/ping'));
  expect([page.status, page.headers['content-type']]).toEqual([502, 'text/html; charset=UTF-8']);
  fault({ kind: 'html', status: 200, body: '<p>hello', times: 1 });
  expect(answered(raw('/v1/ping'))).toMatchObject({ status: 200, body: '<p>hello' });
  fault({ delayMs: 700 });
  expect(raw('/v1/ping')).toMatchObject({ delayMs: 700, response: { status: 200 } });
  send('DELETE', '/_simulator/faults');
  expect(raw('/v1/ping').delayMs).toBe(0);
});

test('latency.ms delays every metered answer', () => {
  const { simulator } = account({ users: 1, switches: { 'latency.ms': 120 } });
  const request = { method: 'GET', path: '/v1/ping', headers: {}, body: '' };
  expect(simulator.handle(request).delayMs).toBe(120);
  expect(simulator.handle({ ...request, path: '/_simulator/clock' }).delayMs).toBe(0);
});

test.each([
  {},
  { kind: 'melt' },
  { status: 'x' },
  { status: 500, colour: 'red' },
  { times: 0, status: 500 },
])('%j is refused in words', (body) => {
  const { fault, get } = start();
  const answer = fault(body);
  expect(answer.status).toBe(400);
  expect(json(answer).troubleshoot).toMatch(/\w+ \w+/);
  expect(get('/_simulator/faults')).toEqual([]);
});
