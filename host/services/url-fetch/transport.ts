import http from 'node:http';
import https from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { ResponseValue } from '../../engine/values';

/** One hop on the wire. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly validateCertificates: boolean;
}

/** Larger answers are refused. @see https://developers.google.com/apps-script/guides/services/quotas (read 2026-11) */
const MOST_RESPONSE_BYTES = 50 * 1024 * 1024;

/** Thrown by {@link send} when an answer is too large. */
export class ResponseTooLarge extends Error {}

const USER_AGENT =
  'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: local)';

/**
 * Sends one request and reads the whole answer, unpacked.
 *
 * @param signal - Aborting it breaks the connection and rejects.
 */
export function send(request: WireRequest, signal: AbortSignal): Promise<ResponseValue> {
  const { request: open } = request.url.startsWith('https:') ? https : http;
  return new Promise((done, fail) => {
    const outgoing = open(
      request.url,
      {
        method: request.method,
        headers: {
          'User-Agent': USER_AGENT,
          'Accept-Encoding': 'gzip, deflate, br',
          ...request.headers,
          ...(request.body ? { 'Content-Length': request.body.byteLength } : {}),
        },
        // a kept connection can be closed by the server just as it is used again
        agent: false,
        signal,
        rejectUnauthorized: request.validateCertificates,
      },
      (incoming) => readAnswer(incoming).then(done, fail),
    );
    outgoing.on('error', fail);
    outgoing.end(request.body);
  });
}

async function readAnswer(incoming: http.IncomingMessage): Promise<ResponseValue> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > MOST_RESPONSE_BYTES) throw new ResponseTooLarge();
    parts.push(part);
  }
  const body = unpack(Buffer.concat(parts), incoming.headers['content-encoding']);
  return new ResponseValue(incoming.statusCode ?? 0, spelledHeaders(incoming.rawHeaders), body);
}

function unpack(body: Buffer, encoding: string | undefined): Buffer {
  if (body.byteLength === 0) return body;
  switch (encoding) {
    case 'gzip':
      return gunzipSync(body);
    case 'br':
      return brotliDecompressSync(body);
    case 'deflate':
      return inflateSync(body);
    default:
      return body;
  }
}

function spelledHeaders(raw: readonly string[]): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i] as string;
    const value = raw[i + 1] as string;
    const known = headers[name];
    headers[name] = known === undefined ? value : [known, value].flat();
  }
  return headers;
}
