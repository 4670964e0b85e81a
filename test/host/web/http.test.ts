import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { serve } from '../../../host/web/serve';
import { serveFixture } from './page-fixture';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let room: Awaited<ReturnType<typeof serveFixture>>;
beforeAll(async () => {
  room = await serveFixture();
});
afterAll(() => room.close());

function ask(
  path: string,
  {
    body = '',
    url = room.serving.url,
    ...options
  }: RequestOptions & { body?: string; url?: string } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(`${url}${path}`, options, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const own = () => ({ origin: room.serving.url });

it.each(['/', '/executions', '/triggers', '/outbox'])(
  'serves the page at %s with a strict policy',
  async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['x-frame-options']).toBe('DENY');
    expect(body).toContain('/host-client.js');
  },
);

it.each(['/host-client.js', '/host-client.css'])('serves %s', async (path) => {
  expect((await ask(path)).status).toBe(200);
});

it('serves an icon that runs nothing, and another one when it is given', async () => {
  const { status, headers, body } = await ask('/icon.svg');
  expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  expect(body).toMatch(/^<svg /);
  const other = await serve(room.host, { port: 0, buildDir: 'build', icon: '<svg id="ours"/>' });
  expect((await ask('/icon.svg', { url: other.url })).body).toBe('<svg id="ours"/>');
  await other.close();
});

it.each([
  ['a foreign name', '/', { headers: { host: 'evil.example' } }, 403],
  [
    'a foreign name for the web app',
    '/macros/s/local/exec',
    { headers: { host: 'evil.example' } },
    403,
  ],
  ['a POST without Origin', '/api/menu?tab=x', { method: 'POST' }, 403],
  [
    'a POST of another site',
    '/api/menu?tab=x',
    { method: 'POST', headers: { origin: 'https://evil.example' } },
    403,
  ],
  [
    'a POST of a sandboxed page',
    '/api/menu?tab=x',
    { method: 'POST', headers: { origin: 'null' } },
    403,
  ],
  [
    'events for another site',
    '/api/events?tab=12345678',
    { headers: { 'sec-fetch-site': 'cross-site' } },
    403,
  ],
  ['another method', '/', { method: 'PUT' }, 405],
  ['an unknown path', '/etc/passwd', {}, 404],
  ['a path that climbs', '/..%2f..%2fpackage.json', {}, 404],
  ['an unknown page of a script', '/frame/0', {}, 404],
  ['an unknown execution', '/api/executions/999', {}, 404],
  ['events without a tab', '/api/events', {}, 400],
])('refuses %s', async (_, path, options, status) => {
  expect((await ask(path, options)).status).toBe(status);
});

it('refuses what no window asked for', async () => {
  const post = { method: 'POST', headers: own(), body: '{}' };
  expect((await ask('/api/menu?tab=nobody', post)).status).toBe(409);
  expect((await ask('/api/nothing?tab=nobody', post)).status).toBe(404);
});

it('serves the web app where it cannot reach the page', async () => {
  const { status, headers, body } = await ask('/macros/s/local/exec');
  expect(status).toBe(200);
  expect(body).toContain('Hello');
  expect(headers['content-security-policy']).toMatch(/^sandbox allow-scripts/);
  expect(headers['content-security-policy']).not.toContain('allow-same-origin');
});

it.each([{ bind: '0.0.0.0' }, { publicUrl: 'https://board.example.com' }])(
  'does not listen to others without a login: %j',
  async (open) => {
    await expect(serve(room.host, { port: 0, ...open })).rejects.toThrow('give a login');
  },
);

it('says how it is, to whoever watches it', async () => {
  const { status, body } = await ask('/healthz');
  expect([status, JSON.parse(body)]).toEqual([
    200,
    { ok: true, running: 0, triggerSecondsAgo: null, lastOutcome: null },
  ]);
});

it('says so when the port is taken', async () => {
  const port = Number(new URL(room.serving.url).port);
  await expect(serve(room.host, { port })).rejects.toThrow('EADDRINUSE');
});

it('says which file was not built', async () => {
  const bare = await serve(room.host, { port: 0, buildDir: '/nowhere' });
  const { status, body } = await ask('/host-client.js', { url: bare.url });
  expect(status).toBe(500);
  expect(body).toContain('npm run build');
  await bare.close();
});
