import type { Clock } from '../../clock/clock';
import type { Floor } from '../floor/floor';
import type { FullOptions } from '../options';
import {
  type ApiRequest,
  type ApiResponse,
  AppError,
  type Reply,
  splitPath,
  toResponse,
} from '../rest/message';
import { readBody } from '../rest/read-body';
import { findRoute } from '../rest/route';
import { type RingToReport, ringTo } from '../ring-to/ring-to';
import type { Mailbox } from '../webhooks/mailbox';
import type { Webhooks } from '../webhooks/registry';
import { controlRoutes } from './control-routes';
import type { Faults } from './faults';
import { homePage } from './page';
import type { RequestLog } from './request-log';

/** What the control pages work on. */
export interface ControlSetup {
  readonly floor: Floor;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly setup: FullOptions;
  readonly webhooks: Webhooks;
  readonly mailbox: Mailbox;
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/**
 * The pages under `/_simulator/` and the start page: unmetered, without key, and only for whoever
 * speaks to a loopback address, so that no web page elsewhere can reach them.
 */
export class Control {
  constructor(readonly setup: ControlSetup) {}

  /** `undefined` when the request is for the API. */
  answer(request: ApiRequest): ApiResponse | undefined {
    const { pathname, query } = splitPath(request.path);
    const isHome =
      pathname === '/' && request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (!isHome && !pathname.startsWith('/_simulator/')) return undefined;
    if (isForeign(request)) return toResponse({ status: 403, json: { error: 'Loopback only.' } });
    if (isHome) return html(homePage(this.setup));
    return toResponse(this.#route(request, pathname, query));
  }

  /** What takes its time: `POST /_simulator/ring-to`; `undefined` for all else. */
  answerLater(request: ApiRequest): Promise<ApiResponse> | undefined {
    const { pathname } = splitPath(request.path);
    if (request.method !== 'POST' || pathname !== '/_simulator/ring-to') return undefined;
    if (isForeign(request)) return undefined;
    return this.#ringTo(request).then(toResponse);
  }

  /** Does what "Ring to (via API)" does. @throws {AppError} 400 when an order is wrong. */
  ringTo(fields: Readonly<Record<string, unknown>>): Promise<RingToReport> {
    const { floor, clock, setup } = this.setup;
    return ringTo({ floor, clock, switches: setup.switches }, fields);
  }

  async #ringTo({ body }: ApiRequest): Promise<Reply> {
    try {
      return { status: 200, json: await this.ringTo(readBody(body)) };
    } catch (error) {
      if (error instanceof AppError) return error.toReply();
      throw error;
    }
  }

  #route(request: ApiRequest, pathname: string, query: URLSearchParams): Reply {
    const { switches } = this.setup.setup;
    const at = { method: request.method, path: pathname, switches };
    const match = findRoute(controlRoutes(this.setup), at);
    if (!match) return { status: 404, json: { error: `There is no ${at.method} ${at.path}.` } };
    const { floor } = this.setup;
    try {
      return match.route.answer({
        floor,
        switches,
        now: floor.now,
        baseUrl: `http://${request.headers.host ?? 'localhost'}`,
        path: pathname,
        // truth shows contacts always
        query: new URLSearchParams([...query, ['fetch_contact', 'true']]),
        params: match.params,
        body: request.body,
        storeSecret: this.setup.setup.storeSecret,
        webhooks: this.setup.webhooks,
      });
    } catch (error) {
      if (error instanceof AppError) return error.toReply();
      throw error;
    }
  }
}

/** Requests made in-process carry no Host; a browser on another site carries its Origin. */
function isForeign({ headers }: ApiRequest): boolean {
  const { host, origin } = headers;
  if (host !== undefined && !loopback.test(host)) return true;
  return origin !== undefined && origin !== `http://${host}`;
}

const html = (body: string): ApiResponse => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'",
  },
  body,
});
