import type { ExecutionContext } from '../../engine/context';
import type { Redactor } from '../../engine/redact';
import type { ServiceFamily } from '../../engine/services';
import type { ResponseValue } from '../../engine/values';
import { NotEmulated, ScriptException, ServiceObject } from '../service';
import { type AddressMap, performRequest } from './fetcher';
import { buildRequest, type FetchParams, type HttpRequest } from './request';

const SCOPES = ['https://www.googleapis.com/auth/script.external_request'];

/** How much of a refusing answer an error quotes. */
const QUOTED_CHARACTERS = 300;

/** What UrlFetchApp needs from the host. */
export interface UrlFetchOptions {
  readonly maps: readonly AddressMap[];
  readonly redactor: Redactor;
  /** Hears of every request, for the meter of the day. */
  readonly onRequest: (context: ExecutionContext) => void;
}

class UrlFetchApp extends ServiceObject {
  readonly className = 'UrlFetchApp';
  readonly #context: ExecutionContext;
  readonly #options: UrlFetchOptions;

  constructor(context: ExecutionContext, options: UrlFetchOptions) {
    super();
    this.#context = context;
    this.#options = options;
  }

  async fetch(url: unknown, params?: FetchParams | null): Promise<ResponseValue> {
    this.#context.requireScope('UrlFetchApp.fetch', SCOPES);
    const request = this.#prepare(url, params ?? {});
    return checkStatus(await this.#context.whileWaiting(this.#perform(request)), request);
  }

  async fetchAll(requests: readonly unknown[]): Promise<ResponseValue[]> {
    this.#context.requireScope('UrlFetchApp.fetchAll', SCOPES);
    const prepared = requests.map((one) =>
      typeof one === 'object' && one !== null
        ? this.#prepare((one as { url?: unknown }).url, one as FetchParams)
        : this.#prepare(one, {}),
    );
    const answers = await this.#context.whileWaiting(
      Promise.allSettled(prepared.map((request) => this.#perform(request))),
    );
    return answers.map((answer, i) => {
      if (answer.status === 'rejected') throw answer.reason;
      return checkStatus(answer.value, prepared[i] as HttpRequest);
    });
  }

  getRequest(): never {
    throw new NotEmulated('UrlFetchApp.getRequest');
  }

  #prepare(url: unknown, params: FetchParams): HttpRequest {
    const request = buildRequest(url, withoutNulls(params));
    for (const [name, value] of Object.entries(request.headers)) {
      if (/^authorization$/i.test(name)) this.#options.redactor.learnAuthorization(value);
    }
    return request;
  }

  /** Wait for it with {@link ExecutionContext.whileWaiting}: the request holds the clock for itself. */
  #perform(request: HttpRequest): Promise<ResponseValue> {
    this.#options.onRequest(this.#context);
    return performRequest(request, { context: this.#context, maps: this.#options.maps });
  }
}

/** An option given as null or undefined counts as not given. */
const withoutNulls = (params: FetchParams): FetchParams =>
  Object.fromEntries(
    Object.entries(params).filter(([, value]) => value !== null && value !== undefined),
  );

function checkStatus(response: ResponseValue, request: HttpRequest): ResponseValue {
  if (response.status < 400 || request.muteHttpExceptions) return response;
  const { protocol, host } = new URL(request.url);
  const text = Buffer.from(response.body).toString('utf8');
  const quoted = text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}...` : text;
  throw new ScriptException(
    `Request failed for ${protocol}//${host} returned code ${response.status}. ` +
      `Truncated server response: ${quoted} (use muteHttpExceptions option to examine full response)`,
  );
}

/** UrlFetchApp over the real network. */
export const urlFetchFamily = (options: UrlFetchOptions): ServiceFamily => ({
  globals: { UrlFetchApp: (context) => new UrlFetchApp(context, options) },
});
