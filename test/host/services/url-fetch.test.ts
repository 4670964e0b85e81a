import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Host } from '../../../host/host';
import { mapAddress } from '../../../host/services/url-fetch/fetcher';
import { routeOf } from '../../../host/services/url-fetch/route';
import { evaluate, makeHost, perform } from '../open-host';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let atOnce = 0;
let mostAtOnce = 0;

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/echo': ({ method, headers, url }, response, body) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ method, headers, url, body }));
  },
  '/missing': (_, response) => {
    response.writeHead(404);
    response.end('{"error":"Not found"}');
  },
  '/long': (_, response) => {
    response.writeHead(500);
    response.end('x'.repeat(1000));
  },
  '/redirect': (_, response) => {
    response.writeHead(302, { Location: '/echo?from=redirect' });
    response.end();
  },
  '/circle': (_, response) => {
    response.writeHead(302, { Location: '/circle' });
    response.end();
  },
  '/packed': (_, response) => {
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync('unpacked é'));
  },
  '/latin': (_, response) => {
    response.setHeader('Content-Type', 'text/plain; charset=iso-8859-1');
    response.end(Buffer.from([0xe9]));
  },
  '/cookies': (_, response) => {
    response.setHeader('Set-Cookie', ['a=1', 'b=2']);
    response.end('ok');
  },
  '/cut': (request, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('half');
    request.socket.destroy();
  },
  '/never': () => undefined,
  '/together': (_, response) => {
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    setTimeout(() => {
      atOnce -= 1;
      response.end(String(_.url));
    }, 30);
  },
};

let server: Server;
let base: string;
let host: Host;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const [path = ''] = (request.url ?? '').split('?');
    ANSWERS[path]?.(request, response, Buffer.concat(parts).toString());
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  host = makeHost({ maps: [{ prefix: 'https://api.example.com', url: base }] });
});

afterAll(async () => {
  await host.close();
  server.closeAllConnections();
  server.close();
});

interface Echo {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
  readonly body: string;
}

async function echo(params: string): Promise<Echo> {
  const source = `JSON.parse(UrlFetchApp.fetch('https://api.example.com/echo', ${params}).getContentText())`;
  return (await evaluate(host, source)) as Echo;
}

describe('a request', () => {
  it.each([
    ['{}', 'GET', undefined, ''],
    ['{ method: "delete" }', 'DELETE', undefined, ''],
    ['{ payload: "text" }', 'POST', 'application/x-www-form-urlencoded', 'text'],
    [
      '{ payload: { a: "1 2", b: "é&" } }',
      'POST',
      'application/x-www-form-urlencoded',
      'a=1+2&b=%C3%A9%26',
    ],
    [
      '{ method: "put", contentType: "application/json", payload: JSON.stringify({ a: 1 }) }',
      'PUT',
      'application/json',
      '{"a":1}',
    ],
    [
      '{ method: "patch", headers: { "Content-Type": "application/json" }, payload: "{}" }',
      'PATCH',
      'application/json',
      '{}',
    ],
    ['{ payload: [104, 105] }', 'POST', 'application/x-www-form-urlencoded', 'hi'],
    ['{ payload: Utilities.newBlob("b", "text/csv") }', 'POST', 'text/csv', 'b'],
  ])('%s is sent as %s', async (params, method, type, body) => {
    const seen = await echo(params);
    expect([seen.method, seen.headers['content-type'], seen.body]).toEqual([method, type, body]);
  });

  it('a blob among the fields makes it a form of parts', async () => {
    const { headers, body } = await echo(
      '{ payload: { note: "n", file: Utilities.newBlob("data", "text/plain", "f.txt") } }',
    );
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('name="file"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\ndata');
  });

  it('sends its headers and says who it is', async () => {
    const { headers } = await echo('{ headers: { Authorization: "Basic abc", "X-N": 1 } }');
    expect(headers).toMatchObject({ authorization: 'Basic abc', 'x-n': '1' });
    expect(headers['user-agent']).toContain('Google-Apps-Script');
  });

  it.each([
    ["UrlFetchApp.fetch('')", 'Attribute provided with no value: url'],
    ["UrlFetchApp.fetch('https://')", 'Invalid argument: https://'],
    ["UrlFetchApp.fetch('ftp://x/')", 'Invalid argument: ftp://x/'],
    [`UrlFetchApp.fetch('https://x/' + 'y'.repeat(2100))`, 'Limit Exceeded: URLFetch URL Length.'],
    ["UrlFetchApp.fetch('https://x/', { method: 'fly' })", 'invalid value: method'],
    ["UrlFetchApp.fetch('https://x/', { method: 'get', payload: 'x' })", 'cannot have a payload'],
    ["UrlFetchApp.fetch('https://x/', { headers: { Host: 'y' } })", 'invalid value: Header:Host'],
  ])('%s is refused before it is sent', async (source, message) => {
    await expect(evaluate(host, source)).rejects.toThrow(message);
  });
});

