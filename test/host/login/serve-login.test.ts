import { get as httpGet, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { Login } from '../../../host/login/login';
import { WebAppCredentials } from '../../../host/login/web-app-credentials';
import { type Serving, serve } from '../../../host/web/serve';
import { serveFixture } from '../web/page-fixture';
import { type Answer, ask } from './ask';

const password = 'correct horse battery';
const publicUrl = 'https://board.example.com';
let room: Awaited<ReturnType<typeof serveFixture>>;
let locked: Serving;
/** Where it listens, behind the proxy. */
let url: string;

beforeAll(async () => {
  room = await serveFixture();
  const login = await Login.open({ password, cost: 2 });
  locked = await serve(room.host, { port: 0, login });
  url = locked.url;
});
afterAll(async () => {
  await locked.close();
  await room.close();
});

const get = (path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> =>
  ask(url + path, { headers });

const signIn = (guess: string, headers: OutgoingHttpHeaders = { origin: url }): Promise<Answer> =>
  ask(`${url}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ password: guess }).toString(),
  });

const cookieOf = ({ headers }: Answer): string => headers['set-cookie']?.[0]?.split(';')[0] ?? '';

it('lets in who knows the password, by a cookie that no script and no other site can use', async () => {
  const answer = await signIn(password);
  expect([answer.status, answer.headers.location]).toEqual([303, '/']);
  expect(answer.headers['set-cookie']?.[0]).toMatch(
    /^host_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=604800$/,
  );
  expect((await get('/', { cookie: cookieOf(answer) })).status).toBe(200);
});

it.each([
  ['/', 401],
  ['/executions', 401],
  ['/host-client.js', 401],
  ['/frame/0', 401],
  ['/api/events?tab=12345678', 401],
  ['/api/executions/1', 401],
  ['/login', 200],
  ['/healthz', 200],
  ['/macros/s/local/exec', 200],
])('a stranger who asks for %s is answered %i', async (path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.headers['set-cookie']).toBeUndefined();
});

it('a browser without a session is brought to the form', async () => {
  const { status, headers } = await get('/', { accept: 'text/html,*/*' });
  expect([status, headers.location]).toEqual([303, '/login']);
});

it('a POST without a session does nothing, own origin or not', async () => {
  const post = { method: 'POST', headers: { origin: url }, body: '{}' };
  expect((await ask(`${url}/api/menu?tab=x`, post)).status).toBe(401);
});

it.each([
  ['a wrong password', 'wrong horse', undefined, 403],
  ['another site', password, { origin: 'https://evil.example' }, 403],
  ['a page without an origin', password, { origin: 'null' }, 403],
  ['no Origin at all', password, {}, 403],
])('%s signs nobody in', async (_, guess, headers, status) => {
  const answer = await signIn(guess, headers);
  expect([answer.status, answer.headers['set-cookie']]).toEqual([status, undefined]);
  expect(answer.body).not.toContain(guess);
});

it('another site cannot sign anybody out', async () => {
  const cookie = cookieOf(await signIn(password));
  const headers = { cookie, origin: 'https://evil.example' };
  expect((await ask(`${url}/logout`, { method: 'POST', headers })).status).toBe(403);
  expect((await get('/', { cookie })).status).toBe(200);
});

it('a cookie that was stolen opens nothing once its owner signed out', async () => {
  const cookie = cookieOf(await signIn(password));
  const out = await ask(`${url}/logout`, { method: 'POST', headers: { cookie, origin: url } });
  expect([out.status, out.headers.location]).toEqual([303, '/login']);
  expect(out.headers['set-cookie']?.[0]).toContain('Max-Age=0');
  expect((await get('/', { cookie })).status).toBe(401);
});

it('what was being told to a browser ends when it signs out', async () => {
  const cookie = cookieOf(await signIn(password));
  const line = await new Promise<IncomingMessage>((done, fail) => {
    httpGet(`${url}/api/events?tab=12345678`, { headers: { cookie } }, done).on('error', fail);
  });
  expect(line.statusCode).toBe(200);
  const cut = new Promise((done) => line.resume().once('error', done).once('close', done));
  await ask(`${url}/logout`, { method: 'POST', headers: { cookie, origin: url } });
  await cut;
});

it('takes no session from outside: signing in draws another one', async () => {
  const chosen = `host_session=${'A'.repeat(43)}`;
  const answer = await signIn(password, { origin: url, cookie: chosen });
  expect(cookieOf(answer)).not.toBe(chosen);
  expect((await get('/', { cookie: chosen })).status).toBe(401);
});

it('a password that has no end is not read', async () => {
  await expect(signIn('x'.repeat(100_000)).then(({ status }) => status)).resolves.toBe(413);
});

it('one who guesses on has to wait', async () => {
  let answer = await signIn('guess');
  for (let guess = 0; answer.status === 403 && guess < 8; guess += 1)
    answer = await signIn('guess');
  expect(answer.status).toBe(429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(answer.body).toContain('Too many wrong passwords');
});

describe('behind an address with a certificate', () => {
  let behind: Serving;
  let inside: string;
  beforeAll(async () => {
    const login = await Login.open({ password, cost: 2 });
    const webAppGate = new WebAppCredentials('widget:correct-horse');
    const options = { login, publicUrl, webAppGate };
    // its own address is the public one: the port is asked of another free one
    const port = 20_000 + Math.floor(process.pid % 20_000);
    behind = await serve(room.host, { port, ...options });
    inside = `http://127.0.0.1:${port}`;
  });
  afterAll(() => behind.close());

  it('names itself by it, and its cookie travels by it alone', async () => {
    expect(behind.url).toBe(publicUrl);
    const answer = await ask(`${inside}/login`, {
      method: 'POST',
      headers: { host: 'board.example.com', origin: publicUrl },
      body: new URLSearchParams({ password }).toString(),
    });
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^__Host-session=.*; Secure$/);
    const headers = { host: 'board.example.com', cookie: cookieOf(answer) };
    expect((await ask(`${inside}/`, { headers })).status).toBe(200);
  });

  it.each(['evil.example', 'board.example.com.evil.example', '203.0.113.7'])(
    'does not answer to %s',
    async (host) => {
      expect((await ask(`${inside}/login`, { headers: { host } })).status).toBe(403);
    },
  );

  it('callers of the web app name their credentials before the script runs', async () => {
    const exec = `${inside}/macros/s/local/exec`;
    const runs = (): number => room.host.executions.records.length;
    const before = runs();
    for (const method of ['GET', 'POST']) {
      const refused = await ask(exec, { method, headers: { host: 'board.example.com' } });
      expect(refused.status).toBe(401);
      expect(refused.headers['www-authenticate']).toContain('Basic');
    }
    expect(runs()).toBe(before);
    const auth = 'widget:correct-horse';
    expect((await ask(exec, { auth })).status).toBe(200);
    expect(runs()).toBe(before + 1);
  });
});
