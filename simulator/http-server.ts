import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exchange, Outcome } from './exchange';
import type { ApiRequest } from './rest/message';

/** A server that runs. */
export interface Listening {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  close(): Promise<void>;
}

/** What to serve, and where. */
export interface ServeOptions {
  readonly exchange: Exchange;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly port: number;
  readonly host: string;
}

/** More than any body that Aircall takes. */
const mostBodyBytes = 1_000_000;

/**
 * Serves an account over HTTP.
 *
 * @throws {Error} When the address cannot be had.
 */
export async function serve(options: ServeOptions): Promise<Listening> {
  const server = createServer((message, answer) => {
    respond(options, message, answer).catch((error: unknown) => {
      // a mistake of ours must be seen, not look like a fault that was asked for
      process.stderr.write(`${message.method} ${message.url}: ${String(error)}\n`);
      if (!answer.headersSent) answer.writeHead(500);
      answer.end();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port, options.host, done);
  });
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}`, close: () => closeServer(server) };
}

async function respond(
  { exchange, wait }: ServeOptions,
  message: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const request = await readRequest(message);
  const later = exchange.handleLater(request);
  const outcome = later ? await later : exchange.handle(request);
  if (outcome.delayMs > 0) await wait(outcome.delayMs);
  write(outcome, message, answer);
}

async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += (chunk as Buffer).length;
    if (size > mostBodyBytes) throw new Error('The body is too long.');
    chunks.push(chunk as Buffer);
  }
  return {
    method: message.method ?? 'GET',
    path: message.url ?? '/',
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function write(outcome: Outcome, message: IncomingMessage, answer: ServerResponse): void {
  if (outcome.kind === 'closed') {
    message.socket.destroy();
    return;
  }
  const { status, headers, body } = outcome.response;
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  answer.writeHead(status, {
    ...headers,
    ...(status === 204 ? {} : { 'content-length': bytes.length }),
  });
  if (outcome.kind === 'answer') {
    answer.end(status === 204 ? undefined : bytes);
    return;
  }
  answer.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => message.socket.destroy());
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
