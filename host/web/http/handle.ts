import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Login } from '../../login/login';
import { serveLogin } from '../../login/serve-login';
import { handleWebApp, type WebAppGate } from '../../web-app/http-handler';
import { executionDetails } from '../lists/executions-view';
import { ACTS } from '../tabs/act';
import type { Desk } from '../tabs/desk';
import { EventStream } from '../tabs/event-stream';
import { isRequestName, REQUESTS } from '../tabs/requests';
import { findAsset } from './assets';
import { readJson } from './body';
import { isOwnHost, isOwnOrigin, isSecureHost, type Names } from './guard';
import {
  DATA_HEADERS,
  FRAME_HEADERS,
  PICTURE_HEADERS,
  SHELL_HEADERS,
  WEB_APP_POLICY,
  WORD_HEADERS,
} from './headers';
import { health } from './health';
import { ICON_PATH } from './icon';
import { Problem } from './problem';
import { SHELL } from './shell';

/** What the answers depend on besides the request. */
export interface Site {
  readonly desk: Desk;
  readonly names: Names;
  readonly login: Login | undefined;
  /** Asks callers of the web app for credentials. */
  readonly webAppGate: WebAppGate | undefined;
  readonly buildDir: string;
  /** SVG. */
  readonly icon: string;
}

const PAGES: readonly string[] = ['/', '/executions', '/triggers', '/outbox'];

/** Answers one request; refusals and errors are answered too. */
export async function handle(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await route(site, request, response);
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem(500, String(error));
    if (!response.headersSent) response.writeHead(problem.status, WORD_HEADERS);
    response.end(problem.message);
  }
}

async function route(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { host, origin } = request.headers;
  if (!isOwnHost(host, site.names))
    throw new Problem(403, 'This host does not answer to that name.');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (await serveWebApp(site, request, response, pathname)) return;
  if (pathname === '/healthz') return tellHealth(site, response);
  if (pathname === ICON_PATH) return send(response, PICTURE_HEADERS, site.icon);
  const isOwn = isOwnOrigin(origin, host, site.names);
  const visit = { request, response, isOwn, isSecure: isSecureHost(host, site.names) };
  if (site.login && (await serveLogin(site.login, pathname, visit))) return;
  if (request.method === 'POST') {
    if (!isOwn) throw new Problem(403, 'This request comes from another site.');
    await act(site, pathname, searchParams, request);
    response.writeHead(204).end();
  } else if (request.method === 'GET')
    await answer(site, pathname, searchParams, request, response);
  else throw new Problem(405, 'Only GET and POST are answered.');
}

/** The web app is for everybody who knows its address, as Google's is. */
async function serveWebApp(
  { desk, webAppGate }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): Promise<boolean> {
  if (!pathname.startsWith('/macros/')) return false;
  response.setHeader('Content-Security-Policy', WEB_APP_POLICY);
  return handleWebApp(desk.host.webApp, request, response, webAppGate);
}

/** For whoever watches the process; it holds nothing that a stranger may not know. */
function tellHealth({ desk }: Site, response: ServerResponse): void {
  const found = health(desk.host);
  response.writeHead(found.ok ? 200 : 503, DATA_HEADERS).end(JSON.stringify(found));
}

async function act(
  site: Site,
  pathname: string,
  query: URLSearchParams,
  request: IncomingMessage,
): Promise<void> {
  const name = pathname.replace(/^\/api\//, '');
  if (!isRequestName(name)) throw new Problem(404, 'There is nothing here.');
  const seat = site.desk.seat(query.get('tab') ?? '');
  if (!seat) throw new Problem(409, 'This window was away too long. Reload it.');
  const body = REQUESTS[name](await readJson(request));
  // The name picks parser and act together, which the compiler cannot follow.
  ACTS[name](site.desk, seat, body as never);
}

async function answer(
  site: Site,
  pathname: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asset = await findAsset(site.buildDir, pathname.slice(1));
  if (PAGES.includes(pathname)) send(response, SHELL_HEADERS, SHELL);
  else if (asset) send(response, { ...DATA_HEADERS, 'Content-Type': asset.type }, asset.body);
  else if (pathname.startsWith('/frame/')) send(response, FRAME_HEADERS, frame(site, pathname));
  else if (pathname.startsWith('/api/')) data(site, pathname, query, request, response);
  else throw new Problem(404, 'There is nothing here.');
}

function send(response: ServerResponse, headers: OutgoingHttpHeaders, body: string | Buffer): void {
  response.writeHead(200, headers).end(body);
}

function frame({ desk }: Site, pathname: string): string {
  const html = desk.frames.html(pathname);
  if (html === undefined) throw new Problem(404, 'This page was closed.');
  return html;
}

function data(
  { desk }: Site,
  pathname: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.headers['sec-fetch-site'] === 'cross-site')
    throw new Problem(403, 'This request comes from another site.');
  const execution = /^\/api\/executions\/(\d+)$/.exec(pathname)?.[1];
  if (pathname === '/api/events') listen(desk, query, response);
  else if (execution !== undefined) send(response, DATA_HEADERS, details(desk, Number(execution)));
  else throw new Problem(404, 'There is nothing here.');
}

function listen(desk: Desk, query: URLSearchParams, response: ServerResponse): void {
  const tab = query.get('tab') ?? '';
  if (!/^[\w-]{8,64}$/.test(tab)) throw new Problem(400, 'The request names no tab.');
  const sheet = query.get('sheet') ?? '';
  const arrival = {
    tab,
    user: query.get('user') ?? '',
    sheetId: /^\d+$/.test(sheet) ? Number(sheet) : undefined,
  };
  desk.arrive(arrival, (onClose) => new EventStream(response, onClose));
}

function details({ host }: Desk, id: number): string {
  const record = host.executions.records.find((one) => one.id === id);
  if (!record) throw new Problem(404, 'This execution is no longer remembered.');
  return JSON.stringify(executionDetails(record));
}