describe('an answer', () => {
  it.each([
    ['/packed', 'getContentText()', 'unpacked é'],
    ['/latin', 'getContentText()', 'é'],
    ['/latin', 'getContent()', [-23]],
    ['/packed', 'getContent().slice(-2)', [-61, -87]],
    ['/cookies', "getAllHeaders()['Set-Cookie']", ['a=1', 'b=2']],
    ['/cookies', "getHeaders()['Set-Cookie']", 'b=2'],
    ['/redirect', 'getResponseCode()', 200],
    ['/echo', 'getBlob().getContentType()', 'application/json'],
  ])('%s .%s', async (path, call, expected) => {
    expect(await evaluate(host, `UrlFetchApp.fetch('${base}${path}').${call}`)).toEqual(expected);
  });

  it('of a redirect is itself when it is not followed', async () => {
    const source = `UrlFetchApp.fetch('${base}/redirect', { followRedirects: false })`;
    expect(await evaluate(host, `${source}.getResponseCode()`)).toBe(302);
    expect(await evaluate(host, `${source}.getHeaders().Location`)).toBe('/echo?from=redirect');
  });

  it('of 400 and more throws and quotes the answer', async () => {
    await expect(evaluate(host, `UrlFetchApp.fetch('${base}/missing')`)).rejects.toThrow(
      `Request failed for ${base} returned code 404. Truncated server response: {"error":"Not found"} (use muteHttpExceptions option to examine full response)`,
    );
  });

  it('that is long is cut short in the error', async () => {
    const error = await evaluate(host, `UrlFetchApp.fetch('${base}/long')`).catch((e: Error) => e);
    expect((error as Error).message).toMatch(/response: x{300}\.\.\. \(use/);
  });

  it('of 400 and more is an answer like any other when muted', async () => {
    const source = `UrlFetchApp.fetch('${base}/missing', { muteHttpExceptions: true })`;
    expect(await evaluate(host, `${source}.getContentText()`)).toBe('{"error":"Not found"}');
  });

  it.each([
    ['http://127.0.0.1:1/x', '{}', 'Address unavailable: http://127.0.0.1:1/x'],
    ['BASE/cut', '{}', 'Address unavailable: BASE/cut'],
    ['BASE/never', '{ timeoutSeconds: 0.05 }', 'Timeout: BASE/never'],
    ['BASE/circle', '{}', 'Too many redirects: BASE/circle'],
  ])('%s %s: none comes', async (url, params, message) => {
    const at = (text: string) => text.replace('BASE', base);
    await expect(evaluate(host, `UrlFetchApp.fetch('${at(url)}', ${params})`)).rejects.toThrow(
      at(message),
    );
  });
});

describe('fetchAll', () => {
  it('asks at once and answers in order', async () => {
    mostAtOnce = 0;
    const source = `UrlFetchApp.fetchAll([1, 2, 3, 4].map((n) => ({ url: '${base}/together?n=' + n })))
      .map((answer) => answer.getContentText())`;
    expect(await evaluate(host, source)).toEqual([1, 2, 3, 4].map((n) => `/together?n=${n}`));
    expect(mostAtOnce).toBe(4);
  });

  it('is one service call and as many requests as it has elements', async () => {
    const urls = ['/echo', '/redirect', '/echo?x=1'].map((path) => `'${base}${path}'`);
    const { serviceCalls, httpRequests } = await host.run({
      function: 'evaluate',
      args: [`UrlFetchApp.fetchAll([${urls}])`],
    });
    expect(serviceCalls.byMethod).toEqual({ 'UrlFetchApp.fetchAll': 1 });
    expect(httpRequests).toEqual({ total: 4, byRoute: { 'GET /echo': 3, 'GET /redirect': 1 } });
  });

  it('throws for one that failed, after all have been asked', async () => {
    const code = `UrlFetchApp.fetchAll(['${base}/missing', '${base}/echo'])`;
    await expect(perform(host, code)).rejects.toThrow('returned code 404');
  });
});

it.each([
  ['GET', 'https://a.b/v1/calls/123?x=1', 'GET /v1/calls/:id'],
  ['POST', 'https://a.b/v1/calls/123/tags/4', 'POST /v1/calls/:id/tags/:id'],
  ['GET', 'https://a.b/v2/users', 'GET /v2/users'],
  ['GET', 'https://a.b/x/0b5b6a5e-3b7c-4f5e-9d27-0d3c1f1f2a11', 'GET /x/:id'],
  ['GET', 'https://a.b', 'GET /'],
])('%s %s is counted as %s', (method, url, route) => {
  expect(routeOf(method, url)).toBe(route);
});

it.each([
  ['https://a.b', 'http://c:1', 'https://a.b/x?y', 'http://c:1/x?y'],
  ['https://a.b/', 'http://c:1/', 'https://a.b/x', 'http://c:1/x'],
  ['https://a.b/v1', 'http://c:1/two', 'https://a.b/v1/x', 'http://c:1/two/x'],
  ['https://a.b', 'http://c:1', 'https://other/x', 'https://other/x'],
])('%s mapped to %s sends %s to %s', (prefix, url, from, to) => {
  expect(mapAddress(from, [{ prefix, url }])).toBe(to);
});
