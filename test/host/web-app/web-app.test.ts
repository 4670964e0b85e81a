import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../../../host/host';
import { handleWebApp } from '../../../host/web-app/http-handler';
import { webAppEvent } from '../../../host/web-app/web-app-event';
import { makeProject } from '../make-project';
import { makeHost, withHost } from '../open-host';

const EXEC = '/macros/s/local/exec';

let host: Host;
let server: Server;
let base: string;

beforeAll(async () => {
  host = makeHost({ properties: { HOOK_TOKEN: 'a-secret-token' } });
  server = createServer((request, response) => {
    void handleWebApp(host.webApp, request, response).then((served) => {
      if (!served) response.writeHead(404).end('elsewhere');
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  host.webAppUrl = base + EXEC;
});

afterAll(async () => {
  await host.close();
  server.closeAllConnections();
  server.close();
});

const get = (query: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${base}${EXEC}${query}`, { redirect: 'manual', ...init });

describe('an HtmlOutput', () => {
  it('is answered straight, with the head it asked for', async () => {
    const response = await get('?answer=page');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).toBe(
      '<title>A &#60;page&#62;</title><meta name="viewport" content="width=device-width"><p>Hello</p>',
    );
  });
});

describe('a TextOutput', () => {
  it('is answered through a one-time address that any site may read', async () => {
    const response = await get('?answer=event');
    const location = response.headers.get('location') as string;
    expect(response.status).toBe(302);
    expect(location).toMatch(/^http:.*\/macros\/echo\?user_content_key=[\w-]{30,}&lib=local$/);
    const echo = await fetch(location);
    expect([echo.status, echo.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ]);
    expect(echo.headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(location)).status).toBe(404);
  });

  it('is not given to a replayed POST', async () => {
    const response = await get('?answer=event');
    const location = response.headers.get('location') as string;
    expect((await fetch(location, { method: 'POST' })).status).toBe(405);
  });

  it('is answered straight when the host is told so', async () => {
    await withHost(
      async (direct) => {
        const body = new Uint8Array();
        const answer = await direct.webApp.exec({ method: 'GET', query: 'answer=event', body });
        expect([answer.status, answer.headers['Content-Type']]).toEqual([
          200,
          'application/json; charset=utf-8',
        ]);
      },
      { textOutput: 'direct' },
    );
  });

  it('can be a download', async () => {
    const code = `function doGet() { return ContentService.createTextOutput('a,b')
      .setMimeType(ContentService.MimeType.CSV).downloadAsFile('list.csv'); }`;
    await withHost(
      async (direct) => {
        const body = new Uint8Array();
        const { headers } = await direct.webApp.exec({ method: 'GET', query: '', body });
        expect(headers).toMatchObject({
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="list.csv"',
        });
      },
      { textOutput: 'direct', projectDir: makeProject({ 'Code.gs': code }) },
    );
  });
});

describe('what goes wrong', () => {
  it.each([
    ['an exception', '?answer=throw&secret=x', 'Error: No such thing: x'],
    ['no answer', '', 'The script completed but did not return anything.'],
    ['a wrong answer', '?answer=wrong', 'not a supported return type.'],
  ])('%s is an HTML page with status 200', async (_, query, message) => {
    const response = await get(query);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('<title>Error</title>');
    expect(page).toContain(message);
  });

  it('markup and secrets in an error do not reach the page', async () => {
    const page = await (await get('?answer=throw&secret=<b>a-secret-token')).text();
    expect(page).toContain('&#60;b&#62;•••');
  });

  it.each([
    ['HEAD', '', 403],
    ['PUT', '', 405],
    ['OPTIONS', '', 405],
    ['GET', '?c=1', 405],
    ['GET', '?sid=1', 405],
  ])('%s %s is refused with %i', async (method, query, status) => {
    expect((await get(query, { method })).status).toBe(status);
  });

  it('a body over 50 MB is refused', async () => {
    const body = new Uint8Array(50 * 1024 * 1024 + 1);
    const { status } = await host.webApp.exec({ method: 'POST', query: '', body });
    expect(status).toBe(413);
  });

  it('a project without doGet says so', async () => {
    await withHost(
      async (bare) => {
        const body = new Uint8Array();
        const answer = await bare.webApp.exec({ method: 'GET', query: '', body });
        expect([answer.status, answer.body]).toEqual([
          200,
          expect.stringContaining('Script function not found: doGet'),
        ]);
      },
      { projectDir: makeProject({ 'Code.gs': 'function other() {}' }) },
    );
  });

  it('other addresses are left to others', async () => {
    expect(await (await fetch(`${base}/macros/s/local/other`)).text()).toBe('elsewhere');
  });
});

describe('the event', () => {
  const event = async (response: Response): Promise<Record<string, unknown>> => {
    const echo = await fetch(response.headers.get('location') as string);
    return (await echo.json()) as Record<string, unknown>;
  };

  it('of a GET', async () => {
    const response = await get('/some/path?answer=event&a=1&a=%2B2', {
      headers: { 'X-Signature': 'abc', Authorization: 'Bearer x' },
    });
    expect(await event(response)).toEqual({
      queryString: 'answer=event&a=1&a=%2B2',
      parameter: { answer: 'event', a: '1' },
      parameters: { answer: ['event'], a: ['1', '+2'] },
      pathInfo: 'some/path',
      contextPath: '',
      contentLength: -1,
    });
  });

  it('of a POST with JSON', async () => {
    const body = '{"name":"é"}';
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    expect(await event(await get('?key=k', { method: 'POST', body, headers }))).toEqual({
      queryString: 'key=k',
      parameter: { key: 'k' },
      parameters: { key: ['k'] },
      contextPath: '',
      contentLength: 13,
      postData: { type: 'application/json', contents: body, length: 13, name: 'postData' },
    });
  });

  it('of a POST with a form, which joins the parameters', async () => {
    const body = new URLSearchParams([
      ['a', '2'],
      ['b', 'x y'],
    ]);
    expect(await event(await get('?a=1', { method: 'POST', body }))).toMatchObject({
      parameter: { a: '1', b: 'x y' },
      parameters: { a: ['1', '2'], b: ['x y'] },
    });
  });

  it('takes any name for a parameter', () => {
    const { parameter } = webAppEvent({
      method: 'GET',
      query: '__proto__=1&constructor=2',
      body: new Uint8Array(),
    });
    expect(Object.entries(parameter as object)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });
});

it('forty callers at once: none is lost, those over thirty hear why', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, () =>
      host.webApp.exec({ method: 'GET', query: 'answer=page', body: new Uint8Array() }),
    ),
  );
  const served = answers.filter(({ body }) => body.includes('<p>Hello</p>'));
  const refused = answers.filter(({ body }) => body.includes('too many scripts running'));
  expect([served.length, refused.length]).toEqual([30, 10]);
});

it.each([
  ['doGet', -1],
  ['doPost', 0],
])('%s run by hand is handed an event', async (name, contentLength) => {
  const code = `function ${name}(event) { return ContentService.createTextOutput(event.contentLength); }`;
  await withHost(
    async (other) => {
      const { result } = await other.run({ function: name, as: 'webapp' });
      expect(result).toBe(String(contentLength));
    },
    { projectDir: makeProject({ 'Code.gs': code }) },
  );
});
