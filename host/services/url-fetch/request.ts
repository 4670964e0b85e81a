import { BlobValue } from '../../engine/values';
import { ScriptException } from '../service';
import { formBody } from './form-body';

/** What scripts give to `fetch` besides the address. */
export interface FetchParams {
  readonly method?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly contentType?: unknown;
  readonly payload?: unknown;
  readonly followRedirects?: unknown;
  readonly muteHttpExceptions?: unknown;
  readonly validateHttpsCertificates?: unknown;
  readonly timeoutSeconds?: unknown;
}

/** One request, checked and ready to be sent. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly followRedirects: boolean;
  readonly muteHttpExceptions: boolean;
  readonly validateCertificates: boolean;
  readonly timeoutSeconds: number;
}

// @see https://developers.google.com/apps-script/guides/services/quotas (read 2026-11)
const LONGEST_URL = 2_082;
const MOST_HEADERS = 100;
const MOST_HEADER_BYTES = 8 * 1024;
const MOST_BODY_BYTES = 50 * 1024 * 1024;
const DEFAULT_TIMEOUT_SECONDS = 360;

const METHODS = new Set(['GET', 'DELETE', 'PATCH', 'POST', 'PUT', 'HEAD', 'OPTIONS']);

/** Headers that Google sets itself and refuses to take. */
const RESERVED = new Set(['content-length', 'host']);

/** Checks what a script asked for. @throws {ScriptException} With Google's sentence. */
export function buildRequest(address: unknown, params: FetchParams): HttpRequest {
  const url = checkUrl(address);
  const body = buildBody(params);
  const method = String(params.method ?? (body ? 'POST' : 'GET')).toUpperCase();
  if (!METHODS.has(method)) {
    throw new ScriptException(`Attribute provided with invalid value: method`);
  }
  if (method === 'GET' && body) throw new ScriptException('A GET request cannot have a payload.');
  return {
    url,
    method,
    headers: buildHeaders(params, body?.contentType),
    body: body?.bytes,
    followRedirects: params.followRedirects !== false,
    muteHttpExceptions: params.muteHttpExceptions === true,
    validateCertificates: params.validateHttpsCertificates !== false,
    timeoutSeconds: Number(params.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS),
  };
}

function checkUrl(address: unknown): string {
  const text = String(address ?? '');
  if (text === '') throw new ScriptException('Attribute provided with no value: url');
  if (text.length > LONGEST_URL) throw new ScriptException('Limit Exceeded: URLFetch URL Length.');
  const url = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw new ScriptException(`Invalid argument: ${text}`);
  }
  return url;
}

function buildHeaders(
  params: FetchParams,
  bodyType: string | undefined,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(params.headers ?? {})) {
    if (RESERVED.has(name.toLowerCase())) {
      throw new ScriptException(`Attribute provided with invalid value: Header:${name}`);
    }
    headers[name] = String(value);
  }
  const own = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type');
  if (bodyType !== undefined && (own === undefined || params.contentType !== undefined)) {
    if (own !== undefined) delete headers[own];
    headers['Content-Type'] = bodyType;
  }
  checkHeaderLimits(headers);
  return headers;
}

function checkHeaderLimits(headers: Readonly<Record<string, string>>): void {
  const pairs = Object.entries(headers);
  if (pairs.length > MOST_HEADERS) {
    throw new ScriptException('Limit Exceeded: URLFetch Header Count.');
  }
  if (pairs.some(([name, value]) => name.length + value.length > MOST_HEADER_BYTES)) {
    throw new ScriptException('Limit Exceeded: URLFetch Header Size.');
  }
}

interface Body {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

function buildBody({ payload, contentType }: FetchParams): Body | undefined {
  if (payload === undefined || payload === null) return undefined;
  const body = bodyOf(payload);
  if (body.bytes.byteLength > MOST_BODY_BYTES) {
    throw new ScriptException('Limit Exceeded: URLFetch POST Size.');
  }
  return contentType === undefined ? body : { ...body, contentType: String(contentType) };
}

const FORM = 'application/x-www-form-urlencoded';

function bodyOf(payload: unknown): Body {
  if (payload instanceof BlobValue) {
    return { bytes: payload.bytes, contentType: payload.contentType ?? FORM };
  }
  if (payload instanceof Uint8Array) return { bytes: payload, contentType: FORM };
  if (Array.isArray(payload)) {
    return { bytes: Uint8Array.from(payload as number[]), contentType: FORM };
  }
  if (typeof payload === 'object') return formBody(payload as Record<string, unknown>);
  return { bytes: Buffer.from(String(payload)), contentType: FORM };
}
