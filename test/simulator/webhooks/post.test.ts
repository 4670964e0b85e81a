import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Clock } from '../../../clock/clock';
import { createSimulator } from '../../../simulator/simulator';
import { parseSwitches } from '../../../simulator/switches';
import { postOverHttp } from '../../../simulator/webhooks/post';
import { basic, nineOClock } from '../builders';

interface Came {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: Server;
let url = '';
let came: Came[] = [];

beforeAll(async () => {
  server = createServer(async (message, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const { method = '', headers } = message;
    came.push({ method, url: message.url ?? '', headers, body: Buffer.concat(chunks).toString() });
    const status = Number(message.url?.slice(1)) || 200;
    answer.writeHead(status, status >= 300 && status < 400 ? { location: '/echo' } : {});
    answer.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  came = [];
});

const post = (path: string, followRedirects = true) =>
  postOverHttp({
    url: `${url}${path}`,
    headers: { 'content-type': 'application/json' },
    body: '{}',
    followRedirects,
    signal: AbortSignal.timeout(5000),
  });

test.each([
  ['/302', true, 200, ['POST /302 {}', 'GET /echo ']],
  ['/303', true, 200, ['POST /303 {}', 'GET /echo ']],
  ['/307', true, 200, ['POST /307 {}', 'POST /echo {}']],
  ['/302', false, 302, ['POST /302 {}']],
  ['/500', true, 500, ['POST /500 {}']],
])('%s, following redirects: %s, ends in %i', async (path, follows, status, steps) => {
  expect(await post(path, follows)).toBe(status);
  expect(came.map((one) => `${one.method} ${one.url} ${one.body}`)).toEqual(steps);
});

test('over the network a delivery looks as Aircall’s does', async () => {
  const clock = new Clock({ now: nineOClock, speed: 0 });
  const switches = parseSwitches(['webhook.allowHttp=true']);
  const simulator = createSimulator({
    ...{ clock, switches, users: 2, numbers: 1, teams: 1 },
    ...{ apiId: 'i', apiToken: 't' },
  });
  const ask = (path: string, body: unknown) =>
    simulator.handle({
      ...{ method: 'POST', path, body: JSON.stringify(body) },
      headers: { authorization: basic('i', 't'), 'content-type': 'application/json' },
    });
  ask('/v1/webhooks', { url: `${url}/hook?key=1`, events: ['call.created'] });
  ask('/_simulator/calls', {});
  while (came.length === 0) await new Promise(setImmediate);
  expect(came[0]).toMatchObject({
    method: 'POST',
    url: '/hook?key=1',
    headers: {
      'content-type': 'application/json',
      'user-agent': expect.stringMatching(/^axios\//),
      'aircall-origin': 'webhooks',
    },
  });
  expect(Object.keys(came[0]?.headers ?? {}).filter((name) => name.includes('signature'))).toEqual(
    [],
  );
  expect(JSON.parse(came[0]?.body ?? '')).toMatchObject({ event: 'call.created' });
  await simulator.close();
});
