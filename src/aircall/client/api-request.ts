import type { HttpRequest } from '../../ports/http';
import { percentEncode } from '../percent-encode';

/** What can stand behind one name in a query; a list repeats the name, `undefined` leaves it out. */
export type QueryValue = string | number | boolean | readonly (string | number)[] | undefined;

/** One request to Aircall, in Aircall's words but without address, key or headers. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Version included, encoded where needed: `/v1/calls/123`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** @default 20 */
  readonly timeoutSeconds?: number;
}

/**
 * Google would wait 360 s, which ends the execution before anybody can say why. Asked twice, this is
 * still less than a lease lasts.
 *
 * @see https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app (read 2026-11).
 */
const usualTimeoutSeconds = 20;

/** What every request of a client shares. */
export interface WireOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** The value of the header of that name. */
  readonly authorization: string;
}

/** The request as it goes over the network. */
export function toHttpRequest(request: ApiRequest, wire: WireOptions): HttpRequest {
  const { method, body, timeoutSeconds = usualTimeoutSeconds } = request;
  const headers = { Accept: 'application/json', Authorization: wire.authorization };
  return {
    method,
    url: urlOf(wire.baseUrl, request),
    headers: method === 'GET' ? headers : { ...headers, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    timeoutSeconds,
  };
}

/** How a request is named in errors and logs: no query, as that may hold a caller's number. */
export function nameOf(request: ApiRequest): string {
  return `${request.method} ${request.path}`;
}

function urlOf(baseUrl: string, request: ApiRequest): string {
  const parts = Object.entries(request.query ?? {}).flatMap(([name, value]) =>
    valuesOf(value).map((text) => `${percentEncode(name)}=${percentEncode(text)}`),
  );
  return `${baseUrl}${request.path}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

function valuesOf(value: QueryValue): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value.map(String) : [String(value)];
}
