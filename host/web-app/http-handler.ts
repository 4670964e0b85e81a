import type { IncomingMessage, ServerResponse } from 'node:http';
import { ECHO_PATH, type WebApp } from './web-app';
import { answerError, type WebAppResponse } from './web-app-answer';

const EXEC = /^\/macros\/s\/[\w-]+\/(?:exec|dev)(?:\/(.*))?$/;

/** More than this is not read; a little over what the web app itself refuses. */
const MOST_READ_BYTES = 51 * 1024 * 1024;

/**
 * Serves a web app over HTTP.
 *
 * @returns Whether the address was one of the web app's; otherwise nothing has been answered.
 */
export async function handleWebApp(
  webApp: WebApp,
  request: IncomingMessage,
  response: ServerResponse,
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
  const answer = body
    ? await webApp.exec({
        method,
        query,
        body,
        pathInfo: exec[1] || undefined,
        contentType: request.headers['content-type'],
      })
    : answerError('Request Too Large', 413);
  write(response, method, answer);
  return true;
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
