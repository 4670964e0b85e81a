/** A request to the web app, before anything is withheld. */
export interface WebAppRequest {
  readonly method: string;
  /** What follows the `?`, undecoded; `''` without one. */
  readonly query: string;
  /** What follows `/exec/`; undefined when nothing does. */
  readonly pathInfo?: string | undefined;
  readonly contentType?: string | undefined;
  readonly body: Uint8Array;
}

/**
 * What `doGet` or `doPost` is handed. It holds no headers and no address of the sender.
 *
 * @see https://developers.google.com/apps-script/guides/web#request_parameters (read 2026-11)
 */
export function webAppEvent(request: WebAppRequest): Record<string, unknown> {
  const { query, pathInfo, body, contentType = '' } = request;
  const isPost = request.method === 'POST';
  const { parameters, contents } = webAppFields(request);
  return {
    contentLength: isPost ? body.byteLength : -1,
    contextPath: '',
    parameter: firstValues(parameters),
    parameters,
    queryString: query,
    ...(pathInfo === undefined ? {} : { pathInfo }),
    ...(isPost ? { postData: postData(contents, contentType, body.byteLength) } : {}),
  };
}

/** The fields of a request, of address and form together, and its body as text. */
export function webAppFields({ method, query, body, contentType = '' }: WebAppRequest) {
  const contents = Buffer.from(body).toString('utf8');
  const isForm = method === 'POST' && /^application\/x-www-form-urlencoded/i.test(contentType);
  const pairs = [...new URLSearchParams(query), ...(isForm ? new URLSearchParams(contents) : [])];
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of pairs) {
    // the name may be __proto__
    if (!Object.hasOwn(parameters, name)) define(parameters, name, []);
    parameters[name]?.push(value);
  }
  return { parameters, contents };
}

const postData = (contents: string, type: string, length: number) => ({
  contents,
  length,
  name: 'postData',
  type: type.split(';')[0] || 'application/octet-stream',
});

function firstValues(parameters: Readonly<Record<string, string[]>>): Record<string, string> {
  const first: Record<string, string> = {};
  for (const [name, values] of Object.entries(parameters)) define(first, name, values[0] ?? '');
  return first;
}

function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
