/** One HTTP request, as far as the account looks at it. */
export interface ApiRequest {
  /** `GET` */
  readonly method: string;
  /** Path with query: `/v1/calls?per_page=50`. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** One HTTP answer. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What a route answers before it is written out; without `json` the body is empty. */
export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `/v1/calls?page=2` in two parts. */
export function splitPath(path: string): { pathname: string; query: URLSearchParams } {
  const [pathname = '', query = ''] = path.split(/\?(.*)/s);
  return { pathname, query: new URLSearchParams(query) };
}

/** A JSON answer. */
export function toResponse({ status, json, headers = {} }: Reply): ApiResponse {
  if (json === undefined) return { status, headers, body: '' };
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(json) };
}

/**
 * A refusal by the application behind the gateway: `{"error","troubleshoot"}`.
 *
 * @see https://developer.aircall.io/api-references/#errors — which of the two holds the sentence is
 * unconfirmed; here it is `troubleshoot`.
 */
export class AppError extends Error {
  constructor(
    readonly status: number,
    readonly troubleshoot: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(troubleshoot);
  }

  /** As it goes over the wire. */
  toReply(): Reply {
    const error = errorNames.get(this.status) ?? 'Error';
    return { status: this.status, json: { error, troubleshoot: this.troubleshoot, ...this.extra } };
  }
}

const errorNames: ReadonlyMap<number, string> = new Map([
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
  [422, 'Unprocessable Entity'],
  [501, 'Not Simulated'],
]);

/** A refusal by the gateway in front: `{"message"}`. */
export const edgeReply = (status: number, message: string): Reply => ({
  status,
  json: { message },
  headers: { 'content-type': 'application/json' },
});

/** Nothing of that kind has this id. */
export const notFound = (what: string, id: string): AppError =>
  new AppError(404, `${what} with id ${id} does not exist`);
