import type { IncomingMessage, ServerResponse } from 'node:http';
import { ECHO_PATH, type WebApp } from './web-app';
import { answerError, answerUnauthorized, type WebAppResponse } from './web-app-answer';
import { type WebAppRequest, webAppFields } from './web-app-event';

const EXEC = /^\/macros\/s\/[\w-]+\/(?:exec|dev)(?:\/(.*))?$/;

/** More than this is not read; a little over what the web app itself refuses. */
const MOST_READ_BYTES = 51 * 1024 * 1024;

/** Asks callers who they are before the script is called. */
export interface WebAppGate {
  /** @param header - The request's `Authorization`. */
  admits(header: string | undefined, fields: ReturnType<typeof webAppFields>): boolean;
}

/**
 * Serves a web app over HTTP.
 *
 * @param gate - Without one, everybody may call, as on Google.
 * @returns Whether the address was one of the web app's; otherwise nothing has been answered.
 */
export async function handleWebApp(
  webApp: WebApp,
  request: IncomingMessage,
  response: ServerResponse,
  gate?: WebAppGate | undefined,
): Promise<boolean> {
  const [path = '', query = ''] = splitOnce(request.url ?? '', '?');
  const method = request.method ?? 'GET';
  if (path === ECHO_PATH) {
    write(response, method, webApp.echo(method, query));
    return true;
  }
  const exec = EXEC.exec(path);
  if (!exec) return false;
  const body = await readBody(request);
  if (!body) write(response, method, answerError('Request Too Large', 413));
  else {
    const contentType = request.headers['content-type'];
    const asked = { method, query, body, pathInfo: exec[1] || undefined, contentType };
    write(response, method, await call(webApp, asked, request.headers.authorization, gate));
  }
  return true;
}

async function call(
  webApp: WebApp,
  asked: WebAppRequest,
  authorization: string | undefined,
  gate: WebAppGate | undefined,
): Promise<WebAppResponse> {
  if (gate && !gate.admits(authorization, webAppFields(asked))) return answerUnauthorized();
  return webApp.exec(asked);
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > MOST_READ_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function write(response: ServerResponse, method: string, answer: WebAppResponse): void {
  response.writeHead(answer.status, answer.headers);
  response.end(method === 'HEAD' ? undefined : answer.body);
}
