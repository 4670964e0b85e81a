import type { ExecutionContext } from '../../engine/context';
import type { ResponseValue } from '../../engine/values';
import { ScriptException } from '../service';
import type { HttpRequest } from './request';
import { routeOf } from './route';
import { ResponseTooLarge, send, type WireRequest } from './transport';

/** Sends addresses that start with a prefix somewhere else: `https://api.example.com` to a local server. */
export interface AddressMap {
  readonly prefix: string;
  readonly url: string;
}

/** What {@link performRequest} needs besides the request. */
export interface FetchSurroundings {
  readonly context: ExecutionContext;
  readonly maps: readonly AddressMap[];
}

const MOST_REDIRECTS = 20;

/**
 * Performs a request as UrlFetchApp does: follows redirects, gives up after its time.
 *
 * @throws {ScriptException} When no answer comes, with Google's sentence. A status of 400 or more is an answer.
 */
export async function performRequest(
  request: HttpRequest,
  { context, maps }: FetchSurroundings,
): Promise<ResponseValue> {
  const { signal, stop } = timeLimit(request.timeoutSeconds, context);
  // each request in flight holds the clock for itself, so that none sees time jump
  const release = context.clock.hold();
  try {
    return await follow(request, maps, context, signal);
  } catch (error) {
    throw asScriptError(error, request.url, signal.aborted && !context.signal.aborted);
  } finally {
    release();
    stop();
  }
}

async function follow(
  request: HttpRequest,
  maps: readonly AddressMap[],
  context: ExecutionContext,
  signal: AbortSignal,
): Promise<ResponseValue> {
  let hop: WireRequest = request;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    context.counter.httpRequest(routeOf(hop.method, hop.url));
    const response = await send({ ...hop, url: mapAddress(hop.url, maps) }, signal);
    const next = request.followRedirects ? redirected(hop, response) : undefined;
    if (!next) return response;
    hop = next;
  }
  throw new ScriptException(`Too many redirects: ${request.url}`);
}

function redirected(hop: WireRequest, { status, headers }: ResponseValue): WireRequest | undefined {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === 'location');
  const location = name === undefined ? undefined : headers[name];
  if (![301, 302, 303, 307, 308].includes(status) || typeof location !== 'string') return undefined;
  const url = new URL(location, hop.url).href;
  return status >= 307 ? { ...hop, url } : { ...hop, url, method: 'GET', body: undefined };
}

/** The address a request really goes to. */
export function mapAddress(url: string, maps: readonly AddressMap[]): string {
  const map = maps.find(({ prefix }) => url.startsWith(prefix));
  return map ? map.url.replace(/\/$/, '') + url.slice(map.prefix.replace(/\/$/, '').length) : url;
}

/** Aborts after a time by the clock or the wall, whichever comes first, and with the execution. */
function timeLimit(
  seconds: number,
  context: ExecutionContext,
): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const wall = setTimeout(abort, seconds * 1000);
  const cancel = context.clock.schedule(context.clock.now() + seconds * 1000, abort);
  context.signal.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(wall);
      cancel();
      context.signal.removeEventListener('abort', abort);
    },
  };
}

function asScriptError(error: unknown, url: string, timedOut: boolean): Error {
  if (error instanceof ScriptException) return error;
  if (error instanceof ResponseTooLarge) {
    return new ScriptException('Limit Exceeded: URLFetch Response Size.');
  }
  if (timedOut) return new ScriptException(`Timeout: ${url}`);
  const code = String((error as NodeJS.ErrnoException).code);
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return new ScriptException(`DNS error: ${url}`);
  if (/CERT|SSL|TLS/.test(code)) return new ScriptException(`SSL Error ${url}`);
  return new ScriptException(`Address unavailable: ${url}`);
}
